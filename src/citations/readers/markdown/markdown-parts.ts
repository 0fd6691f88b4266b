/** Cutting a long Markdown file where nothing reaches across: its parser takes the square of the length, from about 100 KB on. */

import { collapsed } from '../../../language/letters.ts';
/** A part of the text, and the offset where it begins. */
export interface MarkdownPart {
  readonly origin: number;
  /** What is parsed: the part itself, then the definitions of the whole file that it may refer to. */
  readonly text: string;
  /** How much of `text` is the part itself. */
  readonly length: number;
}

/** What is parsed in a moment, and more than what a citation speaks to. */
export const fewCharacters = 8_000;
/** An element of MDX may reach over headings, and is broken by a cut. */
export const manyCharacters = 50_000;

/** After a blank line, an unindented letter or heading ends every list, quotation, table and paragraph before it. */
const boundary = /^(?:\p{L}|#{1,6}[ \t])/u;
const fence = /^ {0,3}(`{3,}|~{3,})/;
/** HTML that goes on over blank lines (CommonMark 0.31, HTML blocks 1 to 5), and how it ends. */
const openHtml: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)\b/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
];
const definition = /^ {0,3}\[([^\]\n]{1,999})\]:[ \t]*\S[^\r\n]*/gm;
const label = /\[([^[\]]{1,999})\]/g;

/** The parts of a Markdown text; one where it is short. @param usualLength parts end at the first chance after so many characters */
export function markdownParts(text: string, usualLength = manyCharacters): MarkdownPart[] {
  if (text.length < usualLength * 2) return [{ origin: 0, text, length: text.length }];
  const definitions = new Map<string, string>();
  for (const [line, name = ''] of text.matchAll(definition)) {
    const key = keyOf(name);
    // The first of a name counts.
    if (!definitions.has(key)) definitions.set(key, line.replace(/^( *\[\^[^\]]+\]:).*/, '$1 note'));
  }
  const cuts = cutsOf(text, usualLength);
  return [0, ...cuts].map((origin, index) => {
    const own = text.slice(origin, cuts[index] ?? text.length);
    const named = new Set([...own.matchAll(label)].map(([, name = '']) => keyOf(name)));
    const lines = [...named].flatMap((name) => definitions.get(name) ?? []);
    return { origin, text: `${own}\n\n${lines.join('\n')}`, length: own.length };
  });
}

/** Names are compared without case, and with one space for all white space (CommonMark 0.31, 4.7). */
function keyOf(name: string): string {
  return collapsed(name).toLowerCase();
}

function cutsOf(text: string, usualLength: number): number[] {
  const cuts: number[] = [];
  let from = 0;
  let blank = false;
  let fenced: string | undefined;
  let html: RegExp | undefined;
  for (const { index, 0: line } of text.matchAll(/[^\n]*\n?/g)) {
    const mark = fence.exec(line)?.[1];
    if (html) {
      if (html.test(line)) html = undefined;
    } else if (fenced !== undefined) {
      if (mark?.startsWith(fenced) && line.trim() === mark) fenced = undefined;
    } else {
      if (blank && index - from >= usualLength && boundary.test(line)) {
        cuts.push(index);
        from = index;
      }
      fenced = mark;
      const begun = openHtml.find(([begin]) => begin.test(line));
      if (begun && !begun[1].test(line)) html = begun[1];
    }
    blank = line.trim() === '';
  }
  return cuts;
}
