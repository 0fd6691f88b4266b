import { expect, test } from 'vitest';
import { bindingOfItsTime } from '../../../src/checks/rules/binding-of-its-time.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const instruments = {
  terms: { kind: 'agreement', dates: [], editions: [{ effective: '2018-07-01' }, { effective: '2016' }] },
  dpa: {
    kind: 'agreement',
    dates: [{ stage: 'published', date: '2021-09-15' }],
    editions: [{ effective: '2021-09-15' }],
  },
  year: { kind: 'agreement', dates: [], editions: [{ effective: '2018' }] },
  gone: { kind: 'agreement', dates: [{ stage: 'withdrawn', date: '2022' }], editions: [] },
  changed: { kind: 'agreement', dates: [{ stage: 'amended', date: '2021' }], editions: [{ effective: '2022' }] },
  open: { kind: 'agreement', dates: [], editions: [] },
};
const bound = (instrument: unknown, lastAttested: unknown, from: unknown = { date: '2017' }) =>
  contextOf({
    instruments,
    commitments: { c: { versions: [{ from, binding: [{ instrument, subject: 'data-protection' }], lastAttested }] } },
  });
const finding = (day: string) =>
  `commitments/c/versions/0/binding/0/instrument: Unexpected agreement "dpa", known from "2021-09-15" on, for version 1, last attested "${day}", expected an agreement of that time; where it is older, add its earlier date or edition`;

finds(bindingOfItsTime, [
  ['an agreement of that time', bound('terms', { date: '2018-05' }), []],
  ['an agreement of years later', bound('dpa', { date: '2018-05' }), [finding('2018-05')]],
  [
    'one of after the window',
    bound('dpa', { notBefore: '2018-04', notAfter: '2020-12' }),
    [finding('2018-04 to 2020-12')],
  ],
  ['one of the day after', bound('dpa', { date: '2021-09-14' }), [finding('2021-09-14')]],
  ['one of that day', bound('dpa', { date: '2021-09-15' }), []],
  ['one that may be of that time', bound('dpa', { date: '2021' }), []],
  ['one from within the window', bound('dpa', { notBefore: '2018-04', notAfter: '2021-12' }), []],
  ['one known to the year', bound('year', { date: '2018-05' }), []],
  ['one of which only the end is known', bound('gone', { date: '2018' }), []],
  ['one that was changed before its first known edition', bound('changed', { date: '2018' }), []],
  ['one without a date', bound('open', { date: '1990' }), []],
  ['a promise that was announced', bound('dpa', { date: '2021-06' }, { date: '2021-10', announced: true }), []],
]);

test('says how many bindings it looked at', () => {
  expect(bindingOfItsTime.check(bound('dpa', { date: '2022' })).examined).toBe(1);
  expect(bindingOfItsTime.check(bound('open', { date: '2022' })).examined).toBe(0);
});
