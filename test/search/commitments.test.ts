import { expect, test } from 'vitest';
import { searchCommitments } from '../../src/search/commitments.ts';
import { registry, settings } from '../example.ts';

test.each([
  ['advertising', 'EX-DATA-2'],
  ['ex-data-1', 'EX-DATA-1'],
  ['EX-DATA-1@1', 'EX-DATA-1@1'],
  ['transparency report', 'EX-RPT-1'],
  ['Norlando', 'EX-XN-1'],
])('%s → %s', (query, id) => {
  expect(searchCommitments(registry, settings, query)[0]?.id).toBe(id);
});

test('commitments alone, each once, at most as many as asked for', () => {
  const found = searchCommitments(registry, settings, 'data', 5);
  expect(found).toHaveLength(5);
  expect(new Set(found.map(({ id }) => id)).size).toBe(5);
  expect(found.every(({ id, path }) => id in registry.commitments && path.startsWith('/commitments/'))).toBe(true);
});

test('nothing where nothing is meant', () => {
  expect(searchCommitments(registry, settings, 'xylophone')).toEqual([]);
});
