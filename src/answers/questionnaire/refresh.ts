/** What changed since a questionnaire was answered, by the records that it carries. */

import type { Inventory } from '../../model/inventory/inventory.ts';
import { changeInWords } from '../../model/said/said.ts';
import { isMade } from '../../model/status.ts';
import { readToken } from '../../model/token.ts';
import { type Answerer, candidateOf } from '../answer.ts';
import { answerInWords, type SaidAnswer } from '../said.ts';
import { rowScope } from '../scope.ts';
import { columnsOf, questionRows, scopeSet } from './columns.ts';
import { type FillOptions, placesFor, recordOf, wordsDigest } from './fill.ts';
import { type CellEdit, type Grid, textsOf } from './grid.ts';

/** A row that was answered by this command, and how its answer stands today. */
export interface RefreshedRow {
  readonly grid: string;
  readonly row: number;
  readonly question: string;
  /** `edited`: a person wrote something else since, which is left to them. */
  readonly state: 'unchanged' | 'changed' | 'edited';
  /** What changed, in a sentence. */
  readonly reason?: string;
}

export interface Refreshed {
  readonly rows: readonly RefreshedRow[];
  /** What brings the changed answers up to date. */
  readonly edits: readonly CellEdit[];
}

/** `PC-GOV-2@2 1f2e3d4c5b6a 2026-11-28 6a5b4c3d2e1f`, or `none` in place of token and digest. */
const record = /^(?:none|(\S+@\d+) [\da-f]{12}) (\d{4}-\d{2}-\d{2}) ([\da-f]{12})$/;

/** Holds every answer that has a record against the inventory of today. */
export function refresh(
  inventory: Inventory,
  answer: Answerer,
  grids: readonly Grid[],
  { columns: given, otherwise, today }: FillOptions,
): Refreshed {
  const rows: RefreshedRow[] = [];
  const edits: CellEdit[] = [];
  const set: string[] = [];
  for (const [index, grid] of grids.entries()) {
    const columns = columnsOf(grid, given);
    set.unshift(...scopeSet(grid, columns ? columns.head || 1 : Number.POSITIVE_INFINITY).toReversed());
    const recordColumn = grid.cells.find(({ text }) => record.test(text.trim()))?.column;
    if (!columns || recordColumn === undefined) continue;
    const places = { ...placesFor(grid, columns), why: recordColumn - 1, record: recordColumn };
    const textAt = textsOf(grid);
    for (const { row, ...asked } of questionRows(grid, columns, set)) {
      const [, token, , digest] = record.exec(textAt(row, places.record)) ?? [];
      if (digest === undefined) continue;
      const told = { grid: grid.name, row, question: asked.question };
      if (wordsDigest(textAt(row, places.answer)) !== digest) {
        rows.push({
          ...told,
          state: 'edited',
          reason: 'It was edited by hand: read it against the register yourself.',
        });
        continue;
      }
      const { said, reason } = answeredToday(inventory, answer, { ...asked, otherwise }, token, today);
      if (wordsDigest(said.answer) === digest) {
        rows.push({ ...told, state: 'unchanged' });
        continue;
      }
      rows.push({ ...told, state: 'changed', reason });
      const common = { grid: index, row };
      edits.push({ ...common, column: places.answer, text: said.answer });
      edits.push({ ...common, column: places.why, text: said.why });
      edits.push({ ...common, column: places.record, text: recordOf(said, today), hidden: true });
    }
  }
  return { rows, edits };
}

/** The answer of today by the same promise, where it still stands, or else as if the row were new. */
function answeredToday(
  inventory: Inventory,
  answer: Answerer,
  row: Parameters<Answerer>[0],
  token: string | undefined,
  today: string,
): { readonly said: SaidAnswer; readonly reason: string } {
  const fresh = answer(row);
  if (token === undefined)
    return { said: answerInWords(inventory, fresh), reason: 'What the register has on it changed.' };
  const { id } = readToken(token);
  const commitment = inventory.commitments[id];
  if (!commitment || !isMade(commitment)) {
    const instead = commitment?.replacedBy.length ? `; ${commitment.replacedBy.join(' and ')} took its place` : '';
    const reason = commitment ? `${id} was ${commitment.status}${instead}.` : `${id} is not in this inventory.`;
    return { said: answerInWords(inventory, fresh), reason };
  }
  const scope = rowScope(inventory, row);
  const same = fresh.candidates.find(({ quotation }) => quotation.id === id);
  const own = same ?? candidateOf(inventory, scope, { id, score: 0, words: [] }, today);
  if (!own) return { said: answerInWords(inventory, fresh), reason: `${id} can't be quoted.` };
  const others = fresh.candidates.filter((one) => one !== same);
  const outcome = own.standing === 'not-covered' ? 'not-covered' : 'candidates';
  const said = answerInWords(inventory, { outcome, scope, candidates: [own, ...others].slice(0, 3), see: [] });
  const { version } = own.quotation;
  const versions = inventory.commitments[id]?.versions ?? [];
  const before = versions[versions.findIndex((one) => one.token === version.token) - 1];
  const reason =
    version.token === token
      ? `What is known of ${token} changed: when it was last seen, what narrows it, or how far it holds for the row.`
      : `${token} became ${version.token} (${changeInWords(version, before).toLowerCase()}): ${version.change.reason}`;
  return { said, reason };
}
