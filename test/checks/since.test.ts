import { expect, test } from 'vitest';
import type { Place } from '../../src/checks/rule.ts';
import { changedEntries, isAboutChange } from '../../src/checks/since.ts';
import { registryOf } from './context.ts';

const before = registryOf({ terms: { same: { title: 'A', synonyms: ['x'] }, gone: {}, changed: { title: 'A b' } } });
const now = registryOf({ terms: { same: { synonyms: ['x'], title: 'A' }, added: {}, changed: { title: 'A  b' } } });
const entries = changedEntries(before, now);

test('entries are compared by value: the order of fields means nothing, white space does', () => {
  expect([...entries.terms].sort()).toEqual(['added', 'changed', 'gone']);
  expect([...entries.commitments]).toEqual([]);
});

const changes = { entries, files: new Set(['docs/new.mdx', 'src/registry/ids.ts']) };
const inFile = (file: string): Place => ({ file, line: 1, column: 1 });

test.each<[string, Place, boolean]>([
  ['an entry that changed', { at: ['terms', 'changed', 'title'] }, true],
  ['one that did not', { at: ['terms', 'same', 'title'] }, false],
  ['a kind as a whole', { at: ['terms'] }, true],
  ['a list of ids that changed', { at: ['ids', 'terms', 1] }, true],
  ['suppressions that did not', { at: ['suppressions', 0] }, false],
  ['nothing in particular', { at: [] }, true],
  ['a page that changed', inFile('docs/new.mdx'), true],
  ['one that did not', inFile('docs/old.mdx'), false],
])('%s: %s', (_, place, expected) => {
  expect(isAboutChange({ place, message: '' }, changes)).toBe(expected);
});
