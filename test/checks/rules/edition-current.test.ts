import { expect, test } from 'vitest';
import { editionCurrent } from '../../../src/checks/rules/edition-current.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const supporting = (rationale: unknown, status: unknown = 'in-force', withdrawn: unknown = '2025-10-31') =>
  contextOf({
    instruments: {
      iso: { kind: 'standard', editions: [{ edition: '2013', withdrawn }, { edition: '2022' }] },
    },
    commitments: { 'PC-CA-1': { status, versions: [{ supports: [{ instrument: 'iso', rationale }] }] } },
  });
finds(editionCurrent, [
  ['the edition of today', supporting('Names ISO/IEC 27001:2022.'), []],
  [
    'one that was withdrawn',
    supporting('Names ISO/IEC 27001:2013.'),
    [
      'commitments/PC-CA-1/versions/0/supports/0/instrument: Unexpected edition "2013" of "iso", withdrawn on 2025-10-31, expected one that stands: "2022"',
    ],
  ],
  [
    'one that was withdrawn, in a draft',
    supporting('The edition of 2013.', 'draft'),
    [
      'commitments/PC-CA-1/versions/0/supports/0/instrument: Unexpected edition "2013" of "iso", withdrawn on 2025-10-31, expected one that stands: "2022"',
    ],
  ],
  ['one that was withdrawn, in the past', supporting('The edition of 2013.', 'historic'), []],
  ['one that will be withdrawn', supporting('The edition of 2013.', 'in-force', '2027'), []],
  ['one whose end lies in this year', supporting('The edition of 2013.', 'in-force', '2026'), []],
  ['none', supporting('Names ISO/IEC 27001.'), []],
]);

test('says how many things it looked at', () => {
  expect(editionCurrent.check(supporting('', 'historic')).examined).toBe(1);
});
