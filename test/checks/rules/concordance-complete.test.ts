import { expect, test } from 'vitest';
import { concordanceComplete } from '../../../src/checks/rules/concordance-complete.ts';
import { citationsOf } from '../../../src/model/source-citations.ts';
import { contextOf, type Entries, registryOf } from '../context.ts';
import { finds } from '../finds.ts';

const furniture = (line: number) => ({ line, gist: 'A form.', furniture: 'Nothing rests on it.' });
const line = (number: unknown) => ({ line: number, gist: 'A promise.' });

/** A source `page` with these lines, and one entry with these citations. */
const page = (list: unknown, citations: unknown = [], count: unknown = 20): Entries => ({
  sources: { page: { lines: { count, list } }, book: {} },
  terms: { a: { sources: citations } },
});
const cite = (...lines: unknown[]) => ({ source: 'page', lines, basis: 'explicit' });
const list = 'sources/page/lines/list';

finds(concordanceComplete, [
  ['lines that are cited or furniture', page([furniture(1), line(3), line(5)], [cite(3), cite(5)]), []],
  [
    'a line that nothing accounts for',
    page([furniture(1), line(3)], []),
    [
      `${list}/1: Unexpected line 3 that no entry cites, expected a citation of it, or "furniture" with the reason why nothing rests on it`,
    ],
  ],
  [
    'a line that another source has',
    { ...page([line(3)], [{ source: 'other', lines: [3], basis: 'explicit' }]) },
    [
      `${list}/0: Unexpected line 3 that no entry cites, expected a citation of it, or "furniture" with the reason why nothing rests on it`,
    ],
  ],
  [
    'furniture that entries rest on, told once',
    { ...page([furniture(1)]), terms: { a: { sources: [cite(1), cite(1)] }, b: { sources: [cite(1)] } } },
    [`${list}/0/furniture: Unexpected furniture in line 1, expected none, since terms/a cites the line`],
  ],
  [
    'lines beyond both ends',
    page([line(0), furniture(20), furniture(21)]),
    [
      `${list}/0/line: Unexpected line 0, expected one from 1 to 20`,
      `${list}/2/line: Unexpected line 21, expected one from 1 to 20`,
    ],
  ],
  [
    'lines that come twice or out of order',
    page([line(5), line(3), line(4), line(5)], [cite(3, 4, 5)]),
    [
      `${list}/1/line: Unexpected line 3 after line 5, expected lines in ascending order`,
      `${list}/2/line: Unexpected line 4 after line 5, expected lines in ascending order`,
      `${list}/3/line: Unexpected second line 5, expected each line once`,
    ],
  ],
  [
    'lines that the source does not list',
    page([line(3), line(5)], [cite(5, 4, 3, 6)]),
    [
      'terms/a/sources/0/lines/1: Unexpected line 4 of source "page", expected one that it lists, the nearest being 3 and 5',
      'terms/a/sources/0/lines/3: Unexpected line 6 of source "page", expected one that it lists, the nearest being 5',
    ],
  ],
  [
    'a line of a source that lists none',
    page([], [cite(4)]),
    ['terms/a/sources/0/lines/0: Unexpected line 4 of source "page", expected one that it lists'],
  ],
  [
    'a citation without lines where there are some',
    page([furniture(1)], [{ source: 'page', locator: 'top', basis: 'explicit' }]),
    [
      'terms/a/sources/0: Unexpected citation of source "page" without lines, expected "lines" with those that it rests on',
    ],
  ],
  [
    'a citation with lines where there are none',
    page([], [{ source: 'book', lines: [3], basis: 'explicit' }]),
    [
      'terms/a/sources/0/lines: Unexpected lines of source "book", which has no line numbers, expected a "locator" or neither',
    ],
  ],
  ['a citation with a locator', page([], [{ source: 'book', locator: 'p. 3', basis: 'explicit' }]), []],
  ['six lines', page([1, 2, 3, 4, 5, 6].map(line), [cite(1, 2, 3, 4, 5, 6)]), []],
  [
    'seven lines',
    page([1, 2, 3, 4, 5, 6, 7].map(line), [cite(1, 2, 3, 4, 5, 6, 7)]),
    [
      'terms/a/sources/0/lines: warning: Unexpected citation of 7 lines, expected at most 6: no wide ranges; cite the lines that say it',
    ],
  ],
  [
    'a citation deep in an entry of another kind',
    {
      ...page([line(3)]),
      commitments: {
        'PC-GOV-1': { versions: [{ links: [{ sources: [{ source: 'page', lines: [3], basis: 'inferred' }] }] }] },
      },
    },
    [],
  ],
  ['a source that does not exist', { terms: { a: { sources: [cite(3)] } } }, []],
]);

test('says how many lines and citations it looked at', () => {
  expect(concordanceComplete.check(contextOf(page([line(3), furniture(5)], [cite(3)]))).examined).toBe(3);
});

test('finds citations wherever they stand, in the order of kinds and entries', () => {
  const shared = { source: 's', lines: [1], basis: 'explicit' };
  const registry = registryOf({
    claims: { c: { sources: [shared] } },
    principles: { p: { icon: { sources: [shared] } } },
  });
  expect(
    citationsOf(registry).map(({ citation, kind, id, at }) => `${at.join('/')} (${kind} ${id}): ${citation.source}`),
  ).toEqual([
    'principles/p/icon/sources/0 (principles p): s',
    'principles/p/sources/0 (principles p): some-sources',
    'claims/c/sources/0 (claims c): s',
  ]);
});
