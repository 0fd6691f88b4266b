/**
 * What a document says around a citation in its own words: the sentence, the row with its heads, the items and headings above.
 * It is one question with one answer, so that the parts that gather it stand together here.
 */
import { sentencesOf } from '../../language/sentences.ts';
import type { DocumentBlock } from '../document.ts';
import type { CitedDocument, FoundCitation } from '../find/find.ts';
import { affirms, isQuestion, refuses, refusesQuestion } from './polarity.ts';
import type { Quoted } from './quoted-promises.ts';
import type { Position } from './text-words.ts';

/** A stretch of a block, or what a block stands under. */
export interface CitedPassage {
  readonly role: 'sentence' | 'cell' | 'item' | 'head' | 'heading';
  /** Words of quotations, tokens and addresses are blanked, character for character. */
  readonly text: string;
  /** Where the first character stands; undefined where the block of a head can't be found. */
  readonly at?: Position;
  /** Whether the citation itself stands in it. */
  readonly own: boolean;
  readonly asks: boolean;
  /** Whether it stands where what it names is denied. */
  readonly denied: boolean;
}

/** What is said around a citation, from the nearest to the farthest; what is nearer says more exactly what is meant. */
export interface CitationText {
  readonly layers: readonly (readonly CitedPassage[])[];
  /** Whether a question around it is answered with a yes. */
  readonly affirmed: boolean;
}

/** The text around each citation of a document; worked out when first asked for. */
export function citationTexts(
  cited: CitedDocument,
  quoted: ReadonlyMap<FoundCitation, Quoted>,
): (citation: FoundCitation) => CitationText {
  const foreign = foreignIn(cited, quoted);
  const heads = headFinder(cited.blocks);
  const own = remembered((index: number) => blanked(cited.blocks[index]?.text ?? '', foreign.get(index) ?? []));
  const sentences = remembered((index: number): readonly Span[] =>
    sentencesOf(withoutLineEnds(cited.blocks[index]?.text ?? '')).map(({ start, text }) => ({
      start,
      end: start + text.length,
    })),
  );
  return remembered((citation: FoundCitation) => textAround(cited, citation, own, sentences, heads));
}

/** A function whose answers are kept. */
function remembered<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const answer = known.has(key) ? (known.get(key) as V) : find(key);
    known.set(key, answer);
    return answer;
  };
}

/** Stretches of blocks whose words are not the document's own: quotations, tokens, addresses. */
type Foreign = ReadonlyMap<number, readonly (readonly [number, number])[]>;

/** What is quoted and cited in a document, by block. */
function foreignIn({ citations }: CitedDocument, quoted: ReadonlyMap<FoundCitation, Quoted>): Foreign {
  const found = new Map<number, [number, number][]>();
  const add = (block: number, start: number, end: number) => {
    const known = found.get(block);
    if (known) known.push([start, end]);
    else found.set(block, [[start, end]]);
  };
  for (const citation of citations) {
    for (const { kind, block, start, end, urlOrigin } of citation.mentions)
      if (kind === 'token' || urlOrigin === undefined) add(block, start, end);
    const quotation = quoted.get(citation);
    for (const { words } of quotation ? [quotation.statement, ...quotation.qualifiers.values()] : []) {
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

/** The last block before another whose text is that of a head; -1 where there is none. */
type HeadFinder = (text: string, before: number, kind: 'cell' | 'above') => number;

function headFinder(blocks: readonly DocumentBlock[]): HeadFinder {
  const byText = new Map<string, number[]>();
  for (const [at, { text, role }] of blocks.entries()) {
    for (const kind of role === 'heading' ? ['cell', 'above'] : [role === 'cell' ? 'cell' : 'above']) {
      const key = `${kind} ${text}`;
      const known = byText.get(key);
      if (known) known.push(at);
      else byText.set(key, [at]);
    }
  }
  return (text, before, kind) => {
    const all = byText.get(`${kind} ${text}`) ?? [];
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] ?? before) < before) low = middle + 1;
      else high = middle;
    }
    return all[low - 1] ?? -1;
  };
}

