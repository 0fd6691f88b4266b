/** A later text that names more than a version: told beside the citation, it claims nothing for the version. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { commitmentOf, companyWith, inventoryFor, sightingWith, versionWith } from '../../model/said/said-company.ts';
import { today } from '../told.ts';

const scope = {
  services: ['vault'],
  excluded: [],
  jurisdictions: 'worldwide',
  dataScope: ['personal-data'],
  inScopeList: 'not-limited',
};
const overClaim = ['Unexpected "Mail"'];

test.each<[string, string, object, readonly string[]]>([
  ['told by title and date', 'Mail: PC-A-1@1\n\nMail page, February 2026', {}, []],
  ['not told', 'Mail: PC-A-1@1', {}, overClaim],
  ['told without its date', 'Mail: PC-A-1@1\n\nMail page', {}, overClaim],
  ['of another date', 'Mail: PC-A-1@1\n\nMail page, March 2026', {}, overClaim],
  ['told far away', `Mail: PC-A-1@1\n\n${'More of it.\n\n'.repeat(9)}Mail page, February 2026`, {}, overClaim],
  ['that names no more', 'Mail: PC-A-1@1\n\nMail page, February 2026', { effect: 'same' }, overClaim],
  ['that names another service', 'Mail: PC-A-1@1\n\nMail page, February 2026', { services: ['vault'] }, overClaim],
])('a broader text %s', async (_, text, change, expected) => {
  const registry = companyWith(versionWith({ scope }));
  const sightings = [sightingWith({ source: 'mail-page', services: ['mail'], effect: 'broader', ...change })];
  const seen = {
    ...registry,
    sources: { ...registry.sources, 'mail-page': { title: 'Mail page', dated: { date: '2026-02' } } },
    commitments: { 'PC-A-1': { ...commitmentOf(registry), sightings } },
  } as unknown as Registry;
  const document = await readDocument('a.md', new TextEncoder().encode(text));
  const told = verify([document], inventoryFor(seen), { today }).problems.filter(
    ({ rule }) => rule === 'scope-covered',
  );
  expect(told.map(({ message }) => /^Unexpected "\w+"/.exec(message)?.[0])).toEqual(expected);
});
