/** Word documents: the paragraphs of the body, then what stands beside them (notes, comments, text boxes, headers, footers). */
import type { DocumentBlock } from '../../document.ts';
import type { BlockKind, DraftBlock } from '../block-text.ts';
import type { Reading } from '../options.ts';
import { outline } from '../outline.ts';
import { addToCell, assignHeads, type TableCell, tableCell } from '../table-cells.ts';
import { openPackage } from './package-parts.ts';
import { alternative, isOn, wordRuns } from './word-runs.ts';
import { paragraphStyles } from './word-styles.ts';
import { elementAt, elementsOf, type XmlElement } from './xml.ts';

/** The cell that is being read, and the name of its row. */
interface OpenCell {
  readonly cell: TableCell;
  readonly row: string;
}

/** Where something beside the body hangs: the paragraph that refers to it and the headings above that. */
interface Anchor {
  readonly paragraph: number;
  readonly under: readonly string[];
}

/** Blocks that only hold other blocks. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:body']);

/** The blocks of a Word document. */
export function readDocx(reading: Reading): DocumentBlock[] {
  const document = openPackage(reading, 'word/document.xml');
  const related = [...document.relationships(document.main).values()];
  const partOf = (type: string) => related.find((each) => each.type === type)?.target;
  const styleOf = paragraphStyles(document.tree(partOf('styles') ?? 'word/styles.xml'));
  const headings = outline();
  const blocks: DraftBlock[] = [];
  const anchors = new Map<string, Anchor>();
  const boxes: { readonly content: XmlElement; readonly anchor: Anchor; readonly part: string }[] = [];
  let paragraphs = 0;
  let tables = 0;

  /** Reads the paragraphs and tables in an element. `anchor`: it stands beside the body, and its paragraphs do not count. */
  const read = (container: XmlElement, part: string, anchor?: Anchor) => {
    const here = (): Anchor => anchor ?? { paragraph: paragraphs, under: headings.above };
    const words = wordRuns(document.relationships(part), {
      reference: (kind, id) => anchors.set(`${kind} ${id}`, here()),
      textBox: (content) => boxes.push({ content, anchor: here(), part }),
    });
    /** Items of the list that is open, by depth. */
    let items: string[] = [];

    const paragraph = (element: XmlElement, cell: OpenCell | undefined) => {
      const place = anchor?.paragraph ?? ++paragraphs;
      const { headingLevel, listDepth, quotation } = styleOf(elementAt(element, 'w:pPr'));
      const content = words(element, place);
      const text = content.text.trim();
      const depth = cell || anchor ? undefined : listDepth || undefined;
      const isHeading = !cell && !anchor && headingLevel !== undefined && text !== '';
      items = depth === undefined ? [] : items.slice(0, depth - 1);
      while (depth !== undefined && items.length < depth - 1) items.push('');
      if (isHeading) headings.enter(headingLevel, '');
      const under = [...(anchor?.under ?? headings.above), ...items.filter((item) => item !== '')];
      const kind = (): BlockKind => {
        if (cell) return { role: 'cell', under, row: cell.row, column: cell.cell.column };
        if (anchor) return { role: 'note', under };
        if (isHeading) return { role: 'heading', level: Math.max(headingLevel, 1), under };
        if (quotation) return { role: 'quotation', under };
        return depth === undefined ? { role: 'paragraph', under } : { role: 'list-item', level: depth, under };
      };
      const block = content.finish(kind(), () => ({ kind: 'paragraph', paragraph: place }), false);
      if (isHeading) headings.enter(headingLevel, text);
      if (depth !== undefined) items.push(text);
      if (!block) return;
      blocks.push(block);
      if (cell) addToCell(cell.cell, block);
    };

    const table = (element: XmlElement) => {
      const id = `table ${++tables}`;
      const cells: TableCell[] = [];
      for (const [index, tr] of within(element, 'w:tr').entries()) {
        const properties = elementAt(tr, 'w:trPr');
        // A row whose deletion is tracked.
        if (elementAt(properties, 'w:del')) continue;
        const isHead = elementsOf(properties, 'w:tblHeader').some(({ attributes }) => isOn(attributes));
        const head = isHead ? ({ head: 'column' } as const) : {};
        let column = 1 + numberOf(elementAt(properties, 'w:gridBefore'), 0);
        for (const tc of within(tr, 'w:tc')) {
          const columnSpan = numberOf(elementAt(tc, 'w:tcPr', 'w:gridSpan'), 1);
          const merged = elementAt(tc, 'w:tcPr', 'w:vMerge');
          const above = cells.findLast((cell) => cell.column === column);
          const cell = tableCell(index + 1, column, { columnSpan, ...head });
          flow(tc, { cell, row: `${id} row ${index + 1}` });
          // What is merged with the cell above lengthens that.
          if (merged && merged.attributes['w:val'] !== 'restart' && above) above.rowSpan = index + 2 - above.row;
          else cells.push(cell);
          column += columnSpan;
        }
      }
      assignHeads(cells);
    };

    const flow = (within: XmlElement, cell: OpenCell | undefined): void => {
      for (const child of elementsOf(within)) {
        if (child.name === 'w:p') paragraph(child, cell);
        else if (child.name === 'w:tbl') table(child);
        else if (wrappers.has(child.name)) flow(child, cell);
        else if (child.name === 'mc:AlternateContent') flow(alternative(child), cell);
      }
    };
    flow(container, undefined);
  };

  const body = elementAt(document.tree(document.main), 'w:body');
  if (body) read(body, document.main);
  for (const { type, target } of related) {
    if (type === 'footnotes' || type === 'endnotes' || type === 'comments')
      for (const note of elementsOf(document.tree(target))) {
        const id = note.attributes['w:id'] ?? '';
        // The separators between text and notes are notes of a type.
        const separator = note.attributes['w:type'] !== undefined && note.attributes['w:type'] !== 'normal';
        if (!separator) read(note, target, anchors.get(`${type.slice(0, -1)} ${id}`) ?? top);
      }
    if (type === 'header' || type === 'footer') {
      const content = document.tree(target);
      if (content) read(content, target, top);
    }
  }
  // Text boxes may hold text boxes, which are added while this goes on.
  for (const { content, part, anchor } of boxes) read(content, part, anchor);
  return blocks;
}

/** Headers and footers stand on every page. */
const top: Anchor = { paragraph: 1, under: [] };

/** The elements of a name in a table or row, also where a wrapper stands around them. */
function within(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : wrappers.has(child.name) ? within(child, name) : [],
  );
}

function numberOf(element: XmlElement | undefined, otherwise: number): number {
  return Math.min(Number(element?.attributes['w:val'] ?? otherwise) || otherwise, 1_000);
}
