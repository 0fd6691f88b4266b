/**
 * What must not compile. `npm run typecheck` reads this file: an expectation that no error meets is an error itself.
 * That the error stands in the file with the mistake follows from `satisfies` on each file's entries.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type {
  Authority,
  Citation,
  Claim,
  Commitment,
  Instrument,
  Jurisdiction,
  Principle,
  Qualifier,
  Responsibility,
  Review,
  Scope,
  Service,
  Since,
  Source,
  Supersession,
  Term,
  Topic,
  Version,
} from '../../src/model/schema.ts';
import { unresolved } from '../../src/model/schema.ts';
import type { Day, Duration, PartialDate, Url } from '../../src/model/shapes/shape.ts';
import { root } from '../root.ts';

const references = () => ({
  // @ts-expect-error: no such principle
  principle: ['contrl'] satisfies Commitment['principles'],
  // @ts-expect-error: no such topic
  topic: 'goverment-requests' satisfies Commitment['topic'],
  // @ts-expect-error: no such commitment
  commitment: ['PC-GOV-99'] satisfies Responsibility['dependsOn'],
  // @ts-expect-error: no such service
  service: ['office365'] satisfies Exclude<Scope['services'], 'all'>,
  // @ts-expect-error: no such jurisdiction
  jurisdiction: ['jpn'] satisfies Exclude<Scope['jurisdictions'], 'worldwide'>,
  // @ts-expect-error: no such term
  term: ['customerdata'] satisfies Scope['dataScope'],
  // @ts-expect-error: no such instrument
  instrument: 'ost' satisfies Supersession['instrument'],
  // @ts-expect-error: no such authority
  authority: 'ppc' satisfies NonNullable<Authority['successor']>,
  // @ts-expect-error: no such responsibility
  responsibility: ['jp-relief'] satisfies Commitment['responsibilities'],
  // @ts-expect-error: no such source
  source: 'trust-centre' satisfies Citation['source'],
  // @ts-expect-error: no such open point
  openPoint: 'number-79' satisfies NonNullable<Qualifier['openPoint']>,
  // @ts-expect-error: no such open point in a field that is open
  open: unresolved('What?', 'number-79'),
  // @ts-expect-error: no such parent
  parent: 'can' satisfies NonNullable<Jurisdiction['parent']>,
  // @ts-expect-error: no such member
  member: 'microsoft-clouds' satisfies NonNullable<Service['partOf']>[number]['service'],
  // @ts-expect-error: no such instrument in a mapping
  mapping: 'iso-29101' satisfies Principle['mappings'][number]['instrument'],
  // @ts-expect-error: no such commitment in a panel
  panel: 'PC-GOV-0' satisfies NonNullable<Topic['panels']>[number]['commitments'][number],
  // @ts-expect-error: no such instrument in a claim
  claim: ['gdpr'] satisfies Claim['about'],
  // @ts-expect-error: no such jurisdiction of a term
  perJurisdiction: 'uk' satisfies Term['perJurisdiction'][number]['jurisdiction'],
});

const forms = () => ({
  // @ts-expect-error: a month has two digits
  month: '2018-2' satisfies PartialDate,
  // @ts-expect-error: there is no month 13
  thirteenth: '2018-13' satisfies PartialDate,
  // @ts-expect-error: day and month changed places
  order: '29.01.2017' satisfies PartialDate,
  // @ts-expect-error: a review has a day
  day: '2026-11' satisfies Day,
  // @ts-expect-error: not ISO 8601
  duration: '6 months' satisfies Duration,
  // @ts-expect-error: not an address
  url: 'www.example.org' satisfies Url,
  // @ts-expect-error: a window has two ends
  window: { notBefore: '2018-04', basis: 'inferred' } satisfies Since,
  // @ts-expect-error: no such strength
  strength: 'guaranteed' satisfies Version['strength'],
  // @ts-expect-error: no such kind of instrument
  kind: 'law' satisfies Instrument['kind'],
  // @ts-expect-error: an empty list where one item is needed
  empty: [] satisfies Commitment['versions'],
  // @ts-expect-error: a missing field
  missing: { owner: 'Editors', reviewed: '2026-11-20' } satisfies Review,
  // @ts-expect-error: a field of no such name
  extra: { source: 'jp-e-gov', line: 3, basis: 'explicit' } satisfies Citation,
  // @ts-expect-error: a reason is text or 'not-stated', never left out
  reason: { id: 'x', kind: 'limit', text: 'X.', basis: 'explicit' } satisfies Qualifier,
  // @ts-expect-error: a source says when it was read
  accessed: undefined satisfies Source['accessed'],
});

test('the right forms compile, and are what they say', () => {
  const date: PartialDate = '2018-02';
  const open = unresolved('Which edition is meant.', 'current-dpa-edition');
  expect([date, open]).toEqual([
    '2018-02',
    { unresolved: 'Which edition is meant.', openPoint: 'current-dpa-edition' },
  ]);
  expect(unresolved('Which list.')).toEqual({ unresolved: 'Which list.' });
  expect(Object.keys({ ...references(), ...forms() })).toHaveLength(32);
});

test('entries are held to their type in their own file, since putting them together looks at their ids alone', () => {
  const folder = join(root, 'src/registry');
  const index = readFileSync(join(folder, 'index.ts'), 'utf8');
  const files = [...index.matchAll(/from '\.\/(.+)'/g)].flatMap(([, file = '']) => (file === 'ids.ts' ? [] : [file]));
  expect(files.length).toBeGreaterThan(20);
  const unheld = files.filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return (text.match(/^export const /gm) ?? []).length > (text.match(/satisfies Entries<'\w+'>/g) ?? []).length;
  });
  expect(unheld).toEqual([]);
});
