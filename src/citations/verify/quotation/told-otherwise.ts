/** What narrows a promise, told beside its quotation in other words than the version's. */
import { sentenceAt, sentencesOf } from '../../../language/sentences.ts';
import type { DocumentBlock } from '../../document.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { clausesOf } from '../passage/qualifier-clauses.ts';
import { substanceOf } from '../passage/substance.ts';
import { stemsOf } from '../passage/topic-words.ts';
import { shownChanges, wordingOf } from '../shown-changes.ts';
import { pathOf, type QuotedStretch } from './matched-words.ts';
import { marksAround } from './set-as-quotation.ts';
import { stretchWording } from './stretch.ts';

/** Blocks before and behind a quotation, in which its limits may be told. */
const reach = 6;
/** So much of what a clause says must be there; all of it, where that is little. */
const enough = 0.6;
const enoughOwn = 0.5;
const fewWords = 1;

/**
 * Whether a qualifier that is not there word for word is told all the same, in the quotation itself or near it: half of its clauses,
 * each with most of what it says, and most of what it alone says and no other part of the version. Who writes `those who opted
 * out are left out` hides nothing.
 */
export function isToldOtherwise({ blocks, quoted, version, commitment }: JudgedCitation, qualifier: string): boolean {
  if (!quoted || !version) return false;
  const { statement, qualifiers } = version;
  const others = [statement, ...qualifiers.map(({ text }) => text)].filter((one) => one !== qualifier);
  const elsewhere = new Set(others.flatMap(substanceOf));
  const [{ block: from }, to] = [quoted.statement.words[0], quoted.statement.words.at(-1)?.block ?? 0];
  const near = blocks
    .slice(Math.max(0, from - reach), Math.max(from, to) + reach + 1)
    .filter((block) => isOfSameSection(block, blocks[from]) && !isOfAnother(block, blocks[from]));
  const quotes = substanceOf(statement);
  // What the statement itself tells of an explicit limit is not the whole of it.
  const isExplicit = qualifiers.some(({ text, basis }) => text === qualifier && basis === 'explicit');
  // What the promise is called, in other words than its own, need not be said again.
  const called = isExplicit ? [] : substanceOf(commitment?.title ?? '').filter((stem) => !quotes.includes(stem));
  const said = new Set(near.flatMap(({ text }) => substanceOf(text)));
  const areSaid = (stems: readonly string[], share: number) =>
    stems.filter((stem) => said.has(stem)).length >= Math.ceil(share * stems.length);
  const isTold = (wanted: readonly string[]) => {
    const more = wanted.filter((stem) => !called.includes(stem));
    if (0 < more.length && more.length < wanted.length && areSaid(more, 1)) return true;
    const own = wanted.filter((stem) => !elsewhere.has(stem));
    if (own.length === 0) return wanted.length > 0 && areSaid(wanted, 1);
    return areSaid(wanted, enough) && areSaid(own, own.length <= fewWords ? 1 : enoughOwn);
  };
  const clauses = clausesOf(qualifier).map((clause) => [...new Set(substanceOf(clause))]);
  if (isTold([...new Set(clauses.flat())])) return true;
  const told = clauses.filter(isTold);
  return (
    told.length * 2 >= clauses.length &&
    (told.length === clauses.length || !isExplicit || told.flat().some((stem) => !quotes.includes(stem)))
  );
}

/** Whether it is another block quotation: what stands there is said of what is quoted there. */
function isOfAnother(block: DocumentBlock, own: DocumentBlock | undefined): boolean {
  return block.role === 'quotation' && block !== own && own?.role !== 'quotation';
}

function isOfSameSection(block: DocumentBlock, own: DocumentBlock | undefined): boolean {
  return pathOf(block).join('\n') === pathOf(own).join('\n');
}

/** In so many places does somebody alter words; who changes more tells it in words of their own. */
const fewChanges = 2;

