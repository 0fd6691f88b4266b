/** What may be chosen for a row, and what is written for what was chosen. */
import { describe, expect, test } from 'vitest';
import { answerer } from '../../../src/answers/answer.ts';
import { fill } from '../../../src/answers/questionnaire/fill.ts';
import { readQuestionnaire } from '../../../src/answers/questionnaire/read.ts';
import { decisionsText, readDecisions, stillOffered } from '../../../src/answers/review/decisions.ts';
import { reviewOf } from '../../../src/answers/review/review.ts';
import { answerInWords } from '../../../src/answers/said.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { changed, own } from '../../citations/sample.ts';

const today = '2026-11-28';
const answer = answerer(own, { today });
const told = { columns: {}, otherwise: {}, today };
const sheet = [
  'Question,Service,Response',
  'Is customer data encrypted at rest?,Stratus,',
  'Is our data handed to governments or law enforcement?,,',
  'Is customer data encrypted at rest?,Fleetpilot,',
  'Is there a firewall?,,',
  'Where is our data stored?,Stratus,In the vault',
  '12,,',
].join('\n');

const open = async (text = sheet) => {
  const questionnaire = await readQuestionnaire('q.csv', new TextEncoder().encode(text));
  return { questionnaire, review: reviewOf(own, answer, questionnaire, told) };
};
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('rows that are free are laid out, the suggestion first, and that nothing fits last', async () => {
  const { rows, taken } = (await open()).review;
  expect(taken).toBe(1);
  expect(rows.map(({ row, choices }) => [row, choices[0]?.decision, choices.at(-1)?.decision])).toEqual([
    [2, 'NC-DATA-2@1', 'nothing-fits'],
    [3, expect.stringMatching(/^NC-GOV-\d@\d$/), 'nothing-fits'],
    [4, 'no-commitment', 'nothing-fits'],
    [5, 'nothing-fits', 'nothing-fits'],
  ]);
  expect(rows.map(({ scope }) => scope)).toEqual(['Stratus', '', 'Fleetpilot', '']);
});

test('no choice says yes, or quotes what does not hold for the row', async () => {
  for (const { row, choices } of (await open()).review.rows)
    for (const { answer: words, decision } of choices) {
      expect(words).not.toMatch(/^\W*yes\b/i);
      if (row === 4) expect([decision, words.includes('NC-DATA-2@')]).toEqual([decision, false]);
    }
});

describe('a promise to people, or for a group alone', () => {
  const toPeople = changed('NC-DATA-2', { beneficiary: 'individual' });
  const schools = { id: 'schools', kind: 'limit', basis: 'explicit', reason: 'not-stated' } as const;
  const forSchools = changed(
    'NC-DATA-2',
    {},
    { qualifiers: [{ ...schools, text: 'Holds for products that a school provides.' }] },
  );
  const protecting = changed(
    'NC-DATA-2',
    {},
    { qualifiers: [{ ...schools, text: 'Is told as a protection for schools and enterprise customers.' }] },
  );
  const encrypted = 'Is customer data encrypted at rest?';
  const ofPupils = 'Is customer data of pupils encrypted at rest?';

  test.each<[string, Inventory, string, string, string]>([
    ['a row with a service', toPeople, encrypted, 'Stratus', 'no-commitment'],
    ['a name that is no service here', toPeople, encrypted, 'Stratusphere', 'no-commitment'],
    ['a row without a service', toPeople, encrypted, '', 'NC-DATA-2@1'],
    [
      'a row on individuals',
      toPeople,
      'Is customer data of individual users encrypted at rest?',
      'Stratus',
      'NC-DATA-2@1',
    ],
    [
      'a row on an individual case',
      toPeople,
      'Is customer data in individual cases encrypted at rest?',
      'Stratus',
      'no-commitment',
    ],
    ['a row on consumers', toPeople, 'Is customer data of consumers encrypted at rest?', 'Stratus', 'NC-DATA-2@1'],
    ['to customers', own, encrypted, 'Stratus', 'NC-DATA-2@1'],
    ['for schools', forSchools, encrypted, 'Stratus', 'no-commitment'],
    ['for schools, in a row on pupils', forSchools, ofPupils, 'Stratus', 'NC-DATA-2@1'],
    ['for schools, in a row without a service', forSchools, encrypted, '', 'NC-DATA-2@1'],
    ['with a word on schools beside others', protecting, encrypted, 'Stratus', 'NC-DATA-2@1'],
  ])('%s', async (_, inventory, question, service, first) => {
    const questionnaire = await readQuestionnaire(
      'q.csv',
      new TextEncoder().encode(`Question,Service,Response\n${question},${service},\n`),
    );
    const { rows, write } = reviewOf(inventory, answerer(inventory, { today }), questionnaire, told);
    const [row] = rows;
    expect(row?.choices[0]?.decision).toBe(first);
    // What the suggestion does not quote stands in no cell that is accepted, not even as a token.
    const accepted = textOf(write(new Map([[row?.key ?? '', row?.choices[0]?.decision ?? '']])));
    expect(accepted.includes('NC-DATA-2@1')).toBe(first === 'NC-DATA-2@1');
  });

  test('is named with the reason', async () => {
    const said = (inventory: Inventory) =>
      answerInWords(inventory, answerer(inventory, { today })({ question: encrypted, service: 'Stratus' })).why;
    expect(said(toPeople)).toContain(
      'On the subject, and not for this row: Encryption at rest. Promised to individuals: for what an organisation uses, read its own agreement. The row does not speak of them.',
    );
    expect(said(forSchools)).toContain(
      'Encryption at rest. Holds for products that a school provides. The row does not speak of them.',
    );
  });
});

