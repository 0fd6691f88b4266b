import { expect, test } from 'vitest';
import type { VerifyOptions } from '../../../../src/citations/verify/citation-rule.ts';
import { told } from '../../told.ts';

test.each<[string, string, Partial<VerifyOptions>, readonly string[]]>([
  ['pinned', 'NC-GOV-8@1', { pinned: true }, []],
  [
    'not pinned',
    'NC-GOV-8',
    { pinned: true },
    [
      'line 1, column 1: error: Unexpected citation "NC-GOV-8" without a version, expected one that names it, such as "NC-GOV-8@1"',
    ],
  ],
  [
    'the living page',
    '<https://privacy.norland.example/commitments/nc-gov-8/>',
    { pinned: true },
    [
      'line 1, column 2: error: Unexpected citation "https://privacy.norland.example/commitments/nc-gov-8/" without a version, expected one that names it, such as "https://privacy.norland.example/commitments/nc-gov-8/v1/"',
    ],
  ],
  ['pinned in words', 'NC-GOV-8, version 1; NC-GOV-8 (version 1); NC-GOV-8 v1.', { pinned: true }, []],
  [
    'a version of something else',
    'NC-GOV-8 version 1.2',
    { pinned: true },
    [
      'line 1, column 1: error: Unexpected citation "NC-GOV-8" without a version, expected one that names it, such as "NC-GOV-8@1"',
    ],
  ],
  ['pinned by the link', '[NC-GOV-8](https://privacy.norland.example/commitments/nc-gov-8/v1/)', { pinned: true }, []],
  ['a day', '<https://privacy.norland.example/commitments/nc-gov-2/as-of/?date=2018-06-01>', { pinned: true }, []],
  ['not asked for', 'NC-GOV-8', {}, []],
])('%s', async (_, text, options, expected) => {
  expect(await told('version-pinned', text, options)).toEqual(expected);
});
