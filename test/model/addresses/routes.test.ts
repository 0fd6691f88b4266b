import { expect, test } from 'vitest';
import { formerAddresses } from '../../../src/model/addresses/former-addresses.ts';
import { linkRelations } from '../../../src/model/addresses/link-relations.ts';
import { feedsOfPage, publishedFiles, routes } from '../../../src/model/addresses/routes.ts';
import { registryOf } from '../../checks/context.ts';

const registry = registryOf({
  commitments: { 'PC-A-1': { status: 'historic', versions: [{}, {}] }, 'PC-B-1': { status: 'draft', versions: [{}] } },
});

test('a commitment has a page, one for each version and one for dates; a draft has its page alone', () => {
  expect([...routes(registry).keys()].filter((path) => path.startsWith('/commitments/'))).toEqual([
    '/commitments/',
    '/commitments/pc-a-1/',
    '/commitments/pc-b-1/',
    '/commitments/pc-a-1/v1/',
    '/commitments/pc-a-1/v2/',
    '/commitments/pc-a-1/as-of/',
  ]);
});

test('the published files', () => {
  expect(publishedFiles(registry)).toEqual(
    expect.arrayContaining(['/inventory.json', '/schemas/inventory.json', '/commitments/pc-a-1/inventory.json']),
  );
});

test.each([
  ['the first of three', 1, 3, { 'cite-as': 'v1/', 'successor-version': 'v2/' }],
  ['the second of three', 2, 3, { 'cite-as': 'v2/', 'predecessor-version': 'v1/', 'successor-version': 'v3/' }],
  ['the newest', 3, 3, { 'cite-as': 'v3/', 'predecessor-version': 'v2/' }],
  ['the only one', 1, 1, { 'cite-as': 'v1/' }],
])('link relations of %s', (_, number, newest, expected) => {
  const living = { canonical: '', 'latest-version': '', 'version-history': '#history', alternate: 'inventory.json' };
  const relations = linkRelations('PC-A-1', number, newest).map(({ rel, path }) => [rel, path]);
  expect(Object.fromEntries(relations)).toEqual(
    Object.fromEntries(
      Object.entries({ ...living, ...expected }).map(([rel, path]) => [rel, `/commitments/pc-a-1/${path}`]),
    ),
  );
});

test('former addresses lead to the living page', () => {
  const commitments = { 'PC-A-1': { formerAddresses: ['/old/', '/older/'] }, 'PC-B-1': {} };
  expect([...formerAddresses({ commitments })]).toEqual([
    ['/old/', '/commitments/pc-a-1/'],
    ['/older/', '/commitments/pc-a-1/'],
  ]);
});

test.each([
  ['/', '/feeds/all.atom'],
  ['/changes/', '/feeds/all.atom'],
  ['/services/files/', '/feeds/services/files.atom'],
  ['/commitments/ex-data-1/', '/feeds/commitments/ex-data-1.atom'],
  ['/commitments/ex-data-1/v1/', undefined],
  ['/services/', undefined],
  ['/topics/data/', undefined],
])('the feed of %s is %s', (path, atom) => {
  expect(feedsOfPage(path)?.atom).toBe(atom);
});
