import { escaped } from '../../../language/phrase-table.ts';
import { remembered } from '../../../language/remembered.ts';
import { certificationWordsIn, type FoundWord } from '../../../model/certification-words.ts';
import { citationRule, type JudgedCitation, type Verdict } from '../citation-rule.ts';
import { wrongAgreements } from '../named-agreements.ts';
import { followingOf } from '../passage/around/following.ts';
import type { CitedPassage } from '../passage/cited-passage.ts';
import { tellsLimit } from '../passage/qualifier-clauses.ts';
import { sharedTopics, stemsOf } from '../passage/topic-words.ts';
import { foreignBindingIn, foreignCertifyingIn, foreignEachTimeIn } from '../vocabulary/foreign-strength-words.ts';
import { speaksOfBefore } from '../vocabulary/pointing-back.ts';
import { isDenied } from '../vocabulary/polarity.ts';
import {
  attestingWordsIn,
  bindingWordsIn,
  eachTimeIn,
  hedges,
  promisedUseIn,
  promisingHeadIn,
  rightKept,
} from '../vocabulary/strength-words.ts';
import { ofWriter } from '../vocabulary/writer-words.ts';

const { raw } = String;

/** What is cited is not made stronger than it is. */
export const strengthNotOverstated = citationRule({
  id: 'strength-not-overstated',
  description:
    'Words around a citation do not make a contract, a guarantee or a certificate of what the provider only said; no commitment is a certificate. An agreement that is named as the one in which it was promised is the one that binds, or what took its place, and of a year in which it was seen there. What somebody asks for, or quotes to put it right, is not said. A mere "always" or "never" is a warning.',
  why: 'A customer who relies on a guarantee that nobody gave is misled, and whoever wrote it may be held to it.',
  level: 'error',
  example: {
    bad: 'Norland guarantees that its lawyers review every request (NC-GOV-8@1).',
    good: 'Norland said that its lawyers review every request (NC-GOV-8@1).',
    message:
      'Unexpected "guarantees" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
  },
  check(judged) {
    const { version } = judged;
    if (!version) return [];
    const { layers, affirmed } = judged.text();
    const verdicts: Verdict[] = [];
    for (const passage of [...layers.flat(), ...furtherOf(judged)]) {
      if (passage.denied || (passage.asks && !affirmed)) continue;
      const told: FoundWord[] = [];
      for (const word of wordsIn(judged, passage)) {
        if (
          isSaidOfAnother(judged, passage, word) ||
          (!passage.own && passage.role === 'sentence' && isOfWriter.test(passage.text)) ||
          isOurs.test(passage.text.slice(Math.max(0, word.start - 120), word.start)) ||
          isOwnWord(judged, word) ||
          isOwnNever(judged, word) ||
          (leavesNothing.test(word.text) && tellsLimit(version, passage.text, word.start)) ||
          isDenied(passage.text, word.start, word.end)
        )
          continue;
        if (told.some((other) => word.start < other.end && other.start < word.end)) continue;
        told.push(word);
        verdicts.push(overstated(judged, passage, word));
      }
      verdicts.push(...otherAgreements(judged, passage));
    }
    return verdicts;
  },
});

/** Sentences behind that of a citation that say of the promise how firm it is: `Norland is bound to this by contract.` In another item of a list they name it. */
function furtherOf(judged: JudgedCitation): readonly CitedPassage[] {
  const { blocks, citation, index } = judged;
  const name = escaped(index.inventory.publisher.name);
  const ofPublisher = new RegExp(
    raw`^\W*${name}\b[^.;]*(?<!\p{L})(?:this|that|it|dazu|daran|cela|ello)(?!\p{L})`,
    'iu',
  );
  return followingOf(judged).filter(({ text, asks, at }) => {
    if (asks || ofWriter.pattern.test(text)) return false;
    if (at?.block === citation.main.block) return speaksOfBefore.pattern.test(text) || ofPublisher.test(text);
    return blocks[at?.block ?? -1]?.role === 'list-item' && namesPromise.test(text);
  });
}

/** What another item of a list names as what was promised. */
const namesPromise = /^\W*(?:the\s+(?:promise|commitment)|with\s+it|(?:those|these)\s+\p{L}+)\b/iu;

/** Who speaks of what is their own does not speak of the provider: `our own processes are certified`. */
const isOurs =
  /\bour\s+own\s+(?:[\p{L}\p{N}/-]+\s+){1,4}(?:is|are|was|were|has|have|holds?)\s+(?:been\s+)?(?:\p{L}+ly\s+)?$/iu;

/** A sentence beside that of the citation in which the writer speaks of what it does itself: `We guarantee this by contract.` */
const isOfWriter = /^\W*(?:we|I|our)\b/iu;

/** A heading over what the writer says of itself: `What we guarantee our clients`. */
const headOfWriter = /\b(?:we|I)\b/iu;

/** Each cell of a row stands beside every citation in it. */
const bindingIn = remembered(bindingWordsIn, 1_000);
const certificationsIn = remembered(certificationWordsIn, 1_000);
const attestingIn = remembered(attestingWordsIn, 1_000);
const foreignIn = remembered(foreignBindingIn, 1_000);
const foreignCertificationsIn = remembered(foreignCertifyingIn, 1_000);

/** A heading that calls what is promised certified: `Certified safeguards`. */
const certifiedThing = /^[\P{L}]*certified\s+(?!(?:by|to|in|as|for|under)\b)\p{L}/iu;

