import { expect, test } from 'vitest';
import { datesInOrder } from '../../../src/checks/rules/dates-in-order.ts';
import { versionsInOrder } from '../../../src/checks/rules/versions-in-order.ts';
import { contextOf, found } from '../context.ts';

const at = 'commitments/PC-GOV-1/versions';
const first = { change: { kind: 'initial', reason: 'Oldest wording that we have seen.' } };
const narrowed = { change: { kind: 'narrowing', reason: 'The page of 2018 leaves out backups.' } };
const erratum = { change: { kind: 'erratum', reason: 'We had misread the page.' } };
const from = (date: string) => ({ from: { date } });
const promise = {
  statement: 'Contoso keeps logs.',
  qualifiers: [],
  binding: [],
  scope: { services: 'all', excluded: [], jurisdictions: 'worldwide', dataScope: [] },
};

test.each<[string, readonly unknown[], string[]]>([
  [
    'versions that follow each other',
    [
      { ...first, ...from('2017-01-29') },
      { ...narrowed, ...from('2018-04') },
    ],
    [],
  ],
  // What changed, and why
  [
    'a first version that changes something',
    [narrowed],
    [`${at}/0/change/kind: Unexpected change "narrowing" of version 1, expected "initial"`],
  ],
  [
    'a second version that is initial',
    [first, first],
    [
      `${at}/1/change/kind: Unexpected change "initial" of version 2, expected "editorial", "clarifying", "narrowing", "broadening" or "erratum"`,
    ],
  ],
  ...(['Reworded.', 'Narrowing change', 'A narrowing of the wording.', '2018-04-01 12:00'] as const).map(
    (reason): [string, readonly unknown[], string[]] => {
      const saysNothing = reason.startsWith('A ') ? [] : [reason];
      return [
        `the reason "${reason}"`,
        [first, { change: { kind: 'narrowing', reason } }],
        saysNothing.map(
          () =>
            `${at}/1/change/reason: Unexpected reason "${reason}" that says nothing, expected why the wording is what it is, in a sentence`,
        ),
      ];
    },
  ),
  // Overlaps
  [
    'versions of one day',
    [
      { ...first, ...from('2018-06-30') },
      { ...narrowed, ...from('2018-06-30') },
    ],
    [
      `${at}/1/from/date: Unexpected beginning of version 2 on "2018-06-30", the day of version 1, expected a later day, or the change "erratum" if version 1 never held`,
    ],
  ],
  [
    'an erratum of the same day',
    [
      { ...first, ...from('2018-06-30') },
      { ...erratum, ...from('2018-06-30') },
    ],
    [],
  ],
  [
    'versions of one month',
    [
      { ...first, ...from('2018-06') },
      { ...narrowed, ...from('2018-06') },
    ],
    [],
  ],
  [
    'a version that was still seen when the next began',
    [
      { ...first, ...from('2017-01-29'), lastAttested: { date: '2019' } },
      { ...narrowed, from: { notBefore: '2018-01', notAfter: '2018-06' } },
    ],
    [
      `${at}/1/from: Unexpected beginning of version 2 on "2018-01 to 2018-06", when version 1 was still seen on "2019", expected versions that do not overlap`,
    ],
  ],
  [
    'a version that may have been seen last before the next began',
    [
      { ...first, ...from('2017'), lastAttested: { date: '2018' } },
      { ...narrowed, ...from('2018-06-30') },
    ],
    [],
  ],
  [
    'versions out of order, which dates-in-order finds',
    [
      { ...first, ...from('2020'), lastAttested: { date: '2020' } },
      { ...narrowed, ...from('2018') },
    ],
    [],
  ],
  // Repetition
  [
    'a version that promises what the one before does',
    [
      { ...first, ...promise },
      { ...narrowed, ...promise, trigger: 'A request.' },
    ],
    [
      `${at}/1: Unexpected version 2 that promises exactly what version 1 does, expected a difference in statement, qualifiers, modality, strength, binding or scope; leave it out, and bring "lastAttested" of version 1 up to date`,
    ],
  ],
  [
    'a version that returns to an older wording',
    [
      { ...first, ...promise },
      { ...narrowed, ...promise, statement: 'Contoso keeps logs for a year.' },
      { ...narrowed, ...promise },
    ],
    [],
  ],
])('%s', (_, versions, expected) => {
  expect(found(versionsInOrder, contextOf({ commitments: { 'PC-GOV-1': { versions } } }))).toEqual(expected);
});

test('a version in the future is found by dates-in-order, unless it is announced', () => {
  const lastAttested = { date: '2026-11-01' };
  const versions = [
    { from: { date: '2027-01-01' }, lastAttested },
    { from: { date: '2027-02-01', announced: true }, lastAttested },
  ];
  const context = contextOf({ commitments: { 'PC-GOV-1': { versions } } });
  expect(found(datesInOrder, context)).toEqual([
    `${at}/0/lastAttested/date: Unexpected date "2026-11-01" of the attestation, expected no date before "2027-01-01", that of the beginning`,
    `${at}/0/from/date: Unexpected date "2027-01-01" of the beginning, expected no date after today, "2026-11-20"; say "announced: true" where it lies ahead`,
  ]);
});

test('says how many versions it looked at', () => {
  const commitments = { 'PC-GOV-1': { versions: [first, narrowed] } };
  expect(versionsInOrder.check(contextOf({ commitments })).examined).toBe(2);
});
