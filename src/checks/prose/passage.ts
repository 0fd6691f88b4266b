/** Prose as rules judge it: a stretch of words with everything else blanked, character for character, so that offsets stay true. */
import type { Path } from '../../model/shapes/walk.ts';
import type { Place } from '../rule.ts';

/** A stretch of prose: a text of the registry, or a paragraph, heading or cell of a document. */
export interface Passage {
  /** As written; enough to see that a passage can hold nothing of interest, before the rest is worked out. */
  readonly raw: string;
  /** The words. Syntax, code and addresses are blanked, and so are line ends. */
  readonly text: string;
  /** The same with quotations blanked too: what the passage says itself. */
  readonly own: string;
  readonly links: readonly PassageLink[];
  readonly codes: readonly PassageCode[];
  /** Emphasised stretches, as titles are. */
  readonly emphases: readonly Stretch[];
  /** Where the character at an offset stands. */
  place(offset: number): Place;
}

/** From `start` to before `end`, in characters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A link with the stretch that its words take up. */
export interface PassageLink extends Stretch {
  readonly url: string;
}

/** Inline code. */
export interface PassageCode extends Stretch {
  readonly value: string;
}

/** A passage of plain text that stands at a path of the registry. */
export function textPassage(text: string, at: Path): Passage {
  return {
    raw: text,
    text,
    own: withoutQuotations(text),
    links: [],
    codes: [],
    emphases: [],
    place: (offset) => ({ at, offset }),
  };
}

/** The text with stretches blanked. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
  let result = text;
  for (const { start, end } of stretches)
    result = result.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + result.slice(end);
  return result;
}

const quotation = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"|(?<![\p{L}\p{N}])‘[^‘’]*’(?![\p{L}\p{N}])/gu;

/** The text with quotations blanked; an apostrophe opens none. */
export function withoutQuotations(text: string): string {
  if (!/[“„«"‘]/.test(text)) return text;
  return text.replace(quotation, (found) => ' '.repeat(found.length));
}
