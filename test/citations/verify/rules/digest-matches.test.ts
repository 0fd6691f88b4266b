import { expect, test } from 'vitest';
import { told } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  ['right', 'NC-GOV-8@1, sha256-2b99b40e83e9', []],
  [
    'wrong',
    'NC-GOV-8@1, sha256-2b99b40e83e8',
    ['line 1, column 20: error: Unexpected digest "2b99b40e83e8" beside NC-GOV-8@1, expected "2b99b40e83e9"'],
  ],
  [
    'without a label',
    'NC-GOV-8@1 · 2b99b40e83e8',
    ['line 1, column 14: error: Unexpected digest "2b99b40e83e8" beside NC-GOV-8@1, expected "2b99b40e83e9"'],
  ],
  [
    'of another entry',
    'NC-GOV-8@1, digest 4d086c2852dc',
    [
      'line 1, column 20: error: Unexpected digest "4d086c2852dc" beside NC-GOV-8@1, expected "2b99b40e83e9"; it is the digest of NC-DATA-3@1',
    ],
  ],
  [
    'in a cell',
    '| Id | Digest |\n| --- | --- |\n| NC-GOV-8@1 | 000000000000 |\n| NC-DATA-3@1 | 4d086c2852dc |',
    ['line 3, column 16: error: Unexpected digest "000000000000" beside NC-GOV-8@1, expected "2b99b40e83e9"'],
  ],
  [
    'among the facts below',
    'NC-GOV-8@1\n\n- Since 2021\n- Digest: 000000000000\n\n## Next\n\nDigest: 111111111111',
    ['line 4, column 11: error: Unexpected digest "000000000000" beside NC-GOV-8@1, expected "2b99b40e83e9"'],
  ],
  [
    'each of two',
    'NC-GOV-8@1, sha256-2b99b40e83e9, and NC-DATA-3@1, sha256-2b99b40e83e9',
    [
      'line 1, column 58: error: Unexpected digest "2b99b40e83e9" beside NC-DATA-3@1, expected "4d086c2852dc"; it is the digest of NC-GOV-8@1',
    ],
  ],
])('%s', async (_, text, expected) => {
  expect(await told('digest-matches', text)).toEqual(expected);
});
