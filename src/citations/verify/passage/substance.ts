/** The words of a text that say something, whatever their form. */
import { remembered } from '../../../language/remembered.ts';
import { normalWords } from '../../find/normalise.ts';
import { weightOf } from '../quotation/alignment.ts';
import { stemsOf } from './topic-words.ts';

/** Words of grammar beyond those of every text, and those by which a qualifier says what it does. */
const frame = new Set(
  (
    'hold holds addressed speak speaks say says tell tells told name names limit include includes only alone same one other another how what ' +
    'where given give gives customer customers itself themselves own source text passage apply applies instead among however still too may can could might must have has been out i we our you your us'
  ).split(' '),
);

/** The stems of the words that say something, each cut so that `permits` and `permission` are one. */
export const substanceOf: (text: string) => readonly string[] = remembered(stemsOfSubstance, 1_000);

function stemsOfSubstance(text: string): readonly string[] {
  const words = normalWords(text.replace(/\p{Pd}/gu, ' ')).map((one) => one.text);
  const heavy = words.filter((word) => weightOf(word) === 1 && !frame.has(word));
  return heavy.flatMap((word) => stemsOf(word).map(({ stem }) => stem.slice(0, 5)));
}
