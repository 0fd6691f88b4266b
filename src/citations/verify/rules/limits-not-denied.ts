import type { PhraseTable } from '../../../language/phrase-table.ts';
import type { InventoryVersion } from '../../../model/inventory/inventory.ts';
import { normalWords } from '../../find/normalise.ts';
import { citationRule, type JudgedCitation } from '../citation-rule.ts';
import { ownTexts, wordsOfVersion } from '../details/detail.ts';
import { followingOf } from '../passage/around/following.ts';
import { prohibits } from '../passage/citation-text.ts';
import type { CitedPassage } from '../passage/cited-passage.ts';
import { claimingLoosely } from '../passage/claiming.ts';
import { clauseAt, clausesOf, tellsLimit } from '../passage/qualifier-clauses.ts';
import { sharedSubstance, substanceOf } from '../passage/substance.ts';
import {
  absolute,
  adding,
  anyTime,
  conceding,
  everyone,
  lesser,
  sweeping,
  unlimited,
  unneeded,
} from '../vocabulary/denial-of-limits.ts';
import { ofExclusions } from '../vocabulary/polarity-words.ts';
import { planWord } from '../vocabulary/scope-words.ts';

/** What narrows a promise is not told away. */
export const limitsNotDenied = citationRule({
  id: 'limits-not-denied',
  description:
    'No text says of a promise with exceptions, conditions or limits that it has none: not "under no circumstances", "no matter who asks" or their like in German, French, Spanish and Japanese; nor denies what narrows it by name, as in "not even where the law requires it". A word that leaves nothing out (every, always, even where), where the version has none or says less (tries, by default), is a warning.',
  why: 'The limit is a part of the promise. Who denies it promises something that the provider never said.',
  level: 'error',
  example: {
    bad: 'In 2019 Norland said that under no circumstances does it give data to a third party (NC-GOV-1@1).',
    good: 'In 2019 Norland said that it gives no data to a third party, with exceptions (NC-GOV-1@1).',
    message:
      'Unexpected "under no circumstances" for NC-GOV-1@1, expected no word against what narrows it: "Does not hold where the law requires the disclosure."',
  },
  check(judged) {
    const { citation, name, version } = judged;
    const [first] = version?.qualifiers ?? [];
    if (!version || !first) return [];
    const own = ownTexts(judged).map((text) => text.toLowerCase());
    const isTold = ({ words, start }: Denial, text: string) =>
      own.some((one) => one.includes(words.toLowerCase().replace(' are included', ' included'))) ||
      isTakenBack(text, start, words);
    const verdict = ({ words, start, qualifier = first.text }: Denial, at: CitedPassage['at'], level?: 'warning') => ({
      block: at?.block ?? citation.main.block,
      offset: at ? at.offset + start : citation.main.start,
      ...(level && { level }),
      message: `Unexpected "${words}" for ${name}, expected no word against what narrows it: "${qualifier}"`,
    });
    const told = claimingLoosely(judged).flatMap(({ text, at, loose }) => {
      const denied = [...unlimitedIn(version, text), ...ofLimits(judged, text), ...ofAffirmed(judged, text)].filter(
        (one, at, all) => !isTold(one, text) && all.findIndex(({ start }) => start === one.start) === at,
      );
      // Who only sweeps may mean no more than the limits allow.
      const level = denied.length > 0 ? undefined : ('warning' as const);
      const found = level === undefined ? denied : loose ? [] : sweepingIn(judged, version, text, own);
      return found.map((one) => verdict(one, at, level));
    });
    // What goes on behind it may be about something else: there, a denial names what it denies in two words or more.
    const further = followingOf(judged).flatMap(({ text, at, asks }) =>
      asks || leftOut.test(text)
        ? []
        : ofLimits(judged, text, ofThePromise)
            .filter((one) => !isTold(one, text))
            .map((one) => verdict(one, at)),
    );
    return [...told, ...further];
  },
});

function unlimitedIn(version: InventoryVersion, text: string): readonly Denial[] {
  const conditions = version.qualifiers.filter(({ kind }) => kind === 'condition');
  return [
    ...bare(text, unlimited),
    ...(conditions.length > 0 ? bare(text, anyTime) : []),
    ...(conditions.some((one) => toHave.test(one.text)) ? bare(text, everyone) : []),
  ].filter(({ start }) => !tellsLimit(version, text, start));
}

