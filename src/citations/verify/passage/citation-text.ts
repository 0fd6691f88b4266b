/** What a document says around a citation in its own words: the sentence, the row with its heads, the items and headings above. */
import { remembered } from '../../../language/remembered.ts';
import { sentencesOf } from '../../../language/sentences.ts';
import type { Inventory } from '../../../model/inventory/inventory.ts';
import type { DocumentBlock } from '../../document.ts';
import type { CitedDocument, FoundCitation } from '../../find/find.ts';
import type { Quotations, Quoted } from '../quotation/quoted-promises.ts';
import { affirms, refuses, refusesQuestion } from '../vocabulary/polarity.ts';
import { cellsBeside } from './around/cells-beside.ts';
import { aboveOf, type HeadFinder, headFinder, rowHeadOf } from './around/heads-above.ts';
import { framedBy } from './around/lead-in.ts';
import type { SentencePart } from './around/mentions-near.ts';
import { scopesSet } from './around/scope-set.ts';
import { sentencesAround } from './around/sentences-around.ts';
import type { CitedPassage } from './cited-passage.ts';
import { withoutForeign, withoutLineEnds } from './foreign-words.ts';
import { isChat, withoutSpeaker } from './speakers.ts';
import { standingWordsIn } from './standing-words.ts';

/** What is said around a citation, from the nearest to the farthest; what is nearer says more exactly what is meant. */
export interface CitationText {
  readonly layers: readonly (readonly CitedPassage[])[];
  /** The sentence before that of the citation, where it says for whom or where something is meant; farther than the first layer. */
  readonly framed: readonly CitedPassage[];
  /** What the document said once of all that follows; from the nearest to the farthest. */
  readonly set: readonly (readonly CitedPassage[])[];
  /** Whether a question around it is answered with a yes. */
  readonly affirmed: boolean;
}

/** The text around each citation of a document; worked out when first asked for. */
export function citationTexts(
  cited: CitedDocument,
  quotations: Quotations,
  inventory: Inventory,
): (citation: FoundCitation) => CitationText {
  const foreign = foreignIn(cited, quotations, inventory);
  const heads = headFinder(cited.blocks);
  const own = remembered((index: number) => withoutForeign(cited.blocks[index]?.text ?? '', foreign.get(index) ?? []));
  const sentences = remembered((index: number): readonly SentencePart[] =>
    sentencesOf(withoutLineEnds(cited.blocks[index]?.text ?? '')).map(({ start, text }) => ({
      start,
      end: start + text.length,
    })),
  );
  const set = scopesSet(cited, own);
  return remembered((citation: FoundCitation) => ({
    ...textAround(cited, citation, own, sentences, heads, quotations.quoted.get(citation), inventory.publisher.name),
    set: set(citation),
  }));
}

/** Stretches of blocks whose words are not the document's own: quotations, tokens, addresses, and what a citation tells of its standing. */
type Foreign = ReadonlyMap<number, readonly (readonly [number, number])[]>;

/** What is quoted and cited in a document, by block. */
function foreignIn(
  { blocks, citations }: CitedDocument,
  { quoted, foreign }: Quotations,
  inventory: Inventory,
): Foreign {
  const found = new Map<number, [number, number][]>();
  const add = (block: number, start: number, end: number) => {
    const known = found.get(block);
    if (known) known.push([start, end]);
    else found.set(block, [[start, end]]);
  };
  for (const [block, start, end] of standingWordsIn(blocks, citations, inventory)) add(block, start, end);
  for (const citation of citations) {
    for (const { kind, block, start, end, urlOrigin } of citation.mentions)
      if (kind === 'token' || urlOrigin === undefined) add(block, start, end);
    const quotation = quoted.get(citation);
    const stranger = foreign.get(citation);
    const stretches = quotation ? [quotation.statement, ...quotation.qualifiers.values()] : stranger ? [stranger] : [];
    for (const { words } of stretches) {
      const blocks = new Map<number, { start: number; end: number }>();
      for (const { block, start, end } of words) {
        const known = blocks.get(block);
        blocks.set(block, { start: known?.start ?? start, end });
      }
      for (const [block, { start, end }] of blocks) add(block, start, end);
    }
  }
  return found;
}

