/** Tables of Markdown files as questionnaires: lines that nothing is written into stay as they are. */
import type { Table, TableCell, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { UnreadableDocument } from '../../citations/document.ts';
import { decodeText, encodeText } from '../../citations/readers/decode.ts';
import { readingLimits } from '../../citations/readers/limits.ts';
import { parseMarkdown } from '../../language/markdown/parse.ts';
import { markdownWords } from '../../language/markdown/text.ts';
import type { CellEdit, Grid, GridText, Questionnaire } from './grid.ts';

/** Breaks a line within a cell. */
const lineBreak = '<br>';

/** Characters of a file that are parsed at once. */
const longest = readingLimits.markdownPart * 4;

/**
 * Reads the tables of a Markdown file that stand in no list and no quotation.
 *
 * @throws UnreadableDocument where it is beyond the limits
 */
export function readMarkdownQuestionnaire(bytes: Uint8Array): Questionnaire {
  const decoded = decodeText(bytes);
  const { text } = decoded;
  if (text.length > longest)
    throw new UnreadableDocument(`Unexpected ${text.length} characters, expected at most ${longest}; split the file`);
  const headings: string[] = [];
  const tables: { readonly table: Table; readonly above: readonly string[] }[] = [];
  for (const node of parseMarkdown(text).children) {
    if (node.type === 'heading') headings.splice(node.depth - 1, headings.length, textOf(node));
    else if (node.type === 'table') tables.push({ table: node, above: headings.filter((heading) => heading) });
  }
  return {
    grids: tables.map(({ table, above }, index) => gridOf(table, above, index + 1)),
    write(edits) {
      // From the last to the first, so that offsets hold.
      const written = tables.reduceRight(
        (whole, { table }, index) =>
          tableWritten(
            whole,
            table,
            edits.filter(({ grid }) => grid === index),
          ),
        text,
      );
      return encodeText({ ...decoded, text: written }) ?? new TextEncoder().encode(written);
    },
  };
}

function gridOf({ children }: Table, above: readonly string[], number: number): Grid {
  const cells = children.flatMap((row, at) =>
    row.children.flatMap((cell, column): GridText[] => {
      const text = textOf(cell).replaceAll(lineBreak, '\n').trim();
      return text === '' ? [] : [{ row: at + 1, column: column + 1, text }];
    }),
  );
  return { name: `table ${number}`, cells, above };
}

function tableWritten(text: string, table: Table, edits: readonly CellEdit[]): string {
  if (edits.length === 0) return text;
  const columns = edits.reduce((most, { column }) => Math.max(most, column), 0);
  return table.children.reduceRight((whole, row, index) => {
    const own = edits.filter((edit) => edit.row === index + 1);
    const [start, end] = rangeOf(row);
    const added = Math.max(0, columns - row.children.length);
    const lines = index === 0 && added > 0 ? whole.slice(0, end) + delimiters(whole.slice(end), added) : whole;
    return own.length === 0 && index > 0
      ? lines
      : lines.slice(0, start) + rowWritten(whole, row, own, index === 0 ? columns : 0) + lines.slice(end);
  }, text);
}

/** The line of delimiters with so many more columns. */
function delimiters(rest: string, added: number): string {
  return rest.replace(
    /^(\r?\n(?:[^\r\n]*[^ \t|\r\n])?)[ \t|]*(?=\r?\n|$)/,
    (_, line: string) => `${line} |${' --- |'.repeat(added)}`,
  );
}

/** A row with its own cells as they are written, and others in their place or behind them. */
function rowWritten(text: string, row: TableRow, edits: readonly CellEdit[], least: number): string {
  const cells = row.children.map((cell) => sourceOf(text, cell));
  while (cells.length < least) cells.push('');
  for (const { column, text: words } of edits) {
    while (cells.length < column) cells.push('');
    cells[column - 1] = escaped(words);
  }
  return `| ${cells.join(' | ')} |`;
}

function sourceOf(text: string, { children }: TableCell): string {
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? text.slice(rangeOf(first)[0], rangeOf(last)[1]) : '';
}

function rangeOf({ position }: { readonly position?: Table['position'] }): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Words that Markdown shows as they are, on one line. */
const escaped = (words: string) => markdownWords(words).replace(/\r?\n/g, lineBreak);