/** Words that leave nothing out, where the version has none, or that concede what is not named; in what is said of the promise itself. */
function sweepingIn(
  judged: JudgedCitation,
  version: InventoryVersion,
  text: string,
  own: readonly string[],
): readonly Denial[] {
  const exception = prohibits(judged.citation) ? undefined : version.qualifiers.find(({ kind }) => kind !== 'limit');
  const conceded = exception ? bare(text, conceding).map((one) => ({ ...one, qualifier: exception.text })) : [];
  const said = `${judged.commitment?.title}\n${version.statement}`;
  const isOfPromise = ({ start }: Denial) => tells(clauseAt(text, start), [said]);
  const swept = sweeping.flatMap(([words, ownWord]) => (ownWord.test(said) ? [] : bare(text, words)));
  const hardened = lesser.test(said) && !lesser.test(text) ? bare(text, absolute).filter(isOfPromise) : [];
  if (
    swept.length + conceded.length + hardened.length === 0 ||
    excepting.test(text) ||
    !tells(text, wordsOfVersion(judged))
  )
    return [];
  const isIn =
    (texts: readonly string[]) =>
    ({ words }: Denial) =>
      texts.some((one) => normalWords(one).some(({ text: word }) => word === words.toLowerCase()));
  const [isOwn, isSaid] = [isIn(own), isIn([said.replace(ofLesser, ' ')])];
  return [...conceded, ...hardened.filter((one) => !isSaid(one)), ...swept.filter((one) => !isOwn(one))].filter(
    ({ start }) => !negatedBefore.test(text.slice(Math.max(0, start - 60), start)) && !tellsLimit(version, text, start),
  );
}

/** A word that belongs to one that says less: `always tries`. */
const ofLesser = new RegExp(`\\p{L}+\\s+(?=${lesser.source})`, 'giu');

/** Words of substance in common with the version and the title, by which a sentence tells the promise. */
const ofThePromise = 2;

/** Whether a text tells what these texts say. */
function tells(text: string, texts: readonly string[]): boolean {
  return sharedSubstance(text, texts) >= ofThePromise;
}

/** A sentence that leaves something out itself. */
const excepting =
  /(?<!\p{L})(?:except(?:ing|ed|ions?)?|exclud\p{Ll}+|excepted|apart|aside|other\s+than|unlike|unless|save\s+for|left\s+out|außer|ausgenommen|ausgeschlossen|sofern|sauf|hormis|excepto|salvo|tranne|eccetto|exceto|behalve|tenzij)(?!\p{L})|^\W*without\b|を除/iu;

/** A sentence that tells what is left out. */
const leftOut = /\b(?:not\s+(?:included|covered)|excluded|left\s+out)\b/iu;

