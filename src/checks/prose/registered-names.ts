/** The names of things in the world: laws, authorities, places, services, documents, terms. They may be repeated as they are. */

import { entriesOf } from '../../model/entries.ts';
import { namedKinds } from '../../model/kinds.ts';
import { namesOfEntry } from '../../model/names.ts';
import type { Registry } from '../../model/schema.ts';
import { type LowerWord, wordsAlone } from '../wording/shingles.ts';

/** Each registered name as its words, lower case. */
export function registeredNames(registry: Registry): readonly (readonly string[])[] {
  return namedKinds.flatMap((kind) =>
    entriesOf(registry, kind).flatMap(([, entry]) => namesOfEntry(entry).map(({ text }) => wordsAlone(text))),
  );
}

/** Whether every word from one index to another, the last left out, belongs to a name: "Norland", then its Act. */
export function withinNames(
  words: readonly LowerWord[],
  from: number,
  to: number,
  names: readonly (readonly string[])[],
): boolean {
  const covered = new Set<number>();
  for (const name of names) {
    if (name.length === 0) continue;
    for (let start = Math.max(0, from - name.length + 1); start < to; start++)
      if (name.every((word, index) => words[start + index]?.word === word))
        for (const index of name.keys()) covered.add(start + index);
  }
  for (let index = from; index < to; index++) if (!covered.has(index)) return false;
  return true;
}
