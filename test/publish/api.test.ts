/** The static API: every file follows its schema, agrees with the inventory, and says in the index what it is. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import {
  apiAddress,
  apiCollections,
  apiCommitmentAddress,
  apiFiles,
  apiForms,
  apiIndexAddress,
  apiSchemaAddress,
  apiVersionAddress,
} from '../../src/model/addresses/api-addresses.ts';
import { lastReviewed } from '../../src/model/entries.ts';
import { kinds } from '../../src/model/ids.ts';
import { sighted } from '../../src/model/sightings/sightings.ts';
import { api } from '../../src/publish/api/index.ts';
import { otherForms } from '../../src/publish/index.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { tableFiles } from '../../src/tables/index.ts';
import { entry, registry } from '../example.ts';
import { inventorySite } from './site.ts';

// biome-ignore lint/suspicious/noExplicitAny: what stands in the files is what is tested
type Json = any;

const inventory = inventoryOf(registry, inventorySite);
const tables = await tableFiles({ registry, inventory, asOf: lastReviewed(registry) });
const others = new Map<string, string | Uint8Array>([...otherForms(registry, inventorySite), ...tables]);
const files = api(registry, inventory, inventorySite, others);
const read = (address: string): Json => JSON.parse(files.get(address) ?? 'null');
const ajv = new Ajv2020({ strict: true, allErrors: false });
for (const form of apiForms) ajv.addSchema(read(apiSchemaAddress(form)));
const schemas = new Set(apiForms.map(apiSchemaAddress));
const data = [...files.keys()].filter((address) => !schemas.has(address));
const at = (address: string) => `${inventorySite.address}${address.slice(1)}`;
const index = read(apiIndexAddress);

test('every file has its address, and every address its file', () => {
  expect([...files.keys(), ...others.keys()].sort()).toEqual(apiFiles(registry).sort());
});

test('the same registry gives the same bytes', () => {
  const again = new Map([...others, ...otherForms(registry, inventorySite)]);
  expect([...api(registry, inventory, inventorySite, again)]).toEqual([...files]);
});

test.each(data)('%s follows the schema that it names', (address) => {
  const content = read(address);
  const isValid = ajv.getSchema(content.$schema);
  expect.assert(isValid);
  expect([isValid(content), isValid.errors]).toEqual([true, null]);
});

test.each<[string, string, (content: Json) => void]>([
  ['a version without its statement', apiVersionAddress('EX-DATA-1', 1), ({ entry: own }) => delete own.statement],
  [
    'a version without its digest',
    apiCommitmentAddress('EX-DATA-1'),
    ({ entry: own }) => delete own.versions[0].digest,
  ],
  [
    'a limit of an unknown kind',
    apiAddress('commitments'),
    ({ entries }) => {
      entries['EX-DATA-1'].versions[1].qualifiers[0].kind = 'excuse';
    },
  ],
  [
    'an instrument of an unknown kind',
    apiAddress('instruments'),
    ({ entries }) => {
      (Object.values(entries)[0] as Json).kind = 'rumour';
    },
  ],
  [
    'a place without an address',
    apiAddress('jurisdictions'),
    ({ entries }) => {
      delete (Object.values(entries)[0] as Json).address;
    },
  ],
  ['a change of no commitment', apiAddress('changes'), ({ entries }) => delete entries[0].commitment],
  ['an index without its revision', apiIndexAddress, (content) => delete content.revision],
])('%s does not', (_, address, breakIt) => {
  const content = read(address);
  breakIt(content);
  expect(ajv.validate(content.$schema, content)).toBe(false);
});

test('a field of a later 1.x is passed over', () => {
  const content = { ...read(apiAddress('services')), apiVersion: '1.1.0', next: 'here' };
  expect(ajv.validate(content.$schema, content)).toBe(true);
});

test('the index tells of every other file, with the digest of its bytes', () => {
  const hash = (address: string) =>
    `sha256-${createHash('sha256')
      .update(new Map([...others, ...files]).get(address.replace(inventorySite.address, '/')) ?? '')
      .digest('hex')}`;
  const collections: Json[] = Object.values(index.collections);
  const listed = [
    ...index.documents,
    ...collections,
    ...Object.values<Json>(index.commitments).flatMap((one) => [one, ...one.versions]),
  ];
  expect(listed.map(({ address }) => address).sort()).toEqual(
    [...data, ...others.keys()]
      .filter((address) => address !== apiIndexAddress)
      .map(at)
      .sort(),
  );
  for (const { address, digest } of listed) expect(`${address} ${digest}`).toBe(`${address} ${hash(address)}`);
  expect(collections.map(({ schema }) => schema)).toEqual(apiCollections.map((name) => at(apiSchemaAddress(name))));
  for (const name of apiCollections)
    expect([name, index.collections[name].entries]).toEqual([name, Object.keys(read(apiAddress(name)).entries).length]);
});

test('the revision is another one once a word is', () => {
  const { summary, ...service } = entry('services', 'files');
  const changed = {
    ...registry,
    services: { ...registry.services, files: { summary: `${summary} More.`, ...service } },
  };
  const { revision } = JSON.parse(api(changed, inventory, inventorySite, others).get(apiIndexAddress) ?? '');
  expect(revision).toMatch(/^sha256-[\da-f]{64}$/);
  expect(revision).not.toBe(index.revision);
});

test.each(kinds)('all %s are there, whole and in order', (kind) => {
  const { entries } = read(apiAddress(kind));
  expect(Object.keys(entries)).toEqual(Object.keys(registry[kind]));
  for (const [id, own] of Object.entries(registry[kind]))
    if (kind !== 'commitments') expect(entries[id]).toEqual({ address: entries[id].address, ...own });
});

test('versions are the same in the inventory, among all commitments, in the file of one and in their own', () => {
  const { entries } = read(apiAddress('commitments'));
  for (const [id, { versions, status }] of Object.entries(inventory.commitments)) {
    const own = read(apiCommitmentAddress(id));
    expect([own.id, own.entry]).toEqual([id, entries[id]]);
    for (const [place, { copies, ...known }] of versions.entries()) {
      const alone = read(apiVersionAddress(id, place + 1));
      expect([alone.id, alone.status, alone.entry]).toEqual([id, status, entries[id].versions[place]]);
      expect(alone.entry).toMatchObject(known);
    }
  }
});

test('sightings name what they speak of, changes what began or ended', () => {
  const seen = Object.entries(registry.commitments).flatMap(([id, commitment]) =>
    sighted(registry, commitment).sightings.map(({ version, remark }) => [id, `${id}@${version}`, remark]),
  );
  expect(seen.length).toBeGreaterThan(0);
  expect(read(apiAddress('sightings')).entries.map((one: Json) => [one.commitment, one.token, one.remark])).toEqual(
    seen,
  );
  const changes = read(apiAddress('changes')).entries;
  expect(changes.map(({ notAfter }: Json) => notAfter)).toEqual(
    changes
      .map(({ notAfter }: Json) => notAfter)
      .sort()
      .reverse(),
  );
  const withdrawn = Object.values(registry.commitments).filter((one) => one.withdrawn).length;
  expect(changes.filter(({ kind }: Json) => kind === 'withdrawal')).toHaveLength(withdrawn);
});
