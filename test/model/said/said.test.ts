import { describe, expect, test } from 'vitest';
import {
  authorOf,
  beganInWords,
  collectionOf,
  coverageInWords,
  customersInWords,
  dateInShort,
  exclusionInSentences,
  exclusionInWords,
  factInWords,
  headOf,
  lastSeenInWords,
  plainly,
  qualifierInWords,
  qualifierLines,
  type SaidFact,
  scopeInLine,
  sinceInWords,
  siteNote,
  standingInWords,
  wordedBy,
} from '../../../src/model/said/said.ts';
import type { Since, Version } from '../../../src/model/schema.ts';
import { type Change, companyWith, inventoryFor, qualifierOf, versionWith } from './said-company.ts';

const bases = ['explicit', 'inferred', 'ambiguous'] as const;

test.each([
  [
    'explicit',
    'Excluded in part',
    'Vault is excluded. Where: Idle data. The source states no reason.',
    'Vault, where: Idle data.',
  ],
  [
    'inferred',
    'Excluded in part, in our reading',
    'Vault is excluded in our reading: no source says so in words. Where: Idle data.',
    'Vault (in our reading), where: Idle data.',
  ],
  [
    'ambiguous',
    'Perhaps excluded in part',
    'Vault may be excluded: the source can be read both ways. Where: Idle data. The source states no reason.',
    'Vault (perhaps), where: Idle data.',
  ],
] as const)('whose word an exclusion is: %s', (basis, cell, sentences, line) => {
  const names = { services: { vault: { title: 'Vault' } } } as unknown as Parameters<typeof exclusionInWords>[0];
  const exclusion = { service: 'vault', basis, where: 'Idle data.', reason: 'not-stated' } as unknown as Parameters<
    typeof exclusionInWords
  >[1];
  const answer = { outcome: 'excluded', partly: true, ...(basis === 'explicit' ? {} : { basis }) } as const;
  expect([
    coverageInWords(answer, 'all'),
    exclusionInSentences(names, exclusion),
    plainly(exclusionInWords(names, exclusion)),
  ]).toEqual([cell, sentences, line]);
});

test.each([
  ['condition', ['Condition', 'Condition (inferred)', 'Condition (ambiguous)']],
  ['exclusion', ['Exclusion', 'Exclusion (inferred)', 'Exclusion (ambiguous)']],
  ['limit', ['Limit', 'Limit (inferred)', 'Limit (ambiguous)']],
] as const)('the label of a qualifier: %s', (kind, labels) => {
  expect(bases.map((basis) => qualifierInWords(qualifierOf(kind, basis)).label)).toEqual(labels);
});

test('the words of a qualifier, and its reason', () => {
  const whole = qualifierOf('limit', 'explicit');
  const { limits, ...rest } = whole;
  expect(qualifierInWords(whole)).toMatchObject({
    words: 'Free trials are treated otherwise. Narrows: within 30 days',
    reason: 'Reason: The law asks for it.',
  });
  const { words, reason } = qualifierInWords({ ...rest, reason: 'not-stated' });
  expect([words, reason]).toEqual(['Free trials are treated otherwise.', undefined]);
});

test('what has to be quoted: qualifiers, and the plans that alone are meant', () => {
  const names = { services: { vault: { title: 'Vault', plans: [{ id: 'pro', title: 'Pro' }] } } } as const;
  const version = versionWith({
    qualifiers: [qualifierOf('exclusion', 'ambiguous')],
    scope: { plans: [{ service: 'vault', plans: ['pro'] }] },
  });
  expect(qualifierLines(names, version)).toEqual([
    'Exclusion (ambiguous): Free trials are treated otherwise. Narrows: within 30 days',
    'Limit: Of Vault only the plan Pro.',
  ]);
});

const open = { scope: versionWith().scope };
const excluded = { service: 'mail', basis: 'inferred', where: 'In previews', reason: 'It is new.' };
const scope = (change: Change): Change => ({ scope: { ...open.scope, ...change } });
const bound = (provision?: unknown): Change => ({
  binding: [{ instrument: 'terms', subject: 'data-protection', ...(provision !== undefined && { provision }) }],
});

describe.each(['registry', 'inventory'])('the facts of a version of a %s', (from) => {
  test.each<[SaidFact, Change, readonly string[]]>([
    ['Services', {}, ['No limit named']],
    ['Services', scope({ services: ['vault', 'gone'] }), ['Vault', 'gone']],
    ['Places', {}, ['No limit named']],
    ['Places', scope({ jurisdictions: ['jp'] }), ['Japan']],
    ['In scope', {}, ['No limit named']],
    ['In scope', scope({ inScopeList: 'terms' }), ['Only the services that Terms lists']],
    ['In scope', scope({ inScopeList: { unresolved: 'Which list is meant?' } }), ['Which list is meant?']],
    ['Data', {}, ['Personal data']],
    ['Excluded', {}, []],
    ['Excluded', scope({ excluded: [excluded] }), ['Mail (in our reading), where: In previews']],
    ['Strength', {}, ['Public statement']],
    ['Bound by', {}, []],
    [
      'Bound by',
      bound('4'),
      ['Terms, 4 (since superseded by New Terms; whether the promise went along is not established)'],
    ],
    [
      'Bound by',
      bound({ unresolved: 'Which clause?' }),
      ['Terms, clause not named (since superseded by New Terms; whether the promise went along is not established)'],
    ],
    ['Since', {}, ['1 May 2020']],
    ['Last attested', {}, ['On 1 May 2026']],
    ['Kind of promise', {}, ['Something that the provider does']],
  ])('%s, %j: %j', (fact, change, expected) => {
    const registry = companyWith(versionWith(change));
    const inventory = inventoryFor(registry);
    const [names, version] =
      from === 'registry'
        ? [registry, registry.commitments['PC-A-1']?.versions[0]]
        : [inventory, inventory.commitments['PC-A-1']?.versions[0]];
    expect.assert(version);
    expect(factInWords(fact, version, names).map(({ phrase }) => plainly(phrase))).toEqual(expected);
  });
});

