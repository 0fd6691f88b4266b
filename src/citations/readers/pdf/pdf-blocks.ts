/** The words of a PDF, put together from segments. */
import type { DocumentLink } from '../../document.ts';
import { BlockText } from '../block-text.ts';
import { DocumentWriter } from '../document-writer.ts';
import type { Segment } from './pdf-segments.ts';

/** Origins are numbers: page and line in one. */
const linesAPage = 1_000_000;

/** What a PDF is written with. */
export function pdfWriter(): DocumentWriter {
  return new DocumentWriter(
    (origin) => ({ kind: 'page', page: Math.floor(origin / linesAPage), line: origin % linesAPage }),
    false,
  );
}

/** The words of segments; those on different lines are parted by a line break, so that a hyphen at a line's end can be undone. */
export function segmentText(segments: readonly Segment[]): BlockText {
  const content = new BlockText();
  const links: DocumentLink[] = [];
  let last: Segment | undefined;
  for (const segment of segments) {
    const origin = segment.page * linesAPage + segment.line;
    if (last) content.addReplaced(isSameLine(last, segment) ? ' ' : '\n', origin);
    const { length } = content.text;
    for (const { start, end, url } of segment.links) links.push({ start: start + length, end: end + length, url });
    content.addReplaced(segment.text, origin);
    last = segment;
  }
  for (const link of joinedLinks(links, content.text)) content.addLink(link);
  return content;
}

/** What is said of a figure; on which line it stands, nothing says. */
export function alternativeText(text: string, page: number): BlockText {
  const content = new BlockText(page * linesAPage + 1);
  content.addReplaced(text);
  return content;
}

function isSameLine(one: Segment, other: Segment): boolean {
  return one.page === other.page && one.line === other.line;
}

/** A link over the end of a line is two annotations: one again where nothing but white space is between. */
function joinedLinks(links: readonly DocumentLink[], text: string): DocumentLink[] {
  const joined: DocumentLink[] = [];
  for (const link of [...links].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last?.url === link.url && text.slice(last.end, link.start).trim() === '')
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, link.end) };
    else joined.push(link);
  }
  return joined;
}

/** Whether a text may go on on the next page: no sentence ends with it. */
export function isUnfinished(text: string): boolean {
  return !/[.!?:;…][\p{Pf}\p{Pe}"')\]]*$/u.test(text.trim());
}
