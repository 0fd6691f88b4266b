import { expect, test } from 'vitest';
import { areasOf, fieldsNaming, kindsByWord, nextId } from '../../../scripts/lib/new/kinds.ts';
import { kinds } from '../../../src/model/ids.ts';

test('each kind has a word of its own', () => {
  expect(kindsByWord.size).toBe(kinds.length);
  expect(['open-point', 'authority', 'responsibility', 'service'].map((word) => kindsByWord.get(word))).toEqual([
    'openPoints',
    'authorities',
    'responsibilities',
    'services',
  ]);
});

test('the areas in use', () => {
  expect(areasOf(['PC-JP-1', 'PC-JP-2', 'PC-GOV-1'])).toEqual(['JP', 'GOV']);
});

test.each([
  [['PC-GOV-1', 'PC-GOV-12'], 'PC-GOV-13'],
  [['PC-GOV-1', 'PC-GOV-9', 'PC-JP-40'], 'PC-GOV-10'],
  [['PC-JP-1'], 'PC-GOV-1'],
])('after %j comes %s', (taken, expected) => {
  expect(nextId(taken, 'GOV', 'PC')).toBe(expected);
});

test('what can name an entry', () => {
  expect(fieldsNaming('principles')).toEqual(['commitments: principles']);
  expect(fieldsNaming('authorities')).toEqual([
    'authorities: predecessor, successor',
    'instruments: authorities, issuer',
  ]);
  expect(fieldsNaming('sources')).toContain(
    'instruments: sources.source, remarks.sources, links.sources.source, dates.sources, and 3 more',
  );
  expect(fieldsNaming('claims')).toEqual([]);
});