test.each<[SaidFact, Change, readonly string[]]>([
  ['Promised by', { obligor: 'shared' }, ['Provider and customer']],
  ['Applies when', {}, []],
  ['Applies when', { trigger: 'A breach is found.' }, ['A breach is found.']],
  ['Time limit', { timeLimit: { within: 'P30D', after: 'the breach' } }, ['Within 30 days; counted from: the breach']],
  ['Time limit', { timeLimit: { within: 'promptly', after: 'it' } }, ['Promptly; counted from: it']],
  ['How often', { frequency: 'P6M' }, ['Every 6 months']],
])('what an inventory leaves out: %s, %j: %j', (fact, change, expected) => {
  const said = factInWords(fact, versionWith(change), companyWith());
  expect(said.map(({ phrase }) => plainly(phrase))).toEqual(expected);
});

test('an exclusion has its reason, and an agreement what is open about it', () => {
  const names = companyWith();
  expect(factInWords('Excluded', versionWith(scope({ excluded: [excluded] })), names)[0]?.reason).toBe(
    'Reason: It is new.',
  );
  const question = { unresolved: 'Which clause?' };
  expect(factInWords('Bound by', versionWith(bound(question)), names)[0]?.open).toEqual(question);
});

test.each<[Pick<Version['scope'], 'services' | 'jurisdictions'> | Change, string]>([
  [{}, 'No limit to services or places named'],
  [{ services: ['vault', 'mail'] }, 'No limit to places named · Vault, Mail'],
  [{ jurisdictions: ['jp'] }, 'Japan · No limit to services named'],
  [{ services: ['vault'], jurisdictions: ['jp'] }, 'Japan · Vault'],
])('a scope in one line: %j: %s', (change, expected) => {
  expect(scopeInLine(companyWith(), { ...open.scope, ...change })).toBe(expected);
});

test.each<[Since, string, string]>([
  [{ date: '2020-05-01', basis: 'stated' }, '1 May 2020', 'began on 1 May 2020'],
  [{ date: '2030', basis: 'stated', announced: true }, '2030 (announced)', 'began in 2030'],
  [
    { date: '2020-05', basis: 'attested' },
    'May 2020 or earlier (first sighting)',
    'was first seen in May 2020, and may be older',
  ],
  [
    { notBefore: '2019', notAfter: '2020', basis: 'inferred' },
    'Not before 2019 and not after 2020 (inferred from the page)',
    'began between 2019 and 2020',
  ],
  [
    { notBefore: '2019', notAfter: '2020', basis: 'attested' },
    'Not before 2019 and not after 2020 (first and last sighting)',
    'began between 2019 and 2020',
  ],
])('since %j: %s', (from, since, began) => {
  expect([sinceInWords(from), beganInWords(from)]).toEqual([since, began]);
});

test.each<[Version['lastAttested'], string, string]>([
  [{ date: '2026-05-01' }, 'last seen in a source on 1 May 2026', '1 May 2026'],
  [
    { notBefore: '2018-04', notAfter: '2020-12' },
    'last seen in a source between April 2018 and December 2020',
    '2018–2020',
  ],
])('last seen %j: %s', (seen, long, short) => {
  expect([lastSeenInWords(seen), dateInShort(seen)]).toEqual([long, short]);
});

test('a case is closed, whatever else it is', () => {
  expect(standingInWords({ kind: 'case', standing: 'retired' })).toBe('Closed');
  expect(standingInWords({ kind: 'statute', standing: 'repealed' })).toBe('Repealed');
});

describe('whose words they are', () => {
  const note = 'A note.';
  test.each([
    [
      { publisher: { name: 'Contoso', note }, site: { title: 'Promises' } },
      [
        'Worded by Promises, not by Contoso. A note.',
        'Promises',
        'Contoso: Notice',
        'Citations about Contoso from Promises',
        'A note. Facts are stated in our own words, each with its date and its source.',
      ],
    ],
    [
      { publisher: { name: 'Contoso', note, own: true }, site: { title: 'Contoso Privacy' } },
      [
        'Worded by Contoso, on its own site, Contoso Privacy. A note.',
        'Contoso',
        'Notice',
        'Commitments of Contoso, quoted from Contoso Privacy',
        'A note. Each commitment stands with its date and its source.',
      ],
    ],
    [
      { publisher: { name: 'Contoso', note }, site: { title: 'Contoso' } },
      [
        'Worded by Contoso. A note.',
        'Contoso',
        'Notice',
        'Commitments of Contoso, quoted from Contoso',
        'A note. Each commitment stands with its date and its source.',
      ],
    ],
  ])('%j', (told, expected) => {
    expect([wordedBy(told), authorOf(told), headOf(told, 'Notice'), collectionOf(told), siteNote(told)]).toEqual(
      expected,
    );
  });
});

test.each([
  ['statute', 'In force'],
  ['regulation', 'In force'],
  ['agreement', 'In force or current'],
  ['case', 'Closed'],
] as const)('how a %s stands that was not taken back', (kind, words) => {
  expect(standingInWords({ kind, standing: 'in-force' })).toBe(words);
});

test.each([
  [['business'], 'Businesses'],
  [['business', 'public-sector'], 'Businesses and the public sector'],
  [['business', 'public-sector', 'consumer'], 'Businesses, the public sector and consumers'],
] as const)('whom something is for: %j', (customers, words) => {
  expect(customersInWords(customers)).toBe(words);
});
