/** What the page of a place is narrowed by for a service: every promise on it tells which services it holds for. */
import { expect, test } from 'vitest';
import type { Registry } from '../../../../src/model/schema.ts';
import { entry, registry } from '../../../example.ts';
import { pagesOf } from '../pages.ts';

const pages = pagesOf(registry);

/** `id: services` of the promises of a page, `-` where it does not tell. */
function told(file: string): readonly string[] {
  const items = (pages.get(file) ?? '').split('<li className="promise"').slice(1);
  return items.map((item) => {
    const [, services = '-'] = /^ data-services="([^"]*)"/.exec(item) ?? [];
    return `${/>(EX-[A-Z]+-\d+)</.exec(item)?.[1]}: ${services}`;
  });
}

test('promises of the place, and those that name none, in lists that unfold too', () => {
  const all = told('jurisdictions/xn.mdx');
  expect(all).toContain('EX-XN-1: files mail');
  expect(all).toContain('EX-RPT-1: *');
  expect(all.filter((one) => one.endsWith(': -'))).toEqual([]);
});

test('the index, which nobody narrows so, carries none', () => {
  const all = told('commitments/index.mdx');
  expect(all.length).toBeGreaterThan(3);
  expect(all.filter((one) => !one.endsWith(': -'))).toEqual([]);
});

test('what a word for several services may take in is told apart, and what it takes in by a list is not', () => {
  const { members: _, ...cloud } = entry('services', 'cloud');
  const unlisted = { ...registry, services: { ...registry.services, cloud } } as unknown as Registry;
  const open = (from: Registry) =>
    /data-open="([^"]*)"[^>]*>\s*<p className="promise-name">\s*<span className="entry-id">EX-GOV-1\b/.exec(
      pagesOf(from).get('jurisdictions/xn.mdx') ?? '',
    )?.[1];
  expect(open(unlisted)).toBe('files mail');
  expect(open(registry)).toBeUndefined();
});
