/** Where the words of a promise stand among those of a document, word for word or nearly. */
import type { DocumentBlock } from '../../document.ts';
import type { CitedDocument, FoundCitation } from '../../find/find.ts';
import { type NormalWord, normalWords, rejoined } from '../../find/normalise.ts';
import { isChat } from '../passage/speakers.ts';
import type { TextWord } from '../passage/text-words.ts';
import { shownChanges, wordingOf } from '../shown-changes.ts';
import { toBeSaid } from '../vocabulary/unsaid-words.ts';
import { type Alignment, align, exactRun, weightOf } from './alignment.ts';
import { markedIn } from './quotation-marks.ts';
import { goesOnAsSentence, isSetAsQuotation, marksAround } from './set-as-quotation.ts';
import { stretchWording } from './stretch.ts';

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

/** How alike unmarked words are that are the promise's own, and not a report of it in its manner. */
const alikeUnmarked = 0.8;
/** So many words, or as many as the promise has; fewer are a phrase that anybody uses. */
const fewestUnmarked = 7;
/** In so many places may they differ; who changes more tells it in words of their own. */
const fewChanges = 2;
/** The same between quotation marks or in a block quotation. */
const alikeMarked = 0.5;
const alikeQualifier = 0.6;

/** How alike a stretch as a whole is, with the words that were added to complete it. */
export function similarityOf({ words, sourceWords }: QuotedStretch): number {
  const found = align(spellingsOf(sourceWords), spellingsOf(words));
  if (!found) return 0;
  const weigh = (list: readonly NormalWord[]) => list.reduce((sum, { text }) => sum + weightOf(text), 0);
  const common = found.share * weigh(words.slice(found.start, found.end));
  return (2 * common) / (weigh(sourceWords) + weigh(words));
}

/** The words alone, without their places. */
export function spellingsOf(words: readonly NormalWord[]): readonly string[] {
  return words.map(({ text }) => text);
}

/** Where a promise stands among the words. */
export function matched(
  source: string,
  words: readonly TextWord[],
  side: 'end' | 'start',
  cited: CitedDocument,
  citation: FoundCitation,
  nearly: boolean,
): QuotedStretch | undefined {
  const sourceWords = normalWords(source);
  const region = rejoined(words, new Set(spellingsOf(sourceWords)));
  const [promise, texts] = [spellingsOf(sourceWords), spellingsOf(region)];
  const exact = exactRun(promise, texts, side);
  if (exact) return stretchOf(true, region.slice(exact.start, exact.end), source, sourceWords);
  const untitled = nearly ? partsApart(citation, promise).reduce(without, region) : [];
  const found = nearly ? align(promise, spellingsOf(untitled)) : undefined;
  if (!found) return undefined;
  const { start, end } = completed(found, untitled, cited.blocks, promise.length);
  const stretch = stretchOf(false, untitled.slice(start, end), source, sourceWords);
  if (!stretch || !sameSection(cited.blocks, stretch.words[0].block, citation.main.block)) return undefined;
  const around = marksAround(cited.blocks, stretch.words);
  const marks = around === 'block' && isToldBehind(cited.blocks, citation, stretch) ? undefined : around;
  if (marks === 'marks' && (isAsked(stretch, cited.blocks) || isDraft(stretch, cited.blocks, citation)))
    return undefined;
  if (marks === 'parts' || (marks === 'marks' && isFragment(found, stretch))) return undefined;
  // Unmarked words are a quotation where they are set as one, and those around them are alike, too; a claim's are anybody's.
  // Whoever reports a promise does not change its figures.
  if (!marks)
    return citation.entry?.kind !== 'claim' &&
      (isSetAsQuotation(cited.blocks, stretch.words) || changesFigure(stretch, cited.blocks)) &&
      isQuotedUnmarked(stretch, cited.blocks)
      ? stretch
      : undefined;
  return found.similarity >= alikeMarked ? stretch : undefined;
}

/** Whether words of a block quotation stand behind a token that is a word of a sentence, in a note of somebody's own. */
function isToldBehind(
  blocks: readonly DocumentBlock[],
  { main }: FoundCitation,
  { words: [{ block, start }] }: QuotedStretch,
): boolean {
  return block === main.block && start > main.end && goesOnAsSentence(blocks[block]?.text ?? '', main.end);
}