describe('what is written', () => {
  test('with every suggestion accepted: the bytes that the command writes without a review', async () => {
    const { questionnaire, review } = await open();
    const all = new Map(review.rows.map(({ key, choices }) => [key, choices[0]?.decision ?? '']));
    const { edits } = fill(own, answer, questionnaire.grids, told);
    expect(textOf(review.write(all))).toBe(textOf(questionnaire.write(edits)));
  });

  test('without a decision, or skipped: the file as it was', async () => {
    const { questionnaire, review } = await open();
    const skipped = new Map(review.rows.map(({ key }) => [key, 'skip']));
    for (const decisions of [new Map(), skipped, new Map([['9:9 x', 'nothing-fits']])])
      expect(textOf(review.write(decisions))).toBe(textOf(questionnaire.write([])));
  });

  test('another promise in the place of the first, which stands among the others; it verifies clean', async () => {
    const { review } = await open();
    const row = review.rows.find(({ choices }) => choices.length > 2);
    const [first, second] = row?.choices ?? [];
    expect([first, second]).not.toContain(undefined);
    const bytes = review.write(new Map([[row?.key ?? '', second?.decision ?? '']]));
    expect(textOf(bytes)).toContain(`[${second?.decision} · `);
    expect(textOf(bytes)).toContain(`Or ${first?.decision} (`);
    const { problems, examined } = verify([await readDocument('q.csv', bytes)], own, { today });
    expect([examined.citations > 1, problems]).toEqual([true, []]);
  });
});

describe('decisions', () => {
  test('are read back from their file', () => {
    const decisions = new Map([['1:2 0123456789ab', 'NC-DATA-2@1']]);
    expect(readDecisions(decisionsText(decisions))).toEqual(decisions);
  });
  test.each(['', '{', '[]', 'null', '{"format":2,"decisions":{}}', '{"format":1,"decisions":[1]}'])(
    '%s is none',
    (text) => {
      expect(readDecisions(text)?.size ?? 0).toBe(0);
    },
  );
  test('hold no longer for another question, and for a promise that is not offered', async () => {
    const { rows } = (await open()).review;
    const [first, second] = rows;
    const kept = new Map([
      [first?.key ?? '', 'NC-DATA-2@9'],
      [second?.key ?? '', 'skip'],
      ['1:9 0123456789ab', 'skip'],
    ]);
    expect([...stillOffered(kept, rows)]).toEqual([[second?.key, 'skip']]);
    const other = (await open(sheet.replace('Is our data handed', 'Is our data ever handed'))).review.rows;
    expect(stillOffered(kept, other).size).toBe(0);
  });
});
