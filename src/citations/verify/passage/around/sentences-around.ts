/** The sentences that speak of a citation in the block where it stands, or right before it. */
import { monthSource } from '../../../../language/time/dates-in-words.ts';
import type { CitedDocument, FoundCitation } from '../../../find/find.ts';
import { speaksOfBefore } from '../../vocabulary/pointing-back.ts';
import { isCorrected } from '../../vocabulary/polarity.ts';
import { type CitedPassage, passageOf } from '../cited-passage.ts';
import { sayings, withoutForeign } from '../foreign-words.ts';
import { isChat, withoutSpeaker } from '../speakers.ts';
import { ofStanding } from '../standing-words.ts';
import { sharedSubstance } from '../substance.ts';
import type { TextWord } from '../text-words.ts';
import { leadIn, points, setsApart } from './lead-in.ts';
import { citesOther, mentionsNear, type SentencePart } from './mentions-near.ts';

/** A sentence about whoever writes it: `Our wish to the provider is …`. */
const ofWriter = /^\W*(?:we|our|my|I)\b(?!:)/iu;

/** A sentence that only says who said it: `Basis: Contoso said so in NC-GOV-8@1.` */
const saidSo = /^(?:\p{L}{1,20}:\s)?(?!(?:nothing|nobody|none)\b)\p{L}{1,30}\s(?:said|says|promised|stated)\sso\b/iu;

/** When something was said: `Oct 2025`. */
const date = new RegExp(
  `\\b(?:(?:\\d{1,2}\\s+)?(?:${monthSource}|\\p{Lu}\\p{Ll}{2,3}\\.?)\\s+)?(?:19|20)\\d\\d\\b`,
  'gu',
);

/** Whether words tell something of what is cited, in a word of substance in common with it. */
function tells({ entry }: FoundCitation, words: string): boolean {
  if (entry?.kind !== 'commitment') return true;
  const { title, versions } = entry.commitment;
  return sharedSubstance(words, [title, ...versions.map(({ statement }) => statement)]) > 0;
}

/** A citation with nothing but a remark in brackets: `NC-GOV-8@1 (page of 2019).` */
const isBracketed = (sentence: string) => sayings(sentence.replace(/\([^()]*\)/gu, '')) === 0;

/** Fewer words that say something are no sentence: `Contractual.` */
const fewestWords = 2;
/** So many sentences behind a citation that says nothing itself may tell what is cited. */
const farthestBehind = 3;
/** So many sentences before a bare citation may be what it is for. */
const farthestSentence = 6;

/** The paragraph that answers the one before. */
const answer = /^\W*(?:A\d*\s*[.:)]|answer\b|yes\b)/iu;

