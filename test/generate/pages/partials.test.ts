import { expect, test } from 'vitest';
import { pageContext } from '../../../src/generate/context.ts';
import { partials } from '../../../src/generate/pages/partials.ts';
import { partialFiles } from '../../../src/model/addresses/routes.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { registryOf } from '../../checks/context.ts';
import { registry as example } from '../../example.ts';
import { pageOptions, pagesOf } from './pages.ts';

test('the files of partials are those that links are checked against, each once', () => {
  const made = partials(pageContext(registryOf({}), pageOptions));
  expect(made.map(({ file }) => file)).toEqual([...partialFiles]);
  expect(new Set(partialFiles).size).toBe(partialFiles.length);
});

test('of what is in a contract, what names no place comes before what names one', () => {
  const { 'EX-XN-1': ofPlace, ...others } = example.commitments;
  const from = { ...example, commitments: { 'EX-XN-1': ofPlace, ...others } } as unknown as Registry;
  const text = pagesOf(from).get('_generated/contractual.mdx') ?? '';
  expect(text.indexOf('[EX-DATA-1]')).toBeGreaterThan(0);
  expect(text.indexOf('[EX-XN-1]')).toBeGreaterThan(text.indexOf('[EX-DATA-1]'));
});

test('places stand by their names, a part behind its whole', () => {
  const { jurisdictions } = example;
  const backwards = Object.fromEntries(Object.entries(jurisdictions).reverse());
  const placesOf = (from: Registry) =>
    [...(pagesOf(from).get('_generated/places.mdx') ?? '').matchAll(/\[([^\]]+)\]\(/g)].map(([, name]) => name);
  const named = placesOf({ ...example, jurisdictions: backwards } as Registry);
  const whole = Object.values(jurisdictions).flatMap(({ title, parent }) => (parent === undefined ? [title] : []));
  expect(named).toHaveLength(Object.keys(jurisdictions).length);
  expect(named.filter((name) => whole.some((one) => one === name))).toEqual([...whole].sort());
});

test('where the commitment that explains things is not there, the first that can be cited is quoted', () => {
  const { 'EX-DATA-1': _, ...others } = example.commitments;
  const text = pagesOf({ ...example, commitments: others } as Registry).get('_generated/quotation.mdx') ?? '';
  expect(text).toContain('`EX-DATA-3@1`, contractual');
});

test('each of the latest has its date, a new wording too', () => {
  const [first] = example.commitments['EX-RPT-1']?.versions ?? [];
  const reworded = {
    ...first,
    from: { date: '2026-11-03', basis: 'attested' },
    change: { kind: 'narrowing', reason: 'Less.' },
  };
  const { sightings: _, ...own } = { sightings: [], ...example.commitments['EX-RPT-1'] };
  const known = {
    ...example,
    commitments: { 'EX-RPT-1': { ...own, versions: [first, reworded] } },
  } as unknown as Registry;
  expect(pagesOf(known).get('_generated/latest.mdx')).toContain('version 2, 3 November 2026: narrower promise');
});
