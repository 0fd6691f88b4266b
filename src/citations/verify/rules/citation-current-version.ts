import { rememberedFor } from '../../../language/remembered.ts';
import { sentenceAt } from '../../../language/sentences.ts';
import { dateInWords } from '../../../language/time/dates-in-words.ts';
import type { InventoryCommitment, InventoryVersion } from '../../../model/inventory/inventory.ts';
import { tokenOf } from '../../../model/token.ts';
import { currentNumber, isAhead } from '../../../model/versions/current-version.ts';
import type { DocumentPlace } from '../../document.ts';
import { digestsBeside } from '../../find/digests.ts';
import { placeInWords } from '../../find/place-words.ts';
import { at, type CitationEdit, citationRule, type JudgedCitation, type Verdict } from '../citation-rule.ts';
import { editOf, mentionEdit } from '../edits.ts';
import {
  differencesInWords,
  differs,
  keepsMeaning,
  laterVersions,
  stepsInWords,
  takesBack,
} from '../later-versions.ts';
import { isSaidNear } from '../passage/around/said-near.ts';
import { claimingLoosely } from '../passage/claiming.ts';
import { sayings } from '../passage/foreign-words.ts';
import type { QuotedStretch } from '../quotation/matched-words.ts';
import { stretchWording } from '../quotation/stretch.ts';
import { shownChanges, wordingOf } from '../shown-changes.ts';
import { ahead, aheadInJapanese } from '../vocabulary/ahead-words.ts';
import { calledPast, calledPastInJapanese, movedFrom, olderWording } from '../vocabulary/past-version-words.ts';
import { speaksOfBefore } from '../vocabulary/pointing-back.ts';
import { isDenied } from '../vocabulary/polarity.ts';

/** What is cited is the newest wording. */
export const citationCurrentVersion = citationRule({
  id: 'citation-current-version',
  description:
    'A citation that names a version names the newest that holds, or its sentence tells that this one is past: "superseded", "moved from … to …", "until last spring we cited". What is announced is told as what is to come.',
  why: 'An older wording may promise more than is promised today. Where a later version narrows it or mends an error of ours, it is an error, and so is what only holds later; otherwise a warning.',
  level: 'warning',
  example: {
    bad: 'The customer is told of requests (NC-GOV-3@1).',
    good: 'The customer is told of requests (NC-GOV-3@2).',
    message:
      'Unexpected past version NC-GOV-3@1, expected NC-GOV-3@2: version 2 is a narrowing (Thirty days in place of promptly, and only requests of authorities); in the statement, "promptly" became "within 30 days", "any" became "a", "a third party" became "an authority"; new condition: "Holds only where the customer has named a contact for legal notices."',
  },
  check(judged) {
    const { citation, commitment, version, index, name, options } = judged;
    if (!commitment || !version) return [];
    const { today: day } = options;
    if (isAhead(version, day)) return announcedAsHeld(judged, commitment, version);
    if (citation.version === undefined) return [];
    // What is announced takes nothing back before its day.
    const later = laterVersions(commitment, version.version).filter((one) => !isAhead(one, day));
    const newest = later.at(-1);
    if (!newest || isToldApart(judged, newest)) return [];
    const gone = takesBack(later) ? wordsGone(judged, newest) : [];
    const what = differencesInWords(index.inventory, version, newest);
    const quoted = gone.map(({ words, place }) => `"${words}" (${placeInWords(place)})`);
    const words = quoted.length > 0 ? `; no longer said of what is quoted here: ${quoted.join(', ')}` : '';
    const message = `Unexpected past version ${name}, expected ${newest.token}: ${stepsInWords(later)}${words}${what === '' ? '' : `; ${what}`}`;
    const [first] = gone;
    const fix = keepsMeaning(later) && !quotesChanges(judged, newest) ? toNewest(judged, newest) : undefined;
    return [
      {
        ...(first ? { block: first.block, offset: first.offset } : at(citation.main)),
        message,
        level: takesBack(later) ? 'error' : 'warning',
        ...(fix && { fix }),
      } satisfies Verdict,
    ];
  },
});