/** The sentences that speak of a citation: its own, those before and behind that belong to it, and what leads to it. */
export function sentencesAround(
  cited: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  // Those of the text as written: the words of a quotation end no sentence of the document.
  sentencesIn: (index: number) => readonly SentencePart[],
  // Where the quotation begins.
  quoted: TextWord | undefined,
): readonly CitedPassage[] {
  const at = citation.main.block;
  const written = cited.blocks[at]?.text ?? '';
  const text = own(at);
  const sentences = sentencesIn(at);
  const index = Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= citation.main.start),
  );
  const isOfChat = isChat(written);
  const said = ({ start, end }: SentencePart) => {
    const words = text.slice(start, end);
    const told = isOfChat ? withoutSpeaker(words) : words;
    // A date beside a citation is one of what is cited, and says nothing of it.
    return sayings(quoted ? told : told.replace(date, ' ').replace(ofStanding, ' '));
  };
  const chosen: SentencePart[] = [];
  const loose = new Set<SentencePart>();
  const sentence = sentences[index];
  if (sentence) chosen.push(clauseOf(cited, citation, sentence, written));
  const first = chosen[0];
  const words = first ? text.slice(first.start, first.end) : '';
  if (
    first &&
    !setsApart.test(words) &&
    (said(first) < 2 || isBracketed(words) || speaksOfBefore.pattern.test(words) || saidSo.test(words))
  ) {
    let isFar = false;
    for (let before = index - 1; before >= Math.max(0, index - farthestSentence); before--) {
      const one = sentences[before];
      if (!one || citesOther(cited, citation, at, one)) break;
      if (said(one) < 1) continue;
      // `See NC-GOV-8@1.` only points, and what stands before it, or farther from it, may be about something else.
      if (points.test(words) || isFar) loose.add(one);
      chosen.unshift(one);
      isFar ||= said(one) >= fewestWords && !speaksOfBefore.pattern.test(text.slice(one.start, one.end));
      // Who quotes cites the quotation, and what ends a line is of another item.
      if (isFar && (quoted || text[one.start - 1] === '\n' || said(first) >= fewestWords)) break;
    }
  }
  for (let after = index + 1; after < sentences.length; after++) {
    const one = sentences[after];
    if (!one || citesOther(cited, citation, at, one) || !speaksOfBefore.pattern.test(text.slice(one.start, one.end)))
      break;
    chosen.push(one);
  }
  // Who says nothing of what is cited beside the citation tells it behind: `The register has NC-DATA-1@1, now historic. Data may …`.
  const isAlone = first !== undefined && sentence && !citesOther(cited, citation, at, sentence);
  // A citation closes what its line tells, and so does a bare one.
  const closes = first && (said(first) < fewestWords || text[first.start - 1] !== '\n');
  const told = [...chosen, ...(closes ? sentences.slice(Math.max(0, index - 1), index) : [])];
  const isTold = told.some((one) => tells(citation, text.slice(one.start, one.end)));
  const leadsOn = isAlone && !quoted && !isTold && !speaksOfBefore.pattern.test(words) && !ofWriter.test(words);
  for (const one of leadsOn ? sentences.slice(index + 1, index + 1 + farthestBehind) : []) {
    if (citesOther(cited, citation, at, one)) break;
    if (chosen.includes(one)) continue;
    chosen.push(one);
    loose.add(one);
  }
  const leading = quoted && leadingSentence(cited, citation, own, sentencesIn, quoted);
  if (
    leading?.block === at &&
    !chosen.some(({ start, end }) => start <= leading.part.start && leading.part.start < end)
  )
    chosen.unshift(leading.part);
  const passages = chosen.map((one) => {
    const shown = withoutOthers(cited, citation, one, text.slice(one.start, one.end));
    const denied = isCorrected(text.slice(one.start, one.end), sentenceAfter(cited, at, one, sentencesIn));
    const passage = passageOf('sentence', shown, { block: at, offset: one.start }, denied, one === first);
    return loose.has(one) ? { ...passage, loose: true as const } : passage;
  });
  if (leading && leading.block !== at) {
    const { block, part } = leading;
    passages.push(passageOf('sentence', own(block).slice(part.start, part.end), { block, offset: part.start }));
  }
  const from = quoted && quoted.block < at ? quoted.block : at;
  if (leadsOn && index === sentences.length - 1) passages.push(...behind(cited, citation, own, sentencesIn));
  const lead = leadIn(cited, citation, own, from);
  if (!chosen.some((span) => said(span) >= 2)) return [...passages, ...lead];
  const answers = chosen[0]?.start === sentences[0]?.start && (answer.test(text) || speaksOfBefore.pattern.test(text));
  return [...passages, ...(answers ? lead.filter(({ asks }) => asks).map(({ loose: _, ...asked }) => asked) : [])];
}

/** The first sentences of the paragraph behind that of a citation which leads to it. */
function behind(
  cited: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  sentencesIn: (index: number) => readonly SentencePart[],
): readonly CitedPassage[] {
  const at = citation.main.block + 1;
  const [block, before] = [cited.blocks[at], cited.blocks[at - 1]];
  if (block?.role !== 'paragraph' || block.row !== undefined || block.under.join() !== before?.under.join()) return [];
  const parts = sentencesIn(at).slice(0, farthestBehind);
  const until = parts.findIndex((one) => citesOther(cited, citation, at, one));
  return parts.slice(0, until < 0 ? undefined : until).map((part) => ({
    ...passageOf('sentence', own(at).slice(part.start, part.end), { block: at, offset: part.start }),
    loose: true as const,
  }));
}

