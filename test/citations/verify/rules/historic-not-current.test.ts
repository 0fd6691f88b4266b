import { expect, test } from 'vitest';
import { told } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  [
    'currently',
    'Norland currently publishes a report (NC-RPT-1@1).',
    [
      'line 1, column 9: error: Unexpected "currently" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['in words of the past', 'Norland said that it publishes a report twice a year (NC-RPT-1@1).', []],
  [
    'as of today',
    'As of today there are two reports a year (NC-RPT-1@1).',
    [
      'line 1, column 1: error: Unexpected "As of today" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  [
    'still',
    'Norland still says that it publishes a report (NC-RPT-1@1).',
    [
      'line 1, column 9: error: Unexpected "still says" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  [
    'as things stand',
    'As things stand Norland sends out a report (NC-RPT-1@1).',
    [
      'line 1, column 1: error: Unexpected "As things stand" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['what we do not find today', 'In 2019 there were reports (NC-RPT-1@1); nowadays we find no such page.', []],
  ['may still', 'Reports may still be late (NC-RPT-1@1).', []],
  [
    'in force',
    'NC-RPT-1@1 is in force.',
    [
      'line 1, column 15: error: Unexpected "in force" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['was in force', 'NC-RPT-1@1 was in force.', []],
  ['not in force', 'NC-RPT-1@1 is not known to be in force.', []],
  [
    'confirmed later',
    'NC-RPT-1@1 (confirmed on 3 November 2026)',
    [
      'line 1, column 13: error: Unexpected "confirmed on 3 November 2026" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['confirmed then', 'NC-RPT-1@1 (confirmed in 2018)', []],
  [
    'a generic',
    'Norland never misses a report (NC-RPT-1@1).',
    [
      'line 1, column 9: error: Unexpected "never misses" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  [
    'a generic of the provider',
    'The provider always publishes two reports (NC-RPT-1@1).',
    [
      'line 1, column 14: error: Unexpected "always publishes" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['a generic of the past', 'Norland never missed a report (NC-RPT-1@1).', []],
  [
    'a heading',
    '# Current commitments\n\nReports: NC-RPT-1@1',
    [
      'line 1, column 3: error: Unexpected "Current commitments" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
  ['a question', 'Is it still so? See NC-RPT-1@1.', []],
  ['told as historic', 'As of today NC-RPT-1@1 is historic.', []],
  ['no source says it', 'Today no source says so; NC-RPT-1@1 is from 2019.', []],
  ['what is not historic', 'Norland currently reviews requests (NC-GOV-8@1).', []],
])('%s', async (_, text, expected) => {
  expect(await told('historic-not-current', text)).toEqual(expected);
});
