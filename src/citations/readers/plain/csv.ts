/**
 * CSV and TSV after RFC 4180, with the separators that spreadsheets write. The first row holds the columns' heads. By hand,
 * since papaparse and csv-parse tell no offset of a cell, much less of a character behind a doubled quote, which `--fix` needs.
 */

import { linePlaces } from '../../../language/lines.ts';
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { DocumentWriter } from '../document-writer.ts';
import type { ReadingLimits } from '../limits.ts';
import { TableGrid } from '../table-grid.ts';

/** The line `sep=;` that spreadsheets understand. */
export const declaredSeparator = /^sep=(.)(?:\r\n?|\n)/;

/** The blocks of a CSV text: a block for each cell that holds something. The name of a TSV file says its separator. */
export function readCsv(file: string, text: string, limits: ReadingLimits): DocumentBlock[] {
  const placeOf = linePlaces(text);
  const writer = new DocumentWriter(placeOf);
  const grid = new TableGrid('row');
  const separator = /\.(?:tsv|tab)$/i.test(file) ? '\t' : separatorOf(text);
  const plainEnd = new RegExp(`[\\r\\n${separator === '\t' ? '\\t' : `\\${separator}`}]|$`, 'g');
  grid.nextRow();
  for (let at = declaredSeparator.exec(text)?.[0].length ?? 0; at < text.length; ) {
    const content = new BlockText();
    const plain = text[at] === '"' ? quotedPart(text, at, content) : at;
    if (plain > text.length) {
      const { line, column } = placeOf(at);
      throw new UnreadableDocument(
        `Unexpected end of the file in a quoted cell that begins at ${line}:${column}, expected a closing quote; quotes in a cell are doubled`,
        { kind: 'line', line, column },
      );
    }
    // What stands after a closing quote belongs to the cell, as spreadsheets read it.
    plainEnd.lastIndex = plain;
    at = plainEnd.exec(text)?.index ?? text.length;
    content.add(text.slice(plain, at), plain);
    if (content.text.trim() === '') grid.column++;
    else writer.write(content, { cell: grid.cell() });
    if (grid.cells.length > limits.cells)
      throw new UnreadableDocument(
        `Unexpected cell number ${limits.cells + 1}, expected at most ${limits.cells}; split the file`,
      );
    if (text[at] !== separator) grid.nextRow();
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  grid.end();
  return writer.blocks;
}

/** The separator that the first record has most of, outside quotes; a comma where it has none. */
export function separatorOf(text: string): string {
  const said = declaredSeparator.exec(text)?.[1];
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