function textAround(
  cited: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  sentencesIn: (index: number) => readonly Span[],
  find: HeadFinder,
): CitationText {
  const { blocks } = cited;
  const at = citation.main.block;
  const block = blocks[at];
  if (!block) return { layers: [], affirmed: false };
  const sentences = sentencesAround(cited, citation, own, sentencesIn(at));
  const beside = cellsBeside(cited, citation, own, find);
  const said = [own(at), sentences.find((one) => one.own)?.text ?? ''];
  const denies = (passage: CitedPassage): CitedPassage =>
    !passage.own && said.some((text) => (passage.asks ? refusesQuestion(text) : refuses(text)))
      ? { ...passage, denied: true }
      : passage;
  const heads = (block.heads ?? []).map((head) => headOf(head, find(head, at, 'cell')));
  const above = block.under.toReversed().map((text) => [aboveOf(blocks, text, find(text, at, 'above'), own)]);
  const layers = [[...sentences, ...beside], heads, ...above].filter((layer) => layer.length > 0);
  const answers = [...said, ...beside.map(({ text }) => text), ...sentences.map(({ text }) => text)];
  return { layers: layers.map((layer) => layer.map(denies)), affirmed: answers.some(affirms) };
}

/** A text with stretches blanked, character for character. */
function blanked(text: string, stretches: readonly (readonly [number, number])[]): string {
  let [plain, at] = ['', 0];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    plain += text.slice(at, from) + ' '.repeat(end - from);
    at = end;
  }
  return withoutLineEnds(plain + text.slice(at));
}

/** What begins an item of a list, which is no part of the sentence before. */
const itemStart = /^[ \t]*(?:\d+(?:\.\d+)*[.)]?|\(?[a-z]\)|[-*•–·+])\s/iu;

/** A text with spaces for the line ends within its sentences; those that end an item or a short line stay. */
function withoutLineEnds(text: string): string {
  if (!/[\r\n]/.test(text)) return text.replace(/\t/g, ' ');
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line.replace(/\t/g, ' ');
      const word = /^\s*(\S+)/.exec(next)?.[1] ?? '';
      const isShort = line.trimEnd().length + 1 + word.length < width * 0.7;
      const ends = next.trim() === '' || line.trim() === '' || itemStart.test(next) || isShort;
      return ends ? line.replace(/\t/g, ' ') : line.replace(/[\r\n\t]/g, ' ');
    })
    .join('');
}

/** Words that say something; articles and words of reference do not. */
function sayings(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter(
    (word) =>
      !/^(?:see|also|cf|source|sources|reference|references|ref|the|a|an|at|in|and|or|version|digest|permalink|link|as|of|quoted|from|id|yes|no|per|under|this|is|it|to|by)$/i.test(
        word,
      ),
  ).length;
}

/** A sentence that speaks of the one before. */
const speaksOfBefore =
  /^\W*(?:(?:and|but|so)\s+)?(?:this|that|these|those|it|they|which|the\s+same|the\s+(?:above|commitment|promise|statement)|both)\b/i;

interface Span {
  readonly start: number;
  readonly end: number;
}

function sentencesAround(
  cited: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  // Those of the text as written: the words of a quotation end no sentence of the document.
  sentences: readonly Span[],
): readonly CitedPassage[] {
  const at = citation.main.block;
  const written = cited.blocks[at]?.text ?? '';
  const text = own(at);
  const index = Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= citation.main.start),
  );
  const said = ({ start, end }: Span) => sayings(text.slice(start, end));
  const chosen: Span[] = [];
  const sentence = sentences[index];
  if (sentence) chosen.push(clauseOf(cited, citation, sentence, written));
  const first = chosen[0];
  if (first && (said(first) < 2 || speaksOfBefore.test(text.slice(first.start, first.end)))) {
    for (let before = index - 1; before >= 0; before--) {
      const one = sentences[before];
      if (!one || citesOther(cited, citation, at, one)) break;
      if (said(one) < 1) continue;
      chosen.unshift(one);
      if (!speaksOfBefore.test(text.slice(one.start, one.end))) break;
    }
  }
  for (let after = index + 1; after < sentences.length; after++) {
    const one = sentences[after];
    if (!one || citesOther(cited, citation, at, one) || !speaksOfBefore.test(text.slice(one.start, one.end))) break;
    chosen.push(one);
  }
  const passages = chosen.map((one) => {
    const words = withoutOthers(cited, citation, one, text.slice(one.start, one.end));
    return passageOf('sentence', words, { block: at, offset: one.start }, false, one === first);
  });
  if (chosen.some((span) => said(span) >= 2)) return passages;
  return [...passages, ...leadIn(cited, citation, own)];
}

