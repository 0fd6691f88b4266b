import { expect, test } from 'vitest';
import { dateInProseMatches } from '../../../src/checks/rules/date-in-prose-matches.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const law = (summary: string, more: object = {}) =>
  contextOf({
    instruments: { x: { kind: 'statute', summary, dates: [{ stage: 'withdrawn', date: '2018-04-17' }], ...more } },
  });
const finding = (written: string) =>
  `instruments/x/summary: Unexpected year of "${written}", expected that of "2018-04-17", which a field of this entry has; mend the one that is wrong`;

finds(dateInProseMatches, [
  ['the same date', law('Vacated on 17 April 2018.'), []],
  ['another year', law('Vacated on 17 April 2019.'), [finding('17 April 2019')]],
  ['the month first', law('Vacated on April 17, 2019.'), [finding('April 17, 2019')]],
  ['with an ending', law('Vacated on the 17th April 2019, a Wednesday.'), [finding('17th April 2019')]],
  ['another day', law('Vacated on 18 April 2019.'), []],
  ['another month', law('Vacated on 17 May 2019.'), []],
  [
    'a month and a year',
    law('Vacated in April 2019.'),
    [
      'instruments/x/summary: Unexpected year of "April 2019", expected that of "2018-04", which a field of this entry has; mend the one that is wrong',
    ],
  ],
  ['the month of the field', law('Vacated in April 2018.'), []],
  ['a month of several years', law('Vacated in April 2019.', { amendments: [{ date: '2016-04' }] }), []],
  [
    'a month that another text tells too',
    law('Vacated in April 2019.', { remarks: [{ text: 'Told in April 2019.' }] }),
    [],
  ],
  ['a month in a remark on a law', law('Vacated.', { remarks: [{ text: 'Told in April 2019.' }] }), []],
  [
    'a month in a remark on a service',
    contextOf({
      services: { s: { lifecycle: { date: '2025-08-11' }, remarks: [{ text: 'Retired in August 2024.' }] } },
    }),
    [
      'services/s/remarks/0/text: Unexpected year of "August 2024", expected that of "2025-08", which a field of this entry has; mend the one that is wrong',
    ],
  ],
  ['a number before the day', law('Clause 1.17 April 2019'), []],
  ['a year that another field has', law('Vacated on 17 April 2019.', { amendments: [{ date: '2019-04-17' }] }), []],
  ['a field that is known to the month', law('Vacated on 1 May 2019.', { amendments: [{ date: '2018-05' }] }), []],
  ['the day of a review', law('Read on 20 November 2025.', { review: { reviewed: '2026-11-20' } }), []],
  [
    'a field of another entry',
    contextOf({
      terms: { t: { definition: 'Since 17 April 2019.' } },
      instruments: { x: { kind: 'statute', dates: [{ stage: 'adopted', date: '2018-04-17' }] } },
    }),
    [],
  ],
  [
    'Markdown',
    law('Vacated.', {
      remarks: [{ text: 'The [Court](/a/) vacated it on **3 May 2001**.' }],
      dates: [{ date: '2000-05-03' }, { date: '1999-05-03' }],
    }),
    [
      'instruments/x/remarks/0/text: Unexpected year of "3 May 2001", expected that of "2000-05-03" or "1999-05-03", which a field of this entry has; mend the one that is wrong',
    ],
  ],
]);

test('points to the date, and says how many it looked at', () => {
  const { examined, findings } = dateInProseMatches.check(law('On 1 May 2001, and on 17 April 2019.'));
  expect(examined).toBe(2);
  expect(findings[0]?.place).toEqual({ at: ['instruments', 'x', 'summary'], offset: 22 });
});
