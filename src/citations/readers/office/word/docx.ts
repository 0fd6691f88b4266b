/**
 * Word documents: the paragraphs of the body, then what stands beside them (notes, comments, text boxes, charts, headers,
 * footers). Imported files stand where they are imported.
 */
import type { DocumentBlock, DocumentPlace } from '../../../document.ts';
import { BlockText } from '../../block-text.ts';
import { decodeText } from '../../decode.ts';
import { DocumentWriter, itemsTo, type ListItem } from '../../document-writer.ts';
import { writeHtml } from '../../html/html.ts';
import type { Reading } from '../../options.ts';
import { readRtf } from '../../plain/rtf.ts';
import { readText } from '../../plain/text.ts';
import { cellPlace, type TableCell, type TableGrid } from '../../table-grid.ts';
import { drawnParts } from '../drawing-text.ts';
import { encloseEmbedded, type OfficePackage, openPackage } from '../package-parts.ts';
import { alternative, elementAt, elementsOf, type XmlElement } from '../xml.ts';
import { wordRuns } from './word-runs.ts';
import { isOn, type WordStyles, wordStyles } from './word-styles.ts';

/** Where something beside the body hangs: the paragraph that refers to it, or the name of its part, and the headings above. */
interface Anchor {
  readonly place: DocumentPlace;
  readonly under: readonly string[];
}

const anchorOf = (part: string): Anchor => ({ place: { kind: 'part', part }, under: [] });

/** Blocks that only hold other blocks. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:body']);

/** A document on its way to blocks. */
interface Word {
  readonly reading: Reading;
  readonly package: OfficePackage;
  readonly writer: DocumentWriter;
  readonly styles: WordStyles;
  /** By kind and id of a note. */
  readonly anchors: Map<string, Anchor>;
  readonly boxes: { readonly content: XmlElement; readonly anchor: Anchor; readonly part: string }[];
  /** Files that it imports. */
  readonly imported: Set<string>;
  /** Those of the body that have been read. */
  paragraphs: number;
  /** The origin of what stands at a place. */
  readonly originOf: (place: DocumentPlace) => number;
}

/** The blocks of a Word document. */
export function readDocx(reading: Reading): DocumentBlock[] {
  const document = openPackage(reading, 'word/document.xml');
  const related = [...document.relationships(document.main).values()];
  const styles = related.find(({ type }) => type === 'styles')?.target ?? 'word/styles.xml';
  const places: DocumentPlace[] = [];
  const word: Word = {
    reading,
    package: document,
    writer: new DocumentWriter((origin) => places[origin] ?? { kind: 'paragraph', paragraph: 1 }, false),
    styles: wordStyles(document.tree(styles)),
    anchors: new Map(),
    boxes: [],
    imported: new Set(),
    paragraphs: 0,
    originOf: (place) => places.push(place) - 1,
  };
  readContent(word, elementAt(document.tree(document.main), 'w:body'), document.main);
  const parts = related.filter(({ type }) => type in readAs);
  for (const { type, target } of parts) readAs[type]?.(word, target);
  // Text boxes may hold text boxes, which are added while this goes on.
  for (const { content, part, anchor } of word.boxes) readContent(word, content, part, anchor);
  for (const part of [document.main, ...parts.map(({ target }) => target)]) {
    const anchor = part === document.main ? anchorOf('chart or diagram') : anchorOf(part);
    for (const content of drawnParts(document, part, () => word.originOf(anchor.place)))
      word.writer.write(content, { note: true, under: [] });
  }
  encloseEmbedded(document, [document.main, ...parts.map(({ target }) => target)], reading);
  return word.writer.blocks;
}

/** What is beside the body, by the type of its relationship. */
const readAs: Readonly<Record<string, (word: Word, part: string) => void>> = {
  footnotes: (word, part) => readNotes(word, 'footnote', part),
  endnotes: (word, part) => readNotes(word, 'endnote', part),
  comments: (word, part) => readNotes(word, 'comment', part),
  header: (word, part) => readContent(word, word.package.tree(part), part, anchorOf('header')),
  footer: (word, part) => readContent(word, word.package.tree(part), part, anchorOf('footer')),
};

function readNotes(word: Word, kind: string, part: string): void {
  for (const note of elementsOf(word.package.tree(part))) {
    const { 'w:id': id = '', 'w:type': type = 'normal' } = note.attributes;
    // The separators between text and notes are notes of a type.
    if (type === 'normal') readContent(word, note, part, word.anchors.get(`${kind} ${id}`) ?? anchorOf(kind));
  }
}

