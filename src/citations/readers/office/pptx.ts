/** PowerPoint presentations: slides in show order, hidden ones too, each under its title, the notes of the speaker, comments. */
import type { DocumentBlock, DocumentPlace } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { type Around, DocumentWriter, itemsTo, type ListItem } from '../document-writer.ts';
import type { Reading } from '../options.ts';
import { cellPlace } from '../table-grid.ts';
import { drawingWords, drawnParts, plainText, type Relationships, shapeFacts, shownIn } from './drawing-text.ts';
import { encloseEmbedded, type OfficePackage, openPackage } from './package-parts.ts';
import { elementAt, elementsBelow, elementsOf, textBelow, type XmlElement } from './xml.ts';

/** The blocks of a presentation. */
export function readPptx(reading: Reading): DocumentBlock[] {
  const presentation = openPackage(reading, 'ppt/presentation.xml');
  const related = presentation.relationships(presentation.main);
  const list = elementAt(presentation.tree(presentation.main), 'p:sldIdLst');
  const seen = new Set<string>();
  const slides = elementsOf(list, 'p:sldId').map(({ attributes }) => related.get(attributes['r:id'] ?? '')?.target);
  encloseEmbedded(
    presentation,
    slides.filter((part) => part !== undefined),
    reading,
  );
  return slides.flatMap((part, index) => (part === undefined ? [] : slideBlocks(presentation, part, index + 1, seen)));
}

/** Placeholders whose text PowerPoint fills in. */
const furniture = new Set(['dt', 'sldNum', 'sldImg']);
/** Those that stand on every slide. */
const running = new Set(['ftr', 'hdr']);
const titles = new Set(['title', 'ctrTitle']);

/** A slide on its way to blocks. */
class Slide {
  readonly writer: DocumentWriter;
  readonly slide: number;
  readonly title: readonly string[];
  private readonly presentation: OfficePackage;
  private readonly places: DocumentPlace[] = [];
  private paragraphs = 0;
  private tables = 0;

  constructor(presentation: OfficePackage, slide: number, title: readonly string[]) {
    this.presentation = presentation;
    this.slide = slide;
    this.title = title;
    this.writer = new DocumentWriter((origin) => this.places[origin] ?? { kind: 'slide', slide, paragraph: 1 }, false);
  }

  /** The origin of what stands at a place; of the next paragraph of the slide where none is named. */
  private originOf(part?: string): number {
    const place: DocumentPlace =
      part === undefined ? { kind: 'slide', slide: this.slide, paragraph: ++this.paragraphs } : { kind: 'part', part };
    return this.places.push(place) - 1;
  }

  write(content: BlockText, around: Around): void {
    this.writer.write(content, { under: this.title, ...around });
  }

  /** Reads shapes. @param part what they stand on, where that is not the slide itself */
  read(shapes: readonly XmlElement[], links: Relationships, part?: string): void {
    for (const shape of shapes) {
      const { alt, url } = shapeFacts(propertiesOf(shape), links);
      const placeholder = placeholderOf(shape);
      if (furniture.has(placeholder ?? '')) continue;
      for (const table of elementsBelow(shape, 'a:tbl')) this.readTable(table, links);
      const note = part !== undefined || running.has(placeholder ?? '');
      if (shape.name === 'p:sp')
        readText(shape, (paragraph, around) =>
          this.write(drawingWords(paragraph, links, this.originOf(part), url), note ? { note } : around),
        );
      const hasWords = elementsBelow(shape, 'a:t').length > 0;
      if (alt === '' && (url === undefined || (hasWords && shape.name === 'p:sp'))) continue;
      const content = new BlockText(this.originOf(part));
      if (url !== undefined) content.openLink(url);
      content.addReplaced(alt);
      this.write(content, { note: true });
    }
  }

  private readTable(table: XmlElement, links: Relationships): void {
    const grid = this.writer.table(`slide ${this.slide}, table ${++this.tables}`);
    for (const row of elementsOf(table, 'a:tr')) {
      grid.nextRow();
      for (const content of elementsOf(row, 'a:tc')) {
        const span = (name: string) => Number(content.attributes[name] ?? 1) || 1;
        const cell = grid.cell({ rowSpan: span('rowSpan'), columnSpan: span('gridSpan') });
        const place = cellPlace(cell);
        for (const paragraph of elementsBelow(content, 'a:p')) {
          this.paragraphs++;
          this.write(drawingWords(paragraph, links, this.places.push(place) - 1), { cell });
        }
      }
    }
    grid.end();
  }

