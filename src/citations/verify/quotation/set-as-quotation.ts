/** Whether words are set as a quotation: between marks, as a block of their own, or as a whole sentence. */
import type { DocumentBlock } from '../../document.ts';
import { isChat } from '../passage/speakers.ts';
import type { TextWord } from '../passage/text-words.ts';
import { markedIn } from './quotation-marks.ts';

type Words = readonly [TextWord, ...TextWord[]];

/** The marks of a quotation around words, those around parts of them, or the block quotation that they stand in. */
export function marksAround(blocks: readonly DocumentBlock[], words: Words): 'marks' | 'parts' | 'block' | undefined {
  const [first, last] = [words[0], words.at(-1) ?? words[0]];
  const block = blocks[first.block];
  if (!block) return undefined;
  const marked = first.block === last.block ? markedIn(block.text) : [];
  if (marked.some(({ start, end }) => start <= first.start && last.end <= end)) return 'marks';
  // Who sets parts between marks says that the rest is in other words.
  if (marked.some(({ start, end }) => start >= first.start && end <= last.end)) return 'parts';
  return isBlockQuotation(block) ? 'block' : undefined;
}

/** Whether a sentence goes on behind a token, which is a word of it: `NC-GOV-8 belongs to the first kind`, and not `NC-GOV-8 says: …`. */
export function goesOnAsSentence(text: string, tokenEnd: number): boolean {
  return /^\s+(?!(?:says?|said|states?|stated|reads?|promises?|provides?|has|tells?)\b)\p{Ll}+\s+[\p{L}\p{N}]/u.test(
    text.slice(tokenEnd),
  );
}

/** What is set between marks within words, the marks left out. */
export function partsWithin(blocks: readonly DocumentBlock[], words: Words): readonly string[] {
  const [first, last] = [words[0], words.at(-1) ?? words[0]];
  const { text = '' } = blocks[first.block] ?? {};
  return markedIn(text).flatMap(({ start, end }) =>
    start >= first.start && end <= last.end ? [text.slice(start, end)] : [],
  );
}

/** Whether a block is set as a quotation, and not as what several people said in turn, as in an export of a chat: `> Ann: is it so?`. */
export function isBlockQuotation({ role, text }: DocumentBlock): boolean {
  return role === 'quotation' && !isChat(text);
}

/**
 * Whether words stand between marks, in a block quotation, behind a colon, at the beginning of a cell, or as a sentence that ends
 * before its citation, as citations are exported; who cites within the sentence reports it.
 */
export function isSetAsQuotation(blocks: readonly DocumentBlock[], words: Words): boolean {
  const marks = marksAround(blocks, words);
  if (marks === 'marks' || marks === 'block') return true;
  const before = textBefore(blocks, words[0]);
  const { block, end } = words.at(-1) ?? words[0];
  if ((before === '' || sentenceStart.test(before)) && /^\.(?:\s|$)/u.test((blocks[block]?.text ?? '').slice(end)))
    return true;
  return isColon.test(before || (blocks[words[0].block - 1]?.text ?? '')) || isCellOfWords(blocks, words[0]);
}

/** Whether words are a whole sentence, or set as a quotation; in the midst of a sentence of somebody else they are reported. */
export function isWholeSentence(blocks: readonly DocumentBlock[], words: Words, source: string): boolean {
  const marks = marksAround(blocks, words);
  if (marks === 'marks' || marks === 'block') return true;
  const [first, last] = [words[0], words.at(-1) ?? words[0]];
  const letter = blocks[first.block]?.text[first.start] ?? '';
  const isCapital = letter === source[0] || letter !== letter.toLowerCase();
  const before = textBefore(blocks, first);
  const after = (blocks[last.block]?.text ?? '').slice(last.end);
  return isCapital && (before === '' || sentenceStart.test(before)) && !goesOn.test(after);
}

const isColon = /[:：][\s"'‘*_]*$/u;
const sentenceStart = /(?:[.!?:：。…)\]{>|–—•-]|@\d{1,4})[\s"“*_]{0,8}$/u;
/** What follows where a sentence has not ended. */
const goesOn = /^[\s"”*_]*(?:,\s*)?\p{L}/u;

function textBefore(blocks: readonly DocumentBlock[], { block, start }: TextWord): string {
  return (blocks[block]?.text ?? '').slice(0, start).trim();
}

function isCellOfWords(blocks: readonly DocumentBlock[], word: TextWord): boolean {
  return blocks[word.block]?.row !== undefined && textBefore(blocks, word) === '';
}
