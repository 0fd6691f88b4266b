/** Answering a questionnaire: from its grids to what is written into them. */

import { inertCell } from '../../citations/cite/cells.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { type Digest, shortDigest, textDigest } from '../../model/lock/digest.ts';
import type { Answerer } from '../answer.ts';
import type { AnswerRow, Outcome, RowAnswer } from '../row.ts';
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
  /** Is told of each row that was answered. */
  readonly tell?: ((done: number, all: number) => void) | undefined;
}

/** A row that asks something, and the answer to it; none where its cell holds something, or can't be written. */
export interface AnsweredRow extends AskedRow {
  readonly given?: RowAnswer;
}

interface AskedRow {
  readonly grid: number;
  /** The name of the grid. */
  readonly name: string;
  readonly row: number;
  readonly asked: AnswerRow;
  /** Columns from 1. */
  readonly places: ReturnType<typeof placesFor>;
  readonly isTaken: boolean;
}

/** A questionnaire with the answers to its rows, not written yet. */
export interface Answered {
  readonly rows: readonly AnsweredRow[];
  /** The columns of each grid that has questions, by its number. */
  readonly columns: ReadonlyMap<number, FoundColumns>;
  /** Names of grids without questions. */
  readonly without: readonly string[];
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

/** Answers every row of a questionnaire with what comes first. A cell that holds something is never written over. */
export function fill(inventory: Inventory, answer: Answerer, grids: readonly Grid[], options: FillOptions): Filled {
  const answered = answerRows(answer, grids, options);
  const said = new Map(
    answered.rows.flatMap((row) => (row.given ? [[row, answerInWords(inventory, row.given)] as const] : [])),
  );
  return {
    edits: editsOf(answered, (row) => said.get(row), options.today),
    rows: answered.rows.map((one) => {
      const { name, row, asked, given } = one;
      const told = said.get(one);
      const outcome = given?.outcome ?? 'already-answered';
      return { grid: name, row, question: asked.question, outcome, ...(told && { said: told }) };
    }),
    without: answered.without,
  };
}

/** Answers every row whose cell is free. */
export function answerRows(answer: Answerer, grids: readonly Grid[], options: FillOptions): Answered {
  const asked: AskedRow[] = [];
  const without: string[] = [];
  const found = new Map<number, FoundColumns>();
  const set: string[] = [];
  for (const [grid, one] of grids.entries()) {
    const columns = columnsOf(one, options.columns);
    set.unshift(...scopeSet(one, columns ? firstRow(columns) : Number.POSITIVE_INFINITY).toReversed());
    const questions = columns ? questionRows(one, columns, set) : [];
    if (!columns || questions.length === 0) {
      if (one.cells.length > 0) without.push(one.name);
      continue;
    }
    found.set(grid, columns);
    const places = placesFor(one, columns);
    const textAt = textsOf(one);
    for (const { row, ...question } of questions) {
      const isTaken = textAt(row, places.answer) !== '' || one.closed?.has(`${row}:${places.answer}`) === true;
      asked.push({ grid, name: one.name, row, asked: { ...question, otherwise: options.otherwise }, places, isTaken });
    }
  }
  const rows = asked.map((row, index): AnsweredRow => {
    const answered = row.isTaken ? row : { ...row, given: answer(row.asked) };
    options.tell?.(index + 1, asked.length);
    return answered;
  });
  return { rows, columns: found, without };
}

/** What is written into a questionnaire for what is said to each row; nothing for a row without words, and no head for columns without rows. */
export function editsOf(
  { rows, columns }: Answered,
  saidTo: (row: AnsweredRow) => SaidAnswer | undefined,
  today: string,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  const headed = new Map<number, AnsweredRow>();
  const write = (grid: number, row: number, column: number, text: string, more: Partial<CellEdit> = {}) =>
    edits.push({ grid, row, column, text: inertCell(text), ...more });
  for (const one of rows) {
    const said = saidTo(one);
    if (!said || said.answer === '') continue;
    const { grid, row, places } = one;
    write(grid, row, places.answer, said.answer);
    if (said.why !== '') write(grid, row, places.why, said.why);
    write(grid, row, places.record, recordOf(said, today), { hidden: true });
    headed.set(grid, one);
  }
  for (const [grid, { places }] of headed) {
    const { head = 0, answer } = columns.get(grid) ?? {};
    if (head === 0) continue;
    if (answer === undefined) write(grid, head, places.answer, addedHeads.answer, { head: true });
    write(grid, head, places.why, addedHeads.why, { head: true });
    write(grid, head, places.record, addedHeads.record, { head: true, hidden: true });
  }
  return edits;
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