/** A version before its day, unless the text around it tells of then. */
function announcedAsHeld(
  judged: JudgedCitation,
  commitment: InventoryCommitment,
  { version, from }: InventoryVersion,
): readonly Verdict[] {
  const { citation, blocks, name, options } = judged;
  const when = 'date' in from ? dateInWords(from.date) : '';
  const told = claimingLoosely(judged).map(({ text }) => text);
  const claims = judged.quoted !== undefined || told.some((text) => sayings(text) >= fewestSayings);
  const around = [blocks[citation.main.block]?.text ?? '', ...told];
  const isTold = around.some((text) => ahead.pattern.test(text) || aheadInJapanese.pattern.test(text));
  if (!claims || isTold || isSaidNear(judged, when)) return [];
  const holds = currentNumber(commitment, options.today);
  const instead = holds === version ? '' : `, or ${tokenOf(citation.id, holds)}, which holds until then`;
  const message = `Unexpected ${name} as if it held, expected words that tell that it is announced for ${when}${instead}`;
  return [{ ...at(citation.main), message, level: 'error' }];
}

/** Fewer words beside a citation tell nothing of what is cited. */
const fewestSayings = 4;

/** Words by which a sentence tells what was from what is. */
const thenAndNow =
  /\b(?:now|since|then|until|before|earlier|first|was|were|had|later|replaced|former(?:ly)?|previous(?:ly)?|old(?:er)?|no\s+longer|became|changed|replaces|(?:point|cit|quot|referr|link|us|nam|rel[iy])(?:ed)|in\s+\d{4})\b|[→⇒]|[-=]>/iu;

/** Whether the text tells the version from the newest, or tells it as history: nobody takes it for what holds. */
function isToldApart(judged: JudgedCitation, newest: InventoryVersion): boolean {
  const { citation, blocks } = judged;
  const { main } = citation;
  const block = blocks[main.block]?.text ?? '';
  const { start, text } = sentenceAt(block, main.start);
  // `In NC-GOV-3, version 1 speaks of any request; version 2 speaks of those of authorities.`
  if (new RegExp(`\\bversion\\s+${newest.version}\\b`, 'iu').test(text)) return true;
  if (isInTableOfVersions(judged, newest)) return true;
  const next = sentenceAt(block, start + text.length);
  const after = next.start > start ? next.text : '';
  if ((speaksOfBefore.pattern.test(after) || ofWording.test(after)) && isCalledPast(after, 0)) return true;
  const others = newestBeside(judged, newest, text);
  const before = text.slice(0, main.start - start);
  if (others.some((other) => leadsOn.test(block.slice(main.end, other.start)))) return true;
  if (others.some(({ start: at }) => at >= start && at < start + text.length))
    return thenAndNow.test(text) || movedFrom.pattern.test(before) || isCalledPast(text, main.start - start);
  const isOfToday = today.test(withoutPast(text));
  if (others.length > 0 && thenAndNow.test(text) && !isOfToday) return true;
  if (olderWording.pattern.test(text) && isNamed(judged, newest) && !isOfToday) return true;
  return isCalledPast(text, main.start - start) && !isOfToday;
}

/** What stands between a version and the one that takes its place. */
const leadsOn = /^[\s)"”\]]*(?:to|into|by|with|[→⇒]|[-=]>|durch|auf|par|à|por|から)[\s("“[]*$/iu;
/** A sentence that speaks of the wording before. */
const ofWording = /^\W*(?:(?:but|yet|however),?\s+)?the\s+(?:latter|version|wording|text|token|citation)\b/iu;
const today = /(?<!\buntil\s)\b(?:now|today|currently|nowadays|at\s+present)\b/iu;

/** Where the newest version is named, in the sentence of the citation or one right before or after it. */
function newestBeside(
  { citation: { main, id }, blocks, mentioned }: JudgedCitation,
  newest: InventoryVersion,
  text: string,
) {
  const block = blocks[main.block]?.text ?? '';
  const { start } = sentenceAt(block, main.start);
  const before = sentenceAt(block, Math.max(0, start - 1));
  const next = sentenceAt(block, start + text.length);
  return (mentioned.get(main.block) ?? []).flatMap(({ citation: other, mention }) =>
    other.id === id &&
    other.version === newest.version &&
    mention.start >= before.start &&
    mention.end <= next.start + next.text.length
      ? [mention]
      : [],
  );
}

/** Whether the document names a version anywhere. */
function isNamed({ citation: { id }, mentioned }: JudgedCitation, { version }: InventoryVersion): boolean {
  return versionsNamed(mentioned).has(`${id}@${version}`);
}

/** Each of many citations may ask. */
const versionsNamed = rememberedFor(
  (mentioned: JudgedCitation['mentioned']) =>
    new Set([...mentioned.values()].flatMap((all) => all.map(({ citation }) => `${citation.id}@${citation.version}`))),
);

