/** Words that are set as a quotation of a citation, and are not those of what is cited. */

import type { KnownWording } from '../../find/known-wordings.ts';
import { type NormalWord, normalWords, onOneLine } from '../../find/normalise.ts';
import type { JudgedCitation, Verdict } from '../citation-rule.ts';
import { changesInWords, shownChanges, wordingOf } from '../shown-changes.ts';
import { isQuestion } from '../vocabulary/polarity.ts';
import { toBeSaid } from '../vocabulary/unsaid-words.ts';
import { align, exactRun } from './alignment.ts';
import { tokensInWords } from './foreign-quotations.ts';
import { markedIn } from './quotation-marks.ts';
import { citedWordings } from './quoted-promises.ts';
import { goesOnAsSentence, isBlockQuotation } from './set-as-quotation.ts';

/** Fewer words are a title, a term or a turn of phrase. */
const fewest = 5;

const beforeToken =
  /^["”’»」]?[\s.,;:!()[\]<>–—*_-]*(?:(?:see|source|from|as\s+in|cf\.?|quoted\s+from|per|according\s+to|says|in)\b[\s.:([\]<–—*_-]*)?$/iu;
const afterToken =
  /^[\s\]),.:>–—*_-]*(?:(?:says?|said|states?|stated|reads?|promises?|provides?|that|as\s+follows)\b[\s,:–—-]*){0,2}["“„«‘「]$/iu;

/** A quotation right beside the token of which the version has no or few words. */
export function strayQuotation(judged: JudgedCitation): readonly Verdict[] {
  const { citation, name, index } = judged;
  const attached = attachedTo(judged);
  if (!attached || !citation.entry) return [];
  const words = normalWords(attached.text);
  if (words.length < fewest || isQuestion(attached.text)) return [];
  if (toBeSaid.pattern.test(judged.blocks[attached.block]?.text.slice(0, attached.start) ?? '')) return [];
  const texts = words.map(({ text }) => text);
  const sources = sourcesOf(judged);
  if (
    sources.some((source) =>
      exactRun(
        texts,
        normalWords(source).map(({ text }) => text),
        'start',
      ),
    )
  )
    return [];
  const block = attached.block;
  const others = index.wordings().holding(words);
  if (others.length > 0 && others.every(({ id }) => id.toUpperCase() !== citation.id)) {
    const message = `Unexpected quotation beside ${name}, expected its own words: these are the words of ${tokensInWords(others)}`;
    return [{ block, offset: attached.start + (words[0]?.start ?? 0), message }];
  }
  const nearest = nearestPart(texts, sources);
  if (!nearest) {
    const message = `Unexpected quotation "${shortened(attached.text)}" beside ${name}, expected words of that version; it has none like them`;
    return [{ block, offset: attached.start + (words[0]?.start ?? 0), message }];
  }
  const changes = shownChanges(wordingOf(nearest.source, nearest.words), wordingOf(attached.text, words));
  const word = words[changes[0]?.at ?? 0] ?? words.at(-1);
  const message = `Unexpected words in the quotation of ${name}, expected those of the version: ${changesInWords(changes)}`;
  return [{ block, offset: attached.start + (word?.start ?? 0), message }];
}

interface Attached {
  readonly block: number;
  /** Where the text begins in the block. */
  readonly start: number;
  readonly text: string;
}

/** Whose words stand beside a citation, where they are word for word those of something known. */
export function knownBeside(judged: JudgedCitation): readonly KnownWording[] {
  if (judged.foreign) return judged.foreign.wordings;
  const attached = attachedTo(judged);
  return attached ? judged.index.wordings().holding(normalWords(attached.text)) : [];
}

/** What is set as a quotation directly beside the token, in the same block. */
function attachedTo({ citation: { main, mentions }, blocks, neighbours }: JudgedCitation): Attached | undefined {
  const block = blocks[main.block];
  if (!block) return undefined;
  const { text } = block;
  const own = mentions.filter((mention) => mention.block === main.block);
  const [from, to] = [Math.min(...own.map(({ start }) => start)), Math.max(...own.map(({ end }) => end))];
  const marks = markedIn(text).filter(({ start, end }) => end <= from || start >= to);
  const found =
    marks.findLast(({ end }) => end <= from && beforeToken.test(text.slice(end, from))) ??
    marks.find(({ start }) => start >= to && afterToken.test(text.slice(to, start)));
  if (found) return { block: main.block, start: found.start, text: text.slice(found.start, found.end) };
  if (!isBlockQuotation(block) || isWithinSentence(text, from, to)) return undefined;
  const { previous } = neighbours;
  const start = previous?.block === main.block ? previous.end : 0;
  return { block: main.block, start, text: text.slice(start, from) };
}

/**
 * Whether a sentence runs on over the token, as in a note that is set as a block quotation: `thanks to NC-GOV-8@1 in the contract`;
 * or begins with it, as in such a note (`It depends. NC-GOV-8@1 is of the first kind`) or as another choice below an answer (`Or NC-GOV-8@1 (0.47)`).
 */
function isWithinSentence(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from);
  return (
    (/[\p{L}\p{N}]\s+$/u.test(before) && /^\s+\p{Ll}+\s+\p{L}/u.test(text.slice(to))) ||
    /(?:^|[.;]\s+)Or\s+$/u.test(before) ||
    (/[.!?]\s+$/u.test(before) && goesOnAsSentence(text, to))
  );
}

/** All words of what is cited that a document may quote: statements, qualifiers, title. */
function sourcesOf({ citation, commitment, version }: JudgedCitation): readonly string[] {
  // Of a version that there is not, the words of those that there are.
  const isUnknown = commitment !== undefined && version === undefined;
  const statements = isUnknown
    ? commitment.versions.map(({ statement }) => statement)
    : citedWordings(citation)
        .slice(0, 1)
        .map(({ statement }) => statement);
  const title = commitment ? [commitment.title] : [];
  return [
    ...statements,
    ...(version?.qualifiers ?? []).map(({ text }) => text),
    ...title,
    version?.change.reason ?? '',
  ].filter((one) => one !== '');
}

/** The part of a source that the words were taken from, where most of them were. */
function nearestPart(
  texts: readonly string[],
  sources: readonly string[],
): { readonly source: string; readonly words: readonly NormalWord[] } | undefined {
  for (const source of sources) {
    const all = normalWords(source);
    const found = align(
      texts,
      all.map(({ text }) => text),
    );
    if (found && found.similarity >= 0.5) return { source, words: all.slice(found.start, found.end) };
  }
  return undefined;
}

function shortened(text: string): string {
  const line = onOneLine(text);
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}
