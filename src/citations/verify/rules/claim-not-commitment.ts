import { sentenceAt } from '../../../language/sentences.ts';
import { inOneLine, normalWords } from '../../find/normalise.ts';
import { at, citationRule, type JudgedCitation } from '../citation-rule.ts';
import type { CitedPassage } from '../passage/cited-passage.ts';
import {
  calledClaim,
  calledClaimElsewhere,
  calledPromise,
  plainlyCalled,
  reliedOn,
  undertaking,
} from '../vocabulary/claim-words.ts';
import { isDenied } from '../vocabulary/polarity.ts';

/** A claim is cited as what it is. */
export const claimNotCommitment = citationRule({
  id: 'claim-not-commitment',
  description:
    'A claim is cited in words that call it a claim, a belief, a figure or the like, or is listed under its own title or as a bare id, among what is not called promises or relied on; a verb such as "undertakes to" makes a promise of it, whatever else is called a claim; no link to a principle or a responsibility is called a commitment.',
  why: 'A belief or a statistic of the provider promises nothing. Cited among promises it is taken for one.',
  level: 'error',
  example: {
    bad: 'We commit to your control of your data (NC-CLM-1).',
    good: 'Norland believes that customers should control their data (NC-CLM-1, a claim).',
    message:
      'Unexpected claim NC-CLM-1 cited as a commitment, expected the id of a commitment, or words that call it a claim',
  },
  check(judged) {
    const { citation, text, name } = judged;
    if (citation.entry?.kind !== 'claim') return [];
    const passages = text().layers.flat();
    const isCalled = passages.some((passage) => callsClaim(passage.text)) || isCalledNext(judged);
    if (isCalled && !passages.some(undertakes)) return [];
    const title = citation.entry.claim.title;
    const over = [...passages.map((passage) => passage.text), leadOf(judged)];
    const isPromised = over.some((one) => calledPromise.pattern.test(one));
    if (isListed(judged, title) && !isPromised) return [];
    if (isBareItem(judged) && !isPromised && !over.some((one) => reliedOn.pattern.test(one))) return [];
    const { main } = citation;
    const message = `Unexpected claim ${name} cited as a commitment, expected the id of a commitment, or words that call it a claim`;
    return [{ ...at(main), message }];
  },
});

function callsClaim(text: string): boolean {
  return calledClaim.pattern.test(text) || calledClaimElsewhere.pattern.test(text);
}

/** Whether a sentence makes somebody bound to it, and does not call it a claim beyond doubt: `undertakes to take every claim seriously`. */
function undertakes({ own, text, denied }: CitedPassage): boolean {
  if (!own || denied || plainlyCalled.pattern.test(text) || calledClaimElsewhere.pattern.test(text)) return false;
  return [...text.matchAll(undertaking.pattern)].some(
    ({ index, 0: words }) => !isDenied(text, index, index + words.length),
  );
}

/** The paragraph that leads to the list in which a citation is an item: `Each of these is a commitment:`. */
function leadOf({ citation: { main }, blocks }: JudgedCitation): string {
  if (blocks[main.block]?.role !== 'list-item') return '';
  for (let at = main.block - 1; at >= Math.max(0, main.block - longestList); at--) {
    const block = blocks[at];
    if (block?.role === 'list-item') continue;
    return block?.role === 'paragraph' ? block.text : '';
  }
  return '';
}

/** Blocks. */
const longestList = 60;

/** Whether an item of a list is the citation and nothing else: an entry to look at. */
function isBareItem({ citation: { main, mentions }, blocks }: JudgedCitation): boolean {
  const block = blocks[main.block];
  if (!block || (block.role !== 'list-item' && block.role !== 'paragraph')) return false;
  const own = mentions.filter((one) => one.block === main.block);
  const [from, to] = [Math.min(...own.map(({ start }) => start)), Math.max(...own.map(({ end }) => end))];
  const before =
    block.text
      .slice(0, from)
      .split(/[\n;,、]/u)
      .at(-1) ?? '';
  const after = block.text.slice(to).split(/[\n;,、]/u)[0] ?? '';
  const isAlone = !/\p{L}/u.test(after) && !/\p{L}/u.test(before.replace(toRead, ''));
  return isAlone && (block.role === 'list-item' || toRead.test(block.text));
}

/** What leads to entries that somebody is to look at. */
const toRead =
  /^[^:]*\b(?:read(?:ing)?|entries|ids|tokens|look(?:ed)?\s+(?:at|up)|review|prepare|homework|agenda|translate|check|discuss|index|tag(?:s|ged)?|bookmarks?|mentioned|linked|keywords?|related|lesen|lektüre|lire|lecture|leer|lectura)\b[^:]*:|^[^：:]*(?:読む|参考)[^：:]*[：:]/iu;

/** Whether the sentence that follows is an apposition that calls it a claim: `A statistic of its own, and no undertaking.` */
function isCalledNext({ citation: { main }, blocks }: JudgedCitation): boolean {
  const { text, start } = sentenceAt(blocks[main.block]?.text ?? '', main.start);
  const next = sentenceAt(blocks[main.block]?.text ?? '', start + text.length);
  return next.start > main.start && /^\W*(?:an?|its|their|no|not)\b/iu.test(next.text) && callsClaim(next.text);
}

/** What parts the items of a list in running text, and what ends an item's title. */
const separator = /[;→\n]/;
const titleEnd = /[;→\n:]/;

/** Whether the citation is an item of a list, of the form `PC-CLM-3 What the Act is for`. An answer is none, nor is a cell of a table. */
function isListed({ citation: { main }, blocks, text }: JudgedCitation, title: string): boolean {
  const block = blocks[main.block];
  if (!block || block.role === 'cell' || text().affirmed) return false;
  const link = block.links.find(({ start, end }) => start <= main.start && main.end < end);
  if (link) return inOneLine(block.text.slice(main.end, link.end)) === inOneLine(title) && link.start === main.start;
  const before = block.text.slice(0, main.start).split(separator).at(-1) ?? '';
  const after = block.text.slice(main.end).split(titleEnd)[0] ?? '';
  return normalWords(before).length === 0 && inOneLine(after) === inOneLine(title);
}
