import { expect, test } from 'vitest';
import { countInProseTrue } from '../../../src/checks/rules/count-in-prose-true.ts';
import { contextOf, foundBriefly } from '../context.ts';

const sources = [{ source: 'page', basis: 'explicit' }];
const later = [{ source: 'terms', basis: 'explicit' }];
const lists = [
  { services: ['files', 'mail'], asOf: 'Today.', sources },
  { services: ['files', 'mail', 'desk', 'vault'], asOf: 'Later.', sources: later },
];

test.each<[string, string | undefined]>([
  ['The page names two services.', undefined],
  ['The page names three services.', 'three services'],
  ['The page names one law, and 2 in-scope services.', undefined],
  ['The page names three laws.', 'three laws'],
  ['The page names 4 services.', '4 services'],
  ['The page speaks of two laws.', 'two laws'],
  ['The page speaks of one law.', undefined],
  ['The page names at least three services.', undefined],
  ['The page names three of the services.', undefined],
])('a place: %s', (summary, told) => {
  const context = contextOf({
    jurisdictions: { xn: { summary, sources, serviceLists: lists }, 'xn-su': { parent: 'xn' } },
    instruments: { act: { kind: 'statute', jurisdiction: 'xn-su' }, rule: { kind: 'regulation', jurisdiction: 'xn' } },
  });
  expect(foundBriefly(countInProseTrue, context)).toEqual(
    told === undefined ? [] : [`jurisdictions/xn/summary: Unexpected count "${told}"`],
  );
});

test.each<[string, string | undefined]>([
  ['There are 12 commitments.', undefined],
  ['There are 13 commitments.', '13 commitments'],
  ['There are eleven public commitments.', 'eleven public commitments'],
  ['Three commitments are about keys.', undefined],
  ['More than 11 commitments.', undefined],
])('a page: %s', (text, told) => {
  const commitments = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`PC-${index}`, {}]));
  const found = foundBriefly(countInProseTrue, contextOf({ commitments }, { documents: { 'docs/a.mdx': text } }));
  expect(found.map((one) => one.replace(/^[^ ]* /, ''))).toEqual(
    told === undefined ? [] : [`Unexpected count "${told}"`],
  );
});

test.each<[string, string | undefined]>([
  ['The six principles, each with a promise.', undefined],
  ['The four main principles, each with a promise.', 'four main principles'],
  ['Four principles have no promise of their own.', undefined],
  ['Two of the six principles.', undefined],
])('a topic: %s', (summary, told) => {
  const principles = Object.fromEntries('abcdef'.split('').map((id) => [id, {}]));
  expect(foundBriefly(countInProseTrue, contextOf({ principles, topics: { a: { summary } } }))).toEqual(
    told === undefined ? [] : [`topics/a/summary: Unexpected count "${told}"`],
  );
});

test.each<[string, number, string | undefined]>([
  ['Rests on three fair information principles.', 3, undefined],
  ['Rests on four fair information principles.', 3, 'four fair information principles'],
  ['Rests on four principles.', 2, undefined],
])('a law: %s', (summary, count, told) => {
  const provisions = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    title: `Principle ${index + 1}: A`,
  }));
  const instruments = {
    act: { kind: 'statute', summary, provisions: [...provisions, { id: 'x', title: 'Clause 4.1' }] },
  };
  expect(foundBriefly(countInProseTrue, contextOf({ instruments }))).toEqual(
    told === undefined ? [] : [`instruments/act/summary: Unexpected count "${told}"`],
  );
});
