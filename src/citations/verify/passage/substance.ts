/** The words of a text that say something, whatever their form. */
import { remembered } from '../../../language/remembered.ts';
import { normalWords } from '../../find/normalise.ts';
import { weightOf } from '../quotation/alignment.ts';
import { fieldWords } from '../vocabulary/field-words.ts';
import { stemsOf } from './topic-words.ts';

/** Words of grammar beyond those of every text, and those by which a qualifier says what it does. */
const frame = new Set(
  (
    'hold holds consist consists addressed speak speaks say says tell tells told name names limit include includes only alone same one other another how what ' +
    'where given give gives customer customers itself themselves own source text passage apply applies instead among however still too may can could might must have has been out left case level levels grade grades i we our you your us'
  ).split(' '),
);

/** The stems of the words that say something, each cut so that `permits` and `permission` are one, and in English where they are words of the field. */
export const substanceOf: (text: string) => readonly string[] = remembered(stemsOfSubstance, 1_000);

function stemsOfSubstance(text: string): readonly string[] {
  const words = normalWords(text.replace(apart, ' ')).map((one) => one.text);
  const heavy = words.filter((word) => weightOf(word) === 1 && !frame.has(word));
  const stems = heavy.flatMap((word) => wholeStems(word).map((stem) => inEnglish(stem) ?? stem.slice(0, 5)));
  return unspaced.test(text)
    ? [...stems, ...japanese.flatMap(([word, stem]) => (text.includes(word) ? [stem] : []))]
    : stems;
}

/** Hyphens, and words that lean on the next: `d’urgence`. */
const apart = /\p{Pd}|(?<!\p{L})(?:[cdjlmnst]|qu)[’'](?=\p{L})/giu;
const wholeStems = (words: string) => stemsOf(words.normalize('NFD').replace(/\p{M}/gu, '')).map(({ stem }) => stem);
const cutStems = (words: string) => wholeStems(words).map((stem) => stem.slice(0, 5));
/** Of a long word one letter more counts: `interdire` is not `internal`. */
const longWord = 7;

const unspaced = /[\p{sc=Han}\p{sc=Katakana}]/u;
const english = new Map(
  fieldWords.flatMap(([word, others]) =>
    wholeStems(others).flatMap((other) =>
      cutStems(word).map((stem) => [other.slice(0, other.length < longWord ? 5 : 6), stem] as const),
    ),
  ),
);
const inEnglish = (stem: string) => english.get(stem.slice(0, 6)) ?? english.get(stem.slice(0, 5));
const japanese = fieldWords.flatMap(([word, , other]) =>
  other === undefined ? [] : cutStems(word).map((stem) => [other, stem] as const),
);

/** How many words of substance, each counted once, a text has in common with others. */
export function sharedSubstance(text: string, texts: readonly string[]): number {
  const own = new Set(texts.flatMap(substanceOf));
  return new Set(substanceOf(text).filter((stem) => own.has(stem))).size;
}
