import { expect, test } from 'vitest';
import type { Url } from '../../src/model/shapes/shape.ts';
import { siteAddressOf } from '../../src/model/site.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { inventoryRecords, searchInventory } from '../../src/search/inventory.ts';
import { registry, site } from '../example.ts';

const inventory = inventoryOf(registry, { ...site, address: siteAddressOf(site) as Url });
test.each([
  ['ex-data-1', 'EX-DATA-1'],
  ['transparency report', 'EX-RPT-1'],
])('%s → %s, as in the registry', (query, id) => {
  expect(searchInventory(inventory, query)[0]).toBe(id);
});

test('every commitment but drafts, which nobody may cite', () => {
  const published = Object.entries(inventory.commitments).filter(([, { status }]) => status !== 'draft');
  expect(published.length).toBeLessThan(Object.keys(inventory.commitments).length);
  expect(inventoryRecords(inventory).map((record) => record.id)).toEqual(published.map(([id]) => id));
});

test('nothing where nothing is meant', () => {
  expect(searchInventory(inventory, 'xylophone')).toEqual([]);
});
