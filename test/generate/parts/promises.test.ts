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
  expect(plainly(page(count, 'narrower')).includes(`(${count})`)).toBe(unfolds);
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

test('what unfolds by name alone has its date', () => {
  const page = plainly(pagesOf(registry).get('jurisdictions/xn.mdx'));
  expect(page).toMatch(/EX-RPT-1 \*\*\[[^\]]+\]\([^)]+\)\*\*[^*]*? Seen [^*]*\b20\d\d/);
});
