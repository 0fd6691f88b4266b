/** Text to HTML: everything escaped, the words that were found marked. The only place where a record becomes HTML. */
import { escapeHtml } from '../language/html.ts';
import { tokens } from './words/tokenizer.ts';

/** What stands around a marked word. */
export interface Marks {
  readonly before: string;
  readonly after: string;
}

/** A range of a text, half-open. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the found terms stand; what touches is one range. */
function rangesOf(text: string, terms: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  for (const { term, start, end } of tokens(text)) {
    if (!terms.has(term)) continue;
    const last = ranges.at(-1);
    if (last && start <= last.end) ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else ranges.push({ start, end });
  }
  return ranges;
}

function marked(text: string, ranges: readonly Range[], { start, end }: Range, { before, after }: Marks): string {
  let html = '';
  let at = start;
  for (const range of ranges) {
    if (range.start < start || range.end > end) continue;
    html += `${escapeHtml(text.slice(at, range.start))}${before}${escapeHtml(text.slice(range.start, range.end))}${after}`;
    at = range.end;
  }
  return html + escapeHtml(text.slice(at, end));
}

/** The whole text with the found terms marked. */
export function highlighted(text: string, terms: ReadonlySet<string>, marks: Marks): string {
  return marked(text, rangesOf(text, terms), { start: 0, end: text.length }, marks);
}

/** How many of the found terms a text has, each counted once. */
export function richness(text: string, terms: ReadonlySet<string>): number {
  return new Set(tokens(text).flatMap(({ term }) => (terms.has(term) ? [term] : []))).size;
}

/** The beginning of a text, marked, of about so many characters; `…` where something is left out. */
export function opening(text: string, terms: ReadonlySet<string>, marks: Marks, length = 320): string {
  const end = text.length <= length ? text.length : wordEnd(text, length);
  return `${marked(text, rangesOf(text, terms), { start: 0, end }, marks)}${end < text.length ? '…' : ''}`;
}

/** The part of a text with most of the found terms, marked, of about so many characters; `…` where something is left out. */
export function snippet(text: string, terms: ReadonlySet<string>, marks: Marks, length = 160): string {
  const ranges = rangesOf(text, terms);
  const window = windowOf(text, ranges, length);
  const html = marked(text, ranges, window, marks);
  return `${window.start > 0 ? '…' : ''}${html.trim()}${window.end < text.length ? '…' : ''}`;
}

function windowOf(text: string, ranges: readonly Range[], length: number): Range {
  if (text.length <= length) return { start: 0, end: text.length };
  let best: Range = { start: 0, end: length };
  let most = -1;
  for (const { start } of [{ start: 0 }, ...ranges]) {
    // A little of what goes before makes a found word readable.
    const from = Math.min(wordStart(text, Math.max(0, start - 40)), text.length);
    const to = wordEnd(text, from + length);
    const count = ranges.filter((range) => range.start >= from && range.end <= to).length;
    if (count > most) {
      most = count;
      best = { start: from, end: to };
    }
  }
  return best;
}

/** The beginning of the next word; the place itself where words have no spaces between them. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 20).search(/\s/);
  return space < 0 ? evenly(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at, at + 20).search(/\s/);
  return space < 0 ? evenly(text, at) : at + space;
}

/** Not between the two halves of a character outside the basic plane. */
function evenly(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
