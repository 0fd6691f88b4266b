import { describe, expect, test } from 'vitest';
import { addressOf, isCitable, versionAddress } from '../../../src/model/addresses/routes.ts';
import type { Kind } from '../../../src/model/ids.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { registry } from '../../../src/registry/index.ts';
import { algoliaObjects } from '../../../src/search/algolia/algolia-settings.ts';
import { docSearchHit } from '../../../src/search/algolia/docsearch.ts';
import { searchFields } from '../../../src/search/records/record.ts';
import { recordsOf } from '../../../src/search/records/records.ts';

const records = recordsOf(registry);
const byId = new Map(records.map((one) => [one.objectID, one]));

test('every entry has one record, at its address', () => {
  const kinds = Object.keys(registry) as Kind[];
  const expected = kinds.flatMap((kind) =>
    Object.keys(registry[kind]).map((id) => `${kind}/${id} ${addressOf(kind, id)}`),
  );
  const actual = records.filter(({ version }) => !version).map(({ objectID, path }) => `${objectID} ${path}`);
  expect(expected.length).toBeGreaterThan(200);
  expect(actual.toSorted()).toEqual(expected.toSorted());
});

test('every published version has one, marked as such', () => {
  const expected = Object.entries(registry.commitments)
    .filter(([, entry]) => isCitable(entry))
    .flatMap(([id, { versions }]) => versions.map((_, index) => `${id}@${index + 1} ${versionAddress(id, index + 1)}`));
  expect(records.filter(({ version }) => version).map(({ id, path }) => `${id} ${path}`)).toEqual(expected);
});

test('all have a title, a label and a statement, and no two the same id', () => {
  expect(byId.size).toBe(records.length);
  expect(records.filter(({ title, label, statement }) => !title || !label || !statement)).toEqual([]);
});

test.each([
  [
    'commitments/PC-GOV-2',
    'Commitment · Historic · Public statement · No limit to services or places named · Conditions apply',
  ],
  ['commitments/PC-CA-1', 'Commitment · Historic · Contractual · Canada · Azure, Intune · Conditions apply'],
  [
    'commitments/PC-GOV-2@1',
    'Version 1 of 2, superseded · Historic · Public statement · No limit to services or places named · Conditions apply',
  ],
  [
    'commitments/PC-GOV-2@2',
    'Version 2 of 2, current · Historic · Public statement · No limit to services or places named · Conditions apply',
  ],
  ['instruments/online-services-terms', 'Agreement · Superseded'],
  ['instruments/us-microsoft-warrant-case', 'Court case · Closed · United States'],
  ['claims/PC-CLM-13', 'Claim · No promise · Outdated'],
  ['services/office-365', 'Service · Renamed'],
  ['services/microsoft-cloud', 'Service · Word for several'],
  [
    'responsibilities/dmca-suspension',
    'Responsibility · Right that the provider reserves (provider) · United States · Online services',
  ],
])('%s: %s', (id, label) => {
  expect(byId.get(id)?.label).toBe(label);
});

describe('facets never widen a promise', () => {
  test('a promise for Canada holds for no province, and for no service that it leaves out', () => {
    expect(byId.get('commitments/PC-CA-1')).toMatchObject({ jurisdiction: ['Canada'], service: ['Azure', 'Intune'] });
  });
  test('a word for several services holds for none of them', () => {
    expect(byId.get('commitments/PC-DATA-1')?.service).toEqual(['Online services']);
  });
  test('a service that is excluded under some circumstances is left out', () => {
    expect(byId.get('commitments/PC-GOV-2')?.service).not.toContain('Bing Search Services');
    expect(byId.get('commitments/PC-GOV-2')?.service).toContain('Azure');
  });
});

describe('hostile text', () => {
  const hostile = `<img src=x onerror="alert('1')">`;
  const marks = { before: '<mark>', after: '</mark>' };
  const site = { address: 'https://example.com/' };
  const all = records.map((one) => ({
    ...one,
    ...Object.fromEntries(searchFields.map((field) => [field, Array.isArray(one[field]) ? [hostile] : hostile])),
    jurisdiction: [hostile],
    service: [hostile],
    principle: [hostile],
  }));
  /** Every string below a value. */
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(strings)
        : [];
  const unsafe = (html: string) =>
    html
      .replaceAll('<mark>', '')
      .replaceAll('</mark>', '')
      .match(/[<>"']/);

  test.each([
    ['found by it', ['img', 'onerror', 'alert']],
    ['found by something else', ['nothing']],
  ])('comes out of the engine escaped, %s', (_, terms) => {
    const hits = all.map((one) => docSearchHit({ record: one, terms }, site, marks));
    // The label alone is shown as text.
    const injected = hits.map(({ label, ...others }) => others);
    expect(new Set(hits.map(({ label }) => label))).toEqual(new Set([hostile]));
    expect(strings(injected).filter(unsafe)).toEqual([]);
    expect(hits.filter((hit) => !hit._snippetResult.content.value.includes('&lt;'))).toEqual([]);
  });

  test('goes to Algolia escaped where DocSearch puts it into the page', () => {
    const objects = algoliaObjects(all.slice(0, 3), { ...site, language: 'en', tag: 'default' });
    const injected = objects.map(({ hierarchy, content, url }) => ({ hierarchy, content, url }));
    expect(strings(injected).filter(unsafe)).toEqual([]);
    expect(objects[0]?.content).toContain('&lt;img');
  });
});

test('a registry with broken references still has records', () => {
  const broken = structuredClone(registry) as unknown as { instruments: Record<string, unknown> } & Registry;
  broken.instruments = {};
  expect(recordsOf(broken).length).toBe(records.length - Object.keys(registry.instruments).length);
});
