/** OpenDocument texts (OASIS ODF 1.3): the paragraphs of the body, then notes, comments, text boxes, headers and footers. */
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import { type BlockKind, BlockText, type DraftBlock } from '../block-text.ts';
import type { Reading } from '../options.ts';
import { outline } from '../outline.ts';
import { addToCell, assignHeads, type TableCell, tableCell } from '../table-cells.ts';
import { elementAt, elementsBelow, elementsOf, type XmlElement, xmlTree } from './xml.ts';
import { openZip } from './zip.ts';

/** Where a block stands. */
interface Around {
  readonly depth: number;
  readonly items: readonly string[];
  readonly cell?: { readonly cell: TableCell; readonly row: string };
  /** Set beside the body: the paragraph that it hangs from. */
  readonly anchor?: { readonly paragraph: number; readonly under: readonly string[] };
}

const body: Around = { depth: 0, items: [] };
const besideBody = new Set(['text:note', 'office:annotation', 'draw:text-box']);
const leftOut = new Set(['text:tracked-changes', 'text:ruby-text', 'office:annotation-end', 'text:note-citation']);

/** The blocks of an OpenDocument text. */
export function readOdt({ bytes, limits }: Reading): DocumentBlock[] {
  const archive = openZip(bytes, limits);
  const tree = (part: string) => (archive.has(part) ? xmlTree(archive.read(part), part, limits) : undefined);
  if (elementsBelow(tree('META-INF/manifest.xml'), 'manifest:encryption-data').length > 0)
    throw new UnreadableDocument(
      'Unexpected encryption of the OpenDocument text, expected none; save it without a password',
    );
  const content = tree('content.xml');
  const text = elementAt(content, 'office:body', 'office:text');
  if (!text)
    throw new UnreadableDocument(
      'Unexpected package without content.xml and text in it, expected a whole OpenDocument text; save it again',
    );
  const styles = tree('styles.xml');
  const nameOf = styleNames([styles, content]);
  const headings = outline();
  const blocks: DraftBlock[] = [];
  const beside: { readonly element: XmlElement; readonly anchor: NonNullable<Around['anchor']> }[] = [];
  let paragraphs = 0;
  let tables = 0;

  const paragraph = (element: XmlElement, { depth, items, cell, anchor }: Around): DraftBlock | undefined => {
    const place = anchor?.paragraph ?? ++paragraphs;
    const words = inlineWords(element, (each) =>
      beside.push({ element: each, anchor: anchor ?? { paragraph: place, under: headings.above } }),
    );
    const style = nameOf(element.attributes['text:style-name'] ?? '');
    const isTitle = /^title$/i.test(style);
    const level = isTitle ? 0 : Number(element.attributes['text:outline-level'] ?? 1);
    const isHeading = !cell && !anchor && (isTitle || element.name === 'text:h') && words.text.trim() !== '';
    if (isHeading) headings.enter(level, '');
    const under = [...(anchor?.under ?? headings.above), ...items];
    const kind = (): BlockKind => {
      if (cell) return { role: 'cell', under, row: cell.row, column: cell.cell.column };
      if (anchor) return { role: 'note', under };
      if (isHeading) return { role: 'heading', level: Math.max(level, 1), under };
      if (/quotation|quote/i.test(style)) return { role: 'quotation', under };
      return depth > 0 ? { role: 'list-item', level: depth, under } : { role: 'paragraph', under };
    };
    const block = words.finish(kind(), () => ({ kind: 'paragraph', paragraph: place }), false);
    if (isHeading) headings.enter(level, block?.text ?? '');
    if (!block) return undefined;
    blocks.push(block);
    if (cell) addToCell(cell.cell, block);
    return block;
  };

  const table = (element: XmlElement, around: Around) => {
    const id = `table ${++tables}`;
    const cells: TableCell[] = [];
    let row = 0;
    const rows = (within: XmlElement, isHead: boolean): void => {
      for (const child of elementsOf(within)) {
        if (child.name === 'table:table-row') {
          row++;
          let column = 1;
          for (const each of elementsOf(child)) {
            const number = (name: string) => Math.min(Number(each.attributes[name] ?? 1) || 1, 1_000);
            if (each.name === 'table:table-cell') {
              const spans = {
                rowSpan: number('table:number-rows-spanned'),
                columnSpan: number('table:number-columns-spanned'),
              };
              const cell = tableCell(row, column, { ...spans, ...(isHead && { head: 'column' }) });
              flow(each, { ...around, depth: 0, items: [], cell: { cell, row: `${id} row ${row}` } });
              cells.push(cell);
            }
            column += number('table:number-columns-repeated');
          }
        } else rows(child, isHead || child.name === 'table:table-header-rows');
      }
    };
    rows(element, false);
    assignHeads(cells);
  };

  const list = (element: XmlElement, around: Around) => {
    for (const item of elementsOf(element)) {
      let own: string | undefined;
      for (const child of elementsOf(item)) {
        const within = { ...around, depth: around.depth + 1 };
        if (child.name === 'text:list')
          list(child, { ...within, items: own === undefined ? around.items : [...around.items, own] });
        else if (child.name === 'text:p' || child.name === 'text:h') {
          const block = paragraph(child, within);
          own ??= block?.text;
        } else flow({ name: '', attributes: {}, children: [child] }, within);
      }
    }
  };

  const flow = (container: XmlElement, around: Around): void => {
    for (const child of elementsOf(container)) {
      if (leftOut.has(child.name)) continue;
      if (child.name === 'text:p' || child.name === 'text:h') paragraph(child, around);
      else if (child.name === 'text:list') list(child, around);
      else if (child.name === 'table:table') table(child, around);
      else if (besideBody.has(child.name))
        beside.push({
          element: child,
          anchor: around.anchor ?? { paragraph: Math.max(paragraphs, 1), under: headings.above },
        });
      else flow(child, around);
    }
  };

  flow(text, body);
  for (const page of elementsBelow(styles, 'style:master-page'))
    beside.push({ element: page, anchor: { paragraph: 1, under: [] } });
  // What stands beside may have something beside it, which is added while this goes on.
  for (const { element, anchor } of beside) flow(element, { ...body, anchor });
  return blocks;
}

