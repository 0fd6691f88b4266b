/** The words of a document's blocks, without those of tokens, addresses and digests: what a quotation can consist of. */
import type { DocumentBlock } from '../../document.ts';
import type { CitedDocument, FoundCitation } from '../../find/find.ts';
import { type NormalWord, normalWords } from '../../find/normalise.ts';

/** A word with the block that it stands in. */
export interface TextWord extends NormalWord {
  readonly block: number;
}

/** A place between two characters of a document. */
export interface Position {
  readonly block: number;
  readonly offset: number;
}

/** Whether one position lies before another. */
export function isBefore(a: Position, b: Position): boolean {
  return a.block < b.block || (a.block === b.block && a.offset < b.offset);
}

/** The words of a document; each block is read when first asked for. */
export interface DocumentWords {
  /** Those of a block; none of code. */
  readonly in: (block: number) => readonly TextWord[];
  /** Words between two positions in reading order, at most `limit`: the last ones, or the first ones. */
  readonly between: (from: Position, to: Position, limit: number, keep: 'last' | 'first') => readonly TextWord[];
}

/** `sha256-…`, and hex digits as long as a digest. */
const digests = /\bsha-?256[-:\s]*[\da-f]{8,}|\b(?=[\da-f]*\d)(?:[\da-f]{64}|[\da-f]{12})\b/giu;

export function documentWords({ blocks, citations }: CitedDocument): DocumentWords {
  const masks = masksOf(citations, blocks);
  const known = new Map<number, readonly TextWord[]>();
  const wordsIn = (at: number): readonly TextWord[] => {
    const cached = known.get(at);
    if (cached) return cached;
    const block = blocks[at];
    const words = block && block.role !== 'code' ? unmasked(block.text, at, masks.get(at) ?? []) : [];
    known.set(at, words);
    return words;
  };
  return {
    in: wordsIn,
    between(from, to, limit, keep) {
      const found: TextWord[][] = [];
      let count = 0;
      const step = keep === 'last' ? -1 : 1;
      const [first, last] = keep === 'last' ? [to.block, from.block] : [from.block, to.block];
      for (let at = first; keep === 'last' ? at >= last : at <= last; at += step) {
        if (count >= limit) break;
        const words = wordsIn(at).filter(
          ({ start, end }) => (at > from.block || start >= from.offset) && (at < to.block || end <= to.offset),
        );
        count += words.length;
        found.push(words);
      }
      if (keep === 'last') found.reverse();
      const all = found.flat();
      return all.length <= limit ? all : keep === 'last' ? all.slice(-limit) : all.slice(0, limit);
    },
  };
}

function unmasked(text: string, block: number, masks: readonly (readonly [number, number])[]): readonly TextWord[] {
  const all = [
    ...masks,
    ...[...text.matchAll(digests)].map(({ index, 0: found }) => [index, index + found.length] as const),
  ];
  return normalWords(text)
    .filter(({ start, end }) => !all.some(([from, to]) => start < to && from < end))
    .map((word) => ({ ...word, block }));
}

/** Tokens and addresses that can be seen; linked words are words. */
function masksOf(
  citations: readonly FoundCitation[],
  blocks: readonly DocumentBlock[],
): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const masks = new Map<number, [number, number][]>();
  for (const { mentions } of citations) {
    for (const { kind, block, start, end, urlOrigin, written } of mentions) {
      const shown = blocks[block]?.text.slice(start, end) ?? '';
      const isShown = kind === 'token' || (urlOrigin === undefined && !/\s\S+\s/.test(shown)) || shown === written;
      if (!isShown) continue;
      const known = masks.get(block);
      if (known) known.push([start, end]);
      else masks.set(block, [[start, end]]);
    }
  }
  return masks;
}
