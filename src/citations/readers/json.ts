/** JSON (RFC 8259) and JSON Lines: a block for each string, at its very characters. */
import { type DocumentBlock, UnreadableDocument } from '../document.ts';
import { BlockText } from './block-text.ts';
import type { ReadingLimits } from './limits.ts';
import { linePlaces } from './lines.ts';

/** An array or object that is open, and where in it the reader is. */
interface Container {
  readonly kind: 'array' | 'object';
  /** The member that is being read. */
  key: string;
  index: number;
  /** Counts its members, to know whether a comma is due. */
  members: number;
}

const space = /[ \t\r\n]*/y;
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
/** Stops at control characters, of which JSON forbids those below 0x20 alone. */
const plain = /[^"\\\p{Cc}]+/uy;
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

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
  let at = 0;
  let values = 0;

  const fail = (expected: string): never => {
    const { line, column } = placeOf(at);
    const found = at < text.length ? JSON.stringify(text[at]) : 'end of the file';
    throw new UnreadableDocument(
      `Unexpected ${found} at ${line}:${column}, expected ${expected} of JSON; mend the file`,
    );
  };
  const matches = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const string = (): BlockText => {
    const content = new BlockText();
    at++;
    for (;;) {
      const start = at;
      matches(plain);
      while (text.charCodeAt(at) >= 0x7f) {
        at++;
        matches(plain);
      }
      content.add(text.slice(start, at), start);
      if (text[at] === '"') break;
      const found = matches(escaped);
      if (found === undefined) fail('a closing quote or an escape');
      content.addReplaced(JSON.parse(`"${found}"`) as string, at - (found?.length ?? 0));
    }
    at++;
    return content;
  };
  const push = (content: BlockText) => {
    const block = content.finish(kindOf(stack, values), placeOf);
    if (block) blocks.push(block);
    if (blocks.length > limits.cells)
      throw new UnreadableDocument(
        `Unexpected string number ${limits.cells + 1}, expected at most ${limits.cells}; split the file`,
      );
  };

  for (matches(space); at < text.length || stack.length > 0; matches(space)) {
    const container = stack.at(-1);
    if (container) {
      const close = container.kind === 'array' ? ']' : '}';
      if (text[at] === close) {
        at++;
        stack.pop();
        continue;
      }
      if (container.members > 0) {
        if (text[at] !== ',') fail(`"," or "${close}"`);
        at++;
        matches(space);
      }
      container.members++;
      if (container.kind === 'array') container.index++;
      else {
        if (text[at] !== '"') fail('a key in quotes');
        const key = string();
        container.key = key.text;
        matches(space);
        if (text[at] !== ':') fail('":"');
        at++;
        matches(space);
        const heading = key.finish(
          { role: 'heading', level: stack.length, under: pathOf(stack.slice(0, -1)) },
          placeOf,
        );
        if (heading) blocks.push(heading);
      }
    } else values++;
    const opening = text[at];
    if (opening === '"') push(string());
    else if (opening === '[' || opening === '{') {
      if (stack.length >= limits.depth) fail(`at most ${limits.depth} levels`);
      stack.push({ kind: opening === '[' ? 'array' : 'object', key: '', index: 0, members: 0 });
      at++;
    } else if (matches(literal) === undefined) fail('a value');
  }
  return blocks;
}

/** The keys on the way to the value that is being read. */
function pathOf(stack: readonly Container[]): string[] {
  return stack.flatMap(({ kind, key }) => (kind === 'object' ? [key] : []));
}

/** `1["answers"][3]`, an array's members counted from 1; the first number tells the values of JSON Lines apart. */
function addressOf(stack: readonly Container[], values: number): string {
  return values + stack.map(({ kind, key, index }) => `[${kind === 'object' ? JSON.stringify(key) : index}]`).join('');
}

function kindOf(stack: readonly Container[], values: number) {
  const inArray = stack.findIndex(({ kind }, depth) => kind === 'object' && stack[depth - 1]?.kind === 'array');
  const rowDepth = inArray >= 0 ? inArray : stack.findLastIndex(({ kind }) => kind === 'object');
  if (rowDepth < 0) return { role: 'paragraph', under: [] } as const;
  return {
    role: 'cell',
    row: addressOf(stack.slice(0, rowDepth), values),
    column: stack[rowDepth]?.members ?? 1,
    under: pathOf(stack.slice(0, rowDepth)),
    heads: pathOf(stack.slice(rowDepth)),
  } as const;
}