/** Reads the paragraphs and tables in an element. @param anchor where it stands beside the body; its paragraphs do not count then */
function readContent(word: Word, container: XmlElement | undefined, part: string, anchor?: Anchor): void {
  if (!container) return;
  const { writer } = word;
  const paragraphPlace = (): DocumentPlace => ({ kind: 'paragraph', paragraph: Math.max(word.paragraphs, 1) });
  const here = (): Anchor => anchor ?? { place: paragraphPlace(), under: writer.above };
  const words = wordRuns(container, word.package.relationships(part), word.styles, {
    reference: (kind, id) => word.anchors.set(`${kind} ${id}`, here()),
    textBox: (content) => word.boxes.push({ content, anchor: here(), part }),
  });
  let items: readonly ListItem[] = [];
  /** A paragraph whose end is deleted, so that the next one goes on with it. */
  let unended: BlockText | undefined;
  /** That of the table that is being read. */
  let tableStyle: string | undefined;

  const paragraph = (element: XmlElement, cell: TableCell | undefined) => {
    if (!anchor) word.paragraphs++;
    const place = anchor?.place ?? (cell ? cellPlace(cell) : paragraphPlace());
    const properties = elementAt(element, 'w:pPr');
    const { headingLevel, listDepth, quotation } = word.styles.paragraph(properties);
    const content = unended ?? new BlockText();
    content.origin = word.originOf(place);
    words(element, content, tableStyle);
    unended = isEndDeleted(properties) ? content : undefined;
    if (unended) return;
    items = itemsTo(items, cell || anchor ? 0 : (listDepth ?? 0));
    const isHeading = !cell && !anchor && content.text.trim() !== '';
    writer.write(content, {
      cell,
      note: anchor !== undefined,
      heading: isHeading ? headingLevel : undefined,
      quoted: quotation,
      items,
      under: anchor?.under,
    });
  };
  const flow = (within: XmlElement, cell?: TableCell): void => {
    for (const child of elementsOf(within)) {
      if (child.name === 'w:p') paragraph(child, cell);
      else if (child.name === 'w:tbl') {
        const around = tableStyle;
        tableStyle = elementAt(child, 'w:tblPr', 'w:tblStyle')?.attributes['w:val'];
        readTable(child, writer.table(), flow);
        tableStyle = around;
      } else if (child.name === 'w:altChunk') readImported(word, child, part, here());
      else if (wrappers.has(child.name)) flow(child, cell);
      else if (child.name === 'mc:AlternateContent') flow(alternative(child), cell);
    }
    if (unended) writer.write(unended, { cell, note: anchor !== undefined, under: anchor?.under });
    unended = undefined;
  };
  flow(container);
}

/** Whether the mark at a paragraph's end is deleted or moved away, as a tracked change. */
function isEndDeleted(properties: XmlElement | undefined): boolean {
  const mark = elementAt(properties, 'w:rPr');
  return ['w:del', 'w:moveFrom'].some((name) => elementAt(mark, name) !== undefined);
}

/** A file that the document imports: Word shows its content as its own (ECMA-376 part 1, 17.17.2.1). */
function readImported(word: Word, { attributes }: XmlElement, part: string, { place, under }: Anchor): void {
  const { reading, writer } = word;
  const target = word.package.relationships(part).get(attributes['r:id'] ?? '')?.target ?? '';
  // Once: a file that is imported again and again would have no end.
  if (word.imported.has(target)) return;
  word.imported.add(target);
  const bytes = word.package.archive.read(target);
  const blocks: DocumentBlock[] = [];
  if (/\.docx$/i.test(target)) blocks.push(...readDocx({ ...reading, bytes }));
  else if (/\.x?html?$/i.test(target)) {
    const html = new DocumentWriter(() => place, false);
    writeHtml(decodeText(bytes).text, html, reading.limits);
    blocks.push(...html.blocks);
  } else if (/\.rtf$/i.test(target)) blocks.push(...readRtf(bytes, reading.limits));
  else if (/\.te?xt$/i.test(target)) blocks.push(...readText(decodeText(bytes).text));
  else
    reading.tell({
      level: 'warning',
      message: `Unexpected imported file ${target}, which was not read; open the document in Word and save it again`,
      place,
    });
  for (const { originAt: _, ...block } of blocks)
    writer.blocks.push({
      ...block,
      under: [...under, ...block.under],
      placeAt: () => place,
      ...(block.row !== undefined && { row: `${target} ${block.row}` }),
    });
}

function readTable(table: XmlElement, grid: TableGrid, flow: (content: XmlElement, cell: TableCell) => void): void {
  for (const row of within(table, 'w:tr')) {
    const properties = elementAt(row, 'w:trPr');
    grid.nextRow();
    // A row whose deletion is tracked.
    if (elementAt(properties, 'w:del')) continue;
    const isHead = elementsOf(properties, 'w:tblHeader').some(({ attributes }) => isOn(attributes));
    grid.column += numberOf(elementAt(properties, 'w:gridBefore'), 0);
    for (const content of within(row, 'w:tc')) {
      const columnSpan = numberOf(elementAt(content, 'w:tcPr', 'w:gridSpan'), 1);
      const merge = elementAt(content, 'w:tcPr', 'w:vMerge');
      const cell = grid.cell({ columnSpan, ...(isHead && { head: 'column' }) });
      // The same for a cell.
      if (!elementAt(content, 'w:tcPr', 'w:cellDel')) flow(content, cell);
      if (merge && merge.attributes['w:val'] !== 'restart') grid.mergeUp();
      grid.column += columnSpan - 1;
    }
  }
  grid.end();
}

/** The elements of a name in a table or row, also where a wrapper stands around them. */
function within(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : wrappers.has(child.name) ? within(child, name) : [],
  );
}

function numberOf(element: XmlElement | undefined, otherwise: number): number {
  return Math.min(Number(element?.attributes['w:val'] ?? otherwise) || otherwise, 1_000);
}
