/** The work of the page in a worker: reading a questionnaire, answering its rows and writing the copy take no time from the page. */
import { type Answerer, answerer } from '../../answers/answer.ts';
import type { AnsweringMaterial } from '../../answers/material.ts';
import type { FoundColumns } from '../../answers/questionnaire/columns.ts';
import type { FillOptions } from '../../answers/questionnaire/fill.ts';
import { type Grid, lastColumn } from '../../answers/questionnaire/grid.ts';
import { readQuestionnaire } from '../../answers/questionnaire/read.ts';
import type { Decision } from '../../answers/review/decisions.ts';
import { type QuestionnaireReview, type ReviewRow, reviewOf } from '../../answers/review/review.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { publishedInventory } from '../cite/published-inventory.ts';
import type { ScopeTitles } from '../cite/scope-choice.tsx';

/** A questionnaire as the reader gave it, and what they said of it. */
export interface OpenRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly told: Pick<FillOptions, 'columns' | 'otherwise'>;
  /** Absolute addresses of the files of this site that it is answered from. */
  readonly inventory: string;
  readonly material: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What the page shows of an opened questionnaire. */
export interface OpenedQuestionnaire {
  readonly rows: readonly ReviewRow[];
  /** Rows that ask, and whose cell holds something or can't be written. */
  readonly taken: number;
  /** Names of sheets or tables without questions. */
  readonly without: readonly string[];
  /** The columns of the largest sheet or table by their letters; none in a list of questions. */
  readonly columns: readonly { readonly letter: string; readonly words: string }[];
  /** Which of them were found to hold what. */
  readonly found?: FoundColumns;
  readonly scopes: ScopeTitles;
}

/** What the page tells the worker. */
export type DeskOrder =
  | { readonly type: 'open'; readonly request: OpenRequest }
  | { readonly type: 'write'; readonly decisions: ReadonlyMap<string, Decision> };

/** What the worker tells the page. */
export type DeskReply =
  | { readonly type: 'progress'; readonly done: number; readonly all: number }
  | { readonly type: 'opened'; readonly opened: OpenedQuestionnaire }
  | { readonly type: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly why: string };

const reply = (message: DeskReply) => self.postMessage(message);

let review: QuestionnaireReview | undefined;

self.onmessage = async ({ data }: MessageEvent<DeskOrder>) => {
  try {
    if (data.type === 'open') reply({ type: 'opened', opened: await opened(data.request) });
    else if (review) reply({ type: 'written', bytes: new Uint8Array(review.write(data.decisions)) });
  } catch (error) {
    reply({ type: 'failed', why: (error as Error).message });
  }
};

async function opened(request: OpenRequest): Promise<OpenedQuestionnaire> {
  const { name, bytes, told, today } = request;
  // Before anything is fetched, so that what can't be read is told at once.
  const questionnaire = await readQuestionnaire(name, bytes);
  const inventory = await publishedInventory(request.inventory);
  const answer = await answererOf(inventory, request);
  const tell = (done: number, all: number) => reply({ type: 'progress', done, all });
  review = reviewOf(inventory, answer, questionnaire, { ...told, today, tell });
  const { rows, taken, answered } = review;
  const [index, grid] =
    [...questionnaire.grids.entries()].sort(([, a], [, b]) => b.cells.length - a.cells.length)[0] ?? [];
  const found = index === undefined ? undefined : answered.columns.get(index);
  return {
    rows,
    taken,
    without: answered.without,
    columns: grid && !grid.isList ? columnsIn(grid, found?.head ?? 0) : [],
    ...(found && { found }),
    scopes: { services: inventory.services, jurisdictions: inventory.jurisdictions },
  };
}

let known: { readonly key: string; readonly answer: Answerer } | undefined;

/** Building one is most of the work, and a questionnaire is often opened again with other columns. */
async function answererOf(
  inventory: Inventory,
  { inventory: address, material, today }: OpenRequest,
): Promise<Answerer> {
  const key = `${address} ${today}`;
  if (known?.key !== key) {
    const response = await fetch(material);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    known = { key, answer: answerer(inventory, { today, ...((await response.json()) as AnsweringMaterial) }) };
  }
  return known.answer;
}

/** So many columns are offered. */
const mostColumns = 40;

/** Each column with the words of its head, or the first that it has. */
function columnsIn(grid: Grid, head: number): OpenedQuestionnaire['columns'] {
  const count = Math.min(mostColumns, lastColumn(grid) + 1);
  const words = new Map<number, string>();
  for (const { column, row, text } of grid.cells)
    if (row === head || !words.has(column)) words.set(column, text.trim());
  return Array.from({ length: count }, (_, index) => ({
    letter: String.fromCharCode(...(index < 26 ? [65 + index] : [65, 65 + (index % 26)])),
    words: (words.get(index + 1) ?? 'empty').slice(0, 60),
  }));
}
