/** Promises that are shown by name alone tell the newer texts that say less, in the open and where they unfold. */
import { expect, test } from 'vitest';
import type { Registry } from '../../../src/model/schema.ts';
import { entry, registry } from '../../example.ts';
import { pagesOf, plainly } from '../pages/pages.ts';

const reported = entry('commitments', 'EX-RPT-1');

/** So many promises on one topic of which a newer text says the same, or less. */
function page(count: number, effect: 'same' | 'narrower'): string {
  const sightings = (reported.sightings ?? []).map((one) => ({ ...one, effect }));
  const many = Array.from({ length: count }, (_, index) => [`EX-MANY-${index + 1}`, { ...reported, sightings }]);
  const from = { ...registry, commitments: Object.fromEntries(many) } as unknown as Registry;
  return pagesOf(from).get(`topics/${reported.topic}.mdx`) ?? '';
}

const told = (text: string) => plainly(text).split('Narrower for Contoso Files').length - 1;

test.each([
  [7, false],
  [17, true],
] as const)('%i of them', (count, unfolds) => {
  expect(told(page(count, 'narrower'))).toBe(count);
  expect(told(page(count, 'same'))).toBe(0);
  // Four stand in the open.
  expect(plainly(page(count, 'narrower')).includes(`(${count - 4})`)).toBe(unfolds);
});

/** So many promises on one topic, some of which are over, on its page. */
function mixed(standing: number, over: number): string {
  const many = Array.from({ length: standing + over }, (_, index) => [
    `EX-MANY-${index + 1}`,
    index < over ? { ...reported, status: 'withdrawn' } : reported,
  ]);
  const from = { ...registry, commitments: Object.fromEntries(many) } as unknown as Registry;
  return plainly(pagesOf(from).get(`topics/${reported.topic}.mdx`));
}

test.each([
  [3, 3, 6],
  [4, 3, 0],
])('%i that stand and %i that are over: the words of %i are told', (standing, over, told) => {
  const [{ statement }] = reported.versions;
  expect(mixed(standing, over).split(statement).length - 1).toBe(told);
});

const [wording] = reported.versions;
const { sightings: _, ...unseen } = reported;

/** A commitment that nothing was seen of since, whose wording was last seen on a day. */
const seenOn = (date: string, change: object = {}) => ({
  ...unseen,
  versions: [{ ...wording, lastAttested: { date }, ...change }],
});
const pageWith = (commitments: object, path: string) =>
  pagesOf({ ...registry, commitments } as unknown as Registry).get(path) ?? '';

test('what was seen last stands in the open, whatever its place in the registry', () => {
  const many = Array.from({ length: 9 }, (_, index) => [`EX-MANY-${index + 1}`, seenOn(`201${index}`)]);
  const [open = '', folded = ''] = pageWith(Object.fromEntries(many), `topics/${reported.topic}.mdx`).split('<details');
  expect([...open.matchAll(/EX-MANY-\d/g)].map(([id]) => id).filter((id, at, all) => all.indexOf(id) === at)).toEqual([
    'EX-MANY-9',
    'EX-MANY-8',
    'EX-MANY-7',
    'EX-MANY-6',
  ]);
  expect(folded).toContain('EX-MANY-1');
});

test('a contract of then is told from one of now by a word and a mark, and neither is called historic below "said of late"', () => {
  const contractual = { strength: 'contractual' };
  const page = pageWith(
    { 'EX-OLD-1': seenOn('2018', contractual), 'EX-NEW-1': seenOn('2026-01', contractual) },
    `topics/${reported.topic}.mdx`,
  );
  const [late = '', past = ''] = page.split('In a contract of the past');
  expect(late).toContain('<span className="badge badge--strength-contractual">Contractual</span>');
  expect(late).not.toMatch(/historic/i);
  expect(past).toContain('<span className="badge badge--strength-past">Contractual, historic</span>');
});

test('a newer text that says less stands behind the date before it, in its line', () => {
  expect(plainly(page(1, 'narrower'))).toMatch(/Last seen: May 2023\. \*\*Caution:\*\* Narrower for Contoso Files/);
});

test('a place of many promises tells in words what is said of late, and what it leaves out in the open', () => {
  const limit = (id: string) => ({ id, kind: 'limit', text: `Limit ${id}.`, basis: 'explicit', reason: 'not-stated' });
  const narrowed = {
    scope: { ...wording.scope, jurisdictions: ['xn'] },
    qualifiers: [limit('one'), limit('two'), { ...limit('three'), kind: 'exclusion', text: 'Not for mail.' }],
  };
  const many = Array.from({ length: 7 }, (_, index) => [`EX-MANY-${index + 1}`, seenOn('2026-01', narrowed)]);
  const old = Array.from({ length: 2 }, (_, index) => [`EX-OLD-${index + 1}`, seenOn('2018', narrowed)]);
  const page = pageWith(Object.fromEntries([...many, ...old]), 'jurisdictions/xn.mdx');
  const open = page.replace(/<details[\s\S]*?<\/details>/g, '');
  expect(open.split(wording.statement)).toHaveLength(8);
  expect(open.split('Not for mail.')).toHaveLength(8);
  expect(open).not.toContain('Limit one.');
  expect(page.split('Limit one.')).toHaveLength(10);
  expect(plainly(page)).toContain('Narrowed by 2 limits');
  expect(plainly(page)).toContain('2 promises: EX-OLD-1, EX-OLD-2');
});

test('what unfolds by name alone has its date', () => {
  const page = plainly(pagesOf(registry).get('jurisdictions/xn.mdx'));
  expect(page).toMatch(/EX-RPT-1 \*\*\[[^\]]+\]\([^)]+\)\*\*[^*]*? last seen [^*]*\b20\d\d/);
});

test('the page of a service tells newer texts that say less of it, and none that speak of another alone', () => {
  const sightings = (reported.sightings ?? []).map((one) => ({ ...one, effect: 'narrower', services: ['files'] }));
  const version = { ...wording, scope: { ...wording.scope, services: ['files', 'mail'] } };
  const both = { ...reported, sightings, versions: [version] };
  const pages = ['files', 'mail'].map((service) => pageWith({ 'EX-RPT-1': both }, `services/${service}.mdx`));
  expect(pages.map(told)).toEqual([1, 0]);
});

test('the page of a place counts what was said of late where it unfolds, and nothing where nothing was', () => {
  const summary = (change: object) =>
    /<summary>\s*(.*?)\s*<\/summary>/.exec(
      pageWith({ 'EX-A-1': seenOn('2026-10', change), 'EX-A-2': seenOn('2017') }, 'jurisdictions/xn.mdx').split(
        'name no place',
      )[1] ?? '',
    )?.[1];
  expect(summary({})).toMatch(/\(2, 1 of late\)$/);
  expect(summary({ lastAttested: { date: '2018' } })).toMatch(/\(2\)$/);
});
