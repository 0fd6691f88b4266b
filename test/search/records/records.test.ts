import { describe, expect, test } from 'vitest';
import { addressOf, versionAddress } from '../../../src/model/addresses/routes.ts';
import type { Kind } from '../../../src/model/ids.ts';
import { type Registry, shapes } from '../../../src/model/schema.ts';
import { walk } from '../../../src/model/shapes/walk.ts';
import { isCitable } from '../../../src/model/status.ts';
import { currentVersion } from '../../../src/model/versions/current-version.ts';
import { algoliaObjects } from '../../../src/search/algolia/algolia-settings.ts';
import { docSearchHit } from '../../../src/search/algolia/docsearch.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { type SearchRecord, searchFields } from '../../../src/search/records/record.ts';
import { recordsOf } from '../../../src/search/records/records.ts';
import { terms } from '../../../src/search/words/tokenizer.ts';
import { entry, registry } from '../../example.ts';
import { record } from '../record.ts';

const records = recordsOf(registry);
const byId = new Map(records.map((one) => [one.objectID, one]));

test('every entry has one record, at its address', () => {
  const kinds = Object.keys(registry) as Kind[];
  const expected = kinds.flatMap((kind) =>
    Object.keys(registry[kind]).map((id) => `${kind}/${id} ${addressOf(kind, id)}`),
  );
  const actual = records.filter(({ version }) => !version).map(({ objectID, path }) => `${objectID} ${path}`);
  expect(expected.length).toBeGreaterThan(50);
  expect(actual.toSorted()).toEqual(expected.toSorted());
});

test('every published version has one, marked as such', () => {
  const expected = Object.entries(registry.commitments)
    .filter(([, entry]) => isCitable(entry))
    .flatMap(([id, { versions }]) => versions.map((_, index) => `${id}@${index + 1} ${versionAddress(id, index + 1)}`));
  expect(records.filter(({ version }) => version).map(({ id, path }) => `${id} ${path}`)).toEqual(expected);
});

test('versions stand behind their commitment, and have nothing to be found by but their id', () => {
  const known = records.flatMap(({ id, kind }) => (id !== undefined && kind === 'Commitment' ? [id] : []));
  const grouped = known.toSorted((a, b) => known.indexOf(a.split('@')[0] ?? '') - known.indexOf(b.split('@')[0] ?? ''));
  expect(known).toEqual(grouped);
  expect(records.filter(({ version, body }) => version && body !== '')).toEqual([]);
  expect(byId.get('commitments/EX-DATA-1')?.body).not.toBe('');
});

test('all have a title, a label and a statement, and no two the same id', () => {
  expect(byId.size).toBe(records.length);
  expect(records.filter(({ title, label, statement }) => !title || !label || !statement)).toEqual([]);
});

test.each([
  [
    'commitments/EX-DATA-1',
    'Commitment · In force · Contractual · No limit to places named · Contoso Files, Contoso Mail · Conditions apply · Seen 20 November 2026',
  ],
  [
    'commitments/EX-XN-1',
    'Commitment · In force · Contractual, in our reading · Norland · Contoso Files, Contoso Mail · Conditions apply · Seen 20 November 2026',
  ],
  [
    'commitments/EX-RPT-1',
    'Commitment · Said in the last 24 months, for part of it · Public statement · No limit to services or places named · Seen May 2023, for part of it 2 March 2026',
  ],
  [
    'commitments/EX-GOV-2',
    'Commitment · Replaced by EX-GOV-1 · Public statement · No limit to places named · Contoso Files · Seen 2023',
  ],
  [
    'commitments/EX-DATA-1@1',
    'Version 1 of 2, superseded · In force · Contractual · No limit to places named · Contoso Files, Contoso Mail · Seen 2023',
  ],
  [
    'commitments/EX-DATA-1@2',
    'Version 2 of 2, current · In force · Contractual · No limit to places named · Contoso Files, Contoso Mail · Conditions apply · Seen 20 November 2026',
  ],
  ['instruments/terms-of-service', 'Agreement · In force or current'],
  ['instruments/xn-letters-case', 'Court case · Closed · Norland'],
  ['questions/told-of-requests', 'Question · No limit to services or places named'],
  ['absences/health-records-act', 'Not covered · This register says nothing on it'],
  ['claims/EX-CLM-1', 'Claim · No promise · Not confirmed'],
  ['services/files', 'Service'],
  ['services/cloud', 'Service · Word for several'],
  [
    'responsibilities/person-asks-customer',
    'Responsibility · No promise · Right (individual) · Norland · No limit to services named',
  ],
])('%s: %s', (id, label) => {
  expect(byId.get(id)?.label).toBe(label);
});

