import { expect, test } from 'vitest';
import { titleInScope } from '../../../src/checks/rules/title-in-scope.ts';
import { contextOf, foundBriefly } from '../context.ts';

const others = {
  services: {
    files: { title: 'Files' },
    mail: { title: 'Mail' },
    office: { title: 'Office', umbrella: true, members: [{ service: 'mail' }] },
  },
  jurisdictions: { xn: { title: 'Norland' }, su: { title: 'Southmark', parent: 'xn' }, de: { title: 'Germany' } },
};

test.each<[title: string, services: unknown, jurisdictions: unknown, told?: string]>([
  ['Deletion (Mail)', ['files'], 'worldwide', 'Mail'],
  ['Storage at rest (Germany)', 'all', ['xn'], 'Germany'],
  ['Safeguards for customers in Germany', 'all', ['xn'], 'Germany'],
  ['Storage in Germany', 'all', 'worldwide', 'Germany'],
  ['Safeguards for customers in Norland', 'all', ['xn']],
  ['Transfers out of Germany', 'all', 'worldwide'],
  ['Deletion (Files)', ['files'], 'worldwide'],
  ['Deletion (Office)', ['mail'], 'worldwide'],
  ['Storage (Southmark)', 'all', ['xn']],
  ['Deletion (Mail)', 'all', 'worldwide'],
  ['Deletion (after 90 days)', ['files'], ['xn']],
  ['Mail read by nobody', ['files'], 'worldwide'],
])('%s', (title, services, jurisdictions, told) => {
  const versions = [{ scope: { services, jurisdictions } }];
  expect(foundBriefly(titleInScope, contextOf({ ...others, commitments: { 'PC-1': { title, versions } } }))).toEqual(
    told === undefined ? [] : [`commitments/PC-1/title: Unexpected "${told}" in the title`],
  );
});
