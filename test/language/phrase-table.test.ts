import { describe, expect, test } from 'vitest';
import { vocabularies } from './phrase-tables.ts';

test.each(vocabularies)('$file exports each of its tables, so that its examples are tested', ({ tables, found }) => {
  // One call may make the tables of several keys.
  expect(new Set(found.map(([name]) => name.split('.')[0])).size).toBe(tables);
});

/** A pattern with `g` goes on where it stopped. */
const finds = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

describe.each(vocabularies.flatMap(({ found }) => found))('%s', (_, { pattern, phrases }) => {
  test.each(phrases.map((phrase) => [phrase.example, phrase] as const))('%s', (example, phrase) => {
    expect(phrases.filter((one) => finds(one.pattern, example))).toEqual([phrase]);
    expect(finds(pattern, example)).toBe(true);
  });
});
