/** Showing the words of a document that are quoted. */

import type { DocumentBlock } from '../../document.ts';
import type { TextWord } from '../passage/text-words.ts';
import type { Wording } from '../shown-changes.ts';
import type { QuotedStretch } from './matched-words.ts';

/** The wording of a stretch; what lies in several blocks is shown with spaces between. */
export function stretchWording({ words }: QuotedStretch, blocks: readonly DocumentBlock[]): Wording<TextWord> {
  return { words, shown: (first, last) => shownBetween(blocks, first, last) };
}

function shownBetween(blocks: readonly DocumentBlock[], first: TextWord, last: TextWord): string {
  const parts: string[] = [];
  for (let at = first.block; at <= last.block; at++) {
    const text = blocks[at]?.text ?? '';
    parts.push(text.slice(at === first.block ? first.start : 0, at === last.block ? last.end : text.length));
  }
  return parts.join(' ');
}
