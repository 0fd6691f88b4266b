/** Words that stand within the marks of a quotation, or in its block, and are none of what is quoted. */
import type { DocumentBlock } from '../../document.ts';
import type { FoundCitation } from '../../find/find.ts';
import { inOneLine, normalWords } from '../../find/normalise.ts';
import type { DocumentWords, TextWord } from '../passage/text-words.ts';
import type { QuotedStretch } from './matched-words.ts';
import { markedIn } from './quotation-marks.ts';

/** A run of words that were added to a quotation. */
export type AddedWords = readonly [TextWord, ...TextWord[]];

/** What a quotation is compared with. */
export interface QuotationPlace {
  readonly blocks: readonly DocumentBlock[];
  readonly text: DocumentWords;
  readonly citation: FoundCitation;
  /** Whether a word is quoted of some citation of the document. */
  readonly isQuoted: (word: TextWord) => boolean;
}

/** An attribution behind a quotation, up to its token: `— Contoso, 2018`, `Source: …`, `(see …`. */
const attribution =
  /^[\s"”’»)*_.]*(?:[–—-]{1,2}\s*[\p{L}\p{N}“"[(]|[([]?(?:source|see|cf|from|ref(?:erence)?|quoted|cited|as\s+(?:said|stated|published|worded)|per|according|version|digest|sha-?256|permalink|last|since|status|strength|services|places|data|as\s+of)\b)/iu;
/** What leads to a quotation in the same block: `Contoso says:`. */
const leadsTo = /[:：]["“„«\s*_]*$/u;
/** Words in square brackets are the editor's, and so are those that say how a qualifier is known. */
const editors = /\[[^[\]]*\]|(?:\((?:inferred|ambiguous)[^()]*\))/giu;
const label = /^\W*(?:(?:condition|exclusion|limit|qualifier)s?|conditions\s+apply)(?:\s*\([^()]*\))?\W*$/iu;
/** What stands in a list of facts: its name, a colon, and what it is. */
const fact = /^\W*\p{L}[\p{L} ()-]{0,30}[:：]/u;

/** The words that were added within the marks around a stretch, or else in the block quotation that it stands in. */
export function addedWords(stretch: QuotedStretch, place: QuotationPlace): readonly AddedWords[] {
  const { blocks, text, citation } = place;
  const [first, last] = [stretch.words[0], stretch.words.at(-1) ?? stretch.words[0]];
  const block = blocks[first.block];
  if (!block || first.block !== last.block) return [];
  const marks = markedIn(block.text).find(({ start, end }) => start <= first.start && last.end <= end);
  const zone = marks ?? (block.role === 'quotation' ? { start: 0, end: block.text.length } : undefined);
  const free = text.in(first.block).filter((word) => !place.isQuoted(word) && !isEditors(block.text, word));
  if (!zone) return alternative(free, last.end, block.text);
  const mentions = citation.mentions.filter((one) => one.block === first.block);
  // Before and behind a token something else may be said.
  const from = Math.max(zone.start, ...mentions.filter(({ end }) => end <= first.start).map(({ end }) => end));
  const to = Math.min(zone.end, ...mentions.filter(({ start }) => start >= last.end).map(({ start }) => start));
  const before = free.filter(({ start, end }) => start >= from && end <= first.start);
  const after = free.filter(({ start, end }) => start >= last.end && end <= to);
  const leads = !marks && (from > zone.start || leadsTo.test(block.text.slice(from, first.start)));
  const behind = !marks && attribution.test(block.text.slice(last.end, last.end + 80)) ? [] : after;
  const runs = runsOf([...(leads ? [] : before), ...behind], block.text);
  const added = runs.filter((run) => !isLabel(run, block.text, citation));
  return marks || added.length > 0 ? added : addedParagraphs(stretch, place);
}

/** `… for profiling or advertising`: unmarked, and still as if it were promised in the same breath. */
const orMore = /^(?:\s+n?or|,\s+or(?!\s+(?:so|at|rather|else|otherwise|if)\b))\s+[^.;:,()]{1,60}?(?=\s*(?:[.;(]|$))/iu;

function alternative(free: readonly TextWord[], from: number, text: string): readonly AddedWords[] {
  const to = from + (orMore.exec(text.slice(from, from + 80))?.[0].length ?? 0);
  return runsOf(
    free.filter(({ start, end }) => start >= from && end <= to),
    text,
  );
}

/** Words that stand together, with no others between. */
function runsOf(words: readonly TextWord[], text: string): readonly AddedWords[] {
  const runs: [TextWord, ...TextWord[]][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const end = run?.at(-1)?.end;
    if (run && end !== undefined && normalWords(text.slice(end, word.start)).length === 0) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

function isEditors(text: string, { start, end }: TextWord): boolean {
  return [...text.matchAll(editors)].some(({ index, 0: found }) => index <= start && end <= index + found.length);
}

/** The label of a qualifier or fact, or the title of what is quoted. */
function isLabel(run: AddedWords, text: string, { entry }: FoundCitation): boolean {
  const shown = text.slice(run[0].start, run.at(-1)?.end);
  if (label.test(shown) || fact.test(shown)) return true;
  const title = entry?.kind === 'commitment' ? entry.commitment.title : entry?.claim.title;
  return title !== undefined && inOneLine(shown) === inOneLine(title);
}

/** Whole paragraphs between the statement and its citation that are set as parts of the quotation. */
function addedParagraphs(
  { words: [{ block: from }] }: QuotedStretch,
  { blocks, text, citation, isQuoted }: QuotationPlace,
): readonly AddedWords[] {
  const to = citation.mentions[0].block;
  const parts = blocks.slice(from + 1, to);
  if (!parts.every(({ role, links }) => (role === 'quotation' || role === 'list-item') && links.length === 0))
    return [];
  return parts.flatMap(({ role, text: shown }, index) => {
    const [first, ...rest] = text.in(from + 1 + index);
    const isSentence = role === 'quotation' && rest.length > 1 && /[.!?]["”»’]?\s*$/u.test(shown);
    if (!first || !isSentence || fact.test(shown) || attribution.test(shown)) return [];
    return isQuoted(first) || rest.some(isQuoted) ? [] : [[first, ...rest]];
  });
}
