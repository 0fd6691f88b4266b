import { expect, test } from 'vitest';
import { suppressionCurrent } from '../../../src/checks/rules/suppression-current.ts';
import type { Suppression } from '../../../src/model/suppression.ts';
import { contextOf, found } from '../context.ts';

const sound = {
  rule: 'link-resolves',
  entry: { kind: 'terms', id: 'trial' },
  reason: 'The page moves in spring.',
  expires: '2026-11-20',
};
const routes = new Map([['/checks/link-resolves/', new Set<string>()]]);
const contextWith = (suppressions: readonly unknown[]) =>
  contextOf(
    { terms: { trial: {} } },
    { suppressions: suppressions as readonly Suppression[], routes, documents: { 'docs/guide.mdx': '' } },
  );

test.each<[string, unknown, string[]]>([
  ['about an entry, on its last day', sound, []],
  ['about a page', { ...sound, entry: undefined, file: 'docs/guide.mdx' }, []],
  ['about another file', { ...sound, entry: undefined, file: 'src/registry/ids.ts' }, []],
  [
    'a rule that there is not',
    { ...sound, rule: 'link-resolve' },
    ['suppressions/0/rule: Unexpected rule "link-resolve", expected the id of a rule; did you mean "link-resolves"?'],
  ],
  [
    'an entry that there is not',
    { ...sound, entry: { kind: 'terms', id: 'trail' } },
    ['suppressions/0/entry/id: Unexpected entry "trail", expected the id of an entry of terms; did you mean "trial"?'],
  ],
  [
    'a page that there is not',
    { ...sound, entry: undefined, file: 'docs/gude.mdx' },
    [
      'suppressions/0/file: Unexpected file "docs/gude.mdx", expected a page that is written by hand; did you mean "docs/guide.mdx"?',
    ],
  ],
  [
    'neither entry nor file',
    { ...sound, entry: undefined },
    ['suppressions/0: Unexpected place, expected either "entry" or "file"'],
  ],
  [
    'both',
    { ...sound, file: 'docs/guide.mdx' },
    ['suppressions/0: Unexpected place, expected either "entry" or "file"'],
  ],
  ['no reason', { ...sound, reason: '' }, ['suppressions/0/reason: Unexpected reason, expected text']],
  [
    'no day',
    { ...sound, expires: '2026-11' },
    ['suppressions/0/expires: Unexpected "expires", expected a calendar day (YYYY-MM-DD)'],
  ],
  [
    'a day that is over',
    { ...sound, expires: '2026-11-19' },
    [
      'suppressions/0/expires: Unexpected suppression of "link-resolves" that expired on 2026-11-19, expected a day that is not over; mend the fault, or decide anew until when it may stand',
    ],
  ],
])('%s', (_, suppression, expected) => {
  expect(found(suppressionCurrent, contextWith([suppression]))).toEqual(expected);
});

test('one that sets nothing aside is stale, unless it has expired, which is said already', () => {
  const context = contextWith([sound, { ...sound, expires: '2026-11-19' }]);
  expect(suppressionCurrent.afterwards?.(context, context.suppressions)).toEqual([
    {
      place: { at: ['suppressions', 0] },
      message:
        'Unexpected suppression of "link-resolves", expected a finding there for it to set aside; take it out, the fault is mended',
    },
  ]);
  expect(suppressionCurrent.afterwards?.(context, [])).toEqual([]);
});

test('counts suppressions', () => {
  expect(suppressionCurrent.check(contextWith([sound, sound])).examined).toBe(2);
});
