/**
 * Which words of a document are quoted from which citation: its statement, and what narrows it. The steps share what is taken
 * already, so that they stand together here.
 */

import { currentNumber } from '../../model/current-version.ts';
import type { DocumentBlock } from '../document.ts';
import type { CitedDocument, FoundCitation } from '../find/find.ts';
import { type NormalWord, normalWords, rejoined } from '../find/normalise.ts';
import { type Alignment, align, exactRun, weightOf } from './alignment.ts';
import { markedIn } from './quotation-marks.ts';
import { type DocumentWords, documentWords, isBefore, type Position, type TextWord } from './text-words.ts';

/** Words of a document that are those of a promise, or meant to be. */
export interface QuotedStretch {
  /** Whether they are the same, word for word. */
  readonly exact: boolean;
  /** The words as the document has them. */
  readonly words: readonly [TextWord, ...TextWord[]];
  /** What they are compared with. */
  readonly source: string;
  readonly sourceWords: readonly NormalWord[];
}

/** What a document quotes of a citation. */
export interface Quoted {
  /** The version whose words were compared, from 1. Undefined for a claim. */
  readonly version: number | undefined;
  readonly statement: QuotedStretch;
  /** By id of the qualifier; those that the document leaves out are missing. */
  readonly qualifiers: ReadonlyMap<string, QuotedStretch>;
}

/** How far from its token a quotation may stand, in words. */
const reach = 400;
/** How alike unmarked words are that claim to be the promise's own. */
const alikeUnmarked = 0.68;
/** So many words, or as many as the promise has; fewer are a phrase that anybody uses. */
const fewestUnmarked = 7;
/** The same between quotation marks or in a block quotation. */
const alikeMarked = 0.5;
const alikeQualifier = 0.6;

/** Words between two citations that say of both the same. */
const joins = /^[\s,;&/+()[\]]*(?:and|or|see|also|as\s+well\s+as)?[\s,;&/+()[\]]*$/i;

interface Extent {
  readonly start: Position;
  readonly end: Position;
}

interface Candidate {
  readonly index: number;
  readonly version: number | undefined;
  readonly stretch: QuotedStretch;
  readonly score: number;
  /** Whether it stands in the same block or row as the token. */
  readonly beside: boolean;
  /** Whether it stands before the token. */
  readonly before: boolean;
  /** Words between the quotation and the token. */
  readonly distance: number;
}

/**
 * The quotations of a document, by citation.
 *
 * @param today YYYY-MM-DD, which decides what a citation without a version means
 */
export function quotationsIn(cited: CitedDocument, today: string): ReadonlyMap<FoundCitation, Quoted> {
  const { citations } = cited;
  const text = documentWords(cited);
  const extents = citations.map(extentOf);
  const clusters = clustersOf(cited);
  const candidates = citations.flatMap((_, index) => candidatesFor(cited, text, extents, clusters, index));
  candidates.sort(
    (a, b) =>
      b.score - a.score ||
      Number(b.beside) - Number(a.beside) ||
      Number(b.before) - Number(a.before) ||
      a.distance - b.distance,
  );
  const taken = new Set<string>();
  const chosen = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { index, stretch } = candidate;
    if (chosen.has(index) || stretch.words.some((word) => taken.has(keyOf(word)))) continue;
    for (const word of stretch.words) taken.add(keyOf(word));
    chosen.set(index, candidate);
  }
  const widened = extents.map((extent, index) => withStretch(extent, chosen.get(index)?.stretch));
  const quoted = new Map<FoundCitation, Quoted>();
  for (const [index, citation] of citations.entries()) {
    const candidate = chosen.get(index);
    if (!candidate) continue;
    const { version, stretch } = candidate;
    const zone = text.between(...around(cited, widened, clusters, index), 4 * reach, 'first');
    const qualifiers = qualifiersIn(citation, citedVersion(citation, today), zone, taken);
    quoted.set(citation, { version, statement: stretch, qualifiers });
  }
  return quoted;
}

/** The version whose qualifiers are wanted: the cited one, or the one that holds. */
function citedVersion({ entry, version }: FoundCitation, today: string): number | undefined {
  return entry?.kind === 'commitment' ? (version ?? currentNumber(entry.commitment, today)) : undefined;
}

function keyOf({ block, start }: TextWord): string {
  return `${block}:${start}`;
}

function extentOf({ mentions }: FoundCitation): Extent {
  const last = mentions.at(-1) ?? mentions[0];
  return {
    start: { block: mentions[0].block, offset: mentions[0].start },
    end: { block: last.block, offset: last.end },
  };
}

