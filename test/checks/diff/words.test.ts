import { expect, test } from 'vitest';
import { wordDiff } from '../../../src/checks/diff/words.ts';

test.each([
  ['one word', 'Kept for 90 days.', 'Kept for 180 days.', 'Kept for <del>90</del><ins>180</ins> days.'],
  ['words that stand together', 'It is a b now.', 'It is c d now.', 'It is <del>a b</del><ins>c d</ins> now.'],
  ['something more', 'Data is kept.', 'Data is never kept.', 'Data is <ins>never </ins>kept.'],
  ['something less', 'Data is never kept.', 'Data is kept.', 'Data is <del>never </del>kept.'],
  ['white space', 'a  b\n', 'a b', 'a b'],
  ['a language without spaces', '委託を受ける', '監督を受ける', '<del>委託</del><ins>監督</ins>を受ける'],
  ['what Markdown would read', 'a <b> c', 'a <i> c', 'a &lt;<del>b</del><ins>i</ins>> c'],
  ['nothing in common', 'a', 'b', '<del>a</del><ins>b</ins>'],
])('%s', (_, before, now, expected) => {
  expect(wordDiff(before, now).replaceAll('\\>', '>')).toBe(expected);
});