/** A style's name as written by its author: automatic styles (`P1`) say what they are based on, and others have a shown name. */
function styleNames(parts: readonly (XmlElement | undefined)[]): (name: string) => string {
  const automatic = new Map<string, string>();
  for (const part of parts)
    for (const style of elementsBelow(elementAt(part, 'office:automatic-styles'), 'style:style'))
      automatic.set(style.attributes['style:name'] ?? '', style.attributes['style:parent-style-name'] ?? '');
  return (name) => automatic.get(name) ?? name;
}

/** The words of a paragraph. White space is collapsed as the format says (ODF 1.3 part 3, 6.1.2). */
function inlineWords(paragraph: XmlElement, aside: (element: XmlElement) => void): BlockText {
  const content = new BlockText();
  const read = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const words = child.replace(/[ \t\r\n]+/g, ' ');
        content.addReplaced(words.startsWith(' ') && /(?:^|\s)$/.test(content.text) ? words.slice(1) : words, 0);
        continue;
      }
      const { name, attributes } = child;
      if (leftOut.has(name)) continue;
      if (besideBody.has(name)) aside(child);
      else if (name === 'text:s')
        content.addReplaced(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 1_000)), 0);
      else if (name === 'text:tab') content.addReplaced('\t', 0);
      else if (name === 'text:line-break') content.addReplaced('\n', 0);
      else if (name === 'text:a') {
        content.openLink(attributes['xlink:href'] ?? '');
        read(child);
        content.closeLink();
      } else read(child);
    }
  };
  read(paragraph);
  return content;
}
