import { expect, test } from 'vitest';
import { places } from '../../../scripts/lib/checking/places.ts';
import type { Path } from '../../../src/model/shapes/walk.ts';

const files: Record<string, string> = {
  'src/registry/index.ts': `import { japan } from './commitments/japan.ts';
import { argentina as southern } from './commitments/argentina.ts';
export const parts = {
  commitments: [japan, southern],
  topics: [{ 'a-topic': { title: 'A' } }],
} as const satisfies object;
`,
  'src/registry/commitments/japan.ts': `const shared = { owner: 'Editors' } as const;
export const japan = {
  'PC-JP-1': {
    title: 'Safeguards',
    versions: [
      { statement: 'One.' },
      { statement: 'Two "quoted".', scope: { services: ['files', 'device'], list: unresolved('Which list?') } },
    ],
    review: shared,
  },
} as const satisfies object;
`,
  'src/registry/commitments/argentina.ts': `export const argentina = {
  ...{ 'PC-AR-1': { title: 'Spread' } },
  'PC-JP-1': { title: 'Given again' },
};
`,
  'src/registry/ids.ts': `export const topicIds = ['one', 'two'] as const;
export const ids = { topics: topicIds } as const;
`,
};
const { find, range } = places((file) => files[file]);

test.each<[string, Path, string]>([
  ['an entry, by its key', ['commitments', 'PC-JP-1'], 'src/registry/commitments/japan.ts:3:3'],
  ['a text, by its value', ['commitments', 'PC-JP-1', 'title'], 'src/registry/commitments/japan.ts:4:12'],
  ['an object, by its key', ['commitments', 'PC-JP-1', 'versions'], 'src/registry/commitments/japan.ts:5:5'],
  [
    'an item of a list in a list',
    ['commitments', 'PC-JP-1', 'versions', 1, 'scope', 'services', 1],
    'src/registry/commitments/japan.ts:7:66',
  ],
  [
    'an argument of a call',
    ['commitments', 'PC-JP-1', 'versions', 1, 'scope', 'list', 'unresolved'],
    'src/registry/commitments/japan.ts:7:83',
  ],
  ['a name for a value', ['commitments', 'PC-JP-1', 'review', 'owner'], 'src/registry/commitments/japan.ts:1:25'],
  [
    'a spread, and an import under another name',
    ['commitments', 'PC-AR-1', 'title'],
    'src/registry/commitments/argentina.ts:2:28',
  ],
  [
    'a missing field: its parent',
    ['commitments', 'PC-JP-1', 'versions', 0, 'scope', 'services'],
    'src/registry/commitments/japan.ts:6:7',
  ],
  ['an entry in the index itself', ['topics', 'a-topic', 'title'], 'src/registry/index.ts:5:34'],
  ['an id of the list of ids', ['ids', 'topics', 1], 'src/registry/ids.ts:1:33'],
  ['a list of ids that lacks the item', ['ids', 'topics', 9], 'src/registry/ids.ts:2:30'],
  ['nothing in particular', [], 'src/registry/index.ts:1:1'],
])('%s', (_, at, expected) => {
  const place = find(at);
  expect(`${place?.file}:${place?.line}:${place?.column}`).toBe(expected);
});

test('an offset leads into the text', () => {
  expect(find(['commitments', 'PC-JP-1', 'title'], 4)).toMatchObject({ line: 4, column: 17 });
});

test('the second definition of an entry', () => {
  expect(find(['commitments', 'PC-JP-1'], 0, 1)).toMatchObject({
    file: 'src/registry/commitments/argentina.ts',
    line: 3,
  });
});

test('a registry that is one object, and suppressions', () => {
  const others: Record<string, string> = {
    'mine/registry.ts': "export const registry = { topics: { 'a-topic': { title: 'A' } } };",
    'src/registry/suppressions.ts': "export const suppressions: readonly Suppression[] = [\n  { rule: 'a-b' },\n];",
  };
  const own = places((file) => others[file], 'mine/registry.ts', 'mine/ids.ts');
  expect(own.find(['topics', 'a-topic', 'title'])).toEqual({ file: 'mine/registry.ts', line: 1, column: 57 });
  expect(own.find(['suppressions', 0, 'rule'])).toMatchObject({ line: 2, column: 11 });
});

test.each<[string, Path, unknown]>([
  ['a text', ['commitments', 'PC-JP-1', 'title'], undefined],
  ['a text of an entry that is given once', ['commitments', 'PC-AR-1', 'title'], 'Spread'],
  ['a text in the index', ['topics', 'a-topic', 'title'], 'A'],
  ['a field that there is not', ['topics', 'a-topic', 'summary'], undefined],
  ['an entry that there is not', ['topics', 'b-topic', 'title'], undefined],
])('the range of %s', (_, at, expected) => {
  const found = range(at);
  expect(found?.value).toEqual(expected);
  if (found) expect(files[found.file]?.slice(found.start, found.end)).toBe(`'${expected}'`);
});

test('no range for what has a name, since other entries may share it', () => {
  const shared: Record<string, string> = {
    'src/registry/index.ts':
      'const lines = [3, 1];\nexport const parts = { claims: [{ a: { own: [2, 1], shared: lines, cast: [1] as const } }] };',
  };
  const own = places((file) => shared[file]);
  expect(own.range(['claims', 'a', 'own'])?.value).toEqual([2, 1]);
  expect(own.range(['claims', 'a', 'cast'])?.value).toEqual([1]);
  expect(own.range(['claims', 'a', 'shared'])).toBeUndefined();
});

test('an entry that does not stand in the source', () => {
  expect(find(['commitments', 'PC-XX-9', 'title'])).toBeUndefined();
});