/** The sentence that follows, in the same block or as the first of the next paragraph. */
function sentenceAfter(
  { blocks }: CitedDocument,
  at: number,
  { end }: SentencePart,
  sentencesIn: (index: number) => readonly SentencePart[],
): string {
  const next = sentencesIn(at).find(({ start }) => start >= end);
  const block = blocks[next ? at : at + 1];
  if (block?.role !== 'paragraph' || block.row !== blocks[at]?.row) return '';
  const { start, end: to } = next ?? { start: 0, end: longestCorrection };
  return block.text.slice(start, to);
}

/** Characters; the words that take a sentence back stand at the beginning of what follows. */
const longestCorrection = 200;

/** What a sentence says before the quotation that it leads to: `It is guaranteed: …`. */
function leadingSentence(
  { mentioned }: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  sentencesIn: (index: number) => readonly SentencePart[],
  quoted: TextWord,
): { readonly block: number; readonly part: SentencePart } | undefined {
  const { block, start: offset } = quoted;
  const sentence = sentencesIn(block).findLast(({ start }) => start <= offset);
  if (!sentence) return undefined;
  const before = (mentioned.get(block) ?? []).filter(
    (one) => one.citation !== citation && one.mention.start >= sentence.start && one.mention.end <= offset,
  );
  const start = Math.max(sentence.start, ...before.map(({ mention }) => mention.end));
  return sayings(own(block).slice(start, offset)) > 0 ? { block, part: { start, end: offset } } : undefined;
}

/** A sentence without the linked words of other citations, which are said of those. */
function withoutOthers(
  cited: CitedDocument,
  citation: FoundCitation,
  { start, end }: SentencePart,
  text: string,
): string {
  const others = mentionsNear(cited, citation.main.block, start, end).flatMap(({ mention, citation: other }) => {
    const isOthers = other.id !== citation.id && mention.urlOrigin !== undefined;
    return isOthers && mention.start < end && start < mention.end
      ? [[Math.max(mention.start - start, 0), Math.min(mention.end, end) - start] as const]
      : [];
  });
  return others.length === 0 ? text : withoutForeign(text, others);
}

/** Characters; what stands farther from a token in a sentence without end is not said of it. */
const farthest = 600;

const clauseEnd = /[;,]|\b(?:and|or|while|whereas|but)\b/i;

/** What stands between links that are a list. */
const betweenLinks = /^[\s,;→·|()[\]]*(?:(?:(?:and|or|see|also)\b|\.)[\s,;→·|()[\].]*)?$/iu;

/** Words behind a link, such as its title, up to where the next item begins; the last one ends with the list. */
const ofItem = /^\s[^;.:]{1,100}(?:;\s*|$)$/u;

/** Where a sentence is a list of links and nothing else but their titles, the one that cites: the others are not said of it. */
function itemOfLinks(
  { blocks }: CitedDocument,
  { main }: FoundCitation,
  { start, end }: SentencePart,
): SentencePart | undefined {
  const block = blocks[main.block];
  const links = (block?.links ?? [])
    .filter((link) => link.start < link.end && link.start >= start && link.end <= end)
    .toSorted((a, b) => a.start - b.start);
  const own = links.find((link) => link.start <= main.start && main.end <= link.end);
  if (!block || !own || links.length < 3) return undefined;
  const ends = [start, ...links.map((link) => link.end)];
  const gaps = ends.map((from, index) => block.text.slice(from, links[index]?.start ?? end));
  const isList = gaps.every(
    (gap, at) => betweenLinks.test(gap) || (at > 0 && ofItem.test(gap) && (at === links.length || gap.includes(';'))),
  );
  return isList ? { start: own.start, end: links[links.indexOf(own) + 1]?.start ?? end } : undefined;
}

/** The part of a sentence that speaks of this citation, where it cites several: up to where the clause of the next begins. */
function clauseOf(cited: CitedDocument, citation: FoundCitation, sentence: SentencePart, text: string): SentencePart {
  const item = itemOfLinks(cited, citation, sentence);
  if (item) return item;
  const { main } = citation;
  const near = mentionsNear(cited, main.block, main.start - 2 * farthest, main.end + 2 * farthest);
  const mentions = near.flatMap(({ mention, citation: other }) =>
    other !== citation && mention.start >= sentence.start && mention.end <= sentence.end ? [mention] : [],
  );
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
