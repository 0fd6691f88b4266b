/** Pieces of text on a page of a PDF, joined to segments: what stands together on one line. */
import { lastAtMost } from '../../../language/lines.ts';
import { isNoteMark } from '../note-marks.ts';

/** A piece of text as the file draws it, in points from the page's lower left corner. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  /** The marked content that it belongs to, where the file is tagged. */
  readonly content?: string;
  /** Headers, footers, lines: what a tagged file says is not its text. */
  readonly artifact: boolean;
  /** Where words of it were struck out, and are gone. */
  readonly struck?: true;
}

/** A link annotation: the rectangle that can be clicked. */
export interface PdfLink {
  readonly url: string;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Text on one line without a gap. */
export interface Segment {
  readonly page: number;
  /** The line on the page, from 1 at the top. */
  readonly line: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: string }[];
  readonly artifact: boolean;
  /** Set where it is a line of running text that stands in a column beside others. */
  readonly inColumn?: true;
}

type Draft = { -readonly [Key in keyof Segment]: Segment[Key] } & {
  readonly links: { start: number; end: number; url: string }[];
};

/** A gap of so many font sizes parts two cells of a table; one after a bullet or a number may be wider. */
const cellGap = 1;
const labelGap = 4;
const label = /^(?:[^\p{L}\p{N}]|\(?(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|(?:[A-Za-z]|[ivx]{1,5})[.)]))$/u;

/**
 * The segments of a page, in the order in which the file draws its text.
 *
 * @param lineOf the line of a baseline
 */
export function segmentsOf(
  items: readonly PdfItem[],
  links: readonly PdfLink[],
  page: number,
  lineOf: (y: number) => number,
): Segment[] {
  const segments: Draft[] = [];
  let current: Draft | undefined;
  let spaced = false;
  for (const item of items) {
    if (item.text.trim() === '') {
      spaced ||= item.text !== '' || item.struck === true;
      // What stands behind struck words goes on with what stands before them.
      if (item.struck && current && goesOn(current, item)) current.right = item.x + item.width;
      continue;
    }
    if (!current || !goesOn(current, item)) {
      const { x, y, size, artifact } = item;
      current = { page, line: lineOf(y), text: '', x, right: x, y, size, links: [], artifact };
      segments.push(current);
      spaced = false;
    }
    if (isMark(current, item)) {
      for (const link of links) addLink(current, { ...item, text: '' }, link);
      current.right = item.x + item.width;
      continue;
    }
    const gap = item.x - current.right;
    if ((spaced || gap > item.size * 0.15) && current.text !== '' && !/\s$/.test(current.text)) current.text += ' ';
    for (const link of links) addLink(current, item, link);
    // A space at the end of an item may reach into the next cell.
    const words = item.text.trimEnd();
    current.text += words;
    current.right = item.x + item.width * shareUntil(item.text, words.length);
    spaced = words !== item.text;
  }
  return segments;
}

/** Raised characters are smaller; browsers make them five sixths as large. */
const markSize = 0.85;

/** Whether an item is raised and small, and points to a note. */
function isMark({ text, y, size }: Segment, item: PdfItem): boolean {
  return text !== '' && item.size < size * markSize && item.y > y + size * 0.2 && isNoteMark(text, item.text);
}

/** Whether an item stands on a segment's line, right after it; raised and lowered characters do too. */
function goesOn(segment: Segment, { x, y, size, artifact }: PdfItem): boolean {
  const bigger = Math.max(size, segment.size);
  const gap = x - segment.right;
  return (
    artifact === segment.artifact &&
    Math.abs(y - segment.y) < bigger * 0.5 &&
    gap > -bigger * 0.5 &&
    gap < bigger * (label.test(segment.text) ? labelGap : cellGap)
  );
}

/** Notes a link on the part of an item that its rectangle covers, by the share of the item's width, at the ends of words. */
function addLink(segment: Draft, item: PdfItem, link: PdfLink): void {
  const part = partOn(item, link);
  const offset = segment.text.length;
  if (part && (part.start < part.end || item.text === ''))
    segment.links.push({ start: offset + part.start, end: offset + part.end, url: link.url });
}

/** The part of an item that stands in the rectangle of a link. */
function partOn(item: PdfItem, link: PdfLink): TextPart | undefined {
  const middle = item.y + item.size * 0.3;
  return middle < link.bottom || middle > link.top ? undefined : partUnder(item, link);
}

/** The links that stand on no words: on a picture, or nothing. */
export function wordlessLinks(items: readonly PdfItem[], links: readonly PdfLink[]): PdfLink[] {
  const words = items.filter(({ text }) => text.trim() !== '');
  return links.filter((link) => !words.some((item) => partOn(item, link)));
}

/** Offsets into an item's text. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** So much of an item's width beside its end is less than a character. */
const atEdge = 0.005;

/** The part of an item from one place to another, at the ends of words; none where that is less than a character. */
export function partUnder(
  { text, x, width, size }: PdfItem,
  { left, right }: { readonly left: number; readonly right: number },
): TextPart | undefined {
  if (width <= 0) return undefined;
  const share = (place: number) => Math.min(Math.max((place - x) / width, 0), 1);
  const [from, to] = [share(left), share(right)];
  if ((to - from) * width < size * 0.2) return undefined;
  return {
    start: from < atEdge ? 0 : nearest(text, from, /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu),
    end: to > 1 - atEdge ? text.length : nearest(text, to, /(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu),
  };
}

/** The boundary that stands nearest to a share of the text's width. */
function nearest(text: string, wanted: number, boundary: RegExp): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const { index } of text.matchAll(boundary)) {
    const away = Math.abs(shareUntil(text, index) - wanted);
    if (away < distance) [best, distance] = [index, away];
  }
  return best;
}

/** How much of a text's width its first characters take, by how wide characters are in most fonts. */
function shareUntil(text: string, end: number): number {
  const width = (part: string) => [...part].reduce((sum, character) => sum + widthOf(character), 0);
  return width(text.slice(0, end)) / (width(text) || 1);
}

function widthOf(character: string): number {
  if (/[\sijltfr.,:;'’()[\]!|/-]/u.test(character)) return 0.6;
  if (/[mwMW@%]/.test(character)) return 1.6;
  return /\p{Lu}/u.test(character) ? 1.3 : 1;
}

/** The lines of a page from the top: baselines less than half a font size apart are one. */
export function pageLines(items: readonly PdfItem[]): (y: number) => number {
  const baselines = items
    .filter(({ text, struck }) => struck || text.trim() !== '')
    .map(({ y, size }) => ({ y, size }))
    .sort((a, b) => b.y - a.y);
  const lines: number[] = [];
  for (const { y, size } of baselines) {
    const last = lines.at(-1);
    if (last === undefined || last - y > size * 0.5) lines.push(y);
  }
  return (y) => lastAtMost(lines, -y, (line) => -line) + 1;
}