test('whatever is no commitment says what it is, and that it promises nothing where it could be taken for a promise', () => {
  const quotable = ['Principle', 'Topic', 'Responsibility', 'Claim'];
  for (const { kind, label, version } of records) {
    if (version) continue;
    expect(label.includes('No promise'), label).toBe(quotable.includes(kind));
    expect(label.startsWith('Commitment'), label).toBe(kind === 'Commitment');
  }
});

describe('whatever an entry says, its record has', () => {
  const wordsOf = ({ title, names, statement, qualifiers, body }: SearchRecord) =>
    new Set([title, ...names, statement, ...qualifiers, body].flatMap(terms));

  test('every text of every entry, those of who reviewed it and of older wordings left out', () => {
    const lacking = (Object.keys(registry) as Kind[]).flatMap((kind) =>
      Object.entries(registry[kind]).flatMap(([id, { review: _, ...own }]) => {
        const has = wordsOf(byId.get(`${kind}/${id}`) ?? record({ objectID: id }));
        const said: string[] = [];
        const current = 'versions' in own ? { ...own, versions: [currentVersion(own)] } : own;
        walk(shapes[kind], current, [], {
          leaf: ({ type }, value) => void (type === 'text' && said.push(String(value))),
        });
        return said
          .filter((text) => terms(text).some((term) => !has.has(term)))
          .map((text) => `${kind}/${id}: ${text}`);
      }),
    );
    expect(lacking).toEqual([]);
  });

  test('what was said of an edition is found, and what an older wording said is not', () => {
    const agreement = entry('instruments', 'terms-of-service');
    const changed: Registry = {
      ...registry,
      instruments: {
        ...registry.instruments,
        'terms-of-service': {
          ...agreement,
          editions: [
            { edition: 'May 2023', effective: '2023-05-01', evidence: 'official', remark: 'Told of a quokka.' },
          ],
        },
      },
    } as Registry;
    const hits = (query: string, all = recordsOf(changed)) =>
      createEngine(all)
        .search(query)
        .hits.map((hit) => hit.record.objectID);
    expect(hits('quokka')).toEqual(['instruments/terms-of-service']);
    const promise = entry('commitments', 'EX-DATA-1');
    const [old, ...later] = promise.versions;
    const versions = [{ ...old, statement: `${old.statement} Quokka.` }, ...later];
    const reworded = recordsOf({
      ...registry,
      commitments: { ...registry.commitments, 'EX-DATA-1': { ...promise, versions } },
    } as unknown as Registry);
    expect(hits('quokka', reworded)).toEqual([]);
  });
});

test('what is not what it was says so', () => {
  const mail = entry('services', 'mail');
  const agreement = entry('instruments', 'terms-of-service');
  const claim = entry('claims', 'EX-CLM-1');
  const changed = {
    ...registry,
    services: { ...registry.services, mail: { ...mail, lifecycle: { ...mail.lifecycle, status: 'renamed' } } },
    instruments: { ...registry.instruments, 'terms-of-service': { ...agreement, standing: 'superseded' } },
    claims: { ...registry.claims, 'EX-CLM-1': { ...claim, standing: 'outdated' } },
  } as Registry;
  const labels = new Map(recordsOf(changed).map(({ objectID, label }) => [objectID, label]));
  expect(labels.get('services/mail')).toBe('Service · Renamed');
  expect(labels.get('instruments/terms-of-service')).toBe('Agreement · Superseded');
  expect(labels.get('claims/EX-CLM-1')).toBe('Claim · No promise · Outdated');
});

