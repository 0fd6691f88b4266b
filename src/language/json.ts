/**
 * JSON (RFC 8259) with the offset of everything in it. By hand: `JSON.parse` tells no places, and libraries that do (momoa,
 * jsonc-parser) hold a tree of the whole, which an inventory of ten thousand commitments or a hostile file makes too large.
 */

/** Where a text stops being JSON, and what was expected there. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly offset: number;
  readonly expected: string;

  constructor(offset: number, expected: string) {
    super(`expected ${expected} at offset ${offset}`);
    this.offset = offset;
    this.expected = expected;
  }
}

/** What is told of a value as it is read, with offsets from the first character to behind the last. */
export interface JsonHandler {
  open?(kind: 'array' | 'object', start: number): void;
  close?(end: number): void;
  /** The key of a member, quotes included. */
  key?(start: number, end: number): void;
  /** A string that is a value, quotes included. */
  string?(start: number, end: number): void;
  /** A number, `true`, `false` or `null`. */
  literal?(start: number, end: number): void;
}

const space = /[ \t\r\n]*/y;
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
/** What a string may hold as it is: all but quotes, backslashes and what comes before the space. */
const plain = /[ !#-[\]-\uFFFF]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

function end(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The offset of what follows white space. */
export function skipSpace(text: string, at: number): number {
  return end(space, text, at) ?? at;
}

function expect(text: string, at: number, character: string, expected = `"${character}"`): number {
  if (text[at] !== character) throw new JsonFault(at, expected);
  return at + 1;
}

function endOfString(text: string, start: number, expected: string): number {
  for (let at = expect(text, start, '"', expected); ; ) {
    at = end(plain, text, at) ?? at;
    if (text[at] === '"') return at + 1;
    const next = end(escaped, text, at);
    if (next === undefined) throw new JsonFault(at, 'a closing quote or an escape');
    at = next;
  }
}

/**
 * Reads the value that begins at an offset.
 *
 * @param depth how many arrays and objects may be open at once
 * @returns the offset behind it
 * @throws JsonFault where it is not JSON, or too deep
 */
export function scanJson(text: string, handler: JsonHandler, from = 0, depth = Number.POSITIVE_INFINITY): number {
  const open: { readonly close: ']' | '}'; isEmpty: boolean }[] = [];
  let at = skipSpace(text, from);
  do {
    const container = open.at(-1);
    if (container && text[at] === container.close) {
      open.pop();
      at++;
      handler.close?.(at);
      if (open.length > 0) at = skipSpace(text, at);
      continue;
    }
    if (container && !container.isEmpty) at = skipSpace(text, expect(text, at, ',', `"," or "${container.close}"`));
    if (container) container.isEmpty = false;
    if (container?.close === '}') {
      const start = at;
      at = endOfString(text, start, 'a key in quotes');
      handler.key?.(start, at);
      at = skipSpace(text, expect(text, skipSpace(text, at), ':'));
    }
    const start = at;
    const opening = text[at];
    if (opening === '"') {
      at = endOfString(text, start, 'a value');
      handler.string?.(start, at);
    } else if (opening === '[' || opening === '{') {
      if (open.length >= depth) throw new JsonFault(at, `at most ${depth} levels`);
      open.push({ close: opening === '[' ? ']' : '}', isEmpty: true });
      at++;
      handler.open?.(opening === '[' ? 'array' : 'object', start);
    } else {
      const behind = end(literal, text, at);
      if (behind === undefined) throw new JsonFault(at, 'a value');
      at = behind;
      handler.literal?.(start, at);
    }
    if (open.length > 0) at = skipSpace(text, at);
  } while (open.length > 0);
  return at;
}

/** A member of an object by its key, or an item of a list by its index. */
export interface JsonMember {
  readonly name: string;
  /** The offset of the key; of the value where there is none. */
  readonly key: number;
  /** The value. */
  readonly start: number;
  readonly end: number;
}

/** The members of the object or list that begins at an offset, keys that are given twice included; none of anything else. */
export function jsonMembers(text: string, from: number): JsonMember[] {
  const found: JsonMember[] = [];
  let depth = 0;
  let key: { readonly name: string; readonly key: number } | undefined;
  let begun = 0;
  const value = (start: number, end: number) => {
    if (depth === 1) found.push({ name: String(found.length), key: start, ...key, start, end });
  };
  scanJson(
    text,
    {
      open(_, start) {
        if (depth++ === 1) begun = start;
      },
      close(end) {
        depth--;
        value(begun, end);
      },
      key(start, end) {
        if (depth === 1) key = { name: JSON.parse(text.slice(start, end)) as string, key: start };
      },
      string: value,
      literal: value,
    },
    from,
  );
  return found;
}

/** The stretches of a string, quotes included in `start` and `end`: as written, or what an escape stands for. */
export function* stringPieces(
  text: string,
  start: number,
  end: number,
): Generator<{ readonly text: string; readonly origin: number; readonly isEscape: boolean }> {
  for (const { index, 0: piece } of text.slice(start + 1, end - 1).matchAll(/\\(?:u.{4}|.)|[^\\]+/gs)) {
    const isEscape = piece.startsWith('\\');
    yield { text: isEscape ? (JSON.parse(`"${piece}"`) as string) : piece, origin: start + 1 + index, isEscape };
  }
}

/** Keys that an object has already, with the offset of each further one; `JSON.parse` keeps the last of them without a word. */
export function repeatedKeys(text: string): { readonly name: string; readonly offset: number }[] {
  const open: Set<string>[] = [];
  const found: { name: string; offset: number }[] = [];
  scanJson(text, {
    open: () => void open.push(new Set()),
    close: () => void open.pop(),
    key(start, end) {
      const name = JSON.parse(text.slice(start, end)) as string;
      if (open.at(-1)?.has(name)) found.push({ name, offset: start });
      open.at(-1)?.add(name);
    },
  });
  return found;
}
