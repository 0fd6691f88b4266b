import { expect, test } from 'vitest';
import { places } from '../../scripts/lib/places.ts';
import type { Path } from '../../src/registry/walk.ts';

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
      { statement: 'Two "quoted".', scope: { services: ['azure', 'intune'], list: unresolved('Which list?') } },
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
const { find } = places((file) => files[file]);

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

test('an entry that does not stand in the source', () => {
  expect(find(['commitments', 'PC-XX-9', 'title'])).toBeUndefined();
});
