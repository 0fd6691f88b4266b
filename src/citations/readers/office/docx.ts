/** Word documents: the paragraphs of the body, then what stands beside them (notes, comments, text boxes, headers, footers). */
import type { DocumentBlock } from '../../document.ts';
import { DocumentWriter, itemsTo, type ListItem } from '../document-writer.ts';
import type { Reading } from '../options.ts';
import type { TableCell, TableGrid } from '../table-grid.ts';
import { type OfficePackage, openPackage } from './package-parts.ts';
import { alternative, isOn, wordRuns } from './word-runs.ts';
import { type ParagraphStyle, paragraphStyles } from './word-styles.ts';
import { elementAt, elementsOf, type XmlElement } from './xml.ts';

/** Where something beside the body hangs: the paragraph that refers to it and the headings above that. */
interface Anchor {
  readonly paragraph: number;
  readonly under: readonly string[];
}

/** Headers and footers stand on every page. */
const everyPage: Anchor = { paragraph: 1, under: [] };

/** Blocks that only hold other blocks. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:body']);

/** A document on its way to blocks. Paragraphs are their own origins. */
interface Word {
  readonly package: OfficePackage;
  readonly writer: DocumentWriter;
  readonly styleOf: (properties: XmlElement | undefined) => ParagraphStyle;
  /** By kind and id of a note. */
  readonly anchors: Map<string, Anchor>;
  readonly boxes: { readonly content: XmlElement; readonly anchor: Anchor; readonly part: string }[];
  /** Those of the body that have been read. */
  paragraphs: number;
}

/** The blocks of a Word document. */
export function readDocx(reading: Reading): DocumentBlock[] {
  const document = openPackage(reading, 'word/document.xml');
  const related = [...document.relationships(document.main).values()];
  const styles = related.find(({ type }) => type === 'styles')?.target ?? 'word/styles.xml';
  const word: Word = {
    package: document,
    writer: new DocumentWriter((paragraph) => ({ kind: 'paragraph', paragraph }), false),
    styleOf: paragraphStyles(document.tree(styles)),
    anchors: new Map(),
    boxes: [],
    paragraphs: 0,
  };
  readContent(word, elementAt(document.tree(document.main), 'w:body'), document.main);
  for (const { type, target } of related) {
    if (type === 'footnotes' || type === 'endnotes' || type === 'comments') readNotes(word, type.slice(0, -1), target);
    if (type === 'header' || type === 'footer') readContent(word, document.tree(target), target, everyPage);
  }
  // Text boxes may hold text boxes, which are added while this goes on.
  for (const { content, part, anchor } of word.boxes) readContent(word, content, part, anchor);
  return word.writer.blocks;
}

function readNotes(word: Word, kind: string, part: string): void {
  for (const note of elementsOf(word.package.tree(part))) {
    const { 'w:id': id = '', 'w:type': type = 'normal' } = note.attributes;
    // The separators between text and notes are notes of a type.
    if (type === 'normal') readContent(word, note, part, word.anchors.get(`${kind} ${id}`) ?? everyPage);
  }
}

/** Reads the paragraphs and tables in an element. @param anchor where it stands beside the body; its paragraphs do not count then */
function readContent(word: Word, container: XmlElement | undefined, part: string, anchor?: Anchor): void {
  const { writer } = word;
  const here = (): Anchor => anchor ?? { paragraph: word.paragraphs, under: writer.above };
  const words = wordRuns(word.package.relationships(part), {
    reference: (kind, id) => word.anchors.set(`${kind} ${id}`, here()),
    textBox: (content) => word.boxes.push({ content, anchor: here(), part }),
  });
  let items: readonly ListItem[] = [];

  const paragraph = (element: XmlElement, cell: TableCell | undefined) => {
    const place = anchor?.paragraph ?? ++word.paragraphs;
    const { headingLevel, listDepth, quotation } = word.styleOf(elementAt(element, 'w:pPr'));
    const content = words(element, place);
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
      else if (child.name === 'w:tbl') readTable(child, writer.table(), flow);
      else if (wrappers.has(child.name)) flow(child, cell);
      else if (child.name === 'mc:AlternateContent') flow(alternative(child), cell);
    }
  };
  if (container) flow(container);
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
      flow(content, grid.cell({ columnSpan, ...(isHead && { head: 'column' }) }));
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
