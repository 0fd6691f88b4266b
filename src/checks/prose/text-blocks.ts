/** The words that a reader sees of the registry's texts, block by block. */
import { markdownBlocks } from '../../language/markdown/blocks.ts';
import { parseInline } from '../../language/markdown/parse.ts';
import type { TextLeaf } from '../entries.ts';
import { type LowerWord, lowerWords } from '../wording/shingles.ts';
import type { Passage } from './passage.ts';

const mayHoldMarkup = /[[\]<>*_`~&\\]|:\/\//;

/** A link with a simple target; nothing else in it may be markup. */
const simpleLink = /\]\([^()\s]*\)/g;

/**
 * The words of a text leaf without parsing it: enough to see that there is nothing to find, which is most often so. Offsets
 * mean nothing here. `undefined` where Markdown must be parsed to know its words.
 */
export function quickWords({ leaf, value }: TextLeaf): LowerWord[] | undefined {
  if (leaf.type === 'text' || !mayHoldMarkup.test(value)) return lowerWords(value);
  const plain = value.replace(simpleLink, ' ');
  return /[()<>*_`~&\\!]|:\/\//.test(plain.replace(/\((?=[^()]*\))|\)/g, '')) ? undefined : lowerWords(plain);
}

/** The blocks of a text leaf: itself, or what is left of it without its Markdown. */
export function leafTexts({ leaf, value, at }: TextLeaf): Pick<Passage, 'text' | 'place'>[] {
  if (leaf.type === 'text' || !mayHoldMarkup.test(value)) return [{ text: value, place: (offset) => ({ at, offset }) }];
  return markdownBlocks(parseInline(value), value).map(({ kind, text, start }) => ({
    text,
    place: (offset) => ({ at, offset: kind === 'aside' ? start : start + offset }),
  }));
}
