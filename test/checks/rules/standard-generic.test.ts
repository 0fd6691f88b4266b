import { expect, test } from 'vitest';
import { standardGeneric } from '../../../src/checks/rules/standard-generic.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const statement = (text: unknown) =>
  contextOf({ commitments: { 'PC-CA-1': { versions: [{ statement: text, qualifiers: [] }] } } });
const claim = (standing: unknown) =>
  contextOf({ claims: { 'PC-CLM-2': { title: 'Standards', summary: 'Based on ISO and SOC.', standing } } });
finds(standardGeneric, [
  ['a standard with its number', statement('Follows ISO/IEC 27018, ISO 27001:2022 and NIST SP 800-53.'), []],
  [
    'its publisher alone',
    statement('The services follow ISO/IEC standards.'),
    [
      'commitments/PC-CA-1/versions/0/statement: Unexpected "ISO/IEC" alone, expected the standard with its number, or the report with its type',
    ],
  ],
  [
    'a report without its type',
    statement('Auditors gave a SOC report.'),
    [
      'commitments/PC-CA-1/versions/0/statement: Unexpected "SOC" alone, expected the standard with its number, or the report with its type',
    ],
  ],
  ['a report with its type', statement('Auditors gave a SOC 2 report.'), []],
  ['a word that begins alike', statement('The ISOLATED SOCIETY.'), []],
  [
    'a qualifier',
    contextOf({ commitments: { 'PC-CA-1': { versions: [{ qualifiers: [{ text: 'Only as far as ISO asks.' }] }] } } }),
    [
      'commitments/PC-CA-1/versions/0/qualifiers/0/text: Unexpected "ISO" alone, expected the standard with its number, or the report with its type',
    ],
  ],
  [
    'a claim',
    claim('undisputed'),
    [
      'claims/PC-CLM-2/summary: Unexpected "ISO" alone, expected the standard with its number, or the report with its type',
    ],
  ],
  ['a claim that says what is wrong with it', claim('not-confirmed'), []],
]);

test('says how many things it looked at', () => {
  expect(standardGeneric.check(claim('undisputed')).examined).toBe(2);
  expect(standardGeneric.check(claim('outdated')).examined).toBe(0);
});
