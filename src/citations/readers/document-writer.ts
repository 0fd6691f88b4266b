/** What readers write a document with: blocks in reading order, each with what it is and what it stands under. */
import type { DocumentBlock, DocumentPlace } from '../document.ts';
import type { BlockText, DraftBlock } from './block-text.ts';
import { type TableCell, TableGrid } from './table-grid.ts';

/** What a block stands in. It is what the first of these makes it; a paragraph where there is none. */
export interface Around {
  readonly cell?: TableCell | undefined;
  /** Within verbatim text. */
  readonly code?: boolean;
  /** Beside the text: a footnote, a comment, the header of a page. */
  readonly note?: boolean;
  /** A heading's level, 0 for the document's title. */
  readonly heading?: number | undefined;
  readonly quoted?: boolean;
  /** The list items around it, outermost first; the last is its own. */
  readonly items?: readonly ListItem[];
  /** What it stands under besides the items, where that is not the headings above. */
  readonly under?: readonly string[] | undefined;
}

/** A list item by the words that it begins with; empty until they are written. */
export interface ListItem {
  text: string;
}

/** The items around the next one at a depth, and itself; nothing is known of a depth that was left out. None at depth 0. */
export function itemsTo(open: readonly ListItem[], depth: number): ListItem[] {
  return Array.from({ length: depth }, (_, at) => (at < depth - 1 && open[at]) || { text: '' });
}

/** What a block is by what it stands in. */
export function roleIn({ cell, code, note, heading, quoted, items = [] }: Around): DocumentBlock['role'] {
  if (cell) return 'cell';
  if (code) return 'code';
  if (note) return 'note';
  if (heading !== undefined) return 'heading';
  if (quoted) return 'quotation';
  return items.length > 0 ? 'list-item' : 'paragraph';
}

export class DocumentWriter {
  readonly blocks: DraftBlock[] = [];
  readonly placeOf: (origin: number) => DocumentPlace;
  /** What origins count from, for text formats. */
  base: number | undefined;
  private headings: { readonly level: number; readonly text: string }[] = [];
  private tables = 0;

  /**
   * @param placeOf the place of an origin
   * @param textual whether origins are offsets in the file's text
   */
  constructor(placeOf: (origin: number) => DocumentPlace, textual = true) {
    this.placeOf = placeOf;
    this.base = textual ? 0 : undefined;
  }

  /** The headings in force, outermost first. */
  get above(): readonly string[] {
    return this.headings.map(({ text }) => text);
  }

  /** Ends the headings of a level and below. */
  endHeadings(level: number): void {
    this.headings = this.headings.filter((heading) => heading.level < level);
  }

  /** Writes a block; `undefined` where it holds nothing. A heading is in force from then on, and a list item known by its first words. */
  write(content: BlockText, around: Around = {}): DraftBlock | undefined {
    const block = this.writeOne(content, around);
    // Where pictures are all there is, they are what the block says.
    const beside = block && !around.cell ? { note: true, under: around.under } : around;
    const asides = content.asides.map((aside) => this.writeOne(aside, beside));
    return block ?? asides.find((aside) => aside !== undefined);
  }

  private writeOne(content: BlockText, around: Around): DraftBlock | undefined {
    const { cell, heading, items = [] } = around;
    if (heading !== undefined) this.endHeadings(heading);
    const role = roleIn(around);
    const level = role === 'heading' ? Math.max(heading ?? 1, 1) : role === 'list-item' ? items.length : undefined;
    const from = items.slice(0, -1).flatMap(({ text }) => (text === '' ? [] : [text]));
    const under = [...(around.under ?? this.above), ...from];
    const block = content.finish(
      { role, under, ...(level !== undefined && { level }), ...(cell && { row: cell.rowName, column: cell.column }) },
      this,
    );
    if (!block) return undefined;
    this.blocks.push(block);
    const { text } = block;
    if (heading !== undefined && text !== '') this.headings.push({ level: heading, text });
    const item = items.at(-1);
    if (item) item.text ||= text;
    if (cell) {
      cell.blocks.push(block);
      cell.text = cell.text === '' ? text : `${cell.text} ${text}`;
    }
    return block;
  }

  /** A table. @param name unique in the document; its number where none is given */
  table(name = `table ${++this.tables}`): TableGrid {
    return new TableGrid(`${name} row`);
  }

  /** Reads a part of the text, in which origins count from `origin`. */
  within(origin: number, read: () => void): void {
    const { base } = this;
    this.base = (base ?? 0) + origin;
    read();
    this.base = base;
  }
}
