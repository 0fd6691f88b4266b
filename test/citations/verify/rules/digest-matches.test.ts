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
    'among the facts of one that was replaced',
    'NC-GOV-6@1\n\n- Replaced by: NC-GOV-7\n- Digest: 5bd68bcff6b6',
    [
      'line 4, column 11: error: Unexpected digest "5bd68bcff6b6" beside NC-GOV-6@1, expected "f62ea6295d12"; it is the digest of NC-GOV-7@1',
    ],
  ],
  [
    'harmless: its own among the facts of one that was replaced',
    'NC-GOV-6@1\n\n- **Replaced by:** NC-GOV-7, NC-GOV-8\n- **Digest:** f62ea6295d12',
    [],
  ],
  [
    'of what replaced another, in its line',
    'NC-GOV-6@1\n\n- Replaced by: NC-GOV-7, digest 000000000000\n- Digest: f62ea6295d12',
    ['line 3, column 33: error: Unexpected digest "000000000000" beside NC-GOV-7, expected "5bd68bcff6b6"'],
  ],
  ['harmless: of another that stands below', 'NC-GOV-6@1\n\n- See also: NC-GOV-7\n- Digest: 5bd68bcff6b6', []],
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
