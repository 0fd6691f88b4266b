/** Quotations under the id of another entry: whole statements that stand where a citation's own words should. */
import type { CitedDocument, FoundCitation } from '../../find/find.ts';
import type { KnownWording, KnownWordings } from '../../find/known-wordings.ts';
import { rejoined } from '../../find/normalise.ts';
import type { DocumentWords, TextWord } from '../passage/text-words.ts';
import { pathOf } from './matched-words.ts';
import type { Cluster } from './quotation-zone.ts';

/** Words beside a citation that are those of something else. */
export interface ForeignQuotation {
  readonly words: readonly [TextWord, ...TextWord[]];
  /** Whose words they are. */
  readonly wordings: readonly [KnownWording, ...KnownWording[]];
}

/** How many blocks may lie between a quotation and its citation: what narrows it, and what parts them. */
const nearBlocks = 8;
/** Words in the same block that may lie between, such as those of a qualifier. */
const nearWords = 60;
/** A citation that stands apart from its quotation says little itself: at most so many words, such as a title. */
const fewWords = 9;

interface Occurrence extends ForeignQuotation {
  readonly kind: 'words';
  readonly block: number;
  readonly offset: number;
}
interface Cited {
  readonly kind: 'cited';
  readonly block: number;
  readonly offset: number;
  readonly cluster: Cluster;
  readonly citations: readonly FoundCitation[];
}
type Item = Occurrence | Cited;

/**
 * By index of the citation. Quotations and citations that take turns are pairs; where they do not, words that nobody cites
 * belong to the citation beside them that has none of its own.
 *
 * @param own the blocks that a citation's own exact words stand in
 */
export function foreignQuotations(
  cited: CitedDocument,
  text: DocumentWords,
  clusters: readonly Cluster[],
  known: KnownWordings,
  own: ReadonlyMap<number, TextWord>,
): ReadonlyMap<number, ForeignQuotation> {
  const found = new Map<number, ForeignQuotation>();
  for (const run of runsOf(cited, [...occurrencesIn(cited, text, known), ...citedIn(cited, clusters)])) {
    const pairs = turns(run) ?? strays(run, own);
    const isSwap = sameIds(run);
    for (const [words, at] of pairs) {
      if (isOf(words, at) || !isBeside(cited, text, words, at)) continue;
      const [first, last] = at.cluster;
      const index = isAfter(words, at) ? last : first;
      // Words that another citation of the run explains are its own, unless all are mixed up.
      const explained = run.some((one) => one.kind === 'cited' && isOf(words, one));
      if (explained && !isSwap) continue;
      found.set(index, words);
    }
  }
  return found;
}

function occurrencesIn({ blocks, citations }: CitedDocument, text: DocumentWords, known: KnownWordings): Occurrence[] {
  const near = new Set<number>();
  for (const { main } of citations) {
    const to = Math.min(blocks.length - 1, main.block + nearBlocks);
    for (let at = Math.max(0, main.block - nearBlocks); at <= to; at++) near.add(at);
  }
  return [...near].flatMap((block) => {
    const words = rejoined(text.in(block), known.vocabulary);
    return known.wholeIn(words).flatMap(({ start, end, wordings }): Occurrence[] => {
      const [first, ...rest] = words.slice(start, end);
      const [one, ...others] = wordings;
      if (!first || !one) return [];
      return [{ kind: 'words', block, offset: first.start, words: [first, ...rest], wordings: [one, ...others] }];
    });
  });
}

function citedIn({ citations }: CitedDocument, clusters: readonly Cluster[]): Cited[] {
  return citations.flatMap(({ main }, index): Cited[] => {
    const cluster = clusters[index];
    if (!cluster || cluster[0] !== index) return [];
    const group = citations.slice(cluster[0], cluster[1] + 1);
    return [{ kind: 'cited', block: main.block, offset: main.start, cluster, citations: group }];
  });
}

