/** JSON (RFC 8259) and JSON Lines: a block for each string, at its very characters. */
import { JsonFault, type JsonHandler, scanJson, skipSpace, stringPieces } from '../../language/json.ts';
import { linePlaces } from '../../language/lines.ts';
import { type DocumentBlock, UnreadableDocument } from '../document.ts';
import { type BlockKind, BlockText } from './block-text.ts';
import { DocumentWriter } from './document-writer.ts';
import { writeHtml } from './html/html.ts';
import type { ReadingLimits } from './limits.ts';

/** An array or object that is open, and where in it the reader is. */
interface Container {
  readonly kind: 'array' | 'object';
  /** The member that is being read. */
  key: string;
  /** Counts the members, the one that is being read included. */
  members: number;
}

/**
 * The blocks of a JSON text, or of several after one another (JSON Lines). The strings of an object are a row: of the outermost
 * object in an array, or of the innermost object where there is none; what stands in keys up to it is `under`, from it on `heads`.
 *
 * @throws UnreadableDocument with line and column where the text is not JSON, or nested too deep
 */
export function readJson(text: string, limits: ReadingLimits): DocumentBlock[] {
  const placeOf = linePlaces(text);
  const blocks: DocumentBlock[] = [];
  const stack: Container[] = [];
  let values = 0;

  const write = (content: BlockText, kind: BlockKind) => {
    const block = content.finish(kind, { placeOf, base: 0 });
    if (block && markup.test(block.text)) blocks.push(...shownBlocks(block, kind, limits));
    else if (block) blocks.push(block);
    if (blocks.length > limits.cells)
      throw new UnreadableDocument(
        `Unexpected string number ${limits.cells + 1}, expected at most ${limits.cells}; split the file`,
      );
  };
  const words = (start: number, end: number): BlockText => {
    const content = new BlockText();
    for (const { text: piece, origin, isEscape } of stringPieces(text, start, end))
      if (isEscape) content.addReplaced(piece, origin);
      else content.add(piece, origin);
    return content;
  };
  const value = () => {
    const container = stack.at(-1);
    if (!container) values++;
    else if (container.kind === 'array') container.members++;
  };
  const handler: JsonHandler = {
    open(kind) {
      value();
      stack.push({ kind, key: '', members: 0 });
    },
    close: () => stack.pop(),
    key(start, end) {
      const content = words(start, end);
      const container = stack.at(-1);
      if (container) {
        container.key = content.text;
        container.members++;
      }
      write(content, { role: 'heading', level: stack.length, under: pathOf(stack.slice(0, -1)) });
    },
    string(start, end) {
      value();
      write(words(start, end), kindOf(stack, values));
    },
    literal: value,
  };
  try {
    for (let at = skipSpace(text, 0); at < text.length; )
      at = skipSpace(text, scanJson(text, handler, at, limits.depth));
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { line, column } = placeOf(error.offset);
    const found = error.offset < text.length ? JSON.stringify(text[error.offset]) : 'end of the file';
    throw new UnreadableDocument(
      `Unexpected ${found} at ${line}:${column}, expected ${error.expected} of JSON; mend the file`,
    );
  }
  return blocks;
}

const markup = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;

/** What is shown of a string of HTML, each block as what the string is. */
function shownBlocks(block: DocumentBlock, kind: BlockKind, limits: ReadingLimits): DocumentBlock[] {
  const writer = new DocumentWriter((offset) => block.placeAt(offset), false);
  writeHtml(block.text, writer, limits);
  return writer.blocks.map((shown) => ({ ...shown, ...kind }));
}

/** The keys on the way to the value that is being read. */
function pathOf(stack: readonly Container[]): string[] {
  return stack.flatMap(({ kind, key }) => (kind === 'object' ? [key] : []));
}

/** `1["answers"][3]`, an array's members counted from 1; the first number tells the values of JSON Lines apart. */
function addressOf(stack: readonly Container[], values: number): string {
  return (
    values + stack.map(({ kind, key, members }) => `[${kind === 'object' ? JSON.stringify(key) : members}]`).join('')
  );
}

function kindOf(stack: readonly Container[], values: number): BlockKind {
  const inArray = stack.findIndex(({ kind }, depth) => kind === 'object' && stack[depth - 1]?.kind === 'array');
  const rowDepth = inArray >= 0 ? inArray : stack.findLastIndex(({ kind }) => kind === 'object');
  if (rowDepth < 0) return { role: 'paragraph', under: [] };
  return {
    role: 'cell',
    row: addressOf(stack.slice(0, rowDepth), values),
    column: stack[rowDepth]?.members ?? 1,
    under: pathOf(stack.slice(0, rowDepth)),
    heads: pathOf(stack.slice(rowDepth)),
  };
}
