import { expect, test } from 'vitest';
import { statisticHasPeriod } from '../../../src/checks/rules/statistic-has-period.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const statistic = (more: object, figures: unknown = [{ value: 78 }, { value: 39083 }]) =>
  contextOf({
    instruments: { report: { kind: 'publication', figures }, law: { kind: 'statute' } },
    claims: { 'PC-CLM-12': { nature: 'statistic', standing: 'undisputed', about: ['report', 'law'], ...more } },
  });
finds(statisticHasPeriod, [
  ['a period in the summary', statistic({ summary: '39,083 requests from July to December 2015.' }), []],
  ['a period beside it', statistic({ summary: '78 requests.', standingDetail: 'Counted for 2016.' }), []],
  [
    'no period',
    statistic({ summary: 'A handful of customers.' }),
    [
      'claims/PC-CLM-12/summary: Unexpected undisputed statistic without period, expected the year or half-year that it counts; say "not-confirmed" if the source names none',
    ],
  ],
  [
    'no period, and said to be missing',
    statistic({ summary: 'A handful.', standing: 'not-confirmed', standingDetail: 'No period.' }),
    [],
  ],
  [
    'no period, and no reason',
    statistic({ summary: 'A handful.', standing: 'not-confirmed' }),
    [
      'claims/PC-CLM-12/standing: Unexpected not-confirmed statistic without "standingDetail", expected what is missing: the period, the report or the number',
    ],
  ],
  [
    'another count than the report',
    statistic({ summary: '87 requests in 2016.' }),
    ['claims/PC-CLM-12/summary: warning: Unexpected count 87, expected one that the report has: 78, 39083'],
  ],
  [
    'another count than a report of thousands',
    statistic({ summary: '39,038 requests by 29 January 2016, 3 per cent of all, by 18 U.S.C. 2713 or 47/2018.' }),
    [
      'claims/PC-CLM-12/summary: warning: Unexpected count 39,038, expected one that the report has: 78, 39083',
      'claims/PC-CLM-12/summary: warning: Unexpected count 18, expected one that the report has: 78, 39083',
    ],
  ],
  ['a report without figures', statistic({ summary: '87 requests in 2016.' }, null), []],
  ['what is no statistic', statistic({ nature: 'belief', summary: '87 of them.' }), []],
]);

test('says how many things it looked at', () => {
  expect(statisticHasPeriod.check(statistic({})).examined).toBe(1);
  expect(statisticHasPeriod.check(statistic({ nature: 'belief' })).examined).toBe(0);
});
