import { expect, test } from 'vitest';
import { lawCitationDistinct } from '../../../src/checks/rules/law-citation-distinct.ts';
import { contextOf, foundBriefly } from '../context.ts';

test.each<[string, unknown, string[]]>([
  ['another', 'Act 3 of 2019', []],
  ['the same', 'Act 2 of 2019', ['instruments/b/citation: Unexpected citation "Act 2 of 2019"']],
  ['the same in other signs', 'act 2, of 2019.', ['instruments/b/citation: Unexpected citation "act 2, of 2019."']],
  [
    'the same among other words',
    'Law (Act 2 of 2019; gazette 8)',
    ['instruments/b/citation: Unexpected citation "Law (Act 2 of 2019; gazette 8)"'],
  ],
  ['another of a longer number', 'Act 12 of 2019', []],
  ['open', { unresolved: 'No number is known.' }, []],
])('%s', (_, citation, expected) => {
  const laws = { a: { kind: 'statute', citation: 'Act 2 of 2019' }, b: { kind: 'regulation', citation } };
  expect(foundBriefly(lawCitationDistinct, contextOf({ instruments: laws }))).toEqual(expected);
});
