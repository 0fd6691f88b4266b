import { expect, test } from 'vitest';
import type { JudgedCitation } from '../../../../src/citations/verify/citation-rule.ts';
import { wrongTimes } from '../../../../src/citations/verify/details/times.ts';

const index = { inventory: { publisher: { name: 'Norland' } } };
const saying = (statement: string, remark?: string) =>
  ({
    index,
    together: () => [],
    commitment: { title: '', ...(remark && { sightings: [{ remark }] }) },
    version: { statement, qualifiers: [] },
  }) as unknown as JudgedCitation;
const breach = saying(
  'Norland tells of a breach in no more than 72 hours from the time at which it declares the breach.',
);
const list = saying(
  'Norland updates its list at least six months before it authorises a subcontractor.',
  'Reports say 30 days.',
);

test.each([
  ['as the version has it', breach, 'Within 72 hours of the declaration of a breach', []],
  ['when it is noticed', breach, 'Within 72 hours after the breach is detected', ['the breach is detected']],
  ['noticed and declared', breach, 'Within 72 hours after the breach is detected and declared', []],
  ['when it happens, in German', breach, 'Binnen 72 Stunden nach Eintritt der Panne', ['Eintritt der Panne']],
  ['in German', breach, 'Binnen 72 Stunden nach der Feststellung', []],
  ['in another language, from something unknown', breach, 'Dans les 72 heures après cela', []],
  ['of the writer', breach, 'We tell our own customers within 24 hours', []],
  ['of a country', breach, 'In the US within 24 hours', ['24 hours']],
  ['a plan in short', breach, 'T0+30d', ['T0+30d']],
  ['the same in short', breach, 'T0 + 72h', []],
  ['a code', breach, 'Room B+30x', []],
  ['a time of later texts, told of this one', list, 'The list comes at least 30 days before it', ['30 days']],
  ['a time of later texts, told as such', list, 'A later report has 30 days', []],
])('%s', (_, judged, text, expected) => {
  expect(wrongTimes(judged, text).map((one) => one.text.trim())).toEqual(expected);
});
