/** Columns of running text whose lines are drawn across the page: read one after the other, and not as rows of a table. */
import type { Segment } from './pdf-segments.ts';

/** Columns have so many lines, or more. */
const fewestLines = 3;

/** The segments of a page, with those that stand in columns in the order in which they are read. */
export function byColumns(segments: readonly Segment[]): readonly Segment[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row?.[0]?.line === segment.line) row.push(segment);
    else rows.push([segment]);
  }
  const ordered: Segment[] = [];
  for (let at = 0; at < rows.length; ) {
    const band = bandAt(rows, at);
    const columns = columnsOf(band);
    if (columns) ordered.push(...columns.flat().map((segment) => ({ ...segment, inColumn: true as const })));
    else ordered.push(...(rows[at] ?? []));
    at += columns ? band.length : 1;
  }
  return ordered;
}

/** The rows from one on that begin where it does, a line below each other; some may lack a column. */
function bandAt(rows: readonly (readonly Segment[])[], from: number): readonly (readonly Segment[])[] {
  const first = rows[from] ?? [];
  if (first.length < 2) return [];
  let to = from + 1;
  for (; to < rows.length; to++) {
    const [above, below] = [rows[to - 1]?.[0], rows[to]?.[0]];
    if (!above || !below || above.y - below.y > above.size * 1.6 || above.y <= below.y) break;
    if (!rows[to]?.every((segment) => first.some((head) => isAligned(head, segment)))) break;
  }
  return rows.slice(from, to);
}

function isAligned(head: Segment, segment: Segment): boolean {
  return Math.abs(head.x - segment.x) < head.size / 2 && Math.abs(head.size - segment.size) < head.size * 0.15;
}

/** The columns of a band, where each is running text: most of its lines go on in small letters. */
function columnsOf(band: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] | undefined {
  if (band.length < fewestLines) return undefined;
  const columns = (band[0] ?? []).map((head) => band.flat().filter((segment) => isAligned(head, segment)));
  const isText = columns.every((lines) => {
    const after = lines.slice(1);
    const going = after.filter(({ text }) => /^[\p{Ll}(]/u.test(text)).length;
    return lines.length >= fewestLines && going >= after.length * 0.7;
  });
  return isText ? columns : undefined;
}