/** `Not every customer`, `if any`, `no use for anything`: what is denied or asked sweeps nothing. */
const negatedBefore =
  /(?<!\p{L})(?:not|no|never|nor|without|neither|nobody|nothing|none|hardly|cannot|if|whether|than|nicht|kein\p{L}*|ohne|pas|sans|aucune?|sin|ni)(?!\p{L})(?:\s+[\p{L}’'-]+){0,6}\s*$|n[’']t(?:\s+[\p{L}’'-]+){0,6}\s*$/iu;

/** What a condition asks of customers to have. */
const toHave = /\b(?:licen[cs]ed?|plan|subscription|enabled)\b/iu;

interface Denial {
  readonly words: string;
  readonly start: number;
  /** The text of the qualifier that is denied, where one is named. */
  readonly qualifier?: string;
}

function bare(text: string, { pattern }: PhraseTable): readonly Denial[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({ words, start }));
}

/** Characters behind a concessive word in which it names what it denies. */
const reach = 60;

/** Denials of what narrows a version by name. `fewest`: words of substance by which one is named. */
function ofLimits({ version }: JudgedCitation, text: string, fewest = 1): readonly Denial[] {
  const behind = [conceding, adding]
    .flatMap(({ pattern }) => [...text.matchAll(pattern)])
    .map(({ 0: words, index: start }) => {
      const [within = ''] = /^[^;.()]*/u.exec(text.slice(start + words.length).slice(0, reach)) ?? [];
      const [clause = ''] = within.split(excepting);
      return { words: `${words}${clause}`.trimEnd(), start, clause };
    });
  const within = [...text.matchAll(unneeded.pattern)]
    // `Chats are excepted, files in them included` tells what belongs to the exception.
    .filter(({ 0: words, index }) => !(besides.test(words) && ofExclusions.pattern.test(text.slice(0, index))))
    .map(({ 0: words, index: start }) => ({ words, start, clause: words }));
  if (behind.length + within.length === 0) return [];
  const statement = new Set(substanceOf(version?.statement ?? ''));
  const [exceptions, limits] = [conditional, limiting].map((marks) => behindOf(version?.statement ?? '', marks));
  return [...behind, ...within].flatMap(({ clause, ...denial }) => {
    const named = new Set([...substanceOf(clause), ...(compelling.test(clause) ? ofTheLaw : [])]);
    const qualifier = version?.qualifiers.find(({ text: one }) => {
      const own = substanceOf(one).filter((stem) => named.has(stem) && (!statement.has(stem) || exceptions?.has(stem)));
      return new Set(own).size >= fewest;
    });
    if (qualifier) return [{ ...denial, qualifier: qualifier.text }];
    // Some statements hold their limit themselves: `only if the law compels it`.
    return version && [...named].filter((stem) => limits?.has(stem)).length >= fewest
      ? [{ ...denial, qualifier: version.statement }]
      : [];
  });
}

const besides = /\b(?:included|too|as\s+well)$/iu;

/** By which a court or an authority compels or forbids in the name of the law. */
const compelling =
  /\b(?:court\s+orders?|courts?|judges?|subpoenas?|warrants?|injunctions?|gag\s+orders?|compelled)\b/iu;
const ofTheLaw = substanceOf('law');

/** A denial with what it denies: `the reports are not confidential`. */
const denying =
  /(?<!\p{L})(?:not(?!\s+(?:only|just|merely|every|each|all)\b)|no|never|neither|nor|n[’']t|nicht|kein\p{L}*|pas|aucune?|ning[uú]n\p{L}*)(?!\p{L})(?<thing>(?:\s+[\p{L}\p{N}’'-]+){1,10})/giu;
const negative = /\b(?:not|no|never|nor|without|none|out|other\s+than)\b/iu;

/** What a condition or a limit says to be so, and a passage not to be. */
function ofAffirmed(judged: JudgedCitation, text: string): readonly Denial[] {
  const { version, commitment, citation } = judged;
  const denials = [...text.matchAll(denying)];
  if (denials.length === 0) return [];
  const clauses = (version?.qualifiers ?? []).flatMap(({ kind, text: qualifier }) =>
    clausesOf(qualifier).map((clause) => ({
      clause,
      qualifier,
      denies: kind === 'exclusion' || negative.test(clause),
    })),
  );
  // Where the promise denies something itself, what it permits all the same may still be denied.
  const affirmed = clauses.filter(({ denies, clause }) => !denies && (!prohibits(citation) || permitting.test(clause)));
  const promised = [commitment?.title ?? '', version?.statement ?? ''];
  if (affirmed.length === 0 || !tells(text, promised)) return [];
  const others = [
    ...promised,
    // Where citations stand together, what is denied may be of one of them.
    ...judged.together().map(({ statement }) => statement),
    ...clauses.flatMap((one) => (one.denies ? one.clause : [])),
  ];
  const known = new Set([...others.flatMap(substanceOf), ...ofAnyData, ...ofStrength]);
  return denials.flatMap(({ 0: words, index: start, groups }) => {
    const { thing = '' } = groups ?? {};
    if (namedPlan.test(thing)) return [];
    const named = substanceOf(thing).filter((stem) => !known.has(stem) && /\p{L}/u.test(stem));
    const fewest = prohibits(citation) ? ofThePromise : 1;
    const limit = affirmed.find(
      ({ clause, qualifier }) =>
        new Set(substanceOf(fewest > 1 ? qualifier : clause).filter((stem) => named.includes(stem))).size >= fewest,
    );
    return limit ? [{ words, start, qualifier: limit.qualifier }] : [];
  });
}

const permitting = /\bmay\b/iu;

/** Who says that a plan of a name has it not, tells of which it is: `not in the Basic plan`. */
const namedPlan = new RegExp(`\\p{Lu}[\\p{L}\\p{N}]*(?:\\s+\\p{Ll}+)?\\s+${planWord}`, 'u');

/** Words of everything that is done with data, and of how much of it. */
const ofAnyData = substanceOf('data use stand time cover part parts name kind');

/** Words that say how firm a promise is: who says that it is no contract term denies no limit that speaks of terms. */
const ofStrength = substanceOf('contract contractual agreement terms guarantee certificate warranty');

/** What begins an exception or a case of a statement; of these, what leaves no other case. */
const conditional = /\b(?:except|unless|if|without|where|whose)\b/iu;
const limiting = /\b(?:except|unless|only\s+(?:if|when|where|as|under))\b/iu;

/** What a statement says behind such words. */
function behindOf(statement: string, marks: RegExp): ReadonlySet<string> {
  const [, ...parts] = statement.split(marks);
  return new Set(parts.flatMap(substanceOf));
}

/** Whether the words stand behind a `not`: `that does not hold under all circumstances`, `not in every case`. */
function isTakenBack(text: string, start: number, words: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  // `No challenge without a lawful basis` tells the condition.
  if (/^without(?!.*exception)/iu.test(words) && /\b(?:no|not|never|none|nothing|nor|only)\b|n[’']t\b/iu.test(before))
    return true;
  return (
    (/\bany\b/iu.test(words) ? deniedAny : takenBack).test(before) ||
    (universal.test(words) && deniedBefore.test(before))
  );
}

/** `Does not apply in any case`; a mere `not in any case` is what leaves no limit. */
const deniedAny = /(?:\bnot|n[’']t)\s+(?:mean|say|hold|apply|always)\s+$/iu;
const takenBack = /(?<!\p{L})(?:not|n[’']t|nicht|pas|no)\s+(?:(?:mean|say|hold|apply|always)\s+)?$/iu;
const universal = /\b(?:all|every|each)\b/iu;
const deniedBefore = /(?:\bnot|n[’']t)\s+(?:\p{L}+\s+){0,4}$/iu;
