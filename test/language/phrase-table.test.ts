import { describe, expect, test } from 'vitest';
import * as contract from '../../src/checks/prose/strength/contract-words.ts';
import * as time from '../../src/checks/prose/time/time-bound-words.ts';
import * as polarity from '../../src/citations/verify/vocabulary/polarity-words.ts';
import * as strength from '../../src/citations/verify/vocabulary/strength-words.ts';
import type { PhraseTable } from '../../src/language/phrase-table.ts';
import * as certification from '../../src/model/certification-words.ts';

const vocabularies = Object.entries({ ...polarity, ...strength, ...certification, ...time, ...contract }).filter(
  (entry): entry is [string, PhraseTable] => typeof entry[1] === 'object' && 'phrases' in entry[1],
);

/** A pattern with `g` goes on where it stopped. */
const finds = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

describe.each(vocabularies)('%s', (_, { pattern, phrases }) => {
  test.each(phrases.map((phrase) => [phrase.example, phrase] as const))('%s', (example, phrase) => {
    expect(phrases.filter((one) => finds(one.pattern, example))).toEqual([phrase]);
    expect(finds(pattern, example)).toBe(true);
  });
});
