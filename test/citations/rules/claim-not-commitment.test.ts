import { expect, test } from 'vitest';
import { told } from '../told.ts';

test.each<[string, string, readonly string[]]>([
  [
    'as a promise',
    'You are in control (NC-CLM-1).',
    [
      'line 1, column 21: error: Unexpected claim NC-CLM-1 cited as a commitment, expected the id of a commitment, or words that call it a claim',
    ],
  ],
  ['as what it is', 'Norland believes in control (NC-CLM-1).', []],
  ['under a heading', '# Claims\n\nControl: NC-CLM-1.', []],
  [
    'an address',
    '<https://privacy.norland.example/claims/#nc-clm-2>',
    [
      'line 1, column 2: error: Unexpected claim NC-CLM-2 cited as a commitment, expected the id of a commitment, or words that call it a claim',
    ],
  ],
])('%s', async (_, text, expected) => {
  expect(await told('claim-not-commitment', text)).toEqual(expected);
});
