import { expect, test } from 'vitest';
import { instrumentToldOfItsTime } from '../../../src/checks/rules/instrument-told-of-its-time.ts';
import { contextOf, foundBriefly } from '../context.ts';

const entries = {
  instruments: {
    terms: {
      kind: 'agreement',
      title: 'Old Terms',
      standing: 'superseded',
      supersededBy: [{ instrument: 'next', effect: 'All.', evidence: 'official' }],
    },
    next: { kind: 'agreement', title: 'New Terms', standing: 'in-force' },
    order: {
      kind: 'regulation',
      title: 'Order 7',
      dates: [{ stage: 'adopted', date: '2016-11-16', evidence: 'official' }],
      standing: 'in-force',
    },
    rule: { kind: 'regulation', title: 'Rule 11/2006', standing: 'repealed' },
  },
  authorities: {
    agency: { title: 'Data Agency', established: { date: '2017-09-25', how: 'By law.', evidence: 'official' } },
    office: { title: 'Old Office', established: { date: '1999', how: 'By law.', evidence: 'official' } },
  },
};

test.each<[string, string | undefined]>([
  ['The Old Terms govern how data is handled.', '"Old Terms govern" of an instrument that is superseded'],
  ['The Old Terms still apply.', '"Old Terms apply" of an instrument that is superseded'],
  ['The Old Terms governed how data is handled.', undefined],
  ['The Old Terms apply to what was bought before 2020.', undefined],
  ['Whether the Old Terms apply is open.', undefined],
  ['The New Terms govern how data is handled.', undefined],
  [
    'The Data Agency issued Order 7.',
    '"Data Agency", established on 2017-09-25, as the issuer of "Order 7" of 2016-11-16',
  ],
  [
    'It is based on Order 7, which the Data Agency issued.',
    '"Data Agency", established on 2017-09-25, as the issuer of "Order 7" of 2016-11-16',
  ],
  [
    'Order 7 was issued by the Data Agency.',
    '"Data Agency", established on 2017-09-25, as the issuer of "Order 7" of 2016-11-16',
  ],
  ['Rule 11/2006 requires three levels.', '"Rule 11/2006 requires" of an instrument that is repealed'],
  ['Rule 11/2006 required three levels until 2018.', undefined],
  [
    'The page calls it Order 7, of the Data Agency.',
    '"Data Agency", established on 2017-09-25, as the issuer of "Order 7" of 2016-11-16',
  ],
  ['The page calls it Order 7, of the Old Office.', undefined],
  ['In 2003 the Data Agency ruled on transfers.', '"Data Agency", established on 2017-09-25, as acting in 2003'],
  ['Published by the Data Agency in December 2014.', '"Data Agency", established on 2017-09-25, as acting in 2014-12'],
  ['In 2019 the Data Agency ruled on transfers.', undefined],
  ['Published by the Data Agency in 2017.', undefined],
  ['The page says that it was published by the Data Agency in 2014.', undefined],
  ['Order 7 was issued by the Old Office.', undefined],
  ['The Data Agency amended Order 7.', undefined],
  ['The Data Agency issued guidelines on Order 7.', undefined],
  ['The text follows Order 7 of 2017.', 'year "2017" of "Order 7"'],
  ['The text follows the 2015 Order 7.', 'year "2015" of "Order 7"'],
  ['The text follows Rule 11/2005.', 'year "2005" of "Rule 11/2005"'],
  ['The text follows Order 7 of 2016, and Rule 11/2006.', undefined],
  ['In 2018 Order 7 was printed. Of Order 7 of 2016 and 2017 nothing is known.', undefined],
  ['The text follows Order 12/2007, and the Old Terms of 2015.', undefined],
])('%s', (summary, told) => {
  expect(foundBriefly(instrumentToldOfItsTime, contextOf({ ...entries, topics: { a: { summary } } }))).toEqual(
    told === undefined ? [] : [`topics/a/summary: Unexpected ${told}`],
  );
});
