/**
 * OSCAL: whatever a document names exists, ids are unique and of the right form, and nothing that a version says is lost. Whether
 * the documents follow NIST's own schemas is asked where a folder has them; see the last test.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { oscalAddresses, oscalComponentAddress } from '../../../src/model/addresses/api-addresses.ts';
import { digest } from '../../../src/model/lock/digest.ts';
import { oscalContext, tokenFor } from '../../../src/publish/oscal/elements.ts';
import { oscal } from '../../../src/publish/oscal/index.ts';
import { mappingCollection } from '../../../src/publish/oscal/mappings.ts';
import { uuidV5 } from '../../../src/publish/oscal/uuid.ts';
import { entry, registry, version } from '../../example.ts';
import { inventorySite } from '../site.ts';

// biome-ignore lint/suspicious/noExplicitAny: what stands in the files is what is tested
type Json = any;

const files = oscal(registry, inventorySite);
const read = (address: string): Json => JSON.parse(files.get(address) ?? 'null');
const { catalog } = read(oscalAddresses.catalog);
const collection = read(oscalAddresses.mappings)['mapping-collection'];
const components = Object.keys(registry.services).map((id) => read(oscalComponentAddress(id))['component-definition']);

/** Every object below a value, with the name of the field that it stands in. */
function* objects(value: Json, field = ''): Generator<[field: string, object: Json]> {
  if (Array.isArray(value)) for (const item of value) yield* objects(item, field);
  else if (typeof value === 'object' && value !== null) {
    yield [field, value];
    for (const [name, inner] of Object.entries(value)) yield* objects(inner, name);
  }
}

const all = [...files.values()].flatMap((text) => [...objects(JSON.parse(text))]);
const controls: Json[] = catalog.groups.flatMap((group: Json) => group.controls);
const partsOf = (control: Json): Json[] => [...objects(control.parts ?? [], 'parts')].map(([, part]) => part);
const parts = new Set(
  controls
    .flatMap(partsOf)
    .map(({ id }) => id)
    .filter(Boolean),
);
const control = (id: string): Json => controls.find((one) => one.id === tokenFor(id));
const values = (props: Json[], name: string) => props.filter((one) => one.name === name).map(({ value }) => value);

test('a UUID is the one of the standard, and stays', () => {
  // RFC 9562, A.4.
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
  expect(catalog.uuid).toBe(read(oscalAddresses.catalog).catalog.uuid);
  expect([...oscal(registry, inventorySite)]).toEqual([...files]);
});

test('ids and UUIDs are unique, each of its form, and no text begins or ends with white space', () => {
  const ids = [...objects(catalog)].flatMap(([, { id }]) => (id === undefined ? [] : [id]));
  expect(ids.length).toBeGreaterThan(controls.length);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\p{L}_][\p{L}\p{N}.\-_]*$/u);
  const uuids = all.flatMap(([, { uuid }]) => (uuid === undefined ? [] : [uuid]));
  // The publisher stands in every document as the same party.
  expect(uuids.length - new Set(uuids).size).toBe(files.size - 1);
  for (const uuid of uuids) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  for (const [, one] of all)
    for (const text of Object.values(one)) if (typeof text === 'string') expect(text).toMatch(/^\S(.*\S)?$/s);
  for (const [, one] of all)
    for (const list of Object.values(one)) if (Array.isArray(list)) expect(list).not.toEqual([]);
});

test('whatever is named exists', () => {
  const resources = new Set((catalog['back-matter']?.resources ?? []).map(({ uuid }: Json) => uuid));
  const known = new Set([...controls.map(({ id }) => id), ...parts]);
  const hrefs = [...objects(catalog)].flatMap(([, { href }]) => (href?.startsWith('#') ? [href.slice(1)] : []));
  expect(hrefs.length).toBeGreaterThan(0);
  for (const href of hrefs) expect([href, resources.has(href) || known.has(href)]).toEqual([href, true]);
  const statements = components.flatMap((one) => [...objects(one)]).map(([, one]) => one);
  const named = statements.flatMap((one) => [one['control-id'], one['statement-id']]).filter(Boolean);
  expect(named.length).toBeGreaterThan(0);
  for (const id of named) expect([id, known.has(id)]).toEqual([id, true]);
  for (const { maps } of collection.mappings)
    for (const map of maps) expect(known.has(map.sources[0]['id-ref'])).toBe(true);
});

