import { describe, expect, test } from 'vitest';
import { bindingStems, claimStems, mayTell, subjectStems } from '../../../src/citations/scan/may-tell.ts';
import {
  objectBefore,
  passivePromise,
  promiseForms,
  promisesNothing,
  supposedBefore,
} from '../../../src/citations/scan/vocabulary/promising-words.ts';
import { otherWords, providerWords } from '../../../src/citations/scan/vocabulary/speakers.ts';
import { subjectMatter } from '../../../src/citations/scan/vocabulary/subject-matter.ts';
import {
  foreignBinding,
  foreignCertifying,
  foreignUnreserved,
  japaneseBinding,
} from '../../../src/citations/verify/vocabulary/foreign-strength-words.ts';
import { attestingWords, bindingNames, bindingWords } from '../../../src/citations/verify/vocabulary/strength-words.ts';
import type { PhraseTable } from '../../../src/language/phrase-table.ts';
import { certifying } from '../../../src/model/certification-words.ts';

const tables: Readonly<Record<string, PhraseTable>> = {
  'promiseForms.we': promiseForms.we,
  'promiseForms.our': promiseForms.our,
  'promiseForms.name': promiseForms.name,
  'promiseForms.service': promiseForms.service,
  supposedBefore,
  objectBefore,
  promisesNothing,
  providerWords,
  otherWords,
  subjectMatter,
};

describe.each(Object.entries(tables))('each example of %s', (_, table) => {
  test.each(table.phrases.map(({ example }, index) => [example, index] as const))(
    '"%s" is found by its phrase and no other',
    (example, index) => {
      const found = table.phrases.flatMap(({ pattern }, at) => (new RegExp(pattern).test(example) ? [at] : []));
      expect(found).toEqual([index]);
    },
  );
});

const claims = [certifying, attestingWords, foreignBinding, foreignCertifying, japaneseBinding];
const looked = [
  ...subjectMatter.phrases.map(({ example }) => [example, subjectStems] as const),
  ...claims.flatMap(({ phrases }) => phrases.map(({ example }) => [example, claimStems] as const)),
];

test.each(looked)('a text with "%s" is looked at', (example, stems) => {
  expect(stems.test(example)).toBe(true);
  expect(mayTell(example)).toBe(true);
});

test.each(
  [bindingWords, bindingNames, foreignBinding, foreignUnreserved, japaneseBinding].flatMap(({ phrases }) => phrases),
)('what binds is looked for in "$example"', ({ example }) => {
  expect(bindingStems.test(example)).toBe(true);
});

test.each([
  ['Customer data is deleted within 90 days.', true],
  ['Your files are never shared.', true],
  ['A row is deleted when you press the key.', false],
  ['Customer data was deleted by you.', false],
])('%s', (text, promises) => {
  expect(passivePromise.test(text)).toBe(promises);
});
