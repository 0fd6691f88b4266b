import { expect, test } from 'vitest';
import { textNotPlaceholder } from '../../../src/checks/rules/text-not-placeholder.ts';
import { contextOf, foundBriefly } from '../context.ts';

test('Markdown may write a character as HTML does', () => {
  const remarks = [{ text: 'Research &amp; law' }];
  expect(foundBriefly(textNotPlaceholder, contextOf({ topics: { a: { remarks } } }))).toEqual([]);
});

test.each<[string, string | undefined]>([
  ['TBD', 'TBD'],
  ['tbd.', 'tbd.'],
  ['To be determined', 'To be determined'],
  ['n/a', 'n/a'],
  ['???', '???'],
  ['–', '–'],
  ['xxx', 'xxx'],
  ['Contoso answers. TODO: since when?', 'TODO'],
  ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
  ['Contoso answers <text here> soon.', '<text here>'],
  ['Research &amp; law', '&amp;'],
  ['The law&#39;s name', '&#39;'],
  ['As discussed.', 'As discussed.'],
  ['Same as before.', 'Same as before.'],
  ['ditto', 'ditto'],
  ['Ask legal.', 'Ask legal.'],
  ['pending', 'pending'],
  ['Contoso answers within 14 days (to be confirmed).', '(to be confirmed)'],
  ['The same page has it.', undefined],
  ['Pending cases are left out.', undefined],
  ['As agreed with the customer.', undefined],
  ['Ask the publisher, who has the edition.', undefined],
  ['The day has to be confirmed by the customer.', undefined],
  ['AT&T; R&D; a & b', undefined],
  ['Nothing is said of the time.', undefined],
  ['None of the sources names it.', undefined],
  ['個人情報', undefined],
  ['Contoso answers.', undefined],
])('%s', (text, told) => {
  expect(foundBriefly(textNotPlaceholder, contextOf({ topics: { a: { summary: text } } }))).toEqual(
    told === undefined ? [] : [`topics/a/summary: Unexpected "${told}"`],
  );
});