function withStretch(extent: Extent, stretch: QuotedStretch | undefined): Extent {
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
function around(
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
type Cluster = readonly [first: number, last: number];

function clustersOf({ citations, blocks }: CitedDocument): readonly Cluster[] {
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

/** The wordings that a citation may quote: its version's, then, where it names none, every older one's. */
export function citedWordings({
  entry,
  version,
}: FoundCitation): readonly { readonly version: number | undefined; readonly statement: string }[] {
  if (!entry) return [];
  if (entry.kind === 'claim') return [{ version: undefined, statement: entry.claim.statement }];
  const all = entry.commitment.versions.map(({ statement }, index) => ({ version: index + 1, statement }));
  const own = version ?? all.length;
  if (!all.some((one) => one.version === own)) return [];
  return all.toSorted((a, b) => Number(b.version === own) - Number(a.version === own) || b.version - a.version);
}

function candidatesFor(
  cited: CitedDocument,
  text: DocumentWords,
  extents: readonly Extent[],
  clusters: readonly Cluster[],
  index: number,
): readonly Candidate[] {
  const { citations, blocks } = cited;
  const [citation, extent] = [citations[index], extents[index]];
  if (!citation || !extent) return [];
  const wordings = citedWordings(citation);
  if (wordings.length === 0) return [];
  const [from, to] = around(cited, extents, clusters, index);
  const heading = blocks[citation.main.block]?.role === 'heading';
  const before = heading ? [] : text.between(from, extent.end, reach, 'last');
  const after = text.between(extent.start, to, reach, 'first');
  const found: Candidate[] = [];
  for (const [side, words] of [
    ['end', before],
    ['start', after],
  ] as const) {
    for (const [order, { version, statement }] of wordings.entries()) {
      // Another version than the cited one counts where it is quoted word for word.
      const stretch = matched(statement, words, side, cited, citation, order === 0);
      if (!stretch) continue;
      const score = stretch.exact ? (order === 0 ? 3 : 2) : similarityOf(stretch);
      const place = { beside: isBeside(stretch, citation, blocks), before: side === 'end' };
      found.push({ index, version, stretch, score, ...place, distance: distanceOf(stretch, words, side) });
    }
  }
  return found;
}

function isBeside({ words }: QuotedStretch, { main }: FoundCitation, blocks: readonly DocumentBlock[]): boolean {
  const [row, own] = [blocks[words[0].block]?.row, blocks[main.block]?.row];
  return words[0].block === main.block || (row !== undefined && row === own);
}

/** How alike a stretch as a whole is, with the words that were added to complete it. */
function similarityOf({ words, sourceWords }: QuotedStretch): number {
  const found = align(textsOf(sourceWords), textsOf(words));
  if (!found) return 0;
  const weigh = (list: readonly NormalWord[]) => list.reduce((sum, { text }) => sum + weightOf(text), 0);
  const common = found.share * weigh(words.slice(found.start, found.end));
  return (2 * common) / (weigh(sourceWords) + weigh(words));
}

function textsOf(words: readonly NormalWord[]): readonly string[] {
  return words.map(({ text }) => text);
}

function distanceOf(stretch: QuotedStretch, words: readonly TextWord[], side: 'end' | 'start'): number {
  const [first, last] = [stretch.words[0], stretch.words.at(-1) ?? stretch.words[0]];
  const at = words.findIndex(({ block, start }) =>
    side === 'end' ? block === last.block && start === last.start : block === first.block && start === first.start,
  );
  return side === 'end' ? words.length - 1 - at : at;
}

/** Where a promise stands among the words. */
function matched(
  source: string,
  words: readonly TextWord[],
  side: 'end' | 'start',
  cited: CitedDocument,
  citation: FoundCitation,
  nearly: boolean,
): QuotedStretch | undefined {
  const sourceWords = normalWords(source);
  const region = rejoined(words, new Set(textsOf(sourceWords)));
  const [promise, texts] = [textsOf(sourceWords), textsOf(region)];
  const exact = exactRun(promise, texts, side);
  if (exact) return stretchOf(true, region.slice(exact.start, exact.end), source, sourceWords);
  const untitled = nearly ? withoutTitle(region, titleApart(citation, promise)) : [];
  const found = nearly ? align(promise, textsOf(untitled)) : undefined;
  if (!found) return undefined;
  const { start, end } = completed(found, untitled, cited.blocks, promise.length);
  const stretch = stretchOf(false, untitled.slice(start, end), source, sourceWords);
  if (!stretch || !sameSection(cited.blocks, stretch.words[0].block, citation.main.block)) return undefined;
  const marks = marksAround(cited.blocks, stretch.words);
  if (marks === 'parts' || (marks === 'marks' && isFragment(found, stretch))) return undefined;
  // Unmarked words are a quotation where those around them are alike, too; a claim's are anybody's.
  if (!marks) return citation.entry?.kind !== 'claim' && isQuotedUnmarked(stretch) ? stretch : undefined;
  return found.similarity >= alikeMarked ? stretch : undefined;
}

function isQuotedUnmarked(stretch: QuotedStretch): boolean {
  const { words, sourceWords } = stretch;
  return words.length >= Math.min(fewestUnmarked, sourceWords.length) && similarityOf(stretch) >= alikeUnmarked;
}

/** Words without the title of what is cited, which is often much like the promise and no quotation of it. */
function withoutTitle(words: readonly TextWord[], title: readonly string[]): readonly TextWord[] {
  const found = exactRun(title, textsOf(words), 'start');
  return found ? withoutTitle([...words.slice(0, found.start), ...words.slice(found.end)], title) : words;
}

/** The title of what is cited, unless the promise holds it word for word. */
function titleApart({ entry }: FoundCitation, promise: readonly string[]): readonly string[] {
  const title = entry?.kind === 'commitment' ? textsOf(normalWords(entry.commitment.title)) : [];
  return exactRun(title, promise, 'start') ? [] : title;
}

function stretchOf(
  exact: boolean,
  words: readonly TextWord[],
  source: string,
  sourceWords: readonly NormalWord[],
): QuotedStretch | undefined {
  const [first, ...rest] = words;
  return first && { exact, words: [first, ...rest], source, sourceWords };
}

/** Part of the promise word for word, which begins within its sentence: a phrase that does not claim to be the whole. */
function isFragment({ first, last }: Alignment, { words, sourceWords }: QuotedStretch): boolean {
  const part = sourceWords.slice(first, last + 1);
  return first > 0 && part.length === words.length && part.every(({ text }, at) => text === words[at]?.text);
}

function marksAround(
  blocks: readonly DocumentBlock[],
  words: readonly [TextWord, ...TextWord[]],
): 'marks' | 'parts' | 'block' | undefined {
  const [first, last] = [words[0], words.at(-1) ?? words[0]];
  const block = blocks[first.block];
  if (!block) return undefined;
  const marked =
    first.block === last.block &&
    markedIn(block.text).some(({ start, end }) => start <= first.start && last.end <= end);
  if (marked) return 'marks';
  // Who sets parts between marks says that the rest is in other words.
  const parts =
    first.block === last.block &&
    markedIn(block.text).some(({ start, end }) => start >= first.start && end <= last.end);
  if (parts) return 'parts';
  return block.role === 'quotation' ? 'block' : undefined;
}

/** Whether one of two blocks stands under whatever the other stands under. */
function sameSection(blocks: readonly DocumentBlock[], a: number, b: number): boolean {
  const path = (at: number) => {
    const block = blocks[at];
    return block?.role === 'heading' ? [...block.under, block.text] : (block?.under ?? []);
  };
  const [one, other] = [path(a), path(b)];
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((heading, index) => heading === other[index]);
}

/** What parts a quotation from the words around it. */
const boundary = /[.!?:;\u2026"\u201C\u201D\u201E\u00AB\u00BB]|\s[-\u2013\u2014]\s|\p{L}[\u2013\u2014]\p{L}/u;

/** With the words at both ends that stand in the place of words of the promise, as far as the sentence goes. */
function completed(
  { start, end, first, last }: Alignment,
  region: readonly TextWord[],
  blocks: readonly DocumentBlock[],
  length: number,
): { readonly start: number; readonly end: number } {
  const parted = (a: TextWord | undefined, b: TextWord | undefined) =>
    !a || !b || a.block !== b.block || boundary.test((blocks[a.block]?.text ?? '').slice(a.end, b.start));
  const extend = (from: number, step: 1 | -1, missing: number): number => {
    let at = from;
    for (let count = 0; count <= missing + 3; count++) {
      if (parted(region[step > 0 ? at - 1 : at - 1], region[at])) return at;
      at += step;
    }
    // The sentence goes on: the words that follow are its own.
    return from;
  };
  const missingLast = length - 1 - last;
  return {
    start: first === 0 ? start : extend(start, -1, first),
    end: missingLast === 0 ? end : extend(end, 1, missingLast),
  };
}

/** The qualifiers of the quoted version that stand in the zone. */
function qualifiersIn(
  { entry }: FoundCitation,
  version: number | undefined,
  zone: readonly TextWord[],
  taken: Set<string>,
): ReadonlyMap<string, QuotedStretch> {
  const found = new Map<string, QuotedStretch>();
  if (entry?.kind !== 'commitment' || version === undefined) return found;
  const qualifiers = entry.commitment.versions[version - 1]?.qualifiers ?? [];
  for (const exactly of [true, false]) {
    for (const { id, text } of qualifiers) {
      if (found.has(id)) continue;
      const free = zone.filter((word) => !taken.has(keyOf(word)));
      const stretch = qualifierStretch(text, free, exactly);
      if (!stretch) continue;
      for (const word of stretch.words) taken.add(keyOf(word));
      found.set(id, stretch);
    }
  }
  return found;
}

function qualifierStretch(source: string, words: readonly TextWord[], exactly: boolean): QuotedStretch | undefined {
  const sourceWords = normalWords(source);
  const region = rejoined(words, new Set(textsOf(sourceWords)));
  const [promise, texts] = [textsOf(sourceWords), textsOf(region)];
  const found = exactly ? exactRun(promise, texts, 'start') : align(promise, texts);
  if (!found || found.similarity < alikeQualifier) return undefined;
  return stretchOf(exactly, region.slice(found.start, found.end), source, sourceWords);
}
