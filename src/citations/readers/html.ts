/**
 * HTML as a reader sees it, with the offset of each character. What is hidden or struck out (`del`, `s`) and the marks of
 * footnotes are left out.
 *
 * Longer than most: one pass over the events of the parser, whose state can't be told apart without passing it around.
 */
import { Parser } from 'htmlparser2';
import { type DocumentBlock, type DocumentPlace, UnreadableDocument } from '../document.ts';
import { type BlockKind, BlockText, type DraftBlock } from './block-text.ts';
import type { ReadingLimits } from './limits.ts';
import { linePlaces } from './lines.ts';
import { type Outline, outline } from './outline.ts';
import { addToCell, assignHeads, type TableCell, tableCell } from './table-cells.ts';

/** Where the HTML stands: a file of its own, or a part of a Markdown file. */
export interface HtmlFrame {
  /** The offset of its first character in the file's text. */
  readonly origin: number;
  readonly placeOf: (origin: number) => DocumentPlace;
  readonly headings: Outline;
  readonly limits: ReadingLimits;
  /** Whether all of it stands in a block quotation. */
  readonly quoted?: boolean;
}

/** The blocks of an HTML file. */
export function readHtml(text: string, limits: ReadingLimits): DocumentBlock[] {
  return htmlBlocks(text, { origin: 0, placeOf: linePlaces(text), headings: outline(), limits });
}

const blockTags = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
    'select summary table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
);
const skippedTags = new Set('script style template iframe noembed noframes object del s strike rp'.split(' '));
const codeTags = new Set(['code', 'kbd', 'samp']);
const attributesRead = new Set(['href', 'alt', 'cite']);

/** An attribute's value, and its offset in the file where it stands there in the same characters. */
interface Attribute {
  readonly value: string;
  readonly origin: number;
  readonly exact: boolean;
}

type Cell = TableCell & { readonly isHead: boolean };

interface Table {
  readonly id: string;
  readonly cells: Cell[];
  row: number;
  column: number;
  inHead: boolean;
  caption: string;
  /** For each column: the last row that a cell from above reaches into. */
  readonly reach: Map<number, number>;
  cell: Cell | undefined;
}

/** An open element, and what to do when it closes. */
interface Open {
  readonly name: string;
  readonly close?: () => void;
}

/** Never shown; the panels of tabs are, on a click, and so is what a search in the page finds. */
function isHidden({ hidden, role }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined && hidden.toLowerCase() !== 'until-found' && role !== 'tabpanel';
}