function wordsIn({ version }: JudgedCitation, { role, text }: CitedPassage): readonly FoundWord[] {
  const isPublic = version?.strength === 'public-statement';
  // Sections are called "Compliance" or "Certifications" whatever stands in them.
  if (role === 'heading' || role === 'head')
    return [
      ...(isPublic && !headOfWriter.test(text) ? promisingHeadIn(text) : []),
      ...(certifiedThing.test(text) ? certificationsIn(text) : []),
    ];
  const binding = isPublic ? [...bindingIn(text), ...foreignIn(text), ...leftOpenNoMore(version.statement, text)] : [];
  return [...binding, ...certificationsIn(text), ...foreignCertificationsIn(text), ...attestingIn(text)].sort(
    (a, b) => Number(emphatic.test(a.text)) - Number(emphatic.test(b.text)) || a.start - b.start,
  );
}

/** Words that close what a statement leaves open: when something is done, or that a right is used. */
function leftOpenNoMore(statement: string, text: string): readonly FoundWord[] {
  return [
    ...(hedges.test(statement) ? [...eachTimeIn(text), ...foreignEachTimeIn(text)] : []),
    ...(rightKept.test(statement) ? promisedUseIn(text) : []),
  ];
}

/** Agreements by which a sentence says that the commitment binds, and by which it does not. */
function otherAgreements(judged: JudgedCitation, passage: CitedPassage): readonly Verdict[] {
  const { name, citation } = judged;
  const { at } = passage;
  return wrongAgreements(judged, passage)
    .filter((word) => !isSaidOfAnother(judged, passage, word))
    .map(({ text, start, expected }) => ({
      block: at?.block ?? citation.main.block,
      offset: at ? at.offset + start : citation.main.start,
      message: `Unexpected "${text}" for ${name}, expected ${expected}`,
    }));
}

/** Where a clause of a sentence ends and another subject may begin. */
const clauseEnd = /;|\s[–—-]\s|[–—]|,?\s+\b(?:while|whereas|separately|independently\s+of)\b|\.\s/giu;

/**
 * Whether a strong word is said of something else: it stands in another clause than the citation, or in a sentence that only
 * stands next to it, and nothing there is what the commitment is about.
 */
function isSaidOfAnother(
  judged: JudgedCitation,
  { own, loose, text, at, role }: CitedPassage,
  word: FoundWord,
): boolean {
  const { citation } = judged;
  if (role !== 'sentence' && role !== 'item') return false;
  let [start, end] = [0, text.length];
  if (own && at?.block === citation.main.block) {
    for (const { index, 0: mark } of text.matchAll(clauseEnd)) {
      if (index >= word.end) end = Math.min(end, index);
      else if (index + mark.length <= word.start) start = index + mark.length;
    }
    const cited = citation.main.start - at.offset;
    if (start <= cited && cited <= end) return false;
  } else if (!loose) return false;
  const clause = text.slice(start, word.start) + text.slice(word.end, end);
  if (!loose && isOfBefore.test(clause)) return false;
  return sharedTopics(judged, clause) < (loose ? 2 : 1);
}

/** A clause that speaks of what is cited without naming it. */
const isOfBefore =
  /^\W*(?:and\s+)?(?:this|that|it|all\s+of\s+(?:this|it|that)|the\s+(?:commitment|promise|statement))\b/iu;

/** Whether the version says so itself, in whatever form of the word: who quotes `complies` may say `comply`. */
function isOwnWord({ version, commitment }: JudgedCitation, { text }: FoundWord): boolean {
  const own = [
    version?.statement ?? '',
    commitment?.title ?? '',
    ...(version?.qualifiers ?? []).map((one) => one.text),
  ];
  const stems = stemsOf(text.replace(/\s(?:with|to|by|of)$/iu, '')).map((word) => word.stem);
  return own.some((source) => {
    const words = stemsOf(source);
    return words.some((_, from) => {
      const [first, last] = [words[from], words[from + stems.length - 1]];
      const isSame = stems.every((stem, at) => words[from + at]?.stem === stem);
      return isSame && first !== undefined && last !== undefined && !isDenied(source, first.start, last.end);
    });
  });
}

/** What leaves no exception, and may be said of a limit itself. */
const leavesNothing = /\b(?:case|cases|circumstances|times|exceptions?|always|never)$/iu;

/** What is promised not to be done may be said to be done never. */
function isOwnNever({ version }: JudgedCitation, { text }: FoundWord): boolean {
  return /^never$/i.test(text) && /\b(?:not|no|never)\b/i.test(version?.statement ?? '');
}

/** `Always` and `never` alone: much, and still what people say of a rule. */
const emphatic = /^(?:always|never)$/i;

function overstated(
  { citation, name, version }: JudgedCitation,
  { at }: CitedPassage,
  { text, start }: FoundWord,
): Verdict {
  const strength =
    version?.strength === 'contractual'
      ? 'a term of a contract, and no certificate'
      : 'a public statement: not a contract term, a guarantee or a certificate';
  return {
    block: at?.block ?? citation.main.block,
    offset: at ? at.offset + start : citation.main.start,
    ...(emphatic.test(text) && { level: 'warning' }),
    message: `Unexpected "${text}" for ${name}, expected words that claim no more than it is, ${strength}`,
  };
}