/** A sentence without the linked words of other citations, which are said of those. */
function withoutOthers(
  { mentioned }: CitedDocument,
  citation: FoundCitation,
  { start, end }: Span,
  text: string,
): string {
  const others = (mentioned.get(citation.main.block) ?? []).flatMap(({ mention, citation: other }) => {
    const isOthers = other.id !== citation.id && mention.urlOrigin !== undefined;
    return isOthers && mention.start < end && start < mention.end
      ? [[Math.max(mention.start - start, 0), Math.min(mention.end, end) - start] as const]
      : [];
  });
  return others.length === 0 ? text : blanked(text, others);
}

function citesOther(
  { mentioned }: CitedDocument,
  citation: FoundCitation,
  block: number,
  { start, end }: Span,
): boolean {
  return (mentioned.get(block) ?? []).some(
    (one) => one.citation !== citation && one.mention.start >= start && one.mention.start < end,
  );
}

/** Characters; what stands farther from a token in a sentence without end is not said of it. */
const farthest = 600;

const clauseEnd = /[;,]|\b(?:and|or|while|whereas|but)\b/i;

/** What stands between links that are a list. */
const betweenLinks = /^[\s,;→·|()[\]]*(?:(?:and|or|see|also)\b)?[\s,;→·|()[\].]*$/iu;

/** Where a sentence is a list of links and nothing else, the one that cites: the others are not said of it. */
function itemOfLinks({ blocks }: CitedDocument, { main }: FoundCitation, { start, end }: Span): Span | undefined {
  const block = blocks[main.block];
  const links = (block?.links ?? [])
    .filter((link) => link.start < link.end && link.start >= start && link.end <= end)
    .toSorted((a, b) => a.start - b.start);
  const own = links.find((link) => link.start <= main.start && main.end <= link.end);
  if (!block || !own || links.length < 3) return undefined;
  const ends = [start, ...links.map((link) => link.end)];
  const gaps = ends.map((from, index) => block.text.slice(from, links[index]?.start ?? end));
  return gaps.every((gap) => betweenLinks.test(gap)) ? { start: own.start, end: own.end } : undefined;
}

/** The part of a sentence that speaks of this citation, where it cites several: up to where the clause of the next begins. */
function clauseOf(cited: CitedDocument, citation: FoundCitation, sentence: Span, text: string): Span {
  const item = itemOfLinks(cited, citation, sentence);
  if (item) return item;
  const { mentioned } = cited;
  const mentions = (mentioned.get(citation.main.block) ?? []).flatMap(({ mention, citation: other }) =>
    other !== citation && mention.start >= sentence.start && mention.end <= sentence.end ? [mention] : [],
  );
  const { main } = citation;
  let [start, end] = [Math.max(sentence.start, main.start - farthest), Math.min(sentence.end, main.end + farthest)];
  const before = mentions.filter((one) => one.end <= citation.main.start).at(-1);
  const after = mentions.find((one) => one.start >= citation.main.end);
  if (before && /[\p{L}\p{N}]{4}/u.test(text.slice(before.end, citation.main.start))) {
    const found = clauseEnd.exec(text.slice(before.end, citation.main.start));
    start = before.end + (found ? found.index + found[0].length : 0);
  }
  if (after && /[\p{L}\p{N}]{4}/u.test(text.slice(citation.main.end, after.start))) {
    const found = clauseEnd.exec(text.slice(citation.main.end, after.start));
    end = found ? citation.main.end + found.index : after.start;
  }
  return { start, end };
}