  /** What a part of its own says beside the slide: its paragraphs, and the texts of elements of a name. */
  readBeside(target: string, part: string, text = ''): void {
    const tree = this.presentation.tree(target);
    const links = this.presentation.relationships(target);
    for (const paragraph of elementsBelow(tree, 'a:p'))
      this.write(drawingWords(paragraph, links, this.originOf(part)), { note: true });
    for (const element of text === '' ? [] : elementsBelow(tree, text))
      this.write(plainText(textBelow(element), this.originOf(part)), { note: true });
  }

  /** Charts and SmartArt. */
  readDrawn(part: string): void {
    for (const content of drawnParts(this.presentation, part, () => this.originOf())) this.write(content, {});
  }
}

function slideBlocks(presentation: OfficePackage, part: string, slide: number, seen: Set<string>): DocumentBlock[] {
  const related = presentation.relationships(part);
  const shapes = shapesOf(presentation, part);
  const reader = new Slide(presentation, slide, titleOf(shapes, related));
  reader.read(shapes, related);
  reader.readDrawn(part);
  for (const { type, target } of related.values()) {
    if (type === 'notesSlide')
      reader.read(shapesOf(presentation, target), presentation.relationships(target), `notes of slide ${slide}`);
    if (type === 'comments') reader.readBeside(target, `comment on slide ${slide}`, 'p:text');
    if (type === 'slideLayout') readBackground(presentation, target, reader, seen);
  }
  return reader.writer.blocks;
}

/** What a layout or its master shows on each slide: shapes that are no placeholders. Each is read once. */
function readBackground(presentation: OfficePackage, part: string, reader: Slide, seen: Set<string>): void {
  if (seen.has(part)) return;
  seen.add(part);
  const related = presentation.relationships(part);
  const own = shapesOf(presentation, part).filter((shape) => placeholderOf(shape) === undefined);
  reader.read(own, related, `background of slide ${reader.slide}`);
  for (const { type, target } of related.values())
    if (type === 'slideMaster') readBackground(presentation, target, reader, seen);
}

function shapesOf(presentation: OfficePackage, part: string): XmlElement[] {
  return shapesIn(elementAt(presentation.tree(part), 'p:cSld', 'p:spTree'));
}

/** The titles of a slide. */
function titleOf(shapes: readonly XmlElement[], links: Relationships): string[] {
  return shapes
    .filter((shape) => titles.has(placeholderOf(shape) ?? ''))
    .map((shape) => elementsBelow(shape, 'a:p').map((each) => drawingWords(each, links, 0).text.trim()))
    .map((paragraphs) => paragraphs.join(' ').trim())
    .filter((text) => text !== '');
}

function readText(shape: XmlElement, write: (paragraph: XmlElement, around: Around) => void): void {
  const placeholder = placeholderOf(shape);
  const isTitle = titles.has(placeholder ?? '');
  let items: readonly ListItem[] = [];
  for (const paragraph of elementsBelow(elementAt(shape, 'p:txBody'), 'a:p')) {
    items = isTitle ? [] : itemsTo(items, listDepth(paragraph, placeholder));
    write(paragraph, isTitle ? { heading: 1, under: [] } : { items });
  }
}

/** What a shape says of itself: its name, its alternative text. */
function propertiesOf(shape: XmlElement): XmlElement | undefined {
  return elementAt(
    elementsOf(shape).find(({ name }) => name.startsWith('p:nv')),
    'p:cNvPr',
  );
}

const shapeNames = new Set(['p:sp', 'p:graphicFrame', 'p:cxnSp', 'p:pic']);

/** Shapes, pictures and tables in reading order, groups opened. */
function shapesIn(tree: XmlElement | undefined): XmlElement[] {
  return shownIn(tree).flatMap((child) => {
    if (shapeNames.has(child.name)) return [child];
    // A group may lead elsewhere and have an alternative text, as a shape without words does.
    return child.name === 'p:grpSp'
      ? [...shapesIn(child), { ...child, children: elementsOf(child, 'p:nvGrpSpPr') }]
      : [];
  });
}

/** The type of a placeholder, `obj` where none is given; `undefined` for a shape that is none. */
function placeholderOf(shape: XmlElement): string | undefined {
  const placeholder = elementAt(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
  return placeholder && (placeholder.attributes.type ?? 'obj');
}

/** Paragraphs of the slide's body are bullets; elsewhere those that have a bullet or are indented. 0 for others. */
function listDepth(paragraph: XmlElement, placeholder: string | undefined): number {
  const properties = elementAt(paragraph, 'a:pPr');
  const depth = Number(properties?.attributes.lvl ?? 0) + 1;
  const has = (name: string) => elementAt(properties, name) !== undefined;
  if (has('a:buNone')) return 0;
  const bulleted = has('a:buChar') || has('a:buAutoNum') || placeholder === 'body' || placeholder === 'obj';
  return bulleted || depth > 1 ? Math.min(depth, 9) : 0;
}