/** A sentence without the words that call something past, which may themselves say when: `now superseded`. */
const withoutPast = (sentence: string) => sentence.replace(calledPast.pattern, ' ');

/** Whether the clause of a citation calls what it cites past, and does not deny it. */
function isCalledPast(sentence: string, at: number): boolean {
  const start = sentence.lastIndexOf(';', at) + 1;
  const end = sentence.indexOf(';', at);
  const clause = sentence.slice(start, end < 0 ? sentence.length : end);
  return [calledPast, calledPastInJapanese].some(({ pattern }) =>
    [...clause.matchAll(pattern)].some(({ index, 0: words }) => !isDenied(clause, index, index + words.length)),
  );
}

/** Whether a table that has a row for each version is read: its column is one of versions, and a row beside names the newest, or the column is of what was and the row names it. */
function isInTableOfVersions(
  { citation: { main, id }, blocks, mentioned, row }: JudgedCitation,
  newest: InventoryVersion,
) {
  const own = blocks[main.block];
  if (own?.row === undefined) return false;
  const isNewest = (at: number) =>
    (mentioned.get(at) ?? []).some(({ citation: other }) => other.id === id && other.version === newest.version);
  const heads = own.heads ?? [];
  if (heads.some((head) => ofPast.test(head)) && row.some(isNewest)) return true;
  if (!heads.some((head) => ofVersions.test(head))) return false;
  for (let at = main.block - tableReach; at <= main.block + tableReach; at++) {
    if (blocks[at]?.column !== own.column || blocks[at]?.row === own.row) continue;
    if (isNewest(at)) return true;
  }
  return false;
}

const ofVersions = /\b(?:versions?|wordings?|editions?|history)\b/iu;
/** The head of what a row tells to be past. */
const ofPast =
  /\b(?:old|former|previous(?:ly)?|before|from|was|past|superseded|replaced|alt|bisher|ancien|avant|anterior|antes)\b|旧|変更前/iu;
/** Blocks; a table of the versions of one entry is short. */
const tableReach = 60;

interface GoneWords {
  readonly words: string;
  readonly block: number;
  readonly offset: number;
  readonly place: DocumentPlace;
}

/** The words of the document's quotation that the newest version does not have. */
function wordsGone({ blocks, quoted, version }: JudgedCitation, newest: InventoryVersion): readonly GoneWords[] {
  if (!quoted || quoted.version !== version?.version) return [];
  const pairs: (readonly [QuotedStretch, string])[] = [[quoted.statement, newest.statement]];
  for (const [id, stretch] of quoted.qualifiers) {
    const now = newest.qualifiers.find((one) => one.id === id);
    if (now) pairs.push([stretch, now.text]);
  }
  return pairs.flatMap(([stretch, now]) =>
    shownChanges(stretchWording(stretch, blocks), wordingOf(now)).flatMap(({ gone, from }) => {
      const word = stretch.words[from];
      const block = word && blocks[word.block];
      if (gone === '' || !word || !block) return [];
      return [{ words: gone, block: word.block, offset: word.start, place: block.placeAt(word.start) }];
    }),
  );
}

/** Whether the document quotes words that the newest version says otherwise, or would lack a qualifier of it. */
function quotesChanges({ quoted, version }: JudgedCitation, newest: InventoryVersion): boolean {
  if (!quoted || !version) return false;
  if (differs(version.statement, newest.statement)) return true;
  if (newest.qualifiers.some(({ id }) => !quoted.qualifiers.has(id))) return true;
  return version.qualifiers.some(({ id, text }) => {
    const now = newest.qualifiers.find((one) => one.id === id);
    return !now || differs(text, now.text);
  });
}

/** Token, address and digest together; undefined where one of them can't be rewritten. */
function toNewest(judged: JudgedCitation, newest: InventoryVersion): readonly CitationEdit[] | undefined {
  const { citation, blocks } = judged;
  const edits: (CitationEdit | undefined)[] = citation.mentions
    .filter(({ version }) => version !== undefined)
    .map((mention) => mentionEdit(blocks, mention, mention.kind === 'token' ? newest.token : newest.permalink));
  const digest = newest.digest.replace(/^sha256-/, '');
  for (const { block, start, end, hex } of digestsBeside(judged))
    edits.push(editOf(blocks[block], start, end, digest.slice(0, hex.length)));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}
