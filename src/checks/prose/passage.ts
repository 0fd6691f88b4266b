/** Prose as rules judge it: a stretch of words with everything else blanked, character for character, so that offsets stay true. */
import { plainWords, type Words } from '../../language/markdown/blocks.ts';
import type { Path } from '../../model/shapes/walk.ts';
import type { Place } from '../rule.ts';

/** A stretch of prose: a text of the registry, or a paragraph, heading or cell of a document. */
export interface Passage extends Words {
  /** The text with quotations blanked too: what the passage says itself. */
  readonly own: string;
  /** Where the character at an offset stands. */
  place(offset: number): Place;
}

/** A passage of plain text that stands at a path of the registry. */
export function textPassage(text: string, at: Path): Passage {
  return { ...plainWords(text), own: withoutQuotations(text), place: (offset) => ({ at, offset }) };
}

const quotation = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|(?<![\p{L}\p{N}])‘[^‘’]*’(?![\p{L}\p{N}])/gu;

/** The text with quotations blanked; an apostrophe opens none. */
export function withoutQuotations(text: string): string {
  if (!/[“„«"‘]/.test(text)) return text;
  return text.replace(quotation, (found) => ' '.repeat(found.length));
}