/** The paragraph that leads to a citation which says nothing itself: `For customers of Vault:`, or the one right before. */
function leadIn(
  { blocks, mentioned }: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
): readonly CitedPassage[] {
  const at = citation.main.block;
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const block = blocks[before];
    if (!block || block.role === 'heading' || block.row !== blocks[at]?.row || block.column !== blocks[at]?.column)
      return [];
    if ((mentioned.get(before) ?? []).some((one) => one.citation !== citation)) return [];
    const text = own(before);
    if (block.role === 'code' || sayings(text) < 2) continue;
    const leads = /:\s*$/.test(text.trimEnd()) || before === at - 1 || block.role === 'paragraph';
    if (!leads) return [];
    const last = sentencesOf(text).findLast((one) => sayings(one.text) >= 2);
    return last ? [passageOf('sentence', last.text, { block: before, offset: last.start })] : [];
  }
  return [];
}

function passageOf(
  role: CitedPassage['role'],
  text: string,
  at: Position | undefined,
  denied = false,
  own = false,
): CitedPassage {
  return { role, text, own, asks: isQuestion(text), denied, ...(at && { at }) };
}

/** A head that says what does not hold. */
const denyingHead =
  /\b(?:exclu\w+|except\w*|exempt\w*|not\s+\p{L}+|out\s+of\s+scope|outside|limit\w*|qualifier\w*|conditions?)\b/iu;
/** A head of what says yes or no to the row's question. */
const answeringHead =
  /\b(?:answers?|responses?|repl(?:y|ies)|cover(?:ed|age|s)?|status|verdict|result|applies|applicable|complian\w+|y(?:es)?\s*\/\s*no?|in\s+scope|comments?)\b/iu;

/** A head under which a cell belongs to the row as a whole, and does not stand for something else beside it. */
const sharedHead =
  /\b(?:services?|products?|offerings?|solutions?|plans?|countr(?:y|ies)|regions?|markets?|places?|locations?|jurisdictions?|scope|appl\w+|questions?|subjects?|topics?|titles?|tags?|notes?|remarks?|body|text|strength)\b/iu;

/** The other cells of the row that cite nothing else, and the heads of those that say yes. */
function cellsBeside(
  { blocks, mentioned, rows }: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  find: HeadFinder,
): readonly CitedPassage[] {
  const at = citation.main.block;
  const block = blocks[at];
  if (block?.row === undefined) return [];
  const beside = (rows.get(block.row) ?? []).filter(
    (index) =>
      blocks[index]?.column !== block.column &&
      (mentioned.get(index) ?? []).every((one) => one.citation.id === citation.id),
  );
  const headsAt = (index: number) => blocks[index]?.heads ?? [];
  const asks = beside.some((index) => isQuestion(own(index))) || isQuestion(own(at));
  const answers = (index: number) => asks || headsAt(index).some((head) => answeringHead.test(head));
  const refused = beside.some((index) => answers(index) && refusesQuestion(own(index)));
  const speaks = sayings(own(at)) > 0;
  return beside.flatMap((index) => {
    const text = own(index);
    if (affirms(text) && sayings(text) === 0) {
      return headsAt(index)
        .map((head) => headOf(head, find(head, index, 'cell')))
        .concat(passageOf('cell', text, { block: index, offset: 0 }));
    }
    const heads = headsAt(index);
    // A cell that speaks for itself says nothing of the columns to its right, such as those of competitors.
    const isOthers = speaks && index > at && !heads.some((head) => sharedHead.test(head) || answeringHead.test(head));
    if (isOthers) return [];
    const denies = heads.some((head) => denyingHead.test(head));
    return sentencesOf(text).map(({ text: sentence, start }) =>
      passageOf('cell', sentence, { block: index, offset: start }, refused || denies),
    );
  });
}

/** A head of the citation's cell; that of several rows or columns stands at the first of them. */
function headOf(text: string, at: number): CitedPassage {
  return passageOf('head', text, at < 0 ? undefined : { block: at, offset: 0 });
}

/** A heading, a table's caption, or an item that the citation hangs from. */
function aboveOf(
  blocks: readonly DocumentBlock[],
  text: string,
  at: number,
  own: (index: number) => string,
): CitedPassage {
  if (at < 0) return passageOf('heading', text, undefined);
  return passageOf(blocks[at]?.role === 'list-item' ? 'item' : 'heading', own(at), { block: at, offset: 0 });
}
