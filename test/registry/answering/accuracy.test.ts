/** How well rows of questionnaires are answered from this registry; the threshold of the answerer is set by these figures. */
import { expect, test } from 'vitest';
import { ownInventory } from '../../../scripts/lib/project/own-inventory.ts';
import { answerer } from '../../../src/answers/answer.ts';
import { registry } from '../../../src/registry/index.ts';
import { settings } from '../../../src/registry/settings.ts';
import { recordsOf } from '../../../src/search/records/records.ts';
import { answerAccuracy } from './accuracy.ts';
import { blindRows } from './blind-rows.ts';
import { judgedRows } from './rows.ts';
import { lastRows, lookedAtRows, unseenRows } from './unseen-rows.ts';

const today = '2026-11-28';
const { customerWords = [] } = settings;
const inventory = ownInventory();
const answer = answerer(inventory, { today, records: recordsOf(registry), customerWords });
const withoutRecords = answerer(inventory, { today, customerWords });

test('rows with an answer have it among three, and rows without one say so', () => {
  const { amongThree, openSaid, first, wrong } = answerAccuracy(answer, judgedRows);
  const figures = `first ${first.toFixed(2)}, among three ${amongThree.toFixed(2)}, open ${openSaid.toFixed(2)}\n${wrong.join('\n')}`;
  expect(amongThree, figures).toBeGreaterThanOrEqual(0.9);
  expect(openSaid, figures).toBeGreaterThanOrEqual(0.9);
});

test('the published inventory alone is nearly as good', () => {
  const { amongThree, openSaid } = answerAccuracy(answerer(inventory, { today }), judgedRows);
  expect(amongThree).toBeGreaterThanOrEqual(0.9);
  expect(openSaid).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['rows that were looked at once', lookedAtRows, 0.95, 0.9],
  ['rows that were looked at later', unseenRows, 0.95, 0.9],
  ['rows that it was not tuned to: what may be expected of others', lastRows, 0.6, 0.75],
  ['rows by somebody who had not seen the answerer', blindRows, 0.95, 0.9],
] as const)('%s', (_, rows, least, leastOpen) => {
  const { amongThree, openSaid, wrong } = answerAccuracy(answer, rows);
  expect(amongThree, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  expect(openSaid, wrong.join('\n')).toBeGreaterThanOrEqual(leastOpen);
});

test.each([
  ['Who is asked first when a government wants data?', 'PC-GOV-2'],
  ['Are numbers of demands published, and how often?', 'PC-RPT-1'],
  ['Where does Azure keep data at rest?', 'PC-LOC-3'],
  ['With whom is data shared?', 'PC-SUB-'],
])('%s', (question, expected) => {
  const [first] = withoutRecords({ question }).candidates;
  expect(first?.quotation.id).toContain(expected);
});

test('a row that names a law of health of any place is told that none is here, and no candidate', () => {
  const { candidates, see } = withoutRecords({
    question: "Does it meet Alberta's Health Information Act?",
  });
  expect(candidates).toEqual([]);
  expect(see.map(({ id }) => id)).toContain('phipa');
});

test.each([
  ['Do you sell personal data?', 'Azure', false],
  ['Do you sell personal data?', '', true],
  ['Do you sell student data?', 'Azure', true],
  ['Verkaufen Sie Daten von Schülern?', 'Office 365', true],
])(
  '%s (%s): what holds for pupils alone is a suggestion where pupils are meant, or may be',
  (question, service, isOne) => {
    const { candidates } = withoutRecords({ question, service });
    const sold = candidates.find(({ quotation: { id } }) => id === 'PC-CON-4');
    expect(sold?.standing).toBe(isOne ? 'covers' : 'not-covered');
  },
);

test('what is promised to people is no answer for a service of organisations', () => {
  const question = 'Do you serve ads based on the content of our emails or documents?';
  const { candidates } = withoutRecords({ question, service: 'Exchange Online' });
  const standings = Object.fromEntries(candidates.map(({ quotation: { id }, standing }) => [id, standing]));
  expect(standings).toMatchObject({ 'PC-DATA-7': 'covers', 'PC-PRI-6': 'not-covered', 'PC-CON-1': 'not-covered' });
});

test.each([
  ['Is our data encrypted?', 'Azure', 'not-covered', 'PC-PRI-3'],
  ['Is our data encrypted in Azure?', '', 'not-covered', 'PC-PRI-3'],
  ['Is our data encrypted?', '', 'candidates', 'PC-PRI-3'],
  ['Does Microsoft give encryption keys to governments?', 'Azure', 'candidates', 'PC-GOV-8'],
])('what answers another question takes no place: %s (%s)', (question, service, outcome, expected) => {
  const told = answer({ question, ...(service !== '' && { service }) });
  expect([told.outcome, told.candidates[0]?.quotation.id]).toEqual([outcome, expected]);
});
