/** PowerPoint presentations: slides in show order, hidden ones too, each under its title, and the notes of the speaker. */
import type { DocumentBlock } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { type Around, DocumentWriter, itemsTo, type ListItem } from '../document-writer.ts';
import type { Reading } from '../options.ts';
import type { TableCell, TableGrid } from '../table-grid.ts';
import { type OfficePackage, openPackage, type Relationship } from './package-parts.ts';
import { elementAt, elementsBelow, elementsOf, textBelow, type XmlElement } from './xml.ts';

type Relationships = ReadonlyMap<string, Relationship>;

/** The blocks of a presentation. */
export function readPptx(reading: Reading): DocumentBlock[] {
  const presentation = openPackage(reading, 'ppt/presentation.xml');
  const related = presentation.relationships(presentation.main);
  const list = elementAt(presentation.tree(presentation.main), 'p:sldIdLst');
  return elementsOf(list, 'p:sldId').flatMap(({ attributes }, index) => {
    const part = related.get(attributes['r:id'] ?? '')?.target;
    return part === undefined ? [] : slideBlocks(presentation, part, index + 1);
  });
}

/** Placeholders whose text PowerPoint fills in. */
const furniture = new Set(['dt', 'sldNum', 'ftr', 'hdr', 'sldImg']);
const titles = new Set(['title', 'ctrTitle']);

/** Writes a paragraph of a slide. */
type Write = (paragraph: XmlElement, links: Relationships, around: Around) => void;

function slideBlocks(presentation: OfficePackage, part: string, slide: number): DocumentBlock[] {
  const related = presentation.relationships(part);
  const shapes = shapesIn(elementAt(presentation.tree(part), 'p:cSld', 'p:spTree'));
  // Paragraphs are their own origins.
  const writer = new DocumentWriter((paragraph) => ({ kind: 'slide', slide, paragraph }), false);
  const title = titleOf(shapes, related);
  let paragraphs = 0;
  const write: Write = (paragraph, links, around) => {
    writer.write(words(paragraph, links, ++paragraphs), { under: title, ...around });
  };
  let tables = 0;
  for (const shape of shapes) {
    for (const table of elementsBelow(shape, 'a:tbl'))
      readTable(table, writer.table(`slide ${slide} table ${++tables}`), (paragraph, cell) =>
        write(paragraph, related, { cell }),
      );
    if (shape.name === 'p:sp' && !furniture.has(placeholderOf(shape) ?? ''))
      readText(shape, (paragraph, around) => write(paragraph, related, around));
  }
  for (const { type, target } of related.values()) {
    // SmartArt keeps its words in a part of its own.
    if (type === 'diagramData')
      for (const paragraph of elementsBelow(presentation.tree(target), 'a:p'))
        write(paragraph, presentation.relationships(target), {});
    if (type === 'notesSlide') {
      const links = presentation.relationships(target);
      for (const shape of shapesIn(elementAt(presentation.tree(target), 'p:cSld', 'p:spTree')))
        if (!furniture.has(placeholderOf(shape) ?? ''))
          for (const paragraph of elementsBelow(shape, 'a:p')) write(paragraph, links, { note: true });
    }
  }
  return writer.blocks;
}

/** The titles of a slide. */
function titleOf(shapes: readonly XmlElement[], links: Relationships): string[] {
  return shapes
    .filter((shape) => titles.has(placeholderOf(shape) ?? ''))
    .map((shape) => elementsBelow(shape, 'a:p').map((each) => words(each, links, 0).text.trim()))
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

function readTable(table: XmlElement, grid: TableGrid, write: (paragraph: XmlElement, cell: TableCell) => void): void {
  for (const row of elementsOf(table, 'a:tr')) {
    grid.nextRow();
    for (const content of elementsOf(row, 'a:tc')) {
      const span = (name: string) => Number(content.attributes[name] ?? 1) || 1;
      const cell = grid.cell({ rowSpan: span('rowSpan'), columnSpan: span('gridSpan') });
      for (const paragraph of elementsBelow(content, 'a:p')) write(paragraph, cell);
    }
  }
  grid.end();
}

/** Shapes and tables in reading order, groups opened. */
function shapesIn(tree: XmlElement | undefined): XmlElement[] {
  return elementsOf(tree).flatMap((child) => {
    if (child.name === 'p:sp' || child.name === 'p:graphicFrame' || child.name === 'p:cxnSp') return [child];
    if (child.name === 'p:grpSp') return shapesIn(child);
    if (child.name === 'mc:AlternateContent')
      return shapesIn(elementAt(child, 'mc:Choice') ?? elementAt(child, 'mc:Fallback'));
    return [];
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

/** The words of a paragraph, its runs joined. */
function words(paragraph: XmlElement, links: Relationships, origin: number): BlockText {
  const content = new BlockText(origin);
  for (const run of elementsOf(paragraph)) {
    if (run.name === 'a:br') content.addReplaced('\n');
    if (run.name !== 'a:r' && run.name !== 'a:fld') continue;
    const properties = elementAt(run, 'a:rPr');
    const strike = properties?.attributes.strike;
    if (strike !== undefined && strike !== 'noStrike') continue;
    const url = links.get(elementAt(properties, 'a:hlinkClick')?.attributes['r:id'] ?? '')?.target;
    // One link may be cut into several runs.
    if (url !== content.openUrl?.url) content.closeLink();
    if (url !== undefined && content.openUrl === undefined) content.openLink(url);
    content.addReplaced(textBelow(elementAt(run, 'a:t')));
  }
  content.closeLink();
  return content;
}
