import { expect, test } from 'vitest';
import { cadenceKept } from '../../../src/checks/rules/cadence-kept.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const report = (periods: unknown, more: object = {}) =>
  contextOf({
    instruments: { report: { kind: 'publication', cadence: 'P6M', standing: 'in-force', periods, ...more } },
  });
const half = (year: number, second = false) =>
  second ? { from: `${year}-07`, to: `${year}-12` } : { from: `${year}-01`, to: `${year}-06` };
finds(cadenceKept, [
  ['a period within nine months', report([half(2025, true), half(2026)]), []],
  [
    'a period older than nine months',
    report([half(2025), half(2025, true)]),
    [
      'instruments/report/periods/1/to: Unexpected last period ending in "2025-12", expected a later one by 2026-09-30; look for it, or say in "standing" that it no longer appears',
    ],
  ],
  [
    'a gap',
    report([half(2025), half(2026)]),
    [
      'instruments/report/periods/1/from: Unexpected gap between "2025-06" and "2026-01", expected a period for every P6M',
    ],
  ],
  [
    'no period',
    report(undefined),
    [
      'instruments/report/cadence: Unexpected publication "report" every P6M without any period, expected those that it covered',
    ],
  ],
  [
    'the same where it is not established that it appears',
    report([half(2023), half(2024)], { standing: 'not-established' }),
    [
      'instruments/report/periods/1/from: info: Open: gap between "2023-06" and "2024-01", expected a period for every P6M',
      'instruments/report/periods/1/to: info: Open: last period ending in "2024-06", expected a later one by 2025-03-30; look for it, or say in "standing" that it no longer appears',
    ],
  ],
  [
    'no period, not established',
    report([], { standing: 'not-established' }),
    [
      'instruments/report/cadence: info: Open: publication "report" every P6M without any period, expected those that it covered',
    ],
  ],
  [
    'half-years of what is said to appear once a year',
    report([half(2025, true), half(2026)], { cadence: 'P1Y' }),
    [
      'instruments/report/cadence: Unexpected cadence "P1Y" of periods that are 6 months long, expected the same in both',
    ],
  ],
  ['a first period that was longer', report([{ from: '2025', to: '2025' }, half(2026)]), []],
  ['what no longer appears', report([half(2020)], { standing: 'retired' }), []],
  [
    'a year',
    report([{ from: '2024', to: '2024' }], { cadence: 'P1Y' }),
    [
      'instruments/report/periods/0/to: Unexpected last period ending in "2024", expected a later one by 2026-06-30; look for it, or say in "standing" that it no longer appears',
    ],
  ],
  ['a year that is not late yet', report([{ from: '2025', to: '2025' }], { cadence: 'P1Y' }), []],
  ['no cadence', report([half(2020)], { cadence: undefined }), []],
  ['a cadence in days', report([half(2020)], { cadence: 'P30D' }), []],
]);

test('says how many things it looked at', () => {
  expect(cadenceKept.check(report([])).examined).toBe(1);
  expect(cadenceKept.check(report([], { cadence: undefined })).examined).toBe(0);
});
