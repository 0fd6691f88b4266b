import { expect, test } from 'vitest';
import { presentWords } from '../../../../src/citations/verify/vocabulary/present-words.ts';

test.each([
  ['Norland continues to publish reports.', ['continues to publish']],
  ['Its lawyers continue to review requests.', ['continue to review']],
  ['By giving feedback you help us continue to build a place to work.', []],
])('who goes on with something, and who is helped to: %s', (text, expected) => {
  expect([...text.matchAll(presentWords.pattern)].map(([words]) => words)).toEqual(expected);
});
