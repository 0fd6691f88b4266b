/** JSON (RFC 8259) and JSON Lines: a block for each string, at its very characters. */
import { JsonFault, type JsonHandler, scanJson, skipSpace, stringPieces } from '../../../language/json.ts';
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import type { ReadingLimits } from '../limits.ts';
import { MemberBlocks } from './member-blocks.ts';

/**
 * The blocks of a JSON text, or of several after one another (JSON Lines).
 *
 * @throws UnreadableDocument with line and column where the text is not JSON, or nested too deep
 */
export function readJson(text: string, limits: ReadingLimits): DocumentBlock[] {
  const members = new MemberBlocks(text, limits);
  const words = (start: number, end: number): BlockText => {
    const content = new BlockText();
    for (const { text: piece, origin, isEscape } of stringPieces(text, start, end))
      if (isEscape) content.addReplaced(piece, origin);
      else content.add(piece, origin);
    return content;
  };
  const handler: JsonHandler = {
    open: (kind) => members.open(kind),
    close: () => members.close(),
    key: (start, end) => members.key(words(start, end)),
    string: (start, end) => members.string(words(start, end)),
    literal: () => members.value(),
  };
  try {
    for (let at = skipSpace(text, 0); at < text.length; )
      at = skipSpace(text, scanJson(text, handler, at, limits.depth));
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { line, column } = members.placeOf(error.offset);
    const found = error.offset < text.length ? JSON.stringify(text[error.offset]) : 'end of the file';
    throw new UnreadableDocument(
      `Unexpected ${found} at ${line}:${column}, expected ${error.expected} of JSON; mend the file`,
      { kind: 'line', line, column },
    );
  }
  return members.blocks;
}
