import { expect, test } from 'vitest';
import { dayHasCome } from '../../../src/checks/rules/day-has-come.ts';
import { contextOf, found } from '../context.ts';

const announced = (date: string) => ({
  commitments: { 'PC-GOV-1': { versions: [{ from: { date, basis: 'stated', announced: true } }] } },
});
const expiring = (expires: string) => ({ certifications: { seal: { expires } } });

test.each<[string, Parameters<typeof contextOf>[0], string[]]>([
  ['a day ahead', announced('2026-11-21'), []],
  [
    'today',
    announced('2026-11-20'),
    [
      'commitments/PC-GOV-1/versions/0/from/announced: Unexpected announcement of a day that has come, expected it without "announced" if the version holds now, or another day',
    ],
  ],
  ['a certificate of next year', expiring('2027-11-20'), []],
  ['the sixty-first day', expiring('2027-01-20'), []],
  [
    'the sixtieth day',
    expiring('2027-01-19'),
    [
      'certifications/seal/expires: Unexpected last day "2027-01-19" within 60 days, expected a certificate that was renewed; renew the entry, or take it out',
    ],
  ],
  [
    'a certificate of the past',
    expiring('2026-10'),
    [
      'certifications/seal/expires: Unexpected last day "2026-10" that has passed, expected a certificate that was renewed; renew the entry, or take it out',
    ],
  ],
])('%s', (_, entries, expected) => {
  expect(found(dayHasCome, contextOf(entries))).toEqual(expected);
});
