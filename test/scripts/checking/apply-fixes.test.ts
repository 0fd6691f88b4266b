import { expect, test } from 'vitest';
import { applyFixes } from '../../../scripts/lib/checking/apply-fixes.ts';
import { jsonPlaces } from '../../../scripts/lib/checking/json-places.ts';
import { places } from '../../../scripts/lib/checking/places.ts';
import type { Fix } from '../../../src/checks/fix.ts';
import { emptyLock } from '../../../src/model/lock/lock.ts';
import { ruleOf } from '../../checks/reporters/sample.ts';

const files: Readonly<Record<string, string>> = {
  'src/registry/index.ts': `export const parts = {
  terms: [{ trial: { lines: [3, 1], text: 'See "it".', other: \`a\${b}\` } }],
};
`,
  'docs/a.mdx': 'One two three.\n',
  'docs/marked.mdx': '\uFEFFOne two.\n',
};
const rule = ruleOf('all-whole', 'error');
const read = (file: string) => files[file] ?? '';
const sources = { places: places(read), lock: emptyLock, lockFile: 'lock.json', read };
const apply = (...fixes: Fix[]) =>
  applyFixes(
    fixes.map((fix) => ({ rule, fix })),
    sources,
  );

test('values in the source, pages and the lock', () => {
  const {
    files: changed,
    done,
    left,
  } = apply(
    { at: ['terms', 'trial', 'lines'], from: [3, 1], to: [1, 3], description: 'sorted' },
    { at: ['terms', 'trial', 'text'], from: 'See "it".', to: 'It\'s "it" \\.', description: 'text' },
    { file: 'docs/a.mdx', start: 4, end: 7, text: 'zwei', description: 'two' },
    { file: 'docs/a.mdx', start: 8, end: 13, text: 'drei', description: 'three' },
    { file: 'docs/marked.mdx', start: 4, end: 7, text: 'zwei', description: 'two' },
    { lockIds: ['PC-A-1'], description: 'taken' },
  );
  expect(changed.get('src/registry/index.ts')).toContain(`lines: [1, 3], text: 'It\\'s "it" \\\\.', other:`);
  expect(changed.get('docs/a.mdx')).toBe('One zwei drei.\n');
  expect(changed.get('docs/marked.mdx')).toBe('\uFEFFOne zwei.\n');
  expect(JSON.parse(changed.get('lock.json') ?? '')).toEqual({ format: 1, ids: { 'PC-A-1': { published: false } } });
  expect(done).toEqual([
    'lock.json: all-whole: taken',
    'src/registry/index.ts:2: all-whole: sorted',
    'src/registry/index.ts:2: all-whole: text',
    'docs/a.mdx:1: all-whole: two',
    'docs/a.mdx:1: all-whole: three',
    'docs/marked.mdx:1: all-whole: two',
  ]);
  expect(left).toEqual([]);
});

test.each<[string, Fix[], string]>([
  [
    'what the source computes',
    [{ at: ['terms', 'trial', 'other'], from: 'ab', to: 'b', description: 'd' }],
    'terms/trial/other: all-whole: d: does not stand in the source in so many words; change it by hand',
  ],
  [
    'what changed since',
    [{ at: ['terms', 'trial', 'lines'], from: [3, 2], to: [2, 3], description: 'd' }],
    'terms/trial/lines: all-whole: d: does not stand in the source in so many words; change it by hand',
  ],
  [
    'the second of two in the same place',
    [
      { file: 'docs/a.mdx', start: 0, end: 7, text: 'x', description: 'c' },
      { file: 'docs/a.mdx', start: 4, end: 7, text: 'y', description: 'd' },
    ],
    'all-whole: d: another fix is made in the same place; run again',
  ],
])('leaves %s', (_, fixes, expected) => {
  expect(apply(...fixes).left).toEqual([expected]);
});

test('a registry of JSON', () => {
  const text = '{ "terms": { "trial": { "dates": ["2018-7"] } } }';
  const fix: Fix = { at: ['terms', 'trial', 'dates', 0], from: '2018-7', to: '2018-07', description: 'd' };
  const { files: changed } = applyFixes([{ rule, fix }], {
    ...sources,
    places: jsonPlaces('a.json', text),
    read: () => text,
  });
  expect(changed.get('a.json')).toBe('{ "terms": { "trial": { "dates": ["2018-07"] } } }');
});
