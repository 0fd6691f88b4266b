import { expect, test } from 'vitest';
import { changeKindFits } from '../../../src/checks/rules/change-kind-fits.ts';
import { contextOf, foundBriefly } from '../context.ts';

const limit = { id: 'stored', kind: 'limit', text: 'Speaks of stored data.', basis: 'explicit', reason: 'not-stated' };
const before = {
  statement: 'Contoso gives nobody direct or hidden access to data.',
  modality: 'prohibition',
  scope: { services: ['files', 'mail'] },
};

test.each<[string, string, object, string | undefined]>([
  [
    'a clearer wording',
    'clarifying',
    { statement: 'Contoso does not give anybody direct or hidden access to data.' },
    undefined,
  ],
  ['a clearer wording with a limit more', 'clarifying', { qualifiers: [limit] }, undefined],
  [
    'a number',
    'clarifying',
    { statement: `${before.statement.slice(0, -1)} for 30 days.` },
    'change "clarifying" that alters the time limit "P30D" (new)',
  ],
  [
    'another joint',
    'clarifying',
    { statement: before.statement.replace('or', 'and') },
    'change "clarifying" that alters the joint "or" (now "and")',
  ],
  [
    'a negation that is gone',
    'narrowing',
    { statement: 'Contoso gives a customer direct or hidden access to data.' },
    'change "narrowing" that turns the promise round, the negation gone',
  ],
  ['a limit more, as narrower', 'narrowing', { qualifiers: [limit] }, undefined],
  [
    'a limit more, as wider',
    'broadening',
    { qualifiers: [limit] },
    'change "broadening" that only makes the promise narrower, by the qualifier "stored" (new)',
  ],
  [
    'a service less, as wider',
    'broadening',
    { scope: { services: ['files'] } },
    'change "broadening" that only makes the promise narrower, by the service "mail" (now gone)',
  ],
  [
    'a service more, as narrower',
    'narrowing',
    { scope: { services: ['files', 'mail', 'notes'] } },
    'change "narrowing" that only makes the promise wider, by the service "notes" (new)',
  ],
  [
    'all services, as narrower',
    'narrowing',
    { scope: { services: 'all' } },
    'change "narrowing" that only makes the promise wider, by the service "files", "mail" (now "all")',
  ],
  [
    'a service less and a limit less',
    'broadening',
    { scope: { services: ['files'] }, qualifiers: [] },
    'change "broadening" that only makes the promise narrower, by the service "mail" (now gone)',
  ],
  [
    'an aim, as wider',
    'broadening',
    { statement: 'Contoso aims to give nobody direct or hidden access to data.' },
    'change "broadening" that only makes the promise narrower, by the aim "aims to" (new)',
  ],
  [
    'a word less that narrowed, as clearer',
    'clarifying',
    { statement: 'Contoso gives nobody direct access to data.' },
    'change "clarifying" that alters the words "or hidden" (now gone)',
  ],
  [
    'a thing more, as clearer',
    'clarifying',
    { statement: 'Contoso gives nobody direct, hidden or quick access to data.' },
    undefined,
  ],
  [
    'a thing less, as wider',
    'broadening',
    { statement: 'Contoso gives nobody direct access to data.' },
    'change "broadening" that only makes the promise narrower, by the words "or hidden" (now gone)',
  ],
  [
    'a thing more, as narrower',
    'narrowing',
    { statement: 'Contoso gives nobody direct or hidden access to data and logs.' },
    'change "narrowing" that only makes the promise wider, by the words "and logs" (new)',
  ],
  ['a thing less, as narrower', 'narrowing', { statement: 'Contoso gives nobody direct access to data.' }, undefined],
  ['our error', 'erratum', { statement: 'Contoso gives a customer direct or hidden access to data.' }, undefined],
])('%s', (_, kind, now, told) => {
  const versions = [before, { ...before, ...now, change: { kind, reason: 'The page of 2017.' } }];
  expect(foundBriefly(changeKindFits, contextOf({ commitments: { 'PC-1': { versions } } }))).toEqual(
    told === undefined ? [] : [`commitments/PC-1/versions/1/change/kind: Unexpected ${told}`],
  );
});

test.each([
  ['narrowing', 'Contoso begins an audit, where a framework asks for one.', 'Contoso begins an audit.', 'wider'],
  ['broadening', 'Contoso begins an audit.', 'Contoso begins an audit, where a framework asks for one.', 'narrower'],
  ['broadening', 'Contoso begins an audit, where a framework asks for one.', 'Contoso begins an audit.', undefined],
  ['narrowing', 'Contoso begins an audit and a review.', 'Contoso begins an audit.', undefined],
])('a condition that comes or goes, called %s: %s → %s', (kind, earlier, later, direction) => {
  const versions = [{ statement: earlier }, { statement: later, change: { kind, reason: 'The page of 2017.' } }];
  const told = foundBriefly(changeKindFits, contextOf({ commitments: { 'PC-1': { versions } } }));
  expect(told.map((one) => one.replace(/^.* only makes the promise (\w+), .*$/, '$1'))).toEqual(
    direction === undefined ? [] : [direction],
  );
});
