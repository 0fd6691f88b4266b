/** Records whose whole name is what was asked for: they come before those that only have its words. */

import { grouped } from '../../language/groups.ts';
import type { SearchRecord } from '../records/record.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import { nameKey } from '../words/tokenizer.ts';
import type { Unit } from './query.ts';
import type { Found } from './rank.ts';

/** Names as they are compared: each word by its stem, so that `government request` is `Government requests`. */
function stemKey(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

/** Records by their whole names. */
export function recordsByName(records: readonly SearchRecord[]): ReadonlyMap<string, readonly SearchRecord[]> {
  const named = records.flatMap((record) => {
    if (record.version) return [];
    const keys = new Set([record.title, ...record.names].map((name) => stemKey(nameKey(name).split(' '))));
    // A name without letters, such as `-`, is no name: every query would be it once its words of a question are left out.
    keys.delete('');
    return [...keys].map((key) => [key, record] as const);
  });
  return grouped(named);
}

/**
 * Records whose name is the query: as it stands, without the words of a question, or with its misspellings mended. Titles
 * come before other names.
 */
export function namedBy(
  names: ReadonlyMap<string, readonly SearchRecord[]>,
  query: string,
  units: readonly Unit[],
  found: readonly Found[],
): SearchRecord[] {
  const typed = nameKey(query).split(' ');
  const content = typed.filter((word) => !stopWords.has(word));
  const keys = [typed, content, mended(content, units, found)].map(stemKey);
  const key = keys.find((one) => names.has(one));
  const rank = (record: SearchRecord) => record.weight + (stemKey(nameKey(record.title).split(' ')) === key ? 1 : 0);
  return [...(names.get(key ?? '') ?? [])].sort((a, b) => rank(b) - rank(a));
}

/** The words of a query, each misspelt one by the word of the index that most of what was found has in its place. */
function mended(content: readonly string[], units: readonly Unit[], found: readonly Found[]): string[] {
  const misspelt = new Set(
    units.flatMap(({ alternatives }) =>
      alternatives.filter(({ how }) => how === 'fuzzy').flatMap(({ terms }) => terms),
    ),
  );
  if (misspelt.size === 0) return [...content];
  const others = new Set(units.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)));
  return content.map((word) => {
    if (!misspelt.has(word)) return word;
    const votes = new Map<string, number>();
    for (const { terms, score } of found)
      for (const term of terms)
        if (!others.has(term) && Math.abs(term.length - word.length) <= 2 && term[0] === word[0])
          votes.set(term, (votes.get(term) ?? 0) + score);
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? word;
  });
}
