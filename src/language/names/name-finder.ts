/** Finding what a text names: the entries of the registry by all the names that they have, the longest name first. */

/** What a name is to its entry. */
export type NameRole = 'title' | 'name' | 'short' | 'also' | 'former' | 'wrong' | 'demonym' | 'part';

/** The entry that a name stands for. */
export interface NameRef<K extends string = string> {
  /** What kind of thing has the name, as its registry calls it: `services`. */
  readonly kind: K;
  readonly id: string;
  readonly role: NameRole;
}

/** A name with its entry. */
export interface Named<K extends string = string> {
  readonly text: string;
  readonly ref: NameRef<K>;
}

/** A name that stands in a text. */
export interface Mention<K extends string = string> {
  readonly text: string;
  readonly start: number;
  /** Before which character it ends. */
  readonly end: number;
  /** More than one where entries share the name. */
  readonly refs: readonly NameRef<K>[];
  /** Whether a capitalised word follows directly, so that it may be part of a longer name: `Northwind Tools`. */
  readonly continued: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this and the token before. */
  readonly gap: string;
}

interface Branch<K extends string> {
  readonly next: Map<string, Branch<K>>;
  readonly names: { readonly tokens: readonly Token[]; readonly refs: NameRef<K>[] }[];
}

/** Finds names in a text: non-overlapping, from left to right, the longest at each place. */
export type NameFinder<K extends string = string> = (text: string) => readonly Mention<K>[];

// Han and kana are written without spaces, so that each character is a token.
// A name in letters may stand right before them: `Vaultに`.
const token =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])[\p{L}\p{M}\p{N}])+/gu;

function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(token)].map((match) => {
    const found = { text: match[0].normalize('NFC'), start: match.index, end: match.index + match[0].length };
    const gap = text.slice(end, found.start);
    end = found.end;
    return { ...found, gap };
  });
}

/** A finder of these names. */
export function nameFinder<K extends string>(names: readonly Named<K>[]): NameFinder<K> {
  const root: Branch<K> = { next: new Map(), names: [] };
  for (const { text, ref } of names) {
    const tokens = tokensOf(text);
    // A name of single letters, such as Q&A, is no name that a sentence gives away; abbreviated countries are.
    if (tokens.length === 0 || (ref.kind !== 'jurisdictions' && tokens.every((one) => isCapital(one.text)))) continue;
    let branch = root;
    for (const one of tokens) {
      const key = folded(one.text);
      const next = branch.next.get(key) ?? { next: new Map(), names: [] };
      branch.next.set(key, next);
      branch = next;
    }
    const same = branch.names.find((name) =>
      name.tokens.every((one, i) => one.text === tokens[i]?.text && one.gap === tokens[i]?.gap),
    );
    if (!same) branch.names.push({ tokens, refs: [ref] });
    else if (!same.refs.some(({ kind, id }) => kind === ref.kind && id === ref.id)) same.refs.push(ref);
  }
  return (text) => find(root, text);
}

function find<K extends string>(root: Branch<K>, text: string): Mention<K>[] {
  const tokens = tokensOf(text);
  const mentions: Mention<K>[] = [];
  for (let first = 0; first < tokens.length; ) {
    let branch: Branch<K> | undefined = root;
    let best: { readonly length: number; readonly refs: readonly NameRef<K>[] } | undefined;
    for (let at = first; at < tokens.length; at++) {
      branch = branch.next.get(folded(tokens[at]?.text ?? ''));
      if (!branch) break;
      const length = at - first + 1;
      const refs = branch.names
        .filter((name) => isWritten(name.tokens, tokens.slice(first, at + 1)))
        .flatMap((name) => name.refs);
      if (refs.length > 0) best = { length, refs };
    }
    const start = tokens[first];
    const end = best && tokens[first + best.length - 1];
    if (best && start && end) {
      const after = tokens[first + best.length];
      const continued = after !== undefined && /^\s+$/.test(after.gap) && /^\p{Lu}/u.test(after.text);
      mentions.push({
        text: text.slice(start.start, end.end),
        start: start.start,
        end: end.end,
        refs: best.refs,
        continued,
      });
      first += best.length;
    } else {
      first++;
    }
  }
  return mentions;
}

/** Whether tokens of a text are that name: capitals as it has them, and nothing else between them than in it. */
function isWritten(name: readonly Token[], written: readonly Token[]): boolean {
  const proper = name.every(({ text }) => !/\p{L}/u.test(text) || /^\p{Lu}|^\P{Ll}/u.test(text));
  return name.every((one, index) => {
    const other = written[index];
    if (!other) return false;
    if (index > 0 && !sameGap(one.gap, other.gap, one.text)) return false;
    const capital = /^\p{Lu}/u.test(one.text) && (index > 0 || proper);
    // An abbreviation is written in capitals, and a proper name of one word is not made plural: `Team` is not Teams.
    if (/^\p{Lu}{2,}$/u.test(one.text)) return one.text === other.text;
    if (!capital) return true;
    if (!/^\p{Lu}/u.test(other.text)) return false;
    // One or several of what has a name of more than one word: `a Key Vault`, `our Key Vaults`.
    const isCounted = index > 0 && index === name.length - 1;
    return isCounted || one.text.toLowerCase() === other.text.toLowerCase();
  });
}

function sameGap(name: string, written: string, next: string): boolean {
  const [expected, actual] = [name.trim(), written.trim()];
  if (expected === actual) return true;
  if (expected === '') return actual === '-';
  return actual === '' && written !== '' && !/^\d/.test(next);
}

/** Lower case, and without the plural of ordinary words. */
function folded(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

function isCapital(text: string): boolean {
  return /^\p{Lu}$/u.test(text);
}
