/** A piece of what a document says around a citation. */
import { isQuestion } from '../vocabulary/polarity.ts';
import type { Position } from './text-words.ts';

/** A stretch of a block, or what a block stands under. */
export interface CitedPassage {
  readonly role: 'sentence' | 'cell' | 'item' | 'head' | 'heading';
  /** Words of quotations, tokens and addresses are blanked, character for character. */
  readonly text: string;
  /** Where the first character stands; undefined where the block of a head can't be found. */
  readonly at?: Position;
  /** Whether the citation itself stands in it. */
  readonly own: boolean;
  readonly asks: boolean;
  /** Whether it stands where what it names is denied. */
  readonly denied: boolean;
  /** Whether it only stands next to the citation, which says of itself no more than `See …`: it may speak of something else. */
  readonly loose?: true;
}

/** Characters; longer than any sentence. Each expression looks at what stands before or behind every word that it finds. */
export const longestPassage = 2_000;

export function passageOf(
  role: CitedPassage['role'],
  text: string,
  at: Position | undefined,
  denied = false,
  own = false,
): CitedPassage {
  return { role, text: text.slice(0, longestPassage), own, asks: isQuestion(text), denied, ...(at && { at }) };
}
