import { expect, test } from 'vitest';
import type { Url } from '../../src/model/shapes/shape.ts';
import { siteAddressOf } from '../../src/model/site.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { inventoryRecords, searchInventory } from '../../src/search/inventory.ts';
import { registry, site } from '../example.ts';

const inventory = inventoryOf(registry, { ...site, address: siteAddressOf(site) as Url });
const all = ['commitments', 'questions', 'absences', 'claims'] as const;

test.each([
  ['ex-data-1', 'EX-DATA-1'],
  ['transparency report', 'EX-RPT-1'],
])('%s → %s, as in the registry', (query, id) => {
  expect(searchInventory(inventory, query, ['commitments'], 5)[0]?.id).toBe(id);
});

test('only the kinds that are asked for, at most as many', () => {
  expect(searchInventory(inventory, 'data', ['commitments'], 3).map(({ kind }) => kind)).toEqual([
    'commitments',
    'commitments',
    'commitments',
  ]);
  expect(new Set(searchInventory(inventory, 'data', all, 50).map(({ kind }) => kind)).size).toBeGreaterThan(1);
});

test('every entry that has words, but no draft, which nobody may cite', () => {
  const ids = inventoryRecords(inventory).map(({ objectID }) => objectID);
  const published = Object.entries(inventory.commitments).filter(([, { status }]) => status !== 'draft');
  expect(published.length).toBeLessThan(Object.keys(inventory.commitments).length);
  expect(ids).toHaveLength(
    published.length + Object.keys({ ...inventory.questions, ...inventory.absences, ...inventory.claims }).length,
  );
});

test('nothing where nothing is meant', () => {
  expect(searchInventory(inventory, 'xylophone', all, 5)).toEqual([]);
});
