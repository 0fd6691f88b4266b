import { expect, test } from 'vitest';
import { addEntry, addId, addItem, addPart, firstFile } from '../../../scripts/lib/new/edits.ts';

const end = "} as const satisfies Entries<'terms'>;\n";

test.each([
  [
    'behind the others',
    `export const terms = {\n  'a-b': {},\n${end}`,
    'c',
    3,
    `export const terms = {\n  'a-b': {},\n  c: {},\n${end}`,
  ],
  ['as the first', `export const terms = {${end}`, 'c-d', 2, `export const terms = {\n  'c-d': {},\n${end}`],
])('an entry %s', (_, file, id, line, expected) => {
  expect(addEntry(file, 'terms', id, '{}')).toEqual({ text: expected, line });
});

test('an entry in a file without entries of its kind', () => {
  expect(() => addEntry(end, 'topics', 'a', '{}')).toThrow(
    `Could not find the end of the entries ("} as const satisfies Entries<'topics'>;") in the file`,
  );
});

test('the first entry of a kind, in a file of its own that the index names', () => {
  const [file, text] = firstFile('subprocessors');
  expect(file).toBe('src/registry/subprocessors.ts');
  expect(addEntry(text, 'subprocessors', 'norhost', '{}')).toEqual({
    text: "import type { Entries } from '../model/schema.ts';\n\nexport const subprocessors = {\n  norhost: {},\n} as const satisfies Entries<'subprocessors'>;\n",
    line: 4,
  });
  const index = (imports: string, part: string) =>
    `import { assemble } from '../model/assemble.ts';\nimport { a } from './sources/a.ts';\n${imports}\nexport const parts = {\n  subprocessors: [${part}],\n};\n`;
  const [own, terms] = [
    "import { subprocessors } from './subprocessors.ts';\n",
    "import { terms } from './terms.ts';\n",
  ];
  expect(addPart(index(terms, ''), 'subprocessors')).toBe(index(own + terms, 'subprocessors'));
  expect(addPart(index('', ''), 'subprocessors')).toBe(index(own, 'subprocessors'));
  expect(() => addPart(index('', 'others'), 'subprocessors')).toThrow('Could not find "subprocessors: [],"');
});

test('an item behind another', () => {
  expect(addItem('[\n  {},\n]\n', 6, '{ a }', '  ')).toEqual({ text: '[\n  {},\n  { a },\n]\n', line: 3 });
});

const idsFile = (terms: string) =>
  `export const topicIds = ['x'] as const;\nexport const termIds = ${terms} as const;\nexport const ids = {\n  topics: topicIds,\n  terms: termIds,\n};\n`;
const long = Array.from({ length: 9 }, (_, index) => `some-term-${index}`);
const inLines = (ids: readonly string[]) => `[\n${ids.map((id) => `  '${id}',\n`).join('')}]`;

test.each([
  ['at the end', "['a']", undefined, "['a', 'x']"],
  ['behind another', "['a', 'b']", 'a', "['a', 'x', 'b']"],
  ['as the first', '[]', undefined, "['x']"],
  ['in lines', inLines(['a', 'b']), 'a', inLines(['a', 'x', 'b'])],
  ['at the end of lines', inLines(['a', 'b']), undefined, inLines(['a', 'b', 'x'])],
  ['where a line gets too long', `['${long.join("', '")}']`, undefined, inLines([...long, 'x'])],
])('an id %s', (_, before, after, expected) => {
  expect(addId(idsFile(before), 'terms', 'x', after)).toBe(idsFile(expected));
});

test('an id of a kind that has no list', () => {
  expect(() => addId('', 'terms', 'x', undefined)).toThrow('Could not find the list of terms in src/registry/ids.ts');
});
