import { expect, test } from 'vitest';
import { wordsTold } from '../../told.ts';

test.each<[string, string, readonly string[]]>([
  ['a rate', 'In 2019 Norland said that it publishes a report four times a year (NC-RPT-1@1).', ['four times a year']],
  ['the same rate otherwise', 'In 2019 Norland said that it publishes a report every six months (NC-RPT-1@1).', []],
  [
    'a rate that is no whole number of months',
    'It published a report five times a year (NC-RPT-1@1).',
    ['five times a year'],
  ],
  [
    'a range over several promises',
    'By matter, Norland acts within a range from 10 days to 90 days (NC-GOV-3@2, NC-DATA-1@2).',
    [],
  ],
  [
    'a range beside which one is longer',
    'By matter, Norland acts within a range from 10 days to 60 days (NC-GOV-3@2, NC-DATA-1@2).',
    ['10 days', '60 days'],
  ],
  [
    'a range of one promise',
    'Norland tells the customer of a request in a range from 10 days to 90 days (NC-GOV-3@2).',
    ['10 days', '90 days'],
  ],
  ['a rate of what is not done', 'Norland published its report on requests, for a monthly fee (NC-RPT-1@1).', []],
  [
    'another rate in a word',
    'Norland published its report on requests bi-monthly or quarterly (NC-RPT-1@1).',
    ['quarterly'],
  ],
  [
    'a rate in German',
    'Norland veröffentlichte damals viermal im Jahr einen Bericht (NC-RPT-1@1).',
    ['viermal im Jahr'],
  ],
  ['the same rate in German', 'Norland veröffentlichte damals zweimal im Jahr einen Bericht (NC-RPT-1@1).', []],
  ['a length', 'Norland committed by contract to delete customer data within 30 days (NC-DATA-1@2).', ['30 days']],
  ['the same length', 'Norland committed by contract to delete customer data within ninety days (NC-DATA-1@2).', []],
  [
    'a length of the writer',
    'Norland deletes it after the contract, and we delete it within 30 days (NC-DATA-1@2).',
    [],
  ],
  ['a word that stands elsewhere', 'Our page on the report said "yearly" (NC-RPT-1@1).', []],
  ['a year', 'In 2012 Norland said that it publishes a report twice a year (NC-RPT-1@1).', ['2012']],
  ['the day on which it was last said', 'A report twice a year (NC-RPT-1@1, last seen in May 2021).', ['May 2021']],
  [
    'a product of which no entry speaks',
    'Wharf Copilot is encrypted at rest, as Stratus is (NC-DATA-2@1).',
    ['Wharf Copilot'],
  ],
  ['who decides', 'Data goes to an authority only where Norland directs it (NC-GOV-1@1).', ['Norland directs']],
  ['who decides, as it is', 'Data goes to an authority only where its customers direct it (NC-GOV-1@1).', []],
  ['the same left out', 'Stratus is encrypted at rest, not Wharf Copilot (NC-DATA-2@1).', []],
])('%s', async (_, text, expected) => {
  expect(await wordsTold('details-kept', text)).toEqual(expected);
});
