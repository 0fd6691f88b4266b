/** Blocks of a PDF, put together from segments. */
import type { DocumentPlace } from '../../document.ts';
import { type BlockKind, BlockText, type DraftBlock } from '../block-text.ts';
import type { Segment } from './pdf-segments.ts';

/** Origins are numbers: page and line in one. */
const linesAPage = 1_000_000;

function placeOf(origin: number): DocumentPlace {
  return { kind: 'page', page: Math.floor(origin / linesAPage), line: origin % linesAPage };
}

/** A block of segments; those on different lines are parted by a line break, so that a hyphen at a line's end can be undone. */
export function segmentBlock(segments: readonly Segment[], kind: BlockKind): DraftBlock | undefined {
  const content = new BlockText();
  let last: Segment | undefined;
  for (const segment of segments) {
    const origin = segment.page * linesAPage + segment.line;
    if (last) content.addReplaced(isSameLine(last, segment) ? ' ' : '\n', origin);
    const { length } = content.text;
    for (const { start, end, url } of segment.links) content.addLink({ start: start + length, end: end + length, url });
    content.addReplaced(segment.text, origin);
    last = segment;
  }
  const block = content.finish(kind, placeOf, false);
  return block && { ...block, links: joinedLinks(block) };
}

function isSameLine(one: Segment, other: Segment): boolean {
  return one.page === other.page && one.line === other.line;
}

/** A link over the end of a line is two annotations: one again where nothing but white space is between. */
function joinedLinks({ links, text }: DraftBlock): DraftBlock['links'] {
  const joined: DraftBlock['links'][number][] = [];
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
