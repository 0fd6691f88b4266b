/** Which words of a document are quoted from which citation: its statement, and what narrows it. */
import { currentNumber } from '../../../model/versions/current-version.ts';
import type { DocumentBlock } from '../../document.ts';
import type { CitedDocument, FoundCitation } from '../../find/find.ts';
import type { KnownWordings } from '../../find/known-wordings.ts';
import { type DocumentWords, documentWords, type TextWord } from '../passage/text-words.ts';
import { type AddedWords, addedWords } from './added-words.ts';
import { type ForeignQuotation, foreignQuotations } from './foreign-quotations.ts';
import { matched, type QuotedStretch, qualifierStretch, sameSection, similarityOf } from './matched-words.ts';
import { around, type Cluster, clustersOf, type Extent, extentOf, withStretch } from './quotation-zone.ts';

/** What a document quotes of a citation. */
export interface Quoted {
  /** The version whose words were compared, from 1. Undefined for a claim. */
  readonly version: number | undefined;
  readonly statement: QuotedStretch;
  /** By id of the qualifier; those that the document leaves out are missing. */
  readonly qualifiers: ReadonlyMap<string, QuotedStretch>;
  /** Words within the same marks that are none of these. */
  readonly added: readonly AddedWords[];
}

/** The quotations of a document, by citation. */
export interface Quotations {
  readonly quoted: ReadonlyMap<FoundCitation, Quoted>;
  /** Words of other entries, in the place of those of what is cited. */
  readonly foreign: ReadonlyMap<FoundCitation, ForeignQuotation>;
}

/** How far from its token a quotation may stand, in words. */
const reach = 400;

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
export function quotationsIn(cited: CitedDocument, today: string, known: KnownWordings): Quotations {
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
  const own = new Map(
    candidates.flatMap(({ index, stretch }) => (stretch.exact ? [[index, stretch.words[0]] as const] : [])),
  );
  const strangers = foreignQuotations(cited, text, clusters, known, own);
  const taken = new Set([...strangers.values()].flatMap(({ words }) => words.map(keyOf)));
  const chosen = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { index, stretch } = candidate;
    if (chosen.has(index) || strangers.has(index) || stretch.words.some((word) => taken.has(keyOf(word)))) continue;
    for (const word of stretch.words) taken.add(keyOf(word));
    chosen.set(index, candidate);
  }
  const widened = extents.map((extent, index) => withStretch(extent, chosen.get(index)?.stretch));
  const quoted = new Map<FoundCitation, Quoted>();
  for (const [index, citation] of citations.entries()) {
    const candidate = chosen.get(index);
    if (!candidate) continue;
    const { version, stretch } = candidate;
    const [from, to] = around(cited, widened, clusters, index);
    const { start } = widened[index] ?? extentOf(citation);
    // Counted from the quotation on both sides: a page may be long before it.
    const zone = [...text.between(from, start, 2 * reach, 'last'), ...text.between(start, to, 2 * reach, 'first')];
    const qualifiers = qualifiersIn(citation, citedVersion(citation, today), zone, taken);
    quoted.set(citation, { version, statement: stretch, qualifiers, added: [] });
  }
  shareQualifiers(cited, quoted);
  const isQuoted = (word: TextWord) => taken.has(keyOf(word));
  for (const [citation, one] of quoted) {
    const place = { blocks: cited.blocks, text, citation, isQuoted };
    const exact = [one.statement, ...one.qualifiers.values()].filter((stretch) => stretch.exact);
    quoted.set(citation, { ...one, added: exact.flatMap((stretch) => addedWords(stretch, place)) });
  }
  const foreign = new Map(
    citations.flatMap((citation, index) => {
      const one = strangers.get(index);
      return one ? [[citation, one] as const] : [];
    }),
  );
  return { quoted, foreign };
}

/** A qualifier that stands below several statements which it narrows in the same words belongs to each of them. */
function shareQualifiers({ blocks }: CitedDocument, quoted: Map<FoundCitation, Quoted>): void {
  const withWords = [...quoted];
  for (const [at, [citation, one]] of withWords.entries()) {
    for (const [, other] of [withWords[at + 1], withWords[at + 2], withWords[at - 1]].filter(
      (next) => next !== undefined,
    )) {
      if (!sameSection(blocks, one.statement.words[0].block, other.statement.words[0].block)) continue;
      const known = new Set([...one.qualifiers.values()].map(({ source }) => source));
      const shared = [...other.qualifiers.values()].filter(
        ({ source, exact, words: [word] }) => exact && !known.has(source) && isBelow(word, one) && isBelow(word, other),
      );
      const qualifiers = new Map(one.qualifiers);
      for (const { id, text } of qualifiersOf(citation, one.version)) {
        const stretch = shared.find(({ source }) => source === text);
        if (stretch && !qualifiers.has(id)) qualifiers.set(id, stretch);
      }
      quoted.set(citation, { ...one, qualifiers });
    }
  }
}

/** Whether a word stands in a block of its own below a statement; in the same block it is said of that one alone. */
function isBelow(word: TextWord, { statement }: Quoted): boolean {
  return word.block > (statement.words.at(-1) ?? statement.words[0]).block;
}

function qualifiersOf({ entry }: FoundCitation, version: number | undefined) {
  return entry?.kind === 'commitment' && version !== undefined
    ? (entry.commitment.versions[version - 1]?.qualifiers ?? [])
    : [];
}

/** The version whose qualifiers are wanted: the cited one, or the one that holds. */
function citedVersion({ entry, version }: FoundCitation, today: string): number | undefined {
  return entry?.kind === 'commitment' ? (version ?? currentNumber(entry.commitment, today)) : undefined;
}

function keyOf({ block, start }: TextWord): string {
  return `${block}:${start}`;
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

function distanceOf(stretch: QuotedStretch, words: readonly TextWord[], side: 'end' | 'start'): number {
  const [first, last] = [stretch.words[0], stretch.words.at(-1) ?? stretch.words[0]];
  const at = words.findIndex(({ block, start }) =>
    side === 'end' ? block === last.block && start === last.start : block === first.block && start === first.start,
  );
  return side === 'end' ? words.length - 1 - at : at;
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