/** The blocks of a stretch of HTML. */
export function htmlBlocks(source: string, frame: HtmlFrame): DraftBlock[] {
  const { origin: base, placeOf, headings, limits } = frame;
  const blocks: DraftBlock[] = [];
  const open: Open[] = [];
  /** Open list items, by the text that each begins with. */
  const items: { text: string }[] = [];
  const tables: Table[] = [];
  let attributes = new Map<string, Attribute>();
  let current: BlockText | undefined;
  let link: { readonly url: string; readonly origin: number | undefined; used: boolean } | undefined;
  let skipped = 0;
  let quotes = frame.quoted ? 1 : 0;
  let verbatim = 0;
  let heading = 0;
  let raised = 0;
  let term = '';
  let cells = 0;

  const kind = (): BlockKind => {
    const table = tables.at(-1);
    if (table?.cell) {
      const { row, column } = table.cell;
      return { role: 'cell', under: headings.above, row: `${table.id} row ${row}`, column };
    }
    if (heading > 0) return { role: 'heading', level: heading, under: headings.above };
    const from = [...headings.above, ...(term === '' ? [] : [term]), ...items.slice(0, -1).map(({ text }) => text)];
    if (verbatim > 0) return { role: 'code', under: from };
    if (quotes > 0) return { role: 'quotation', under: from };
    if (items.length > 0) return { role: 'list-item', level: items.length, under: from };
    return { role: 'paragraph', under: from };
  };

  /** Ends the block that is being read. */
  const flush = (): DraftBlock | undefined => {
    const block = current?.finish(kind(), placeOf);
    current = undefined;
    if (!block) return undefined;
    blocks.push(block);
    const item = items.at(-1);
    if (item) item.text ||= block.text;
    const cell = tables.at(-1)?.cell;
    if (cell) addToCell(cell, block);
    return block;
  };

  const block = (): BlockText => {
    current ??= new BlockText();
    return current;
  };
  const linked = (): BlockText => {
    const into = block();
    if (link && !into.openUrl) {
      into.openLink(link.url, link.origin);
      link.used = true;
    }
    return into;
  };

  const openTable = () => {
    const id = `table at ${base + parser.startIndex}`;
    const reach = new Map<number, number>();
    tables.push({ id, cells: [], row: 0, column: 0, inHead: false, caption: '', reach, cell: undefined });
  };
  const closeTable = () => {
    const table = tables.pop();
    if (!table) return;
    const wholeRows = new Set(table.cells.map(({ row }) => row));
    for (const { row, isHead, text } of table.cells) if (!isHead && text !== '') wholeRows.delete(row);
    for (const cell of table.cells) if (cell.isHead) cell.head ??= wholeRows.has(cell.row) ? 'column' : 'row';
    assignHeads(table.cells);
    if (table.caption !== '')
      for (const each of table.cells.flatMap((cell) => cell.blocks)) each.under = [...each.under, table.caption];
  };
  const openCell = (table: Table, name: string, given: Readonly<Record<string, string>>) => {
    if (++cells > limits.cells)
      throw new UnreadableDocument(
        `Unexpected table cell number ${cells}, expected at most ${limits.cells}; split the file`,
      );
    do table.column++;
    while ((table.reach.get(table.column) ?? 0) >= table.row);
    const span = (value: string | undefined) => Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), 1_000);
    const columnSpan = span(given.colspan);
    const rowSpan = span(given.rowspan);
    const scope = given.scope;
    const isHead = name === 'th' || table.inHead;
    const head =
      isHead && (scope === 'col' || scope === 'colgroup' || table.inHead)
        ? 'column'
        : isHead && (scope === 'row' || scope === 'rowgroup')
          ? 'row'
          : undefined;
    const { row, column } = table;
    const cell = { ...tableCell(row, column, { rowSpan, columnSpan, ...(head && { head }) }), isHead };
    table.cells.push(cell);
    table.cell = cell;
    for (let at = column; at < column + columnSpan; at++) table.reach.set(at, row + rowSpan - 1);
    table.column += columnSpan - 1;
  };

  /** What an element begins, and how it ends. `undefined`: nothing to be done at its end. */
  const enter = (name: string, given: Readonly<Record<string, string>>): (() => void) | undefined => {
    const table = tables.at(-1);
    if (/^h[1-6]$/.test(name)) {
      const level = Number(name[1]);
      headings.enter(level, '');
      heading = level;
      return () => {
        heading = 0;
      };
    }
    if (name === 'blockquote' || name === 'q') {
      const cited = attributes.get('cite');
      if (cited) {
        const into = linked();
        const { length } = into.text;
        const urlOrigin = cited.exact ? { urlOrigin: cited.origin } : {};
        into.addLink({ start: length, end: length, url: cited.value, ...urlOrigin });
      }
    }
    if (name === 'blockquote') {
      quotes++;
      return () => quotes--;
    }
    if (name === 'q') {
      linked().addReplaced('“', base + parser.startIndex);
      return () => linked().addReplaced('”', base + parser.startIndex);
    }
    if (name === 'pre') {
      verbatim++;
      return () => verbatim--;
    }
    if (codeTags.has(name)) {
      const into = block();
      const start = into.text.length;
      return () => current === into && into.markCode(start);
    }
    if (name === 'li') {
      items.push({ text: '' });
      return () => items.pop();
    }
    if (name === 'dd') return undefined;
    if (name === 'dt') {
      term = '';
      return undefined;
    }
    if (name === 'dl')
      return () => {
        term = '';
      };
    if (name === 'sup') {
      raised++;
      return () => raised--;
    }
    if (name === 'a') {
      const address = attributes.get('href');
      if (!address) return undefined;
      link = { url: address.value, origin: address.exact ? address.origin : undefined, used: false };
      return () => {
        if (link && !link.used) linked();
        current?.closeLink();
        link = undefined;
      };
    }
    if (name === 'br') block().addReplaced('\n', base + parser.startIndex);
    if (name === 'img' || name === 'area') {
      const alt = attributes.get('alt');
      if (alt?.exact) linked().add(alt.value, alt.origin);
      else if (alt) linked().addReplaced(alt.value, alt.origin);
    }
    if (name === 'table') {
      openTable();
      return closeTable;
    }
    if (!table) return undefined;
    if (name === 'thead') {
      table.inHead = true;
      return () => {
        table.inHead = false;
      };
    }
    if (name === 'tr') {
      table.row++;
      table.column = 0;
    }
    if (name === 'td' || name === 'th') {
      table.row ||= 1;
      openCell(table, name, given);
      return () => {
        table.cell = undefined;
      };
    }
    return undefined;
  };

  const parser = new Parser({
    onattribute(name, value) {
      if (!attributesRead.has(name)) return;
      const raw = source.slice(parser.startIndex, parser.endIndex);
      const within = raw.indexOf(value, name.length);
      attributes.set(name, { value, origin: base + parser.startIndex + Math.max(within, 0), exact: within >= 0 });
    },
    onopentag(name, given) {
      if (open.length >= limits.htmlDepth)
        throw new UnreadableDocument(
          `Unexpected element within ${limits.htmlDepth} others, expected fewer; close them`,
        );
      const footnoteMark = name === 'a' && raised > 0 && attributes.get('href')?.value.startsWith('#');
      if (skipped > 0 || skippedTags.has(name) || footnoteMark || isHidden(given)) {
        skipped++;
        open.push({ name, close: () => skipped-- });
      } else {
        if (blockTags.has(name)) flush();
        const close = enter(name, given);
        open.push({ name, ...(close && { close }) });
      }
      attributes = new Map();
    },
    onclosetag(name) {
      const closing = open.pop();
      if (skipped === 0 && blockTags.has(name)) {
        const finished = flush();
        if (finished && heading > 0 && /^h[1-6]$/.test(name)) headings.enter(heading, finished.text);
        const table = tables.at(-1);
        if (finished && name === 'caption' && table) table.caption = finished.text;
        if (finished && name === 'dt') term = finished.text;
      }
      closing?.close?.();
    },
    ontext(data) {
      if (skipped > 0 || (current === undefined && data.trim() === '')) return;
      const start = base + parser.startIndex;
      const into = linked();
      if (parser.endIndex - parser.startIndex + 1 === data.length) into.add(data, start);
      else into.addReplaced(data, start);
    },
  });
  parser.write(source);
  parser.end();
  flush();
  return blocks;
}
