/** Where the quotation of a citation may stand: up to what is cited before and after it. */
import type { DocumentBlock } from '../../document.ts';
import type { CitedDocument, FoundCitation } from '../../find/find.ts';
import { isBefore, type Position } from '../passage/text-words.ts';
import type { QuotedStretch } from './matched-words.ts';

/** Words between two citations that say of both the same. */
const joins =
  /^[\s,;&/+()[\]、・]*(?:(?:and|or|see|also|as\s+well\s+as|und|oder|sowie|et|ou|y|o|e|en|と|及び|および|並びに)[\s,;&/+()[\]、・]*)?$/i;

export interface Extent {
  readonly start: Position;
  readonly end: Position;
}

export function extentOf({ mentions }: FoundCitation): Extent {
  const last = mentions.at(-1) ?? mentions[0];
  return {
    start: { block: mentions[0].block, offset: mentions[0].start },
    end: { block: last.block, offset: last.end },
  };
}

export function withStretch(extent: Extent, stretch: QuotedStretch | undefined): Extent {
  if (!stretch) return extent;
  const [first, last] = [stretch.words[0], stretch.words.at(-1) ?? stretch.words[0]];
  const [start, end] = [
    { block: first.block, offset: first.start },
    { block: last.block, offset: last.end },
  ];
  return {
    start: isBefore(start, extent.start) ? start : extent.start,
    end: isBefore(extent.end, end) ? end : extent.end,
  };
}

/** From the end of what is cited before to the beginning of what is cited next; citations that stand together share it. */
export function around(
  { blocks }: CitedDocument,
  extents: readonly Extent[],
  clusters: readonly Cluster[],
  index: number,
): [Position, Position] {
  const [first, last] = clusters[index] ?? [index, index];
  return [
    extents[first - 1]?.end ?? { block: 0, offset: 0 },
    extents[last + 1]?.start ?? { block: blocks.length, offset: 0 },
  ];
}

/** The first and last index of the citations that stand together with one. */
export type Cluster = readonly [first: number, last: number];

export function clustersOf({ citations, blocks }: CitedDocument): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (let first = 0; first < citations.length; ) {
    let last = first;
    while (together(citations[last], citations[last + 1], blocks)) last++;
    for (let index = first; index <= last; index++) clusters.push([first, last]);
    first = last + 1;
  }
  return clusters;
}

function together(
  a: FoundCitation | undefined,
  b: FoundCitation | undefined,
  blocks: readonly DocumentBlock[],
): boolean {
  const [last, first] = [a?.mentions.at(-1), b?.mentions[0]];
  if (!last || !first || last.block !== first.block) return false;
  return joins.test((blocks[last.block]?.text ?? '').slice(last.end, first.start));
}
