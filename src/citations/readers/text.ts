/** Plain text: paragraphs between blank lines, and lines quoted with `>` as in mail. */
import type { DocumentBlock } from '../document.ts';
import { BlockText } from './block-text.ts';
import { linePlaces } from './lines.ts';

const line = /([^\r\n]*)(\r\n?|\n|$)/y;
const quoteMarks = /^[ \t]*(?:>[ \t]?)+/;

/** The blocks of a plain text. */
export function readText(text: string): DocumentBlock[] {
  const placeOf = linePlaces(text);
  const blocks: DocumentBlock[] = [];
  let current = new BlockText();
  let quoted = false;
  const finish = () => {
    const block = current.finish({ role: quoted ? 'quotation' : 'paragraph', under: [] }, placeOf);
    if (block) blocks.push(block);
    current = new BlockText();
  };
  for (let at = 0; at < text.length; ) {
    line.lastIndex = at;
    const match = line.exec(text);
    if (!match) break;
    const [whole, words = '', end = ''] = match;
    const marks = quoteMarks.exec(words)?.[0] ?? '';
    if (words.length === marks.length || words.trim() === '') finish();
    else if (quoted !== (marks !== '')) finish();
    quoted = marks !== '';
    current.add(words.slice(marks.length) + end, at + marks.length);
    at += whole.length;
  }
  finish();
  return blocks;
}
