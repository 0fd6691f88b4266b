/** What a later run tells of answers that were given before: new versions, ends, cautions, and what a person wrote since. */
import { expect, test } from 'vitest';
import { answerer } from '../../../src/answers/answer.ts';
import { fill } from '../../../src/answers/questionnaire/fill.ts';
import { readQuestionnaire } from '../../../src/answers/questionnaire/read.ts';
import { refresh } from '../../../src/answers/questionnaire/refresh.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { changed, own } from '../../citations/sample.ts';

const today = '2026-11-28';
const options = { columns: {}, otherwise: {}, today };
const text =
  'Question,Service,Answer\nIs customer data encrypted at rest?,Stratus,\nAre penetration tests performed?,,\n';

async function answered(inventory: Inventory, edit: (text: string) => string = (same) => same) {
  const questionnaire = await readQuestionnaire('q.csv', new TextEncoder().encode(text));
  const { edits } = fill(inventory, answerer(inventory, { today }), questionnaire.grids, options);
  return await readQuestionnaire(
    'q.csv',
    new TextEncoder().encode(edit(new TextDecoder().decode(questionnaire.write(edits)))),
  );
}

const [version] = own.commitments['NC-DATA-2']?.versions ?? [];
if (!version) throw new Error('The sample lacks what these tests are about');
const narrower = changed('NC-DATA-2', {
  versions: [
    version,
    {
      ...version,
      version: 2,
      token: 'NC-DATA-2@2',
      statement: 'Norland encrypts customer data at rest in Stratus, where a customer asks for it.',
      change: { kind: 'narrowing', reason: 'A later edition asks customers to say so.' },
    },
  ],
});

/** `row state: reason`. */
async function told(was: Inventory, is: Inventory, edit?: (text: string) => string) {
  const questionnaire = await answered(was, edit);
  const { rows } = refresh(is, answerer(is, { today }), questionnaire.grids, options);
  return rows.map(({ row, state, reason }) => `${row} ${state}${reason === undefined ? '' : `: ${reason}`}`);
}

test('nothing changed', async () => {
  expect(await told(own, own)).toEqual(['2 unchanged', '3 unchanged']);
});

test('a narrower version', async () => {
  expect(await told(own, narrower)).toEqual([
    '2 changed: NC-DATA-2@1 became NC-DATA-2@2 (narrower promise): A later edition asks customers to say so.',
    '3 unchanged',
  ]);
});

test('a promise that was withdrawn', async () => {
  const [first] = await told(own, changed('NC-DATA-2', { status: 'withdrawn' }));
  expect(first).toBe('2 changed: NC-DATA-2 was withdrawn.');
});

test('what a person wrote is left to them', async () => {
  const [first] = await told(own, narrower, (csv) =>
    csv.replace('"Norland said that it encrypts', '"Yes. Norland encrypts'),
  );
  expect(first).toBe('2 edited: It was edited by hand: read it against the register yourself.');
});

test('updating brings the answers of today, and then nothing is changed', async () => {
  const questionnaire = await answered(own);
  const { edits } = refresh(narrower, answerer(narrower, { today }), questionnaire.grids, options);
  const updated = await readQuestionnaire('q.csv', questionnaire.write(edits));
  expect(updated.grids[0]?.cells.find(({ row, column }) => row === 2 && column === 3)?.text).toContain(
    'where a customer asks for it',
  );
  const again = refresh(narrower, answerer(narrower, { today }), updated.grids, options);
  expect(again.rows.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
});
