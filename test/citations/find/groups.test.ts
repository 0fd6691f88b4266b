/** Groups that texts speak of, and whom something that narrows a promise limits it to. */
import { expect, test } from 'vitest';
import {
  consumerWords,
  type Group,
  groupsIn,
  groupsLimitedTo,
  publicSectorWords,
  pupilWords,
  userWords,
} from '../../../src/citations/find/groups.ts';
import type { PhraseTable } from '../../../src/language/phrase-table.ts';

test.each<[Group, PhraseTable]>([
  ['pupils', pupilWords],
  ['consumers', consumerWords],
  ['users', userWords],
  ['public-sector', publicSectorWords],
])('examples of %s name no other group', (group, { phrases }) => {
  for (const { example } of phrases) expect([example, groupsIn(example)]).toEqual([example, [group]]);
});

test.each([
  'Do you sell personal data?',
  'A minority of employees',
  'Is staff trained?',
  'Gibt es Schulungen?',
  'Wo liegen unsere Daten?',
])('%s: no group', (text) => {
  expect(groupsIn(text)).toEqual([]);
});

test.each<[string, 'limit' | 'exclusion', readonly Group[]]>([
  ['Holds for products that a school provides.', 'limit', ['pupils']],
  ['Holds only for government customers.', 'limit', ['public-sector']],
  ['Holds for users of the mobile app.', 'limit', []],
  ['Holds for public sector and enterprise customers.', 'limit', []],
  ['Is meant to protect children.', 'limit', []],
  ['Holds for products that a school provides.', 'exclusion', []],
])('%s (%s)', (text, kind, expected) => {
  expect(groupsLimitedTo({ id: 'one', kind, text, basis: 'explicit', reason: 'not-stated' })).toEqual(expected);
});
