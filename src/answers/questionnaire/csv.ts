/** CSV and TSV as questionnaires: rows that nothing is written into keep every byte. */
import { UnreadableDocument } from '../../citations/document.ts';
import { decodeText, encodeText } from '../../citations/readers/decode.ts';
import { readingLimits } from '../../citations/readers/limits.ts';
import { declaredSeparator, separatorOf } from '../../citations/readers/plain/csv.ts';
import { grouped } from '../../language/groups.ts';
import type { GridText, Questionnaire } from './grid.ts';

/** A record: its cells as they are written, and what ends it. */
interface CsvRecord {
  readonly cells: readonly string[];
  readonly end: string;
}

/**
 * Reads a CSV file. The name of a TSV file says its separator.
 *
 * @throws UnreadableDocument where a quote is not closed, or it is beyond the limits
 */
export function readCsvQuestionnaire(file: string, bytes: Uint8Array): Questionnaire {
  if (bytes.length > readingLimits.binaryBytes)
    throw new UnreadableDocument(
      `Unexpected ${bytes.length} bytes, expected at most ${readingLimits.binaryBytes}; split the file`,
    );
  const decoded = decodeText(bytes);
  const { text } = decoded;
  const separator = /\.(?:tsv|tab)$/i.test(file) ? '\t' : separatorOf(text);
  const start = declaredSeparator.exec(text)?.[0] ?? '';
  const records = recordsOf(text.slice(start.length), separator);
  const cells = records.flatMap(({ cells: own }, row) =>
    own.flatMap((raw, column): GridText[] => {
      const value = unquoted(raw);
      return value.trim() === '' ? [] : [{ row: row + 1, column: column + 1, text: value }];
    }),
  );
  return {
    grids: [{ name: 'table', cells }],
    write(edits) {
      const byRow = grouped(edits.map((edit) => [edit.row, edit]));
      const written = records.map(({ cells: own, end }, index) => {
        const filled = [...own];
        for (const { column, text: value } of byRow.get(index + 1) ?? []) {
          while (filled.length < column) filled.push('');
          filled[column - 1] = `"${value.replaceAll('"', '""')}"`;
        }
        return filled.join(separator) + end;
      });
      const whole = start + written.join('');
      // Without its mark, spreadsheets take UTF-8 for something else; a file of other letters has proven that it is read rightly.
      const byteOrderMark = decoded.byteOrderMark || (decoded.encoding === 'utf-8' && !/[^\0-\x7F]/.test(text));
      return encodeText({ ...decoded, byteOrderMark, text: whole }) ?? new TextEncoder().encode(`\uFEFF${whole}`);
    },
  };
}

function recordsOf(text: string, separator: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; ) {
    if (at === from && text[at] === '"') at = closingQuote(text, at) + 1;
    const character = text[at];
    if (character !== undefined && character !== separator && character !== '\n' && character !== '\r') {
      at++;
      continue;
    }
    cells.push(text.slice(from, at));
    const end = character === separator ? '' : text.startsWith('\r\n', at) ? '\r\n' : (character ?? '');
    if (character !== separator && (character !== undefined || cells.length > 1 || cells[0] !== '')) {
      records.push({ cells, end });
      cells = [];
    }
    at += Math.max(1, end.length);
    from = at;
  }
  return records;
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0)
      throw new UnreadableDocument(
        'Unexpected end of the file in a quoted cell, expected a closing quote; quotes in a cell are doubled',
      );
    if (text[at + 1] !== '"') return at;
  }
}

function unquoted(raw: string): string {
  return raw.startsWith('"') ? raw.replace(/^"([\s\S]*)"([^"]*)$/, '$1$2').replaceAll('""', '"') : raw;
}