/**
 * Whether words much like those of a qualifier tell it and do not quote it: they stand between no marks, and begin otherwise, are more
 * sentences, or what differs is much, or nothing that says something: an ending, or what is left out and neither denies nor counts,
 * only gives examples, or is of a qualifier that is our own reading.
 */
export function isRetold(judged: JudgedCitation, stretch: QuotedStretch): boolean {
  const { blocks } = judged;
  if (marksAround(blocks, stretch.words) !== undefined) return false;
  if (stretch.words[0].text !== stretch.sourceWords[0]?.text || endsMoreSentences(judged, stretch)) return true;
  const changes = shownChanges(wordingOf(stretch.source, stretch.sourceWords), stretchWording(stretch, blocks));
  if (changes.length > fewChanges) return isToldOtherwise(judged, stretch.source);
  const denies = deniesBeside(judged, stretch);
  const isOurReading = judged.version?.qualifiers.some(
    ({ text, basis }) => text === stretch.source && basis !== 'explicit',
  );
  // What we read into a source, and its examples, nobody has to tell whole.
  const mayGo = (gone: string) =>
    isOurReading || examples.test(gone) || !(denies ? weightyIfDenied : weighty).test(gone);
  return changes.every(
    ({ gone, come }) =>
      (come === '' && mayGo(gone)) ||
      (gone === '' && come === judged.index.inventory.publisher.name) ||
      (conjunction.test(gone) && conjunction.test(come)) ||
      isSameWord(gone, come),
  );
}

/** Whether words that are one sentence in the version are several here. */
function endsMoreSentences({ blocks }: JudgedCitation, { words, source }: QuotedStretch): boolean {
  const [first, last] = [words[0], words.at(-1) ?? words[0]];
  const told = first.block === last.block ? (blocks[first.block]?.text ?? '').slice(first.start, last.end) : '';
  return sentencesOf(told).length > sentencesOf(source).length;
}

/** Whether the sentence, or another cell of the row, denies in words of its own: `Not in: emergencies`, `who may audit was not told`. */
function deniesBeside({ blocks }: JudgedCitation, { words }: QuotedStretch): boolean {
  const [first, last] = [words[0], words.at(-1) ?? words[0]];
  const block = blocks[first.block];
  if (!block) return false;
  const sentence = sentenceAt(block.text, first.start);
  const before = block.text.slice(sentence.start, first.start);
  const after = block.text.slice(last.end, sentence.start + sentence.text.length);
  const cells = block.row === undefined ? [] : blocks.filter((one) => one !== block && one.row === block.row);
  return [before, after, ...cells.map(({ text }) => text)].some((text) => denying.test(text));
}

const denying = /\b(?:not|no|never|without|except(?:ions?)?|excluded|left\s+out|outside)\b/iu;

/** What can't be left out without saying something else. */
const weighty = /\b(?:not|no|nor|never|none|only|alone|unless|except|without|if|where|may|can)\b|\d|.\p{Lu}/u;
const weightyIfDenied = /\b(?:only|alone|unless|if|where|may|can)\b|\d|.\p{Lu}/u;
const conjunction = /^(?:and|or)$/iu;
const examples = /\b(?:among\s+them|such\s+as|including|for\s+(?:example|instance))\b/iu;
const trifles = /^(?:(?:its|their|the|an?|that)\s*)+$/iu;

/** Whether unmarked words much like those of a statement lack nothing of it but articles and their like: who quotes leaves none out. */
export function isNearlyQuoted({ blocks }: JudgedCitation, stretch: QuotedStretch): boolean {
  if (marksAround(blocks, stretch.words) !== undefined) return false;
  const changes = shownChanges(wordingOf(stretch.source, stretch.sourceWords), stretchWording(stretch, blocks));
  return changes.length > 0 && changes.every(({ gone, come }) => come === '' && trifles.test(gone));
}

function isSameWord(gone: string, come: string): boolean {
  const [a, b] = [gone, come].map((words) => stemsOf(words).map(({ stem }) => stem));
  return a?.length === b?.length && (a ?? []).every((stem, at) => stem.slice(0, 5) === b?.[at]?.slice(0, 5));
}