test('a control holds each version with what narrows it, word for word', () => {
  const { versions, status } = entry('commitments', 'EX-DATA-1');
  const own = control('EX-DATA-1');
  expect(values(own.props, 'status')).toEqual([status]);
  const found = own.parts.filter(({ title }: Json) => /^Version/.test(title));
  expect(found.map(({ name }: Json) => name)).toEqual(['other-version', 'statement']);
  for (const [index, one] of versions.entries()) {
    expect(found[index].prose).toBe(one.statement);
    expect(values(found[index].props, 'digest')).toEqual([digest('EX-DATA-1', index + 1, one)]);
    expect(values(found[index].props, 'service')).toEqual(one.scope.services);
    expect((found[index].parts ?? []).map(({ prose, props }: Json) => [prose, values(props, 'kind')[0]])).toEqual(
      one.qualifiers.map(({ text, kind }) => [text, kind]),
    );
  }
});

test('marks of Markdown stay marks', () => {
  const one = version('EX-DATA-1');
  const commitment = {
    ...entry('commitments', 'EX-DATA-1'),
    versions: [{ ...one, statement: 'Keeps *all* <b>data</b>.' }],
  };
  const text = oscal({ ...registry, commitments: { 'EX-DATA-1': commitment as never } }, inventorySite).get(
    oscalAddresses.catalog,
  );
  expect(text).toContain(JSON.stringify('Keeps \\*all\\* \\<b\\>data\\</b\\>.').slice(1, -1));
});

test('a component has what is in force and covers the service, each with what stays with others', () => {
  const tokens = components.map((one) =>
    [...objects(one)].flatMap(([field, { props }]) =>
      field === 'implemented-requirements' ? values(props, 'token') : [],
    ),
  );
  expect(
    Object.fromEntries(Object.keys(registry.services).map((id, index) => [id, tokens[index]])),
  ).toMatchInlineSnapshot(`
    {
      "cloud": [],
      "files": [
        "EX-DATA-1@2",
        "EX-DATA-3@1",
        "EX-GOV-1@1",
        "EX-XN-1@1",
      ],
      "insights": [],
      "mail": [
        "EX-DATA-1@2",
        "EX-GOV-1@1",
        "EX-XN-1@1",
      ],
    }
  `);
  const kinds = components
    .flatMap((one) => [...objects(one)])
    .flatMap(([field, { props }]) => (field === 'statements' ? values(props, 'statement-kind') : []));
  expect(new Set(kinds)).toEqual(new Set(['provided', 'responsibility']));
});

test('a relation that OSCAL has no word for is ours, and a registry without relations has no collection', () => {
  const maps: Json[] = collection.mappings.flatMap((one: Json) => one.maps);
  expect(maps.length).toBeGreaterThan(0);
  for (const { ns, relationship } of maps)
    expect(ns !== undefined).toBe(/^(?:supports|incorporates)$/.test(relationship));
  const context = oscalContext({ ...registry, principles: {}, commitments: {} }, inventorySite);
  expect(mappingCollection(context)).toBeUndefined();
});

/**
 * The schemas are NIST's (in the public domain, released with OSCAL as `oscal_complete_schema.json`) and are not kept here. With a
 * folder that holds them as `oscal_complete_schema-1.1.3.json` and `-1.2.1.json`, they are asked:
 * `OSCAL_SCHEMAS=folder npx vitest run --config test/vitest.config.ts test/publish/oscal`.
 */
const folder = process.env.OSCAL_SCHEMAS ?? '';
describe.skipIf(folder === '')('by the schemas of NIST', () => {
  const validators = new Map(
    ['1.1.3', '1.2.1'].map((number) => {
      const file = join(folder, `oscal_complete_schema-${number}.json`);
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats.default(ajv);
      return [number, existsSync(file) ? ajv.compile(JSON.parse(readFileSync(file, 'utf8'))) : undefined] as const;
    }),
  );
  test.each([...files.keys()])('%s', (address) => {
    const document = read(address);
    const [{ metadata }] = Object.values<Json>(document);
    const isValid = validators.get(metadata['oscal-version']);
    expect.assert(isValid);
    expect([isValid(document), isValid.errors]).toEqual([true, null]);
    // A document that lost what it needs is none.
    delete metadata.title;
    expect(isValid(document)).toBe(false);
  });
});
