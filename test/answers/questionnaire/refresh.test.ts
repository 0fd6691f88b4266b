/** What a later run tells of answers that were given before: new versions, ends, cautions, and what a person wrote since. */
import { describe, expect, test } from 'vitest';
import { answerer } from '../../../src/answers/answer.ts';
import { fill } from '../../../src/answers/questionnaire/fill.ts';
import { readQuestionnaire } from '../../../src/answers/questionnaire/read.ts';
import { refresh } from '../../../src/answers/questionnaire/refresh.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
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
      permalink: 'https://privacy.norland.example/commitments/nc-data-2/v2/',
      statement: 'Norland encrypts customer data at rest in Stratus, where a customer asks for it.',
      change: { kind: 'narrowing', reason: 'A later edition asks customers to say so.' },
    },
  ],
});

/** The same questions without columns: a text and a list, which keep the record below the answer. */
const plain = {
  'q.txt':
    'Product: Stratus\nIs customer data encrypted at rest?\n\nAre penetration tests performed?\n\nWith regards,\n',
  'q.md': '# Stratus\n\n1. Is customer data encrypted at rest?\n2. Are penetration tests performed?\n\nWith regards,\n',
  'table.md':
    '| Question | Service |\n| - | - |\n| Is customer data encrypted at rest? | Stratus |\n| Are penetration tests performed? | |\n',
} as const;

describe.each(Object.entries(plain))('without a hidden column: %s', (file, asked) => {
  const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const filled = async () => {
    const questionnaire = await readQuestionnaire(file, new TextEncoder().encode(asked));
    return textOf(questionnaire.write(fill(own, answerer(own, { today }), questionnaire.grids, options).edits));
  };
  async function again(inventory: Inventory, written: string) {
    const questionnaire = await readQuestionnaire(file, new TextEncoder().encode(written));
    const refreshed = refresh(inventory, answerer(inventory, { today }), questionnaire.grids, options);
    return { states: refreshed.rows.map(({ state }) => state), text: textOf(questionnaire.write(refreshed.edits)) };
  }
  const verified = async (inventory: Inventory, written: string) => {
    const document = await readDocument(file, new TextEncoder().encode(written));
    return verify([document], inventory, { today }).problems.map(({ rule, message }) => `${rule}: ${message}`);
  };

  test('a record stands with each answer, verifies clean, and tells what changed', async () => {
    const written = await filled();
    expect(written.match(/NC-DATA-2@1 [\da-f]{12} 2026-11-28 [\da-f]{12}/g)).toHaveLength(1);
    expect(written.match(/(?<!\S)none 2026-11-28 [\da-f]{12}/g)).toHaveLength(1);
    expect(await verified(own, written)).toEqual([]);
    expect(await again(own, written)).toEqual({ states: ['unchanged', 'unchanged'], text: written });
    expect((await again(narrower, written)).states).toEqual(['changed', 'unchanged']);
    expect((await again(own, written.replace('encrypts', 'strongly encrypts'))).states[0]).toBe('edited');
  });

  test('updating puts the answer of today in the place of the old one, and leaves everything else', async () => {
    const written = await filled();
    const updated = (await again(narrower, written)).text;
    expect(updated).toContain('where a customer asks for it');
    expect(updated).not.toContain('NC-DATA-2@1');
    expect(updated.split('\n').filter((line) => /regards|penetration/.test(line))).toEqual(
      written.split('\n').filter((line) => /regards|penetration/.test(line)),
    );
    expect(await verified(narrower, updated)).toEqual([]);
    expect((await again(narrower, updated)).states).toEqual(['unchanged', 'unchanged']);
  });

  test('spaces at the ends of lines that an editor took away are no edit', async () => {
    expect((await again(own, (await filled()).replace(/[ \t]+$/gm, ''))).states).toEqual(['unchanged', 'unchanged']);
  });
});

test('a quotation of somebody else below a question is no answer of this command, and neither is one behind it', async () => {
  const foreign = '> Is it so at night?\n\n> Answer record: none 2026-11-28 0123456789ab\n';
  const text = `Is customer data encrypted at rest?\n\n${foreign}`;
  const { grids } = await readQuestionnaire('q.txt', new TextEncoder().encode(text));
  expect(refresh(own, answerer(own, { today }), grids, options).rows).toEqual([]);
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
