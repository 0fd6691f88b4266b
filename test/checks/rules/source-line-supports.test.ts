import { expect, test } from 'vitest';
import { sourceLineSupports } from '../../../src/checks/rules/source-line-supports.ts';
import { contextOf, foundBriefly } from '../context.ts';

const list = [
  { line: 3, gist: 'Promise of encryption.' },
  { line: 5, gist: 'Where to report an infringement of copyright.' },
  { line: 7, gist: 'A heading that was lost.', lost: true },
];

test.each<[string, object, string[]]>([
  ['a line that speaks of it', { lines: [3] }, []],
  ['one of two lines that does', { lines: [5, 3] }, []],
  [
    'a line on something else',
    { lines: [5] },
    ['0/lines: Unexpected lines 5 of "page", where "Where to report an infringement of copyright." stands'],
  ],
  ['a conclusion of ours', { lines: [5], basis: 'inferred' }, []],
  ['a line that was lost', { lines: [3, 7] }, ['0/lines: Unexpected line 7 of "page", where nothing stands any more']],
  ['a conclusion of ours from what was lost', { lines: [7], basis: 'inferred' }, []],
  ['a place without lines', { locator: 'Section 5' }, []],
])('%s', (_, citation, expected) => {
  const sources = [{ source: 'page', basis: 'explicit', ...citation }];
  const context = contextOf({
    commitments: { 'PC-1': { title: 'Encryption', versions: [{ statement: 'Contoso encrypts data.', sources }] } },
    sources: { page: { lines: { count: 9, list } } },
  });
  expect(foundBriefly(sourceLineSupports, context)).toEqual(
    expected.map((told) => `commitments/PC-1/versions/0/sources/${told}`),
  );
});

test.each<[string, string, number, string[]]>([
  ['terms', 'definition', 3, []],
  ['terms', 'definition', 5, ['terms/a']],
  ['authorities', 'summary', 3, []],
  ['authorities', 'summary', 5, ['authorities/a']],
  // A topic gathers lines, in words that none of them has.
  ['topics', 'summary', 5, []],
])('%s rest on lines that speak of them: line %s', (kind, field, line, expected) => {
  const entry = {
    title: 'Encryption',
    [field]: 'Data made unreadable.',
    sources: [{ source: 'page', lines: [line], basis: 'explicit' }],
  };
  const context = contextOf({ [kind]: { a: entry }, sources: { page: { lines: { count: 9, list } } } });
  expect(foundBriefly(sourceLineSupports, context).map((told) => told.replace(/\/sources.*$/, ''))).toEqual(expected);
});

test('a word of the glossary may stand in passing in a line of a promise', () => {
  const cited = { source: 'page', lines: [5], basis: 'explicit' };
  const context = contextOf({
    terms: { a: { title: 'Backup copy', definition: 'A second copy.', sources: [cited] } },
    commitments: {
      'PC-1': { title: 'Copyright', versions: [{ statement: 'Contoso keeps a copyright backup.', sources: [cited] }] },
    },
    sources: { page: { lines: { count: 9, list } } },
  });
  expect(foundBriefly(sourceLineSupports, context)).toEqual([]);
});

const two = [
  { line: 3, gist: 'Promise of encryption of customer data before it leaves Norland.' },
  { line: 5, gist: 'Where customer data is.' },
  { line: 8, gist: 'Contoso encrypts customer data before it leaves Norland by a key.' },
];

test.each<[string, object[], string[]]>([
  ['the line that says it', [{ lines: [3] }], []],
  [
    'one slip away, a line that shares two words',
    [{ lines: [5] }],
    ['Unexpected lines 5 of "page", where "Where customer data is." stands'],
  ],
  ['both', [{ lines: [3, 5] }], []],
  ['both, apart', [{ lines: [5] }, { lines: [3] }], []],
  ['a conclusion of ours', [{ lines: [5], basis: 'inferred' }], []],
])('cited is %s', (_, cited, expected) => {
  const sources = cited.map((one) => ({ source: 'page', basis: 'explicit', ...one }));
  const statement = 'Contoso encrypts customer data before it leaves Norland.';
  const context = contextOf({
    commitments: { 'PC-1': { title: 'Encryption', versions: [{ statement, sources }] } },
    sources: { page: { lines: { count: 9, list: two } } },
  });
  expect(foundBriefly(sourceLineSupports, context).map((told) => told.replace(/^\S+: /, ''))).toEqual(expected);
});