/** Whether somebody asks if they may say so: `can I write "…"?`. */
function isAsked({ words }: QuotedStretch, blocks: readonly DocumentBlock[]): boolean {
  const { block, end } = words.at(-1) ?? words[0];
  return /^[.!]?["”»’]\s*[?？]/u.test((blocks[block]?.text ?? '').slice(end));
}

/** Whether the words are what somebody is to write (`write only this: "…"`), or proposes in a chat, in another message than the citation. */
function isDraft(
  { words: [first] }: QuotedStretch,
  blocks: readonly DocumentBlock[],
  { main }: FoundCitation,
): boolean {
  const text = blocks[first.block]?.text ?? '';
  const marks = markedIn(text).find(({ start, end }) => start <= first.start && first.start < end);
  if (toBeSaid.pattern.test(text.slice(0, marks?.start ?? 0))) return true;
  const [from, to] = [first.start, main.start].toSorted((a, b) => a - b);
  return first.block === main.block && isChat(text) && /[\r\n]/.test(text.slice(from, to));
}

/**
 * Whether unmarked words are the promise from its first word on, nearly word for word. Who begins otherwise (`It gives …`), dates
 * what was said (`said in 2018 that`), or speaks as who is promised to (`our data`) reports it, and is held to no wording.
 */
function isQuotedUnmarked(stretch: QuotedStretch, blocks: readonly DocumentBlock[]): boolean {
  const { words, source, sourceWords } = stretch;
  const last = words.at(-1) ?? words[0];
  if (words[0].text !== sourceWords[0]?.text || words.length < Math.min(fewestUnmarked, sourceWords.length))
    return false;
  // Another cell begins another sentence.
  if (blocks[last.block]?.row !== undefined && last.block !== words[0].block) return false;
  if (similarityOf(stretch) < alikeUnmarked) return false;
  const changes = shownChanges(wordingOf(source, sourceWords), stretchWording(stretch, blocks));
  const kept = new Set(spellingsOf(words));
  const isKept = (some: string) => normalWords(some).every(({ text }) => kept.has(text));
  // `Vault and Vault Plus` for `Vault Plus and Vault` says the same, and so does what only stands elsewhere in the sentence.
  const isMoved = (some: string) => changes.some(({ gone }) => gone === some);
  if (
    changes.every(
      ({ gone, come }) => conjoining.test(gone + come) || (isKept(gone) && (joining.test(come) || isMoved(come))),
    )
  )
    return false;
  return (
    changes.length <= fewChanges &&
    !changes.some(
      ({ gone, come }) =>
        ofReport.test(come) ||
        (gone === '' && ofPast.test(come)) ||
        goesOnWith.test(come) ||
        isBackshift(gone, come) ||
        isAcronym(gone, come),
    )
  );
}

/** Whether a figure stands where the promise has another: `24 hours` for `72 hours`. */
function changesFigure(stretch: QuotedStretch, blocks: readonly DocumentBlock[]): boolean {
  const changes = shownChanges(wordingOf(stretch.source, stretch.sourceWords), stretchWording(stretch, blocks));
  return changes.some(({ gone, come }) => /\d/.test(gone) && /\d/.test(come));
}

/** A word that may be left out or added without a change of sense. */
const conjoining = /^that$/iu;

const joining = /^(?:(?:and|or|the)\s*)*$/iu;

/** Its first letters for a name: `NC` for `Northern Commons`. */
function isAcronym(gone: string, come: string): boolean {
  return gone.includes(' ') && (gone.match(/\p{Lu}/gu) ?? []).join('') === come;
}

/** Whether a verb is told as of the past: `can` as `could`, `want` as `wanted`. */
function isBackshift(gone: string, come: string): boolean {
  const [was = '', is = ''] = [gone, come].map((words) => words.split(/\s+/)[0]?.toLowerCase());
  if (/^(?:can|will|may|has|is|are|does|do|have)$/.test(was))
    return /^(?:could|would|might|had|was|were|did)$/.test(is);
  return is === `${was.replace(/e$/, '')}ed`;
}

/** A year or a time gone, a pronoun of who tells or is told, or of what was just named. */
const ofReport =
  /\b(?:19|20)\d\d\b|^(?:at\s+(?:the|that)\s+time|(?:back\s+)?then|in\s+the\s+past|(?:some|many|a\s+few)\s+years\s+ago|its?|they|their|them|he|his|she|her|we|us|our|you|your|I|my)$/iu;

/** What tells of the past where it is added; in the place of another word it may be how often: `once a year`. */
const ofPast = /^(?:once|formerly|earlier)$/iu;

/** Another clause within the sentence: `and that one is`. */
const goesOnWith = /^(?:and\s+)?(?:that|this|it|which)\s+(?:one\s+)?(?:is|was|are|were)\b/iu;

/** Words without those of a part. */
function without(words: readonly TextWord[], part: readonly string[]): readonly TextWord[] {
  const found = exactRun(part, spellingsOf(words), 'start');
  return found ? without([...words.slice(0, found.start), ...words.slice(found.end)], part) : words;
}

/** What is much like the promise and no quotation of it: the title of what is cited and its qualifiers, unless the promise holds them. */
function partsApart({ entry, version }: FoundCitation, promise: readonly string[]): readonly (readonly string[])[] {
  if (entry?.kind !== 'commitment') return [];
  const { title, versions } = entry.commitment;
  const { qualifiers = [] } = versions[(version ?? versions.length) - 1] ?? {};
  const parts = [title, ...qualifiers.map(({ text }) => text)].map((text) => spellingsOf(normalWords(text)));
  return parts.filter((words) => !exactRun(words, promise, 'start'));
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

/** The headings above what stands below a block: its own included, where it is one. */
export function pathOf(block: DocumentBlock | undefined): readonly string[] {
  return block?.role === 'heading' ? [...block.under, block.text] : (block?.under ?? []);
}

/** Whether one of two blocks stands under whatever the other stands under. */
export function sameSection(blocks: readonly DocumentBlock[], a: number, b: number): boolean {
  const [one, other] = [pathOf(blocks[a]), pathOf(blocks[b])];
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
      if (parted(region[at - 1], region[at])) return at;
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

export function qualifierStretch(
  source: string,
  words: readonly TextWord[],
  exactly: boolean,
): QuotedStretch | undefined {
  const sourceWords = normalWords(source);
  const region = rejoined(words, new Set(spellingsOf(sourceWords)));
  const [promise, texts] = [spellingsOf(sourceWords), spellingsOf(region)];
  const found = exactly ? exactRun(promise, texts, 'start') : align(promise, texts);
  if (!found || found.similarity < alikeQualifier) return undefined;
  return stretchOf(exactly, region.slice(found.start, found.end), source, sourceWords);
}
