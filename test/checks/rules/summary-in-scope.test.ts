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

test.each<[summary: string, told?: string]>([
  ['A later text names Southmark among the places.', 'Southmark'],
  ['A later text names Norland among the places.'],
  ['A later text names Norland and Southmark.'],
  ['A later text names the place.'],
])('of Norland: %s', (summary, told) => {
  const context = contextOf({ jurisdictions: { ...places, xn: { ...places.xn, summary } } });
  expect(foundBriefly(summaryInScope, context)).toEqual(
    told === undefined ? [] : [`jurisdictions/xn/summary: Unexpected place "${told}" in the summary of "xn"`],
  );
});

test('a place of which others are members', () => {
  const union = { title: 'Union', summary: 'Southmark belongs to it.', members: [{ jurisdiction: 'xs' }] };
  expect(foundBriefly(summaryInScope, contextOf({ jurisdictions: { ...places, xu: union } }))).toEqual([]);
});