/** The items of each row, and of each stretch below the same headings, in reading order. */
function runsOf({ blocks }: CitedDocument, items: readonly Item[]): readonly (readonly Item[])[] {
  const sorted = items.toSorted((a, b) => a.block - b.block || a.offset - b.offset);
  const runs: Item[][] = [];
  let last: string | undefined;
  for (const item of sorted) {
    const block = blocks[item.block];
    const place = block?.row === undefined ? `under ${pathOf(block).join('\n')}` : `row ${block.row}`;
    if (place !== last) runs.push([]);
    last = place;
    runs.at(-1)?.push(item);
  }
  return runs;
}

/** Pairs, where words and citations take turns from the first to the last. */
function turns(run: readonly Item[]): readonly (readonly [Occurrence, Cited])[] | undefined {
  if (run.length % 2 > 0) return undefined;
  const pairs: (readonly [Occurrence, Cited])[] = [];
  for (let at = 0; at < run.length; at += 2) {
    const [one, other] = [run[at], run[at + 1]];
    if (!one || one.kind !== run[0]?.kind || other?.kind === one.kind) return undefined;
    if (one.kind === 'words' && other?.kind === 'cited') pairs.push([one, other]);
    if (one.kind === 'cited' && other?.kind === 'words') pairs.push([other, one]);
  }
  return pairs;
}

/** Words that no citation explains, with the citation right before or after that has no words of its own. */
function strays(run: readonly Item[], own: ReadonlyMap<number, TextWord>): readonly (readonly [Occurrence, Cited])[] {
  const isFree = (item: Item | undefined): item is Cited =>
    item?.kind === 'cited' && item.citations.every((_, at) => !own.has(item.cluster[0] + at));
  return run.flatMap((item, at): (readonly [Occurrence, Cited])[] => {
    if (item.kind !== 'words') return [];
    const [before, after] = [run[at - 1], run[at + 1]];
    const beside = isFree(after) ? after : isFree(before) ? before : undefined;
    return beside ? [[item, beside]] : [];
  });
}

/** Whether the words of a run are those of what it cites, in whatever order. */
function sameIds(run: readonly Item[]): boolean {
  return run.every((one) =>
    one.kind === 'words'
      ? run.some((other) => other.kind === 'cited' && isOf(one, other))
      : one.citations.every(({ id }) =>
          run.some((other) => other.kind === 'words' && other.wordings.some((known) => known.id.toUpperCase() === id)),
        ),
  );
}

function isOf({ wordings }: Occurrence, { citations }: Cited): boolean {
  return citations.some(({ id }) => wordings.some((one) => one.id.toUpperCase() === id));
}

function isAfter(words: Occurrence, at: Cited): boolean {
  return words.block > at.block || (words.block === at.block && words.offset > at.offset);
}

function isBeside(
  { blocks }: CitedDocument,
  text: DocumentWords,
  { words, block }: Occurrence,
  { block: citing, offset, citations }: Cited,
): boolean {
  const row = blocks[block]?.row;
  if (row !== undefined && row === blocks[citing]?.row) return true;
  if (block === citing) {
    const [first, last] = [words[0], words.at(-1) ?? words[0]];
    const [from, to] = last.end <= offset ? [last.end, offset] : [offset, first.start];
    return text.in(block).filter(({ start, end }) => start >= from && end <= to).length <= nearWords;
  }
  if (Math.abs(citing - block) > nearBlocks) return false;
  const [from, to] = block < citing ? [block + 1, citing] : [citing + 1, block];
  const parts = blocks.slice(from, to);
  if (!parts.every(({ role }) => role === 'quotation' || role === 'list-item' || role === 'note')) return false;
  // `For the keys we refer to NC-GOV-9@2:` leads to what is quoted below.
  if (citing < block && /[:：]\s*$/u.test(blocks[citing]?.text ?? '')) return true;
  return text.in(citing).length <= fewWords + (citations.length - 1) * fewWords;
}

/** `NC-GOV-8@1`, and how many more have the same words. */
export function tokensInWords(wordings: readonly KnownWording[]): string {
  const tokens = [...new Set(wordings.map(({ token }) => token))];
  return tokens.length > 2 ? `${tokens[0]} and ${tokens.length - 1} more` : tokens.join(' and ');
}
