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

/** A table, or those of an object that makes one for each of its keys by one call. */
function tablesOf(entry: [string, unknown]): [string, PhraseTable][] {
  if (isTable(entry)) return [entry];
  const [name, value] = entry;
  const inside = typeof value === 'object' && value !== null ? Object.entries(value).filter(isTable) : [];
  return inside.map(([key, table]) => [`${name}.${key}`, table]);
}

/** By file: how many tables its text makes, and those that it exports. */
export const vocabularies = await Promise.all(
  files.map(async ({ file, tables }) => {
    const exported: Readonly<Record<string, unknown>> = await import(`${root}/${file}`);
    return { file, tables, found: Object.entries(exported).flatMap(tablesOf) };
  }),
);

export const phraseTables = vocabularies.flatMap(({ found }) => found.map(([name, table]) => ({ name, table })));
