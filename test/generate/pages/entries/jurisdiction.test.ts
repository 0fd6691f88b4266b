/** The page of a place: what holds for it in particular comes first, and whatever takes it in is named. */
import { expect, test } from 'vitest';
import type { Commitment, Registry } from '../../../../src/model/schema.ts';
import { entry, registry } from '../../../example.ts';
import { pagesOf, plainly } from '../pages.ts';

const own = entry('commitments', 'EX-XN-1');
const [version] = own.versions;
const named = (jurisdictions: readonly string[]) =>
  ({ ...own, versions: [{ ...version, scope: { ...version.scope, jurisdictions } }] }) as unknown as Commitment;
const wider = {
  ...registry,
  commitments: { 'EX-XN-7': named(['xn', 'de', 'gb']), 'EX-XN-8': named(['eu']), ...registry.commitments },
} as Registry;

const page = (from: Registry, file: string) => plainly(pagesOf(from).get(file));

test('what names fewer places comes before what names more', () => {
  const text = page(wider, 'jurisdictions/xn.mdx');
  expect(text.indexOf('EX-XN-1 ')).toBeGreaterThan(0);
  expect(text.indexOf('EX-XN-1 ')).toBeLessThan(text.indexOf('EX-XN-7 '));
});

test('what takes a place in with others is counted apart, on its page and in the list of places', () => {
  expect(page(wider, 'jurisdictions/de.mdx')).toContain(
    '**One commitment names this place, 1 names what it is part of; ',
  );
  expect(page(wider, 'jurisdictions/xn.mdx')).toContain('**2 commitments name this place; ');
  const list = pagesOf(wider).get('jurisdictions/index.mdx') ?? '';
  expect(list).toMatch(/\| \[Germany\][^|]*\| 1 +\| 1 +\|/);
  expect(list).toMatch(/\| \[Norland\][^|]*\| 2 +\| 0 +\|/);
});

test('a member of a union leads to it, and a place of none to none', () => {
  expect(page(registry, 'jurisdictions/de.mdx')).toContain('Part of [European Union](/jurisdictions/eu/).');
  expect(page(registry, 'jurisdictions/xn.mdx')).not.toContain('Part of [European Union]');
});

test('rights of individuals have a section where a source names one for the place, and none elsewhere', () => {
  const [id = '', one] = Object.entries(registry.responsibilities)[0] ?? [];
  const right = { ...one, effect: 'right', jurisdictions: ['xn'] };
  const from = { ...registry, responsibilities: { [id]: right } } as unknown as Registry;
  expect(page(from, 'jurisdictions/xn.mdx')).toContain('## Rights of individuals');
  expect(page(from, 'jurisdictions/gb.mdx')).not.toContain('## Rights of individuals');
  const duty = { ...registry, responsibilities: { [id]: { ...right, effect: 'duty' } } } as unknown as Registry;
  expect(page(duty, 'jurisdictions/xn.mdx')).not.toContain('## Rights of individuals');
});

test('a place without a duty of its own names those of every place, and one with a duty does not', () => {
  const [id = '', one] = Object.entries(registry.responsibilities).find(([, { effect }]) => effect === 'duty') ?? [];
  const everywhere = `In every place (1) - Duty: [${one?.title}]`;
  const withOwn = {
    ...registry,
    responsibilities: { ...registry.responsibilities, own: { ...one, jurisdictions: ['xn'] } },
  } as unknown as Registry;
  expect(id).not.toBe('');
  expect(page(withOwn, 'jurisdictions/gb.mdx')).toContain(everywhere);
  expect(page(withOwn, 'jurisdictions/xn.mdx')).not.toContain('In every place (');
});

test('a summary is followed by the pages that it speaks of', () => {
  const { sources, summary } = entry('jurisdictions', 'xn');
  const [source = ''] = sources.map((one): string => one.source);
  expect(page(registry, 'jurisdictions/xn.mdx')).toContain(`${summary} From: [${registry.sources[source]?.title}]`);
});

test('the list of services counts what names each, or what it is listed as part of', () => {
  const list = pagesOf(registry).get('services/index.mdx') ?? '';
  expect(list).toMatch(/\| \[Contoso Files\][^|]*\| 5 +\|/);
  expect(list).toMatch(/\| \[Contoso Insights\][^|]*\| 0 +\|/);
});
