import { expect, test } from 'vitest';
import { recordsOf } from '../../../src/search/records/records.ts';
import { synonymsOf } from '../../../src/search/words/synonyms.ts';
import { registry, settings } from '../../example.ts';
import { record } from '../record.ts';

const synonyms = synonymsOf(registry, recordsOf(registry), settings);
const leadsTo = (word: string) => synonyms.filter(({ from }) => from.includes(word)).flatMap(({ to }) => to);

test.each([
  ['Contoso Drive', 'Contoso Files'],
  ['Contoso Post', 'Contoso Mail'],
  ['Norlando', 'Norland'],
  ['customer content', 'Customer data'],
  ['datumoj de kliento', 'Customer data'],
  ['notify', 'notice'],
  ['warrant canary', 'transparency report'],
])('%s leads to %s', (word, expected) => {
  expect(leadsTo(word)).toContain(expected);
});

test('a name never leads to itself', () => {
  expect(leadsTo('Norland')).toEqual([]);
});

test('customers’ words lead nowhere where no record has the words of the field', () => {
  const empty = Object.fromEntries(Object.keys(registry).map((kind) => [kind, {}])) as typeof registry;
  expect(synonymsOf(empty, [record({ objectID: 'a', title: 'Removed' })], {})).toEqual([
    { from: expect.arrayContaining(['delete']), to: ['removed'] },
    { from: expect.arrayContaining(['retention']), to: ['removed'] },
    { from: expect.arrayContaining(['削除']), to: ['removed'] },
    { from: expect.arrayContaining(['eliminar']), to: ['removed'] },
    { from: expect.arrayContaining(['supprimer']), to: ['removed'] },
    { from: expect.arrayContaining(['löschen']), to: ['removed'] },
  ]);
});
