import { toldTimes } from '../../../language/time/told-times.ts';
import { citationRule, type JudgedCitation } from '../citation-rule.ts';
import { wrongAges } from '../details/ages.ts';
import { wrongBounds, wrongDates } from '../details/dates-told.ts';
import { deniedThings } from '../details/denied-things.ts';
import { type WrongDetail, wordsOfVersion } from '../details/detail.ts';
import { lackedConditions } from '../details/lacked-conditions.ts';
import { wrongLawNumbers } from '../details/law-numbers.ts';
import { namesKind, wrongKinds } from '../details/one-of-kind.ts';
import { otherEntry } from '../details/other-entry.ts';
import { otherProducts } from '../details/other-products.ts';
import { thingsLeftOut, thingsLikewise } from '../details/things-left-out.ts';
import { wrongTimes } from '../details/times.ts';
import { turnedRound } from '../details/turned-round.ts';
import { unsaidDetails } from '../details/unsaid-details.ts';
import { wrongDecider, wrongDeciderBehind } from '../details/who-decides.ts';
import { followingOf } from '../passage/around/following.ts';
import { situationOf } from '../passage/around/situation.ts';
import type { CitedPassage } from '../passage/cited-passage.ts';
import { claimingLoosely } from '../passage/claiming.ts';
import { sayings } from '../passage/foreign-words.ts';
import { sharedSubstance } from '../passage/substance.ts';
import { holdsNot } from '../vocabulary/unsaid-words.ts';
import { ofWriter } from '../vocabulary/writer-words.ts';

/** Who tells a promise in words of their own keeps its figures and names. */
export const detailsKept = citationRule({
  id: 'details-kept',
  description:
    'Whoever tells a promise in words of their own keeps its details: how long and how often, an age, in which year it was said, the number or name of a law, the instrument of a transfer, the kind of customer (public sector or private company, school or university), whether something is confidential, who audits, what a setting is by default, who chooses, approves or directs, and the product by its whole name; nor is told what the source is said not to say (how often, at whose cost), nor is what an exclusion names told as covered, nor a promise claimed by whoever says that they lack what it asks for, turned round, or that of another entry.',
  why: 'Twelve months instead of six, or a promise to public bodies told to a company, is another promise, however well the rest is told.',
  level: 'error',
  example: {
    bad: 'In 2019 Norland said that it publishes a report on requests four times a year (NC-RPT-1@1).',
    good: 'In 2019 Norland said that it publishes a report on requests twice a year (NC-RPT-1@1).',
    message: 'Unexpected "four times a year" for NC-RPT-1@1, expected "twice a year", as the version has it',
  },
  check(judged) {
    const { citation, name, version } = judged;
    if (!version) return [];
    const claims = claimingLoosely(judged);
    const wrongIn = (passage: CitedPassage, finders: readonly Finder[]) =>
      finders.flatMap((find) =>
        find(judged, passage.text, headsOf(judged, passage)).map(({ text: words, start, expected }) => ({
          block: passage.at?.block ?? citation.main.block,
          offset: passage.at ? passage.at.offset + start : citation.main.start,
          message: `Unexpected "${words}" for ${name}, expected ${expected}`,
        })),
      );
    // Who quotes, or tells a time beside the citation, tells nothing more of the kind behind it.
    const isTold = judged.quoted !== undefined || claims.some(({ text }) => toldTimes(text).length > 0);
    const tellsFigures = (text: string) =>
      !isTold && sharedSubstance(text, wordsOfVersion(judged)) >= fewestBehind && !ofWriter.pattern.test(text);
    const told = [
      ...claims.flatMap((passage) => wrongIn(passage, findersOf(passage))),
      ...claims.flatMap((passage) => (passage.own ? wrongIn(passage, [otherEntry, turnedRound]) : [])),
      ...followingOf(judged).flatMap((passage) =>
        passage.asks
          ? []
          : wrongIn(passage, [
              thingsLikewise,
              wrongDeciderBehind,
              ...(tellsFigures(passage.text) ? [wrongTimes, wrongAges, wrongBounds] : []),
              ...(sharedSubstance(passage.text, wordsOfVersion(judged)) >= fewestOfStatement ? [deniedThings] : []),
            ]),
      ),
    ];
    const own = claims.filter((passage) => passage.own);
    if (
      told.length > 0 ||
      !own.some(({ text }) => isOfReader(text)) ||
      own.some(({ text }) => holdsNot.pattern.test(text))
    )
      return told;
    // Who names what it is for is not told of it by what the writer is.
    const kinds = claims.some(({ text }) => namesKind(judged, text)) ? [] : [wrongKinds];
    return situationOf(judged).flatMap((passage) => wrongIn(passage, [thingsLeftOut, ...kinds]));
  },
});

/** Words of substance in common with a statement, by which a sentence behind its citation tells it. */
const fewestOfStatement = 4;
/** The same where it tells a time or another figure of the kind that the version has. */
const fewestBehind = 3;

/** Finds what a text tells otherwise than the version; of a cell, with the heads that it stands under. */
type Finder = (judged: JudgedCitation, text: string, heads: readonly string[]) => readonly WrongDetail[];

function headsOf({ blocks }: JudgedCitation, { role, at }: CitedPassage): readonly string[] {
  return role === 'cell' ? (blocks[at?.block ?? -1]?.heads ?? []) : [];
}

/** Who is told something of what is theirs. */
const isOfReader = (text: string) => ofWriter.pattern.test(text) || /\byour?\b/iu.test(text);

const everywhere: readonly Finder[] = [
  wrongTimes,
  wrongAges,
  wrongDates,
  wrongBounds,
  wrongKinds,
  otherProducts,
  thingsLeftOut,
  deniedThings,
  wrongDecider,
  unsaidDetails,
  lackedConditions,
];

/** Articles in short cells beside may be those of the agreement in which it was promised. */
const fewestOfSentence = 8;
const findersOf = ({ role, text }: CitedPassage) =>
  role === 'sentence' || sayings(text) >= fewestOfSentence ? [...everywhere, wrongLawNumbers] : everywhere;
