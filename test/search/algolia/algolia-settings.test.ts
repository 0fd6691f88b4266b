import { expect, test } from 'vitest';
import { algoliaObjects, algoliaSettings, algoliaSynonyms } from '../../../src/search/algolia/algolia-settings.ts';
import { record } from '../record.ts';

const context = { address: 'https://example.com/kb/', language: 'en', tag: 'docs-default-current' };

test('an object has what DocSearch, the theme and the settings name', () => {
  const [object] = algoliaObjects(
    [
      record({
        objectID: 'commitments/PC-X-1',
        path: '/claims/#pc-x-1',
        id: 'PC-X-1',
        title: 'A & B',
        names: ['25.326'],
      }),
    ],
    context,
  );
  expect(object).toMatchObject({
    objectID: 'commitments/PC-X-1',
    url: 'https://example.com/kb/claims/#pc-x-1',
    url_without_anchor: 'https://example.com/kb/claims/',
    anchor: 'pc-x-1',
    type: 'lvl1',
    hierarchy: { lvl0: 'Pages', lvl1: 'PC-X-1 A &amp; B', lvl2: null },
    ids: ['PC-X-1', 'PCX1', 'X-1'],
    names: ['25.326', '25326'],
    version: false,
    language: 'en',
    docusaurus_tag: 'docs-default-current',
  });
  const named = [
    ...algoliaSettings.searchableAttributes,
    ...algoliaSettings.attributesForFaceting,
    ...algoliaSettings.customRanking,
  ];
  const attributes = named.map((one) => one.replace(/^\w+\((.*)\)$/, '$1').split('.')[0] ?? '');
  expect(attributes.filter((name) => !(name in (object ?? {})))).toEqual([]);
});

test('a long text is several objects of one page, below Algolia’s limit', () => {
  const body = 'wörter '.repeat(3000).trim();
  const objects = algoliaObjects([record({ objectID: 'long', body })], context);
  expect(objects.map(({ objectID }) => objectID)).toEqual(['long', 'long~1', 'long~2', 'long~3', 'long~4']);
  expect(new Set(objects.map(({ url }) => url)).size).toBe(1);
  expect(objects.map((one) => one.body).join('')).toBe(body);
  expect(Math.max(...objects.map((one) => JSON.stringify(one).length))).toBeLessThan(10_000);
});

test('synonyms go one way, each with an id of its own', () => {
  expect(algoliaSynonyms([{ from: ['N360', 'D360'], to: ['Desk 360'] }])).toEqual([
    { objectID: 'synonym-0-0', type: 'oneWaySynonym', input: 'N360', synonyms: ['Desk 360'] },
    { objectID: 'synonym-0-1', type: 'oneWaySynonym', input: 'D360', synonyms: ['Desk 360'] },
  ]);
});
