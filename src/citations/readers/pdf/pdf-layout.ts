/** PDF without tags: paragraphs, headings, cells and what stands on every page, by where and how large they are drawn. */
import type { DocumentWriter, ListItem } from '../document-writer.ts';
import type { TableGrid } from '../table-grid.ts';
import { isUnfinished, segmentText } from './pdf-blocks.ts';
import { byColumns } from './pdf-columns.ts';
import type { Segment } from './pdf-segments.ts';

/** Segments that are read in one go. */
interface Paragraph {
  readonly segments: Segment[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  readonly size: number;
  /** Whether it begins right of other text on its line. */
  readonly beside: boolean;
}

/** Reads the segments of pages without tags. */
export function readLayout(pages: readonly (readonly Segment[])[], writer: DocumentWriter): void {
  const furniture = repeated(pages);
  const paragraphs: Paragraph[] = [];
  const notes: Segment[] = [];
  for (const segments of pages) {
    const own = byColumns(segments.filter((segment) => !segment.artifact && !furniture.has(textKey(segment))));
    notes.push(...segments.filter((segment) => segment.artifact || furniture.has(textKey(segment))));
    const onPage = paragraphsOf(own);
    const last = paragraphs.at(-1);
    const first = onPage[0];
    if (last && first && continues(last, first)) {
      last.segments.push(...first.segments);
      onPage.shift();
    }
    paragraphs.push(...onPage);
  }
  writeParagraphs(paragraphs, writer);
  for (const note of notes) writer.write(segmentText([note]), { note: true, under: [] });
}

function writeParagraphs(paragraphs: readonly Paragraph[], writer: DocumentWriter): void {
  const sizes = headingSizes(paragraphs);
  const table = new LayoutTable(writer);
  /** The list items that are open, by how far they are indented. */
  let items: (ListItem & { readonly left: number })[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const { segments, size, left } = paragraph;
    const [first] = segments;
    const before = paragraphs[index - 1];
    const after = paragraphs[index + 1];
    const isAfter = before !== undefined && isBeside(before, paragraph);
    if (isAfter || (after && isBeside(paragraph, after))) {
      table.add(paragraph, isAfter);
      continue;
    }
    table.end();
    const heading = segments.length <= 4 ? sizes.indexOf(roundSize(size)) + 1 : 0;
    if (heading > 0 || !first || !isItem(first)) {
      items = [];
      writer.write(segmentText(segments), heading > 0 ? { heading } : {});
    } else {
      items = [...items.filter((item) => item.left < left - size / 2), { left, text: '' }];
      writer.write(segmentText(withoutBullet(segments)), { items });
    }
  }
  table.end();
}

/** Page headers and footers: the same words, numbers aside, at the same height, on half of the pages or more, at their ends. */
function repeated(pages: readonly (readonly Segment[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const segments of pages) {
    const lines = segments.reduce((most, { line }) => Math.max(most, line), 0);
    const ends = segments.filter(({ line }) => line <= 2 || line > lines - 2);
    for (const key of new Set(ends.map(textKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function textKey({ text, y }: Segment): string {
  return `${Math.round(y)} ${text.replace(/\d+/g, '0')}`;
}

function paragraphsOf(segments: readonly Segment[]): Paragraph[] {
  const edge = rightEdges(segments);
  const found: Paragraph[] = [];
  for (const [index, segment] of segments.entries()) {
    const current = found.at(-1);
    const before = segments[index - 1];
    if (current && isNextLine(current, segment, edge)) {
      current.segments.push(segment);
      current.left = Math.min(current.left, segment.x);
      current.right = Math.max(current.right, segment.right);
      current.bottom = segment.y;
    } else
      found.push({
        segments: [segment],
        left: segment.x,
        right: segment.right,
        top: segment.y + segment.size * 0.8,
        bottom: segment.y,
        size: segment.size,
        beside: before !== undefined && before.line === segment.line && before.page === segment.page,
      });
  }
  return found;
}

/** How far the lines that begin at a place reach: where a column of text ends. */
function rightEdges(segments: readonly Segment[]): (segment: Segment) => number {
  const edges = new Map<number, number>();
  const key = ({ x }: Segment) => Math.round(x / 4);
  for (const segment of segments) edges.set(key(segment), Math.max(edges.get(key(segment)) ?? 0, segment.right));
  return (segment) => edges.get(key(segment)) ?? segment.right;
}

/** Signs before list items; symbol fonts draw theirs from the private use area. */
const bullet = /^[•◦▪■□●○‣⁃·➢➤✓✔\uE000-\uF8FF*–-]\s+/u;
const numbered = /^\(?(?:\d{1,3}|[a-z])[.)]\s/u;

function isItem({ text }: Segment): boolean {
  return bullet.test(text) || numbered.test(text);
}

/** How far the first line of a paragraph may be indented, in font sizes. */
const widestIndent = 4;

/** Whether a segment is the next line of a paragraph: as large, below it at a line's distance, and its first word had no room above. */
function isNextLine(paragraph: Paragraph, segment: Segment, edge: (segment: Segment) => number): boolean {
  const last = paragraph.segments.at(-1);
  if (!last || Math.abs(segment.size - last.size) > last.size * 0.15 || isItem(segment)) return false;
  const distance = last.y - segment.y;
  const before = paragraph.segments.at(-2);
  const usual = before ? Math.max(before.y - last.y, 0.1) : undefined;
  if (distance < last.size * 0.5 || distance > (usual === undefined ? last.size * 1.75 : usual + last.size * 0.3))
    return false;
  const indent = last.size * (paragraph.beside ? 0.5 : widestIndent);
  if (segment.x > paragraph.right || segment.x < paragraph.left - indent) return false;
  const characterWidth = (segment.right - segment.x) / Math.max(segment.text.length, 1);
  const firstWord = (/^\S+/.exec(segment.text)?.[0].length ?? 0) * characterWidth;
  return last.right + characterWidth + firstWord > edge(last) - last.size * 0.5;
}

/** Whether a paragraph at the top of a page goes on with the last one of the page before. */
function continues(last: Paragraph, first: Paragraph): boolean {
  const text = last.segments.map((segment) => segment.text).join(' ');
  return (
    Math.abs(last.size - first.size) < 0.1 &&
    Math.abs(last.left - first.left) < last.size &&
    isUnfinished(text) &&
    /^\p{Ll}/u.test(first.segments[0]?.text ?? '')
  );
}

/** Whether one paragraph stands right of another as cells of a row do: level with it at the top, in the middle or at the bottom. */
function isBeside(left: Paragraph, right: Paragraph): boolean {
  const level = [
    left.top - right.top,
    left.bottom - right.bottom,
    (left.top - right.top + left.bottom - right.bottom) / 2,
  ];
  return (
    left.segments[0]?.page === right.segments[0]?.page &&
    !(left.segments[0]?.inColumn && right.segments[0]?.inColumn) &&
    right.left > left.right - left.size / 2 &&
    level.some((difference) => Math.abs(difference) < left.size / 2)
  );
}

/** The sign of a list item is none of its words; a number may be, and stays. */
function withoutBullet([first, ...rest]: readonly Segment[]): Segment[] {
  if (!first) return [];
  const taken = bullet.exec(first.text)?.[0].length ?? 0;
  const links = first.links.map((link) => ({ ...link, start: Math.max(link.start - taken, 0), end: link.end - taken }));
  return [{ ...first, text: first.text.slice(taken), links }, ...rest];
}

const roundSize = (size: number) => Math.round(size * 2) / 2;

/** The font sizes of headings, largest first: those clearly larger than what most characters have. */
function headingSizes(paragraphs: readonly Paragraph[]): number[] {
  const counts = new Map<number, number>();
  for (const { size, segments } of paragraphs)
    for (const { text } of segments) counts.set(roundSize(size), (counts.get(roundSize(size)) ?? 0) + text.length);
  const [usual = 0] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return [...counts.keys()].filter((size) => size > usual * 1.1).sort((a, b) => b - a);
}

/** A table in the making, row by row. */
class LayoutTable {
  private readonly writer: DocumentWriter;
  private grid: TableGrid | undefined;
  /** Where the columns stand: as the cells of the first row do, and as far as those below reach. */
  private columns: { left: number; right: number }[] = [];
  private row: Paragraph[] = [];

  constructor(writer: DocumentWriter) {
    this.writer = writer;
  }

  /** The next cell: of the same row as the one before, or of a new one. */
  add(paragraph: Paragraph, sameRow: boolean): void {
    if (!sameRow) this.endRow();
    this.row.push(paragraph);
  }

  end(): void {
    this.endRow();
    this.grid?.end();
    this.grid = undefined;
    this.columns = [];
  }

  private endRow(): void {
    const { row } = this;
    this.row = [];
    if (row.length === 0) return;
    this.grid ??= this.writer.table();
    this.grid.nextRow();
    if (this.columns.length === 0) this.columns = row.map(({ left, right }) => ({ left, right }));
    for (const [index, paragraph] of row.entries()) {
      const at = row.length === this.columns.length ? index : nearestColumn(this.columns, paragraph);
      const column = this.columns[at];
      if (column) {
        column.left = Math.min(column.left, paragraph.left);
        column.right = Math.max(column.right, paragraph.right);
      }
      this.grid.column = at;
      this.writer.write(segmentText(paragraph.segments), { cell: this.grid.cell() });
    }
  }
}

function nearestColumn(columns: readonly { left: number; right: number }[], { left, right }: Paragraph): number {
  const away = (column: { left: number; right: number }) =>
    Math.min(Math.abs(column.left - left), Math.abs(column.left + column.right - left - right) / 2);
  return columns.reduce((best, column, at) => (away(column) < away(columns[best] ?? column) ? at : best), 0);
}
