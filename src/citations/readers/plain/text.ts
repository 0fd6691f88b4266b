/** Plain text: paragraphs between blank lines, and lines quoted with `>` as in mail. */

import { linePlaces } from '../../../language/lines.ts';
import type { DocumentBlock } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { DocumentWriter } from '../document-writer.ts';

const line = /([^\r\n]*)(\r\n?|\n|$)/y;
const quoteMarks = /^[ \t]*(?:>[ \t]?)+/;

/** The blocks of a plain text. */
export function readText(text: string): DocumentBlock[] {
  const writer = new DocumentWriter(linePlaces(text));
  let current = new BlockText();
  let quoted = false;
  const finish = () => {
    writer.write(current, { quoted });
    current = new BlockText();
  };
  for (let at = 0; at < text.length; ) {
    line.lastIndex = at;
    const match = line.exec(text);
    if (!match) break;
    const [whole, words = '', end = ''] = match;
    const marks = quoteMarks.exec(words)?.[0] ?? '';
    if (words.length === marks.length || words.trim() === '' || quoted !== (marks !== '')) finish();
    quoted = marks !== '';
    current.add(words.slice(marks.length) + end, at + marks.length);
    at += whole.length;
  }
  finish();
  return writer.blocks;
}
