/** Answering a questionnaire: from its grids to what is written into them. */

import { inertCell } from '../../citations/cite/cells.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { type Digest, shortDigest, textDigest } from '../../model/lock/digest.ts';
import type { Answerer } from '../answer.ts';
import type { Outcome } from '../row.ts';
import { answerInWords, type SaidAnswer } from '../said.ts';
import { columnsOf, type FoundColumns, type GivenColumns, questionRows, scopeSet } from './columns.ts';
import { type CellEdit, type Grid, lastColumn, textsOf } from './grid.ts';

/** What a run is told. */
export interface FillOptions {
  readonly columns: GivenColumns;
  /** What all rows are about that do not say. */
  readonly otherwise: { readonly service?: string | undefined; readonly place?: string | undefined };
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A row that was answered, or left alone. */
export interface FilledRow {
  readonly grid: string;
  readonly row: number;
  readonly question: string;
  readonly outcome: Outcome | 'already-answered';
  readonly said?: SaidAnswer;
}

export interface Filled {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly FilledRow[];
  /** Names of grids without questions. */
  readonly without: readonly string[];
}

/** The heads of columns that a questionnaire gets; the last is hidden where the format can. */
export const addedHeads = { answer: 'Suggested answer', why: 'Why, and what else', record: 'Answer record' } as const;

/** Answers every row of a questionnaire. A cell that holds something is never written over. */
export function fill(inventory: Inventory, answer: Answerer, grids: readonly Grid[], options: FillOptions): Filled {
  const edits: CellEdit[] = [];
  const rows: FilledRow[] = [];
  const without: string[] = [];
  const set: string[] = [];
  for (const [index, grid] of grids.entries()) {
    const columns = columnsOf(grid, options.columns);
    set.unshift(...scopeSet(grid, columns ? firstRow(columns) : Number.POSITIVE_INFINITY).toReversed());
    if (!columns) {
      if (grid.cells.length > 0) without.push(grid.name);
      continue;
    }
    const places = placesFor(grid, columns);
    const textAt = textsOf(grid);
    const found = questionRows(grid, columns, set);
    if (found.length === 0) {
      without.push(grid.name);
      continue;
    }
    const write = (row: number, column: number, text: string, more: Partial<CellEdit> = {}) =>
      edits.push({ grid: index, row, column, text: inertCell(text), ...more });
    for (const { question, row, service, place, above } of found) {
      if (textAt(row, places.answer) !== '' || grid.closed?.has(`${row}:${places.answer}`)) {
        rows.push({ grid: grid.name, row, question, outcome: 'already-answered' });
        continue;
      }
      const given = answer({ question, service, place, above, otherwise: options.otherwise });
      const said = answerInWords(inventory, given);
      rows.push({ grid: grid.name, row, question, outcome: given.outcome, said });
      if (given.outcome === 'no-question') continue;
      write(row, places.answer, said.answer);
      if (said.why !== '') write(row, places.why, said.why);
      write(row, places.record, recordOf(said, options.today), { hidden: true });
    }
    if (columns.head > 0) {
      if (columns.answer === undefined) write(columns.head, places.answer, addedHeads.answer, { head: true });
      write(columns.head, places.why, addedHeads.why, { head: true });
      write(columns.head, places.record, addedHeads.record, { head: true, hidden: true });
    }
  }
  return { edits, rows, without };
}

const firstRow = ({ head }: FoundColumns) => (head === 0 ? 1 : head);

/** The column of the answers, and two behind the last. */
export function placesFor(grid: Grid, { answer }: FoundColumns) {
  const last = Math.max(lastColumn(grid), answer ?? 0);
  const next = answer === undefined ? last + 1 : last;
  return { answer: answer ?? next, why: next + 1, record: next + 2 };
}

/** What is kept of an answer to tell later whether it changed: token, digest, day, and a digest of the words. */
export function recordOf({ answer, quoted }: SaidAnswer, today: string): string {
  const cited = quoted ? `${quoted.version.token} ${shortDigest(quoted.version.digest as Digest)}` : 'none';
  return `${cited} ${today} ${wordsDigest(answer)}`;
}

/** The first digits of a digest over the words of a cell, whatever breaks its lines. */
export function wordsDigest(text: string): string {
  return shortDigest(textDigest(text.replace(/\s+/g, ' ').trim()));
}
