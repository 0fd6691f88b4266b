import { expect, test } from 'vitest';
import { summaryInScope } from '../../../src/checks/rules/summary-in-scope.ts';
import { contextOf, foundBriefly } from '../context.ts';

const places = {
  xn: {
    title: 'Norland',
    serviceLists: [{ services: ['files'], asOf: 'Today.', sources: [{ source: 'page', basis: 'explicit' }] }],
  },
  xs: {
    title: 'Southmark',
    serviceLists: [{ services: ['mail'], asOf: 'Today.', sources: [{ source: 'page', basis: 'explicit' }] }],
  },
};

test.each<[string, string | undefined]>([
  ['In Norland, customers can ask.', undefined],
  ['In Southmark, customers can ask.', 'place "Southmark" in a summary that holds for "xn"'],
  ['Customers can ask, but not in Norland.', 'place "Norland" as left out by a summary that holds for "xn"'],
  ['The law of Southmark is another.', undefined],
])('a claim for Norland: %s', (summary, told) => {
  const context = contextOf({ jurisdictions: places, claims: { 'PC-CLM-1': { summary, jurisdictions: ['xn'] } } });
  expect(foundBriefly(summaryInScope, context)).toEqual(
    told === undefined ? [] : [`claims/PC-CLM-1/summary: Unexpected ${told}`],
  );
});

test('a word for several services, of which a place lists one', () => {
  const suite = {
    title: 'Suite',
    summary: 'The word for both, in Norland and in Southmark.',
    umbrella: true,
    members: [{ service: 'files' }],
  };
  const context = contextOf({ jurisdictions: places, services: { suite } });
  expect(foundBriefly(summaryInScope, context)).toEqual([
    'services/suite/summary: Unexpected place "Southmark" in the summary of "suite"',
  ]);
});

test.each<[string, string | undefined]>([
  ['The page names it for Norland, and not for Southmark.', undefined],
  ['The page names it for Southmark.', 'place "Southmark" in the summary of "files"'],
  ['The page names it for Southmark, and not for Norland.', 'place "Southmark" in the summary of "files"'],
])('a service of Norland: %s', (summary, told) => {
  const context = contextOf({ jurisdictions: places, services: { files: { title: 'Files', summary } } });
  expect(foundBriefly(summaryInScope, context)[0]).toEqual(
    told === undefined ? undefined : `services/files/summary: Unexpected ${told}`,
  );
});
