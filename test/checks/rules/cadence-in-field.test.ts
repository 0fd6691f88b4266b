import { expect, test } from 'vitest';
import { cadenceInField } from '../../../src/checks/rules/cadence-in-field.ts';
import { contextOf, found } from '../context.ts';
import { type CadenceFields, cadences } from '../labelled/cadence-in-field.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { independent } from '../labelled/independent/cadence-in-field.ts';
import { together } from '../labelled/measure.ts';
import { oneVersion } from '../labelled/one-version.ts';

const at = 'commitments/PC-GOV-1/versions/0';

test.each<[string, CadenceFields, string[]]>([
  ['Twice a year, Contoso reports.', { frequency: 'P6M' }, []],
  [
    'Twice a year, Contoso reports.',
    {},
    [
      `${at}/statement: Unexpected cadence "Twice a year" in the words alone, expected it in the field too: frequency: 'P6M'`,
    ],
  ],
  [
    'Twice a year, Contoso reports.',
    { frequency: 'P1Y' },
    [`${at}/frequency: Unexpected frequency "P1Y", expected "Twice a year", as the words have it`],
  ],
  [
    'Contoso reports.',
    { frequency: 'P1Y' },
    [
      `${at}/frequency: Unexpected frequency "P1Y", expected a cadence that the statement or a qualifier names; say it there, or take the field out`,
    ],
  ],
  ['Contoso reports biannually.', { frequency: 'P6M' }, []],
  ['Contoso reports biannually.', { frequency: 'P2Y' }, []],
  [
    'Contoso reports.',
    { qualifiers: ['A report comes every 90 days.'] },
    [
      `${at}/qualifiers/0/text: Unexpected cadence "every 90 days" in the words alone, expected it in the field too: frequency: 'P90D'`,
    ],
  ],
  [
    'Contoso reports seven times a year.',
    {},
    [`${at}/statement: Unexpected cadence "seven times a year" in the words alone, expected it in the field too`],
  ],
  ['Contoso reports no more than once a year.', {}, []],
  ['Contoso reports annually.', { frequency: 'often' }, []],
])('%s %o', (statement, { qualifiers, frequency }, expected) => {
  const fields = frequency === undefined ? { qualifiers } : { qualifiers, frequency };
  expect(found(cadenceInField, oneVersion(statement, fields))).toEqual(expected);
});

test('says how many statements it looked at', () => {
  expect(cadenceInField.check(oneVersion('Contoso reports.')).examined).toBe(1);
});

test('on labelled sentences', () => {
  expectMeasured<CadenceFields>(
    'cadence-in-field',
    together(cadences, independent),
    (sentence, { qualifiers, frequency } = {}) => {
      const fields = frequency === undefined ? { qualifiers } : { qualifiers, frequency };
      return cadenceInField.check(oneVersion(sentence, fields)).findings.length > 0;
    },
  );
});

test.each<[summary: string, told?: string]>([
  ['A report that appears four times a year.', 'four times a year'],
  ['A report that appears twice a year.'],
  ['A report on requests.'],
])('the summary of a publication every half-year: %s', (summary, told) => {
  const context = contextOf({ instruments: { report: { kind: 'publication', cadence: 'P6M', summary } } });
  expect(found(cadenceInField, context)).toEqual(
    told === undefined
      ? []
      : [
          `instruments/report/summary: Unexpected "${told}" in the summary of a publication with the cadence "P6M", expected the same in both`,
        ],
  );
});
