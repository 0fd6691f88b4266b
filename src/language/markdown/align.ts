/** Where the characters of a text come from, when a parser has undone escapes, references and indentation and kept the rest. */

const reference = /&(?:(#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|amp|lt|gt|quot|apos)|[A-Za-z][A-Za-z\d]{0,31});/y;
const escapable = /[!-/:-@[-`{-~]/;
const linePrefix = /[ \t>]*/y;

/** What takes the characters, each with where it comes from. */
export interface Aligned {
  /** Text that stands at `origin` in the same characters. */
  add(text: string, origin: number): void;
  /** Text that something else at `origin` stands for: a reference, the end of a line. */
  addReplaced(text: string, origin: number): void;
}

/** A stretch of source, and whether it is code, where nothing is escaped. */
export interface AlignedSource {
  readonly source: string;
  readonly from: number;
  readonly to: number;
  readonly verbatim?: boolean;
}

/**
 * Adds a Markdown node's value, each character with its origin in the source: escapes and character references are
 * stepped over, and so is what stands at the ends and beginnings of lines and is not in the value (indentation, `>`).
 *
 * @returns the offset in the source after the last character
 */
export function addAligned(block: Aligned, value: string, { source, from, to, verbatim }: AlignedSource): number {
  let at = from;
  let done = 0;
  while (done < value.length && at < to) {
    const same = verbatim ? sameVerbatim(value, done, source, at, to) : sameText(value, done, source, at, to);
    if (same > 0) {
      block.add(value.slice(done, done + same), at);
      done += same;
      at += same;
      if (!verbatim && endsLine.test(source[at - 1] ?? '') && source[at] !== '\n') at += prefixAt(source, at);
      continue;
    }
    const { skipped, added } = verbatim ? nothing : replaced(value, done, source, at);
    if (added > 0) block.addReplaced(value.slice(done, done + added), at);
    // A line's end in inline code is shown as a space; whatever else is not in the value was markup.
    else if (endsLine.test(source[at] ?? '') && value[done] === ' ') block.addReplaced(' ', at);
    done += added || (endsLine.test(source[at] ?? '') && value[done] === ' ' ? 1 : 0);
    at += skipped;
  }
  if (done < value.length) block.addReplaced(value.slice(done), Math.max(from, to - 1));
  return at;
}

const nothing = { skipped: 1, added: 0 };
const endsLine = /[\r\n]/;

function prefixAt(source: string, at: number): number {
  linePrefix.lastIndex = at;
  return linePrefix.exec(source)?.[0].length ?? 0;
}

function sameVerbatim(value: string, done: number, source: string, at: number, to: number): number {
  let length = 0;
  while (at + length < to && done + length < value.length && source[at + length] === value[done + length]) length++;
  return length;
}

/** How many characters are the same: up to an escape or a reference, and up to the end of a line with it. */
function sameText(value: string, done: number, source: string, at: number, to: number): number {
  let length = 0;
  while (at + length < to && done + length < value.length) {
    const character = source[at + length] ?? '';
    if (character !== value[done + length]) break;
    if ((character === '\\' || character === '&') && replaced(value, done + length, source, at + length).added > 0)
      break;
    length++;
    if (character === '\n' || character === '\r') break;
  }
  return length;
}

/** An escape or a reference at an offset: how many characters it takes in the source, and how many it gives. */
function replaced(value: string, done: number, source: string, at: number): { skipped: number; added: number } {
  const next = source[at + 1] ?? '';
  if (source[at] === '\\' && next === value[done] && escapable.test(next)) return { skipped: 2, added: 1 };
  if (source[at] === '&') {
    reference.lastIndex = at;
    const [found, known] = reference.exec(source) ?? [];
    // What is no name of a character stays as it is.
    if (found && (known || !value.startsWith(found, done)))
      return { skipped: found.length, added: (value.codePointAt(done) ?? 0) > 0xffff ? 2 : 1 };
  }
  return nothing;
}
