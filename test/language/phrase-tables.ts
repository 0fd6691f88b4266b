/** Every table of phrases in the sources, for tests. */
import { readFileSync } from 'node:fs';
import { filesBelow } from '../../scripts/lib/project/project.ts';
import type { PhraseTable } from '../../src/language/phrase-table.ts';
import { root } from '../root.ts';

const files = filesBelow(root, 'src')
  .filter((file) => file.endsWith('.ts') && file !== 'src/language/phrase-table.ts')
  .map((file) => ({ file, tables: readFileSync(`${root}/${file}`, 'utf8').split(/\bphraseTable\(/).length - 1 }))
  .filter(({ tables }) => tables > 0);

const isTable = (entry: [string, unknown]): entry is [string, PhraseTable] =>
  typeof entry[1] === 'object' && entry[1] !== null && 'phrases' in entry[1];

/** By file: how many tables its text makes, and those that it exports. */
export const vocabularies = await Promise.all(
  files.map(async ({ file, tables }) => {
    const exported: Readonly<Record<string, unknown>> = await import(`${root}/${file}`);
    return { file, tables, found: Object.entries(exported).filter(isTable) };
  }),
);

export const phraseTables = vocabularies.flatMap(({ found }) => found.map(([name, table]) => ({ name, table })));
