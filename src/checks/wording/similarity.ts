/** How alike two statements are: what is left of each without its grammar, with words of one meaning taken for one. */
import leven from 'leven';
import { remembered } from '../../language/remembered.ts';
import { lightWords, meanings, phrases } from './same-words.ts';

/** What a statement is about, for comparing it with another. */
export interface Gist {
  /** Its words without grammar, each as the word that stands for its meaning. */
  readonly words: ReadonlySet<string>;
  /** Those that are names: capitalised within the sentence, or with a digit. */
  readonly names: ReadonlySet<string>;
  /** Those that follow `and` or `or`: one thing more to which the promise extends. */
  readonly joined: ReadonlySet<string>;
  /** Its numbers and whether it denies, as one text: where that differs, so does the promise. */
  readonly marks: string;
}

const negations = new Set(['not', 'no', 'never', 'none', 'nor', 'neither', 'nobody', 'nothing', 'cannot', 'without']);
const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens = new Map([...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()].map(tensOf));

function tensOf([index, word]: [number, string]): [string, string] {
  return [word, String((index + 2) * 10)];
}

/** `30` of `thirty` and of `30`; `undefined` where a word is no number. */
export function digitsOf(word: string): string | undefined {
  if (/^\d/.test(word)) return word;
  const small = numberWords.indexOf(word);
  return small < 0 ? tens.get(word) : String(small);
}

/** A word without its ending: enough to see `deletes`, `deleted` and `deleting` as one, and no more. */
export function roughStem(word: string): string {
  const british = word.replace(/iz(?=e|ing|ation)/, 'is').replace(/our(?=\w{0,4}$)/, 'or');
  const bare = british
    .replace(/(?:'s|s'|['’]s|s['’])$/, '')
    .replace(/(?<=\w{2})(?:ies|ied)$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<=\w{2}[^s])s$/, '')
    .replace(/(?<=\w{4})ment$/, '');
  const cut = bare.replace(/(?<=\w{3})(?:ing|ed)$/, '');
  const single = cut === bare ? bare : cut.replace(/([bdfgmnprt])\1$/, '$1');
  return single.replace(/(?<=\w{2})e$/, '');
}

const light = new Set(lightWords.map(roughStem));
const meaningOf = new Map(
  meanings.flatMap((line) => {
    const stems = line.split(' ').map(roughStem);
    return stems.map((one) => [one, stems[0] ?? one] as const);
  }),
);
const known = new Set(meaningOf.values());

/** Whether a word of a gist is one that tells promises apart. */
export function tellsApart(word: string): boolean {
  return known.has(word);
}

/** What a statement is about; several rules ask it of the same statements. */
export const gistOf = remembered(newGist);

function newGist(statement: string): Gist {
  const words = new Set<string>();
  const names = new Set<string>();
  const joined = new Set<string>();
  let joins = false;
  const numbers: string[] = [];
  let denies = false;
  const text = withoutSpeltOut(statement.normalize('NFC'));
  const capitalised = new Set(
    [...text.matchAll(/(?<=\S\s+[("“]?)\p{Lu}[\p{L}\p{N}-]*/gu)].map(([name]) => roughStem(name.toLowerCase())),
  );
  let plain = text.toLowerCase();
  for (const [phrase, word] of phrases) plain = plain.replace(phrase, word);
  for (const [token] of plain.matchAll(/[\p{L}\p{N}]+(?:['’.,/][\p{L}\p{N}]+)*['’]?/gu)) {
    const number = digitsOf(token);
    if (number !== undefined) numbers.push(number);
    else if (/^p\d+[my]$/.test(token)) numbers.push(token);
    else if (negations.has(token)) denies = true;
    else {
      const word = roughStem(token);
      if (word === 'and' || word === 'or') joins = true;
      if (light.has(word)) continue;
      const meaning = meaningOf.get(word) ?? word;
      words.add(meaning);
      if (joins) joined.add(meaning);
      joins = false;
      if ((capitalised.has(word) && !known.has(meaning)) || /\d/.test(token)) names.add(meaning);
    }
  }
  return { words, names, joined, marks: `${denies ? 'not ' : ''}${numbers.sort().join(' ')}` };
}

/** `the Data Protection Act (DPA)` as `the DPA`. */
function withoutSpeltOut(text: string): string {
  return text.replace(/((?:\p{Lu}\p{L}+ )+)\((\p{Lu}{2,})\)/gu, (whole, name: string, short: string) => {
    const words = name.trim().split(' ');
    const initials = words.map((word) => word[0]).join('');
    return initials.endsWith(short) ? [...words.slice(0, words.length - short.length), short].join(' ') : whole;
  });
}

/** Twice the words in common by the words of both (Dice), 0 to 1; spelling that is a letter apart counts as the same. */
export function similarity(a: Gist, b: Gist): number {
  const { common } = compare(a, b);
  const all = a.words.size + b.words.size;
  return all === 0 ? 0 : (2 * common) / all;
}

/** A share from 0 to 1 as `82 %`; whole where the words differ and say the same. */
export function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100} %`;
}

/** Below this, too much was added, left out or exchanged for it to be the same promise. */
const alike = 0.8;

/**
 * Whether two statements make the same promise in nearly the same words. Never where a number, a negation or a name
 * differs, nor where a word stands for one that tells promises apart (`court` for `government`).
 */
export function samePromise(a: Gist, b: Gist): boolean {
  if (a.marks !== b.marks) return false;
  const { common, left, right } = compare(a, b);
  if (left.some((word) => a.names.has(word)) || right.some((word) => b.names.has(word))) return false;
  // "At rest and in transit" is more than "at rest".
  if (left.some((word) => a.joined.has(word) && known.has(word)) && right.length === 0) return false;
  if (right.some((word) => b.joined.has(word) && known.has(word)) && left.length === 0) return false;
  // Words that are merely added are another matter than words that stand for others.
  if (left.length > 0 && right.length > 0) {
    if (left.length > 1 || right.length > 1) return false;
    if ([...left, ...right].some((word) => known.has(word))) return false;
  }
  return 2 * common >= alike * (a.words.size + b.words.size);
}

function compare(a: Gist, b: Gist): { common: number; left: string[]; right: string[] } {
  const right = [...b.words].filter((word) => !a.words.has(word));
  let common = b.words.size - right.length;
  const left = [...a.words].filter((word) => {
    if (b.words.has(word)) return false;
    const twin = right.findIndex((other) => sameSpelling(word, other));
    if (twin < 0) return true;
    right.splice(twin, 1);
    common += 1;
    return false;
  });
  return { common, left, right };
}

/** A slip of the pen, or another ending of the same word. */
function sameSpelling(a: string, b: string): boolean {
  if (known.has(a) || known.has(b) || Math.min(a.length, b.length) < 6) return false;
  return a.slice(0, 7) === b.slice(0, 7) || leven(a, b, { maxDistance: 2 }) <= 1;
}
