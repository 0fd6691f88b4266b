import { expect, test } from 'vitest';
import { told } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  ['a token', 'See NC-GOV-8@1.', []],
  [
    'an id that does not exist',
    'See NC-GOV-99.',
    [
      'line 1, column 5: error: Unexpected citation of "NC-GOV-99", which the inventory does not have; did you mean "NC-GOV-1"?',
    ],
  ],
  [
    'a mistyped area',
    'See NC-GOVT-8@1.',
    [
      'line 1, column 5: error: Unexpected citation of "NC-GOVT-8@1", which the inventory does not have; did you mean "NC-GOV-8@1"?',
    ],
  ],
  [
    'a slip, and a version that does not exist',
    'See NC-GVO-2@9.',
    [
      'line 1, column 5: error: Unexpected citation of "NC-GVO-2@9", which the inventory does not have; did you mean "NC-GOV-2"?',
    ],
  ],
  [
    'an id that is like none',
    'See NC-ZZZ-1.',
    [
      'line 1, column 5: error: Unexpected citation of "NC-ZZZ-1", which the inventory does not have, expected an id that it has',
    ],
  ],
  [
    'a version that does not exist',
    'See NC-GOV-2@9.',
    [
      'line 1, column 5: error: Unexpected version in "NC-GOV-2@9", expected "NC-GOV-2@1", "NC-GOV-2@2" or "NC-GOV-2@3", the versions that there are',
    ],
  ],
  [
    'a version that does not exist, beside the address of one that does',
    'Also [this](https://privacy.norland.example/commitments/nc-gov-2/v3/), and NC-GOV-2@9.',
    [
      'line 1, column 76: error: Unexpected version in "NC-GOV-2@9", expected "NC-GOV-2@1", "NC-GOV-2@2" or "NC-GOV-2@3", the versions that there are',
    ],
  ],
  [
    'a version that does not exist, of which there is one',
    'See NC-GOV-8@2.',
    [
      'line 1, column 5: error: Unexpected version in "NC-GOV-8@2", expected "NC-GOV-8@1", the only version that there is',
    ],
  ],
  [
    'a version in words that does not exist',
    'See NC-GOV-2 (version 9).',
    [
      'line 1, column 5: error: Unexpected version in "NC-GOV-2@9", expected "NC-GOV-2@1", "NC-GOV-2@2" or "NC-GOV-2@3", the versions that there are',
    ],
  ],
  [
    'a letter of another script',
    'See NС-GOV-8@1.',
    [
      'line 1, column 5: error: Unexpected letter "С" of another script in "NС-GOV-8@1", expected "NC-GOV-8@1" in Latin letters',
    ],
  ],
  ['full-width letters', 'See ＮＣ－ＧＯＶ－８＠１.', []],
  ['words of another script', 'По-русски: НС-ГОВ-8.', []],
  ['an underscore on both sides', 'See _NC-GOV-8@1_ and __NC-GOV-8@1__.', []],
  ['the name of something else', 'The file_NC-GOV-99 and NC-GOV-99_file.', []],
  ['a paragraph that was joined to it', 'See NC-GOV-8@1Confidential.', []],
  [
    'an underscore beside an id that does not exist',
    'See _NC-GOV-99_.',
    [
      'line 1, column 6: error: Unexpected citation of "NC-GOV-99", which the inventory does not have; did you mean "NC-GOV-1"?',
    ],
  ],
  [
    'small letters',
    'See nc-gov-8@1.',
    ['line 1, column 5: warning: Unexpected "nc-gov-8@1", expected "NC-GOV-8@1", in capitals'],
  ],
  [
    'an address of an unknown id',
    'See <https://privacy.norland.example/commitments/nc-gov-88/v1/>.',
    [
      'line 1, column 6: error: Unexpected citation of "NC-GOV-88" at "https://privacy.norland.example/commitments/nc-gov-88/v1/", which the inventory does not have; did you mean "NC-GOV-8@1"?',
    ],
  ],
  [
    'brackets around what is no id',
    'See [[NC-GOV]].',
    [
      'line 1, column 7: error: Unexpected citation of "NC-GOV", which the inventory does not have; did you mean "NC-GOV-1"?',
    ],
  ],
  [
    'a word for a version',
    'See NC-GOV-2@latest.',
    [
      'line 1, column 5: error: Unexpected version in "NC-GOV-2@latest", expected "NC-GOV-2@1", "NC-GOV-2@2" or "NC-GOV-2@3", the versions that there are',
    ],
  ],
  [
    'a claim with a version',
    'Norland believes this (NC-CLM-1@2).',
    [
      'line 1, column 24: error: Unexpected version in "NC-CLM-1@2", expected "NC-CLM-1", which is a claim and has no versions',
    ],
  ],
  ['longer words and file names', 'XNC-GOV-99, NC-GOV-99x, nc-gov-99.png, a/NC-GOV-99/b, me@NC-GOV-99.example', []],
  [
    'hyphens that do not break',
    'See NC‑GOV‑99.',
    [
      'line 1, column 5: error: Unexpected citation of "NC-GOV-99", which the inventory does not have; did you mean "NC-GOV-1"?',
    ],
  ],
  ['code', 'Write `NC-GOV-99`.\n\n```\nNC-GOV-98\n```', []],
  ['an e-mail address', 'Write to nc-gov-8@norland.example.', []],
  [
    'two ids with a slash',
    'See NC-GOV-8/NC-GOV-99.',
    [
      'line 1, column 14: error: Unexpected citation of "NC-GOV-99", which the inventory does not have; did you mean "NC-GOV-1"?',
    ],
  ],
  [
    'the words of a known one beside an unknown one',
    '> Norland said that its lawyers review every request for customer data and reject those that are not valid.\n\nNC-DATA-33@1',
    [
      'line 3, column 1: error: Unexpected citation of "NC-DATA-33@1", which the inventory does not have; did you mean "NC-GOV-8@1", whose words stand beside it?',
    ],
  ],
])('%s', async (_, text, expected) => {
  expect(await told('citation-known', text)).toEqual(expected);
});
