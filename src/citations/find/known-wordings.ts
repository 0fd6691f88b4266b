/** The words of everything that an inventory holds, for telling whose words a quotation is. */
import type { Inventory } from '../../model/inventory/inventory.ts';
import { tokenOf } from '../../model/token.ts';
import { type NormalWord, normalWords } from './normalise.ts';

/** A wording of an entry: the statement of a version or of a claim, or what narrows a version. */
export interface KnownWording {
  readonly id: string;
  /** From 1; undefined for a claim. */
  readonly version: number | undefined;
  readonly part: 'statement' | 'qualifier';
  readonly token: string;
}

/** Words of a text that are those of something known. */
export interface KnownStretch {
  /** Indices into the words; `end` is the first behind it. */
  readonly start: number;
  readonly end: number;
  /** All that are worded so, in the order of the inventory. */
  readonly wordings: readonly KnownWording[];
}

export interface KnownWordings {
  /** Every word of every wording, normalised. */
  readonly vocabulary: ReadonlySet<string>;
  /** The statements of five words or more, each once; their words normalised. */
  readonly statements: readonly KnownStatement[];
  /** Whole statements in a text, from left to right, the longest at each place. Takes time in proportion to the text. */
  readonly wholeIn: (words: readonly NormalWord[]) => readonly KnownStretch[];
  /** Whatever holds these words in a row, as a whole or within; none for fewer than five words. */
  readonly holding: (words: readonly NormalWord[]) => readonly KnownWording[];
}

/** So many words in a row tell wordings apart; the last ones of a statement do so better than its first ones. */
const key = 4;

/** The words of one or more statements that are worded the same. */
export interface KnownStatement {
  readonly words: readonly string[];
  readonly wordings: readonly KnownWording[];
}

interface Wording extends KnownStatement {
  readonly wordings: KnownWording[];
}

/** The index over all wordings of an inventory. */
export function knownWordings(inventory: Inventory): KnownWordings {
  const byWords = new Map<string, Wording>();
  const add = (text: string, wording: KnownWording) => {
    const words = normalWords(text).map((word) => word.text);
    const joined = words.join(' ');
    const known = byWords.get(joined);
    if (known) known.wordings.push(wording);
    else if (words.length > key) byWords.set(joined, { words, wordings: [wording] });
  };
  for (const [id, { versions }] of Object.entries(inventory.commitments)) {
    for (const { version, token, statement, qualifiers } of versions) {
      add(statement, { id, version, token, part: 'statement' });
      for (const { text } of qualifiers) add(text, { id, version, token, part: 'qualifier' });
    }
  }
  for (const [id, { statement }] of Object.entries(inventory.claims))
    add(statement, { id, version: undefined, token: tokenOf(id), part: 'statement' });
  const all = [...byWords.values()];
  const statements = all.filter(({ wordings }) => wordings.some(({ part }) => part === 'statement'));
  const byEnd = grouped(statements.map((one) => [keyAt(one.words, one.words.length - key), one]));
  const lastWords = new Set(statements.map(({ words }) => words.at(-1)));
  let parts: ReadonlyMap<string, readonly Wording[]> | undefined;
  return {
    vocabulary: new Set(all.flatMap(({ words }) => words)),
    statements,
    wholeIn: (words) => wholeIn(words, lastWords, byEnd),
    holding: (words) => {
      parts ??= grouped(all.flatMap((one) => one.words.slice(key - 1).map((_, at) => [keyAt(one.words, at), one])));
      return holding(words, parts);
    },
  };
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + key).join(' ');
}

function grouped(pairs: readonly (readonly [string, Wording])[]): ReadonlyMap<string, readonly Wording[]> {
  const found = new Map<string, Wording[]>();
  for (const [name, one] of pairs) {
    const known = found.get(name);
    if (!known) found.set(name, [one]);
    else if (known.at(-1) !== one) known.push(one);
  }
  return found;
}

function wholeIn(
  words: readonly NormalWord[],
  lastWords: ReadonlySet<string | undefined>,
  byEnd: ReadonlyMap<string, readonly Wording[]>,
): readonly KnownStretch[] {
  const found: KnownStretch[] = [];
  for (let end = key + 1; end <= words.length; end++) {
    if (!lastWords.has(words[end - 1]?.text)) continue;
    const ending = words.slice(end - key, end).map(({ text }) => text);
    for (const { words: own, wordings } of byEnd.get(ending.join(' ')) ?? []) {
      const start = end - own.length;
      if (start < 0 || own.some((word, at) => words[start + at]?.text !== word)) continue;
      // One that lies within another is a part of that.
      while ((found.at(-1)?.start ?? -1) >= start) found.pop();
      if ((found.at(-1)?.end ?? 0) <= start) found.push({ start, end, wordings });
    }
  }
  return found;
}

function holding(
  words: readonly NormalWord[],
  parts: ReadonlyMap<string, readonly Wording[]>,
): readonly KnownWording[] {
  if (words.length <= key) return [];
  const wanted = words.map(({ text }) => text);
  return (parts.get(keyAt(wanted, 0)) ?? []).flatMap(({ words: own, wordings }) =>
    own.some((_, from) => wanted.every((word, at) => own[from + at] === word)) ? wordings : [],
  );
}
