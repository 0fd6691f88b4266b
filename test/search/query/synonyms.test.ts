import { expect, test } from 'vitest';
import { registry } from '../../../src/registry/index.ts';
import { synonymsOf } from '../../../src/search/query/synonyms.ts';
import { recordsOf } from '../../../src/search/records/records.ts';
import { record } from '../record.ts';

const synonyms = synonymsOf(registry, recordsOf(registry));
const leadsTo = (word: string) => synonyms.filter(({ from }) => from.includes(word)).flatMap(({ to }) => to);

test.each([
  ['M365', 'Office 365'],
  ['日本', 'Japan'],
  ['outsourcing', 'Entrustment'],
  ['マイナンバー', 'My Number'],
  ['subprocessors', 'subcontractors'],
])('%s leads to %s', (word, expected) => {
  expect(leadsTo(word)).toContain(expected);
});

test('a name never leads to itself', () => {
  expect(leadsTo('Argentina')).toEqual([]);
});

test('customers’ words lead nowhere where no record has the words of the field', () => {
  const empty = Object.fromEntries(Object.keys(registry).map((kind) => [kind, {}])) as typeof registry;
  expect(synonymsOf(empty, [record({ objectID: 'a', title: 'Removed' })])).toEqual([
    { from: expect.arrayContaining(['delete']), to: ['removed'] },
    { from: expect.arrayContaining(['retention']), to: ['removed'] },
    { from: expect.arrayContaining(['削除']), to: ['removed'] },
    { from: expect.arrayContaining(['eliminar']), to: ['removed'] },
  ]);
});
