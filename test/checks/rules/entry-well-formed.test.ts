import { expect, test } from 'vitest';
import { entryWellFormed } from '../../../src/checks/rules/entry-well-formed.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { contextOf, found, registryOf } from '../context.ts';

const openPoint = {
  title: 'Which edition',
  detail: 'Two are known.',
  whoSettles: 'The publisher',
  opened: '2026-11-20',
};

test.each<[string, Record<string, unknown>, string[]]>([
  ['a whole entry', openPoint, []],
  [
    'a missing field',
    { ...openPoint, detail: undefined },
    ['openPoints/x: Unexpected missing field "detail", expected text'],
  ],
  [
    'a field of no such name',
    { ...openPoint, opend: '2026-11-20' },
    [
      'openPoints/x/opend: Unexpected unknown field "opend", expected one of "title", "detail", "whoSettles", "opened"; did you mean "opened"?',
    ],
  ],
  [
    'a day that the calendar does not have',
    { ...openPoint, opened: '2026-02-30' },
    ['openPoints/x/opened: Unexpected "2026-02-30", expected a day that there is: 2026-02 has 28 days'],
  ],
  [
    'a lone surrogate',
    { ...openPoint, title: 'a\uD800' },
    ['openPoints/x/title: Unexpected "a\\ud800", expected well-formed Unicode, without lone surrogates'],
  ],
  [
    'a bidi control',
    { ...openPoint, title: 'a\u202Eb' },
    [
      'openPoints/x/title: Unexpected "a\u202Eb", expected text without invisible or control characters (U+202E at offset 1)',
    ],
  ],
  [
    'white space at an end',
    { ...openPoint, title: 'a ' },
    ['openPoints/x/title: Unexpected "a ", expected text without white space at its ends or twice in a row'],
  ],
  [
    'an empty text',
    { ...openPoint, detail: '' },
    ['openPoints/x/detail: Unexpected empty text in "detail" of "x", expected text'],
  ],
  [
    'a list in the place of a text',
    { ...openPoint, title: ['a'] },
    ['openPoints/x/title: Unexpected list, expected text'],
  ],
  ['not an object', 'x' as never, ['openPoints/x: Unexpected "x", expected an object']],
])('%s', (_, entry, expected) => {
  const entries = { openPoints: { x: typeof entry === 'string' ? entry : JSON.parse(JSON.stringify(entry)) } };
  expect(found(entryWellFormed, { ...contextOf({}), given: { ...registryOf({}), ...entries } as Registry })).toEqual(
    expected,
  );
});

test('what is empty further inside is named by the way to it', () => {
  const given = { ...registryOf({}), commitments: { 'PC-1': { versions: [{ scope: { services: [] } }] } } };
  const messages = found(entryWellFormed, { ...contextOf({}), given: given as unknown as Registry });
  expect(messages).toContain(
    'commitments/PC-1/versions/0/scope/services: Unexpected empty list in "versions.0.scope.services" of "PC-1", expected "all", or a list',
  );
});

test('a kind of instrument that does not exist', () => {
  expect(found(entryWellFormed, contextOf({ instruments: { x: { kind: 'statut' } } }))).toEqual([
    'instruments/x/kind: Unexpected "statut", expected one of "statute", "regulation", "guidance", "standard", "agreement", "case", "publication"; did you mean "statute"?',
  ]);
});
