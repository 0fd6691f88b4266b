/** Digests that a document gives beside a citation. */
import type { JudgedCitation } from '../verify/citation-rule.ts';

/** Hex digits that are meant to be the digest of what is cited. */
export interface WrittenDigest {
  readonly block: number;
  /** Offsets of the hex digits in the block's text. */
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly hex: string;
}

const labelled =
  /\b(?:sha-?256\s*[-:=]\s*|(?:digest|fingerprint|checksum|hash(?:\s+value)?|sha-?256)\b(?:\s+(?:is|of\s+the\s+version|of\s+this\s+version))?[\s:=("“'`*_>–—-]{0,6}(?:sha-?256\s*[-:=]\s*)?)([\da-f]{8,64})(?![\da-z])/giu;
const alone = /^\s*(?:sha-?256\s*[-:=]\s*)?([\da-f]{8,64})\s*$/iu;
const beside = /^[\s,;:()[\]·•|/#*_`<>–—-]*(?=[\da-f]*\d)([\da-f]{64}|[\da-f]{12})(?![\da-z])/iu;
const head = /\b(?:digest|sha-?256|fingerprint|checksum|hash)\b/i;
/** How many blocks after a citation its facts may stand. */
const nearBlocks = 20;
/** A fact of what is cited above that names another, and begins no citation with facts of its own; see `factLabels`. */
const successor = /^\P{L}*replaced\s+by\s*:/iu;
const sentenceEnd = /[.!?]\s+(?=\p{Lu})/u;

/** The digests beside a citation: in its blocks, in its row, or among the facts that follow it. */
export function digestsBeside(judged: JudgedCitation): readonly WrittenDigest[] {
  const { citation, blocks } = judged;
  const found: WrittenDigest[] = [];
  for (const [at, start, end] of [...ownStretches(judged), ...rowStretches(judged), ...followingStretches(judged)]) {
    const block = blocks[at];
    const text = block?.text.slice(start, end) ?? '';
    for (const match of text.matchAll(labelled)) push(found, at, start, match, match[1] ?? '');
    const headed = alone.exec(text);
    if (headed && (block?.heads ?? []).some((one) => head.test(one))) push(found, at, start, headed, headed[1] ?? '');
    for (const mention of citation.mentions) {
      if (mention.block !== at || mention.end > end) continue;
      const match = beside.exec(block?.text.slice(mention.end, end) ?? '');
      if (match) push(found, at, mention.end, { index: 0, 0: match[0] }, match[1] ?? '');
    }
  }
  return found;
}

type BlockStretch = readonly [block: number, start: number, end: number];

/** What stands between the citations before and after in the same block; a sentence's end parts it among them. */
function ownStretches({ citation, blocks, neighbours: { previous, next } }: JudgedCitation): readonly BlockStretch[] {
  return [...new Set(citation.mentions.map(({ block }) => block))].map((at) => {
    const text = blocks[at]?.text ?? '';
    const own = citation.mentions.filter(({ block }) => block === at);
    const first = Math.min(...own.map(({ start }) => start));
    let [from, to] = [0, text.length];
    if (previous?.block === at) {
      const stop = sentenceEnd.exec(text.slice(previous.end, first));
      from = stop ? previous.end + stop.index + stop[0].length : first;
    }
    if (next?.block === at) {
      const last = Math.max(...own.map(({ end }) => end));
      const stop = sentenceEnd.exec(text.slice(last, next.start));
      to = stop ? last + stop.index : next.start;
    }
    return [at, from, to] as const;
  });
}

/** The cells of the row up to the next citation; those before the first belong to it. */
function rowStretches({
  citation,
  blocks,
  row,
  neighbours: { previous, next },
}: JudgedCitation): readonly BlockStretch[] {
  const own = new Set(citation.mentions.map(({ block }) => block));
  const from = previous && row.includes(previous.block) ? citation.mentions[0].block : 0;
  return row.flatMap((at) =>
    own.has(at) || at < from || (next && at >= next.block) ? [] : [[at, 0, blocks[at]?.text.length ?? 0] as const],
  );
}

/** The blocks after a citation, up to the next citation or heading; what it was replaced by stands among its facts. */
function followingStretches({ citation, blocks, row, mentioned }: JudgedCitation): readonly BlockStretch[] {
  const last = citation.mentions.at(-1)?.block ?? citation.main.block;
  const found: BlockStretch[] = [];
  if (row.length > 0 || successor.test(blocks[last]?.text ?? '')) return found;
  for (let at = last + 1; at <= last + nearBlocks; at++) {
    const block = blocks[at];
    if (!block || block.role === 'heading' || block.row !== undefined) break;
    if (!mentioned.has(at)) found.push([at, 0, block.text.length]);
    else if (!successor.test(block.text)) break;
  }
  return found;
}

function push(
  found: WrittenDigest[],
  block: number,
  from: number,
  match: { readonly index: number; readonly 0: string },
  hex: string,
): void {
  const start = from + match.index + match[0].toLowerCase().lastIndexOf(hex.toLowerCase());
  if (!found.some((one) => one.block === block && one.start === start))
    found.push({ block, start, end: start + hex.length, hex: hex.toLowerCase() });
}
