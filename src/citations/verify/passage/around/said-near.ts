/** What is said near a citation, word for word. */
import { inOneLine } from '../../../find/normalise.ts';
import type { JudgedCitation } from '../../citation-rule.ts';

/** Blocks before and behind a citation in which its limits may stand. */
const nearby = 8;

/** Whether words stand near a citation, so that who reads it is misled by nothing. */
export function isSaidNear({ blocks, citation: { main } }: JudgedCitation, words: string): boolean {
  const near = blocks.slice(Math.max(0, main.block - nearby), main.block + nearby + 1);
  return near.some(({ text }) => inOneLine(text).includes(inOneLine(words)));
}