function textAround(
  cited: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  sentencesIn: (index: number) => readonly SentencePart[],
  find: HeadFinder,
  quoted: Quoted | undefined,
  publisher: string,
): Omit<CitationText, 'set'> {
  const { blocks } = cited;
  const at = citation.main.block;
  const block = blocks[at];
  if (!block) return { layers: [], framed: [], affirmed: false };
  const sentences = sentencesAround(cited, citation, own, sentencesIn, quoted?.statement.words[0]);
  const kind = { prohibits: prohibits(citation), isQuoted: isBeside(blocks, block, at, quoted), publisher };
  const beside = cellsBeside(cited, citation, own, find, kind);
  const ownSentence = sentences.find((one) => one.own)?.text ?? '';
  const said = [own(at), isChat(block.text) ? withoutSpeaker(ownSentence) : ownSentence];
  const denies = (passage: CitedPassage): CitedPassage =>
    !passage.own &&
    !kind.isQuoted &&
    said.some((text) => (passage.asks ? refusesQuestion : refuses)(text, passage.text, kind.prohibits))
      ? { ...passage, denied: true }
      : passage;
  const deniedCells = new Set(beside.flatMap((one) => (one.denied && one.at ? [one.at.block] : [])));
  const heads = (block.heads ?? []).map((text) => {
    // The head of a row is one of its cells.
    const head = rowHeadOf(text, find(text, at, 'cell'));
    return head.at && deniedCells.has(head.at.block) ? { ...head, denied: true } : head;
  });
  const above = block.under.toReversed().map((text) => [aboveOf(blocks, text, find(text, at, 'above'), own)]);
  const layers = [[...sentences, ...beside], heads, ...above].filter((layer) => layer.length > 0);
  const asked = sentences.some(({ own, asks }) => own && asks) ? answerTo(cited, citation, own, sentencesIn) : '';
  const answers = [...said, asked, ...beside.map(({ text }) => text), ...sentences.map(({ text }) => text)];
  // Who reads a quotation beside it sees how far it goes.
  const framed = quoted ? [] : framedBy(cited, citation, own, sentencesIn);
  return {
    layers: layers.map((layer) => layer.map(denies)),
    framed: framed.map(denies),
    affirmed: answers.some(affirms),
  };
}

/** What follows a question that cites: the next sentence, without the label of an answer. */
function answerTo(
  { blocks }: CitedDocument,
  { main }: FoundCitation,
  own: (index: number) => string,
  sentencesIn: (index: number) => readonly SentencePart[],
): string {
  const next = sentencesIn(main.block).find(({ start }) => start > main.start);
  const isBelow = !next && blocks[main.block + 1]?.role === 'paragraph';
  const text = next ? own(main.block).slice(next.start, next.end) : isBelow ? own(main.block + 1) : '';
  const words = isChat(blocks[main.block]?.text ?? '') ? withoutSpeaker(text) : text;
  return words.replace(/^\W*(?:(?:A|R)\d*|answer|antwort|réponse|respuesta|答え?)\s*[.:：)]\s*/iu, '');
}

/** Whether what is cited says that something is not done: then a `not` or a no may be its own. */
export function prohibits({ entry, version }: FoundCitation): boolean {
  if (entry?.kind !== 'commitment') return false;
  const { versions } = entry.commitment;
  const cited = versions[(version ?? versions.length) - 1];
  return cited?.modality === 'prohibition' || saysNot.test(cited?.statement ?? '');
}

/** `No more than` and `no later than` say how much. */
const saysNot = /\b(?:not|never|nothing|no(?!\s+(?:more|later|less|fewer|unreasonable|undue)\b))\b/iu;

function isBeside(
  blocks: readonly DocumentBlock[],
  { row }: DocumentBlock,
  at: number,
  quoted: Quoted | undefined,
): boolean {
  const from = quoted?.statement.words[0].block;
  return from !== undefined && (from === at || (row !== undefined && row === blocks[from]?.row));
}
