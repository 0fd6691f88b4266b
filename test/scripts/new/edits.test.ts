import { expect, test } from 'vitest';
import {
  addEntry,
  addId,
  addItem,
  addPart,
  areaFile,
  fileOfArea,
  fileOfSort,
  firstFile,
  onlyFile,
  withReplaced,
} from '../../../scripts/lib/new/edits.ts';

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
  const [file, text] = firstFile(onlyFile('openPoints'));
  expect(file).toBe('src/registry/open-points.ts');
  expect(addEntry(text, 'openPoints', 'norhost', '{}')).toEqual({
    text: "import type { Entries } from '../model/schema.ts';\n\nexport const openPoints = {\n  norhost: {},\n} as const satisfies Entries<'openPoints'>;\n",
    line: 4,
  });
  const index = (imports: string, part: string) =>
    `import { assemble } from '../model/assemble.ts';\nimport { a } from './a.ts';\n${imports}\nexport const parts = {\n  openPoints: [${part}],\n};\n`;
  const [own, terms] = ["import { openPoints } from './open-points.ts';\n", "import { terms } from './terms.ts';\n"];
  expect(addPart(index(terms, ''), onlyFile('openPoints'))).toBe(index(own + terms, 'openPoints'));
  expect(addPart(index('', ''), onlyFile('openPoints'))).toBe(index(own, 'openPoints'));
  expect(() => addPart('', onlyFile('openPoints'))).toThrow('Could not find "openPoints: ["');
});

test('the first entry of an area, in a file behind those of other areas', () => {
  const pay = areaFile('PAY');
  const [file, text] = firstFile(pay);
  expect([file, text]).toEqual([
    'src/registry/commitments/pay.ts',
    "import type { Entries } from '../../model/schema.ts';\n\nexport const payPromises = {\n} as const satisfies Entries<'commitments'>;\n",
  ]);
  const index = (imports: string, list: string) =>
    `${imports}import { ids } from './ids.ts';\n\nexport const parts = {\n  commitments: [${list}],\n};\n`;
  const own = "import { payPromises } from './commitments/pay.ts';\n";
  expect(addPart(index('', 'data, japan'), pay)).toBe(index(own, 'data, japan, payPromises'));
  const many = Array.from({ length: 12 }, (_, at) => `promises${at}`);
  const inLines = (names: readonly string[]) => `\n${names.map((one) => `    ${one},\n`).join('')}  `;
  expect(addPart(index('', inLines(many)), pay)).toBe(index(own, inLines([...many, 'payPromises'])));
});

test.each([
  ['named for it', 'PAY', ['a/commitments/data.ts', 'a/commitments/pay.ts'], [], 'a/commitments/pay.ts'],
  [
    'empty, its name begins with it',
    'GOV',
    ['a/commitments/government.ts'],
    ['a/commitments/government.ts'],
    'a/commitments/government.ts',
  ],
  [
    'its name begins with it, and it has entries of another area',
    'GOV',
    ['a/commitments/government.ts'],
    [],
    undefined,
  ],
  ['empty, of another name', 'GOV', ['a/commitments/data.ts'], ['a/commitments/data.ts'], undefined],
])('the file for an area: %s', (_, area, files, empty, expected) => {
  expect(fileOfArea(area, files, empty)).toBe(expected);
});

test.each([
  ['its own', 'standard', 'i/standards.ts'],
  ['none of another sort', 'case', 'i/laws.ts'],
])('the file for a sort: %s', (_, sort, expected) => {
  const files = ['i/agreements.ts', 'i/laws.ts', 'i/standards.ts'];
  expect(fileOfSort(sort, ['agreement', 'case', 'standard'], files)).toBe(expected);
  expect(fileOfSort(sort, ['agreement', 'case', 'standard'], ['i/agreements.ts'])).toBeUndefined();
});

test('an item behind another', () => {
  expect(addItem('[\n  {},\n]\n', 6, '{ a }', '  ')).toEqual({ text: '[\n  {},\n  { a },\n]\n', line: 3 });
});

test('a part in which others are replaced, in any order', () => {
  const others = [
    { start: 6, end: 7, by: 'four' },
    { start: 3, end: 4, by: '1' },
  ];
  expect(withReplaced('[ [0,23], 9 ]', { start: 2, end: 8 }, others)).toBe('[1,2four]');
  expect(withReplaced('[ [0,2], 9 ]', { start: 2, end: 7 }, [])).toBe('[0,2]');
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