describe('facets never widen a promise', () => {
  test('a promise for a country holds for no province, and for no service that it does not name', () => {
    expect(byId.get('commitments/EX-XN-1')).toMatchObject({
      jurisdiction: ['Norland'],
      service: ['Contoso Files', 'Contoso Mail'],
    });
  });
  test('a word for several services holds for those that a source lists alone', () => {
    expect(byId.get('commitments/EX-GOV-1')?.service).toEqual(['Contoso Files', 'Contoso Mail', 'Contoso Cloud']);
    const { members, ...cloud } = entry('services', 'cloud');
    expect(members).toHaveLength(2);
    const unlisted = recordsOf({ ...registry, services: { ...registry.services, cloud } });
    expect(unlisted.find(({ objectID }) => objectID === 'commitments/EX-GOV-1')?.service).toEqual(['Contoso Cloud']);
  });
  test('a service that is excluded under some circumstances is left out, and what it is a part of', () => {
    const notice = entry('commitments', 'EX-GOV-1');
    const [first] = notice.versions;
    const all = { ...notice, versions: [{ ...first, scope: { ...first.scope, services: 'all' } }] } as typeof notice;
    const widened = recordsOf({ ...registry, commitments: { ...registry.commitments, 'EX-GOV-1': all } });
    expect(first.scope.excluded).toMatchObject([{ service: 'insights', where: 'Where statistics name no customer.' }]);
    const { service } = widened.find(({ objectID }) => objectID === 'commitments/EX-GOV-1') ?? {};
    expect(service).toEqual(['Contoso Files', 'Contoso Mail']);
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
    seen: [hostile],
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

describe('what stands below a hit', () => {
  const marks = { before: '[', after: ']' };
  const below = (one: Partial<SearchRecord>, ...terms: string[]) =>
    docSearchHit(
      { record: record({ objectID: 'x', names: ['Subpoenas and warrants'], ...one }), terms },
      { address: '/' },
      marks,
    )._snippetResult.content.value;
  const statement = `As a rule, yes. ${'It was promised, with limits. '.repeat(20)}A court may forbid it.`;

  test('is the answer to a question from its first word, whatever it was found by', () => {
    expect(below({ kind: 'Question', statement: 'As a rule, yes.' }, 'subpoenas', 'warrants')).toBe('As a rule, yes.');
    expect(below({ kind: 'Question', statement }, 'court')).toMatch(/^As a rule, yes\. .*…$/);
    expect(below({ kind: 'Not covered', statement: 'No entry tells.' }, 'warrants')).toBe('No entry tells.');
  });

  test('is a promise in its own words or in those that narrow it, and never the ways to ask for it', () => {
    const promise = {
      kind: 'Commitment',
      statement: 'Nothing is given.',
      qualifiers: ['Limit: Warrants are left out.'],
    } as const;
    expect(below({ ...promise, body: 'Audits, rights and courts' }, 'subpoenas', 'audits')).toBe('Nothing is given.');
    expect(below(promise, 'warrants')).toBe('Limit: [Warrants] are left out.');
  });

  test('is what was found of everything else', () => {
    expect(below({ kind: 'Instrument', statement: 'A law.' }, 'subpoenas', 'warrants')).toBe(
      '[Subpoenas] and [warrants]',
    );
    expect(below({ kind: 'Commitment', statement }, 'court')).toMatch(/^….*\[court\]/);
  });
});

test('a registry with broken references still has records', () => {
  const broken = structuredClone(registry) as unknown as { instruments: Record<string, unknown> } & Registry;
  broken.instruments = {};
  expect(recordsOf(broken).length).toBe(records.length - Object.keys(registry.instruments).length);
});

test('what customers ask is found in the promises that the answer names, as they hold and not in past wordings', () => {
  const asked = ['Will we be told when a government asks for our data?', 'Does Contoso notify customers of subpoenas?'];
  const named = records.filter(({ body }) => body.includes(asked.join(' · ')));
  expect(named.map(({ objectID }) => objectID)).toEqual(['commitments/EX-GOV-1']);
  expect(named[0]?.body).not.toContain('Gag orders');
});

test('a question is found by each of its wordings, and says what narrows its answer', () => {
  const asked = byId.get('questions/told-of-requests');
  expect(asked?.names).toEqual(['Does Contoso notify customers of subpoenas?']);
  expect(asked?.qualifiers[0]).toBe('Gag orders');
  expect(asked?.statement).toBe('Yes, where the law does not forbid it, and not for Contoso Insights: EX-GOV-1@1.');
  expect(asked?.qualifiers).toContain('Exclusion: Contoso Insights is left out.');
  expect(byId.get('absences/health-records-act')?.names).toContain('Hospitals');
});
