import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/lib/project.ts';
import type { PhraseTable } from '../../src/language/phrase-table.ts';
import { root } from '../root.ts';

const files = filesBelow(root, 'src')
  .filter((file) => file.endsWith('.ts') && file !== 'src/language/phrase-table.ts')
  .map((file) => ({ file, tables: readFileSync(`${root}/${file}`, 'utf8').split(/\bphraseTable\(/).length - 1 }))
  .filter(({ tables }) => tables > 0);

const isTable = (entry: [string, unknown]): entry is [string, PhraseTable] =>
  typeof entry[1] === 'object' && entry[1] !== null && 'phrases' in entry[1];

const vocabularies = await Promise.all(
  files.map(async ({ file, tables }) => {
    const exported: Readonly<Record<string, unknown>> = await import(`${root}/${file}`);
    return { file, tables, found: Object.entries(exported).filter(isTable) };
  }),
);

test.each(vocabularies)('$file exports each of its tables, so that its examples are tested', ({ tables, found }) => {
  expect(found.length).toBe(tables);
});

/** A pattern with `g` goes on where it stopped. */
const finds = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

describe.each(vocabularies.flatMap(({ found }) => found))('%s', (_, { pattern, phrases }) => {
  test.each(phrases.map((phrase) => [phrase.example, phrase] as const))('%s', (example, phrase) => {
    expect(phrases.filter((one) => finds(one.pattern, example))).toEqual([phrase]);
    expect(finds(pattern, example)).toBe(true);
  });
});
