import { expect, test } from 'vitest';
import { issuerExisted } from '../../../src/checks/rules/issuer-existed.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const authorities = {
  dnpdp: { established: { date: '2001-11-29' }, ended: { date: '2017-09-25' }, successor: 'aaip' },
  aaip: { established: { date: '2017-09-25' } },
  oipc: { established: { unresolved: 'When.' } },
};
const instrument = (more: object) =>
  contextOf({ authorities, instruments: { act: { kind: 'regulation', standing: 'superseded', ...more } } });
const adopted = (date: string) => ({ dates: [{ stage: 'adopted', date }] });
finds(issuerExisted, [
  ['an issuer of its time', instrument({ issuer: 'dnpdp', ...adopted('2016-11-16') }), []],
  [
    'an issuer that came later',
    instrument({ issuer: 'aaip', ...adopted('2016-11-16') }),
    [
      'instruments/act/issuer: Unexpected issuer "aaip", established on 2017-09-25, of an instrument of 2016-11-16, expected an authority that existed then; did you mean "dnpdp"?',
    ],
  ],
  [
    'an issuer that had ended',
    instrument({ kind: 'guidance', issuer: 'dnpdp', ...adopted('2018') }),
    [
      'instruments/act/issuer: Unexpected issuer "dnpdp", ended on 2017-09-25, of an instrument of 2018, expected an authority that existed then; did you mean "aaip"?',
    ],
  ],
  ['the year of the change', instrument({ issuer: 'aaip', ...adopted('2017') }), []],
  [
    'a later amendment',
    instrument({
      issuer: 'dnpdp',
      dates: [
        { stage: 'published', date: '2016' },
        { stage: 'revised', date: '2020' },
      ],
    }),
    [],
  ],
  ['no issuer, with a reason', instrument({ issuer: { none: 'A decree.' }, ...adopted('1990') }), []],
  ['an issuer whose beginning is open', instrument({ issuer: 'oipc', ...adopted('1990') }), []],
  [
    'a law in force under a body that is gone',
    instrument({ kind: 'statute', standing: 'in-force', authorities: ['dnpdp', 'oipc'] }),
    [
      'instruments/act/authorities/0: warning: Unexpected authority "dnpdp", ended on 2017-09-25, over a law in force, expected one that exists; did you mean "aaip"?',
    ],
  ],
  [
    'a law of the past under that body',
    instrument({ kind: 'statute', standing: 'superseded', authorities: ['dnpdp'] }),
    [],
  ],
]);

test('says how many things it looked at', () => {
  expect(
    issuerExisted.check(instrument({ issuer: 'dnpdp', standing: 'in-force', authorities: ['aaip'] })).examined,
  ).toBe(2);
});
