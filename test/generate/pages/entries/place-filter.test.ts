/** What the page of a place is narrowed by for a service: every promise on it tells which services it holds for. */
import { expect, test } from 'vitest';
import { generate } from '../../../../src/generate/index.ts';
import { registry, settings } from '../../../example.ts';

const pages = generate(registry, {
  rules: [],
  fileOf: () => 'src/registry/x.ts',
  siteAddress: 'https://privacy.example/',
  editUrl: (path) => path,
  settings,
});

/** `id: services` of the promises of a page, `-` where it does not tell. */
function told(file: string): readonly string[] {
  const items = (pages.get(file) ?? '').split('<li className="promise"').slice(1);
  return items.map((item) => {
    const [, services = '-'] = /^ data-services="([^"]*)"/.exec(item) ?? [];
    return `${/\[(EX-[A-Z]+-\d+)\]/.exec(item)?.[1]}: ${services}`;
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
