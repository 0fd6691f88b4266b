/** CSV and TSV after RFC 4180, with the separators that spreadsheets write. The first row holds the columns' heads. */
import { type DocumentBlock, UnreadableDocument } from '../document.ts';
import { BlockText } from './block-text.ts';
import type { ReadingLimits } from './limits.ts';
import { type LinePlace, linePlaces } from './lines.ts';
import { gridHeads } from './rows.ts';

/** A cell: its words, each with where it stands. Quotes are taken away and doubled quotes made one. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly content: BlockText;
}

/** The blocks of a CSV text: a block for each cell that holds something. The name of a TSV file says its separator. */
export function readCsv(file: string, text: string, limits: ReadingLimits): DocumentBlock[] {
  const placeOf = linePlaces(text);
  const separator = /\.(?:tsv|tab)$/i.test(file) ? '\t' : separatorOf(text);
  const cells = cellsOf(text, separator, limits, placeOf);
  const headsOf = gridHeads(cells);
  return cells.flatMap((cell) => {
    const { row, column, content } = cell;
    const heads = headsOf(cell);
    return content.finish({ role: 'cell', under: [], row: `row ${row}`, column, heads }, placeOf) ?? [];
  });
}

/** The line `sep=;` that spreadsheets understand. */
const declared = /^sep=(.)(?:\r\n?|\n)/;

/** The separator that the first record has most of, outside quotes; a comma where it has none. */
function separatorOf(text: string): string {
  const said = declared.exec(text)?.[1];
  if (said) return said;
  const counts = new Map<string, number>([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ]);
  let quoted = false;
  for (const character of text.slice(0, 100_000)) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n' || character === '\r') break;
    else if (counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}

function cellsOf(
  text: string,
  separator: string,
  limits: ReadingLimits,
  placeOf: (offset: number) => LinePlace,
): Cell[] {
  const cells: Cell[] = [];
  const plainEnd = new RegExp(`[\\r\\n${separator === '\t' ? '\\t' : `\\${separator}`}]|$`, 'g');
  let at = declared.exec(text)?.[0].length ?? 0;
  let row = 1;
  let column = 1;
  while (at < text.length) {
    const start = at;
    const content = new BlockText();
    if (text[at] === '"') {
      at = quotedPart(text, at, content);
      if (at > text.length) {
        const { line, column: inLine } = placeOf(start);
        throw new UnreadableDocument(
          `Unexpected end of the file in a quoted cell that begins at ${line}:${inLine}, expected a closing quote; quotes in a cell are doubled`,
        );
      }
    }
    // What stands after a closing quote belongs to the cell, as spreadsheets read it.
    plainEnd.lastIndex = at;
    const end = plainEnd.exec(text)?.index ?? text.length;
    content.add(text.slice(at, end), at);
    at = end;
    if (content.text.trim() !== '') cells.push({ row, column, text: content.text, content });
    if (cells.length > limits.cells)
      throw new UnreadableDocument(
        `Unexpected cell number ${limits.cells + 1}, expected at most ${limits.cells}; split the file`,
      );
    if (text[at] === separator) {
      column++;
      at++;
    } else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      row++;
      column = 1;
    }
  }
  return cells;
}

/** Adds what a quoted cell holds; returns the offset after its closing quote, beyond the text's end where there is none. */
function quotedPart(text: string, open: number, content: BlockText): number {
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length + 1;
    content.add(text.slice(at, quote), at);
    if (text[quote + 1] !== '"') return quote + 1;
    content.add('"', quote + 1);
    at = quote + 2;
  }
}
