import { expect, test } from 'vitest';
import { inventoryIndex } from '../../../../src/citations/inventory-index.ts';
import type { JudgedCitation } from '../../../../src/citations/verify/citation-rule.ts';
import { thingsLeftOut } from '../../../../src/citations/verify/details/things-left-out.ts';
import { own } from '../../sample.ts';

const version = {
  statement: 'Norland said that customers approve the access of its engineers.',
  qualifiers: [{ kind: 'exclusion', text: 'Does not hold in emergencies, such as a major outage.' }],
};
const judged = {
  commitment: { title: 'Access' },
  version,
  citation: {},
  index: inventoryIndex(own),
} as unknown as JudgedCitation;

test.each([
  ['what an exclusion names, told as covered', 'Customers approve the access, in a major outage', ['major outage']],
  ['left out', 'Customers approve the access, except in a major outage', []],
  ['denied in so many words, which another rule tells', 'Customers approve it, even in a major outage', []],
  ['with a predicate of its own', 'Customers approve the access; a major outage is not on that list', []],
  [
    'with a predicate of its own that tells the promise',
    'Customers approve it: access in a major outage is approved, too',
    ['major outage'],
  ],
  ['something else', 'Customers approve the access, in a major release', []],
])('%s', (_, text, expected) => {
  expect(thingsLeftOut(judged, text).map((one) => one.text)).toEqual(expected);
});
