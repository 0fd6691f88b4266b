import { expect, test } from 'vitest';
import { told } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  ['in force', 'See NC-GOV-8@1.', []],
  [
    'withdrawn',
    'See NC-GOV-5@1.',
    [
      'line 1, column 5: error: Unexpected citation of the withdrawn commitment NC-GOV-5@1, expected one that is still made',
    ],
  ],
  [
    'replaced, by way of another',
    'See NC-GOV-6.',
    [
      'line 1, column 5: error: Unexpected citation of the replaced commitment NC-GOV-6, expected "NC-GOV-8", which took its place by way of NC-GOV-7',
    ],
  ],
  [
    'replaced',
    'See NC-GOV-7@1.',
    ['line 1, column 5: error: Unexpected citation of the replaced commitment NC-GOV-7@1, expected "NC-GOV-8"'],
  ],
])('%s', async (_, text, expected) => {
  expect(await told('citation-current-entry', text)).toEqual(expected);
});
