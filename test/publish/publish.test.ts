import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { apiTables, tableAddress, tableForms } from '../../src/model/addresses/api-addresses.ts';
import {
  assistantFiles,
  packStyleAddress,
  printAddress,
  publishedFiles,
  routes,
  twinAddress,
} from '../../src/model/addresses/routes.ts';
import type { Inventory } from '../../src/model/inventory/inventory.ts';
import { digest } from '../../src/model/lock/digest.ts';
import { publication } from '../../src/model/lock/publication.ts';
import { coverage } from '../../src/model/scope/coverage.ts';
import { supersessionChain } from '../../src/model/versions/supersession.ts';
import { publish } from '../../src/publish/index.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { entry, registry, lock as unpublished } from '../example.ts';
import { inventorySite } from './site.ts';

/** As `commitments lock` writes it. */
const { lock } = publication(registry, unpublished);
const files = publish(registry, inventorySite);
const read = (file: string) => JSON.parse(files.get(file) ?? '') as Inventory;
const inventory = read('inventory.json');
const versions = Object.entries(inventory.commitments).flatMap(([id, { versions: all }]) =>
  all.map((version, index) => ({ id, version, index })),
);

test('every published file has its address, and every address its file', () => {
  const others = new Set([
    ...Object.values(assistantFiles),
    ...[...routes(registry).keys()].map(twinAddress),
    ...Object.keys(registry.jurisdictions).map((id) => `${printAddress(id)}index.html`),
    packStyleAddress,
    ...apiTables.flatMap((table) => tableForms.map((form) => tableAddress(table, form))),
  ]);
  expect([...files.keys()].map((file) => `/${file}`).sort()).toEqual(
    publishedFiles(registry)
      .filter((address) => !others.has(address))
      .sort(),
  );
});

test('the same registry gives the same texts', () => {
  expect([...publish(registry, inventorySite)]).toEqual([...files]);
});

test('everything that was published can be found', () => {
  const published = Object.entries(lock.ids).filter(([, { published: is }]) => is);
  const commitments = Object.entries(inventory.commitments).filter(([, { status }]) => status !== 'draft');
  expect([...commitments.map(([id]) => id), ...Object.keys(inventory.claims)].sort()).toEqual(
    published.map(([id]) => id).sort(),
  );
});

describe.each(versions)('$version.token', ({ id, version, index }) => {
  test('its digest can be computed again from what is published, and is the locked one', () => {
    expect(version.version).toBe(index + 1);
    expect(digest(id, version.version, version)).toBe(version.digest);
    const isDraft = inventory.commitments[id]?.status === 'draft';
    expect(lock.ids[id]?.versions?.[index]?.digest).toBe(isDraft ? undefined : version.digest);
  });

  test('its permalink is an address of the site', () => {
    expect([...routes(registry).keys()].map((path) => `${inventorySite.address}${path.slice(1)}`)).toContain(
      version.permalink,
    );
  });

  test('coverage and successors are the same from the inventory as from the registry', () => {
    const own = registry.commitments[id]?.versions[index];
    expect.assert(own);
    for (const service of Object.keys(registry.services))
      for (const jurisdiction of [undefined, ...Object.keys(registry.jurisdictions)]) {
        const query = jurisdiction === undefined ? { service } : { service, jurisdiction };
        expect(coverage(inventory, version, query)).toEqual(coverage(registry, own, query));
      }
    for (const { instrument, subject } of version.binding)
      expect(supersessionChain(inventory, instrument, subject)).toEqual(
        supersessionChain(registry, instrument, subject),
      );
  });
});

/** The recipe of the documentation, followed by somebody who has only the published file. */
const canonical = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC').replace(/\s+/g, ' ').trim());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, inner]) => `"${name}":${canonical(inner)}`)}}`;
};
const sha256 = (value: unknown) => `sha256-${createHash('sha256').update(canonical(value)).digest('hex')}`;

function digestByRecipe(id: string, published: Readonly<Record<string, unknown>>): string {
  const sorted = (value: unknown) =>
    Array.isArray(value) ? [...value].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1)) : value;
  const { version, statement, qualifiers, modality, strength, binding, role, retention } = published;
  const scope = published.scope as Readonly<Record<string, unknown>>;
  const covered = {
    format: 1,
    ...{ id, version, statement, modality, strength },
    qualifiers: sorted(qualifiers),
    binding: sorted(binding),
    scope: Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, sorted(value)])),
    ...(role === undefined ? {} : { role }),
    ...(retention === undefined ? {} : { retention }),
  };
  return sha256(covered);
}

test('the documented recipe gives every published digest', () => {
  expect(versions).toHaveLength(10);
  expect(versions.map(({ id, version }) => digestByRecipe(id, version))).toEqual(
    versions.map(({ version }) => version.digest),
  );
});

test('the documented recipe gives the digest of every entry, in the inventory of one commitment too', () => {
  const { 'EX-DATA-1': own } = read('commitments/ex-data-1/inventory.json').commitments;
  const { publisher, commitments } = inventory;
  for (const [id, listed] of [...Object.entries(commitments), ['EX-DATA-1', own] as const]) {
    const { entryDigest, ...entry } = listed ?? {};
    expect([id, sha256({ ...entry, format: 1, id, publisher })]).toEqual([id, entryDigest]);
  }
});

test('the inventory of one commitment has that one alone, and the names that scopes speak of', () => {
  const own = read('commitments/ex-data-1/inventory.json');
  expect(Object.keys(own.commitments)).toEqual(['EX-DATA-1']);
  expect(own.claims).toEqual({});
  expect(own.services).toEqual(inventory.services);
  expect([own.questions, own.absences]).toEqual([{}, {}]);
});

test('the inventory of one commitment has the questions whose answers name it, and what they say is not held', () => {
  const own = read('commitments/ex-gov-1/inventory.json');
  expect(own.questions).toEqual({ 'told-of-requests': inventory.questions?.['told-of-requests'] });
  expect(Object.keys(own.absences ?? {})).toEqual(['health-records-act']);
});

test('a draft is listed, under an address that it has', () => {
  const commitment = entry('commitments', 'EX-DATA-1');
  const draft = { ...registry, commitments: { 'EX-DATA-1': { ...commitment, status: 'draft' as const } } };
  const [listed] = Object.values(inventoryOf(draft, inventorySite).commitments);
  expect([listed?.status, ...(listed?.versions.map(({ permalink }) => permalink) ?? [])]).toEqual([
    'draft',
    'https://privacy.example/base/commitments/ex-data-1/',
    'https://privacy.example/base/commitments/ex-data-1/',
  ]);
  expect(routes(draft).has('/commitments/ex-data-1/v1/')).toBe(false);
});
