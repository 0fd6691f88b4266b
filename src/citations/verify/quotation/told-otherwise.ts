/** What narrows a promise, told beside its quotation in other words than the version's. */
import { rememberedFor } from '../../../language/remembered.ts';
import type { DocumentBlock } from '../../document.ts';
import { normalWords } from '../../find/normalise.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { withoutForeign } from '../passage/foreign-words.ts';
import { clausesOf } from '../passage/qualifier-clauses.ts';
import { substanceOf } from '../passage/substance.ts';
import { stemsOf } from '../passage/topic-words.ts';
import { shownChanges, wordingOf } from '../shown-changes.ts';
import { exactRun } from './alignment.ts';
import { pathOf, type QuotedStretch, spellingsOf } from './matched-words.ts';
import { marksAround, partsWithin } from './set-as-quotation.ts';
import { stretchWording } from './stretch.ts';

/** Blocks before and behind a quotation, in which its limits may be told. */
const reach = 6;
/** The same of cells, where a table has a row for each limit. */
const reachOfRows = 40;
/** So much of what a clause says must be there; all of it, where that is little. */
const enough = 0.6;
const enoughOwn = 0.5;
const fewWords = 1;

/**
 * Whether a qualifier that is not there word for word is told all the same, in the quotation itself or near it: half of its clauses,
 * each with most of what it says, and most of what it alone says and no other part of the version. Who writes `those who opted
 * out are left out` hides nothing.
 */
export function isToldOtherwise(judged: JudgedCitation, qualifier: string): boolean {
  const { blocks, quoted, version, commitment } = judged;
  if (!quoted || !version) return false;
  const { near, said } = surroundingsOf(judged);
  const { statement, qualifiers } = version;
  const others = [statement, ...qualifiers.map(({ text }) => text)].filter((one) => one !== qualifier);
  const elsewhere = new Set(others.flatMap(substanceOf));
  const quotes = substanceOf(statement);
  // What the statement itself tells of an explicit limit is not the whole of it.
  const isExplicit = qualifiers.some(({ text, basis }) => text === qualifier && basis === 'explicit');
  // What the promise is called, in other words than its own, need not be said again.
  const called = isExplicit ? [] : substanceOf(commitment?.title ?? '').filter((stem) => !quotes.includes(stem));
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
  if (told.length * 2 < clauses.length) return false;
  if (told.length === clauses.length || !isExplicit) return true;
  const beside = new Set(
    near.flatMap((block) => substanceOf(besideWords(block.text, quoted.statement, blocks.indexOf(block)))),
  );
  return told.flat().some((stem) => beside.has(stem));
}

/** The blocks in which the limits of what is quoted may be told, and the stems of their words; each qualifier asks for them. */
const surroundingsOf = rememberedFor((judged: JudgedCitation) => {
  const { blocks, quoted } = judged;
  const words = quoted?.statement.words ?? [];
  const [from, to] = [words[0]?.block ?? 0, words.at(-1)?.block ?? 0];
  const beside = blocks
    .slice(Math.max(0, from - reach), Math.max(from, to) + reach + 1)
    .filter((block) => isOfSameSection(block, blocks[from]) && !isOfAnother(block, blocks[from]));
  const near = [...beside, ...rowsOfSame(judged, from)];
  return { near, said: new Set(near.flatMap(({ text }) => substanceOf(text))) };
});

/** The cells of the rows nearby that cite the same: a table may give each limit a row of its own. */
function rowsOfSame(
  { blocks, mentioned, citation: { id, version } }: JudgedCitation,
  from: number,
): readonly DocumentBlock[] {
  if (blocks[from]?.row === undefined) return [];
  const first = Math.max(0, from - reachOfRows);
  const cells = blocks.slice(first, from + reachOfRows + 1);
  const cites = (at: number) =>
    (mentioned.get(at) ?? []).some(({ citation }) => citation.id === id && citation.version === version);
  const rows = new Set(cells.flatMap(({ row }, at) => (row !== undefined && cites(first + at) ? [row] : [])));
  return cells.filter(({ row }) => row !== undefined && rows.has(row));
}

/** The words of a block without those of the quotation. */
function besideWords(text: string, { words }: QuotedStretch, block: number): string {
  const own = words.filter((word) => word.block === block);
  return withoutForeign(text, own.length === 0 ? [] : [[own[0]?.start ?? 0, own.at(-1)?.end ?? 0]]);
}

/** Whether it is another block quotation: what stands there is said of what is quoted there. */
function isOfAnother(block: DocumentBlock, own: DocumentBlock | undefined): boolean {
  return block.role === 'quotation' && block !== own && own?.role !== 'quotation';
}

function isOfSameSection(block: DocumentBlock, own: DocumentBlock | undefined): boolean {
  return pathOf(block).join('\n') === pathOf(own).join('\n');
}

/**
 * Whether words much like those of a qualifier stand between no marks and tell it: who quotes without marks alters one word at most,
 * `Full access may be given` for `Limited access may be given`.
 */
export function isRetold({ blocks }: JudgedCitation, stretch: QuotedStretch): boolean {
  const marks = marksAround(blocks, stretch.words);
  if (marks === 'parts') return partsWithin(blocks, stretch.words).every((part) => isPartOf(part, stretch));
  if (marks !== undefined) return false;
  const [change, ...others] = shownChanges(
    wordingOf(stretch.source, stretch.sourceWords),
    stretchWording(stretch, blocks),
  );
  return (
    !change ||
    others.length > 0 ||
    !isOneWord(change.gone) ||
    !isOneWord(change.come) ||
    isSameWord(change.gone, change.come)
  );
}

function isPartOf(part: string, { sourceWords }: QuotedStretch): boolean {
  return exactRun(spellingsOf(normalWords(part)), spellingsOf(sourceWords), 'start') !== undefined;
}

const isOneWord = (words: string) => normalWords(words).length === 1;
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
