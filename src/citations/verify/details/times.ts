/** How long and how often, as a text tells it of a promise. */

import { escaped } from '../../../language/phrase-table.ts';
import { remembered } from '../../../language/remembered.ts';
import { type Span, sameSpan } from '../../../language/time/durations.ts';
import { type ToldTime, toldTimes } from '../../../language/time/told-times.ts';
import { inOneLine } from '../../find/normalise.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { substanceOf } from '../passage/substance.ts';
import { declaring, happening, noticing } from '../vocabulary/turning-points.ts';
import { ofWriter } from '../vocabulary/writer-words.ts';
import { ownTexts, type WrongDetail, wordsOfVersion } from './detail.ts';

/**
 * Times that a passage tells, where the version has one of the same kind (a length or a rate, in hours and days or in months and
 * years), and the passage tells none of the version's.
 */
export function wrongTimes(
  judged: JudgedCitation,
  marked: string,
  heads: readonly string[] = [],
): readonly WrongDetail[] {
  // Plain text sets words off with marks of Markdown.
  const text = marked.replace(/[*_]/g, ' ');
  const own = wordsOfVersion(judged).flatMap(timesIn);
  if (heads.some((head) => startHead.test(head))) return wrongStartOf(text.trim(), text.search(/\S/u), own);
  if (own.length === 0) return inventedBounds(judged, text);
  const told = toldTimes(text).filter(
    ({ start, end }) =>
      !isOfWriter(judged, text, start) && !isQuotedWord(text, start, end) && !deniedBefore.test(text.slice(0, start)),
  );
  // A later text may tell another time, and is told as such.
  const allowed = laterText.test(text) ? ownTexts(judged).flatMap(timesIn) : own;
  const same = told.find((time) => allowed.some((one) => isSame(one, time)));
  if (same)
    return wrongStart(
      same,
      allowed.filter((one) => isSame(one, same)),
      text,
    );
  if (judged.together().length > 0 && rangesOf(text, told).some((range) => own.some((one) => isWithin(one, range))))
    return [];
  return told.flatMap(({ start, end, ...time }): readonly WrongDetail[] => {
    const like = own.find(
      (one) =>
        one.isRate === time.isRate &&
        (isOfMonths(one.span) === isOfMonths(time.span) || isBoundAlike(one, text, { start, end })),
    );
    if (!like) return [];
    const expected = `"${like.source.slice(like.start, like.end)}", as the version has it`;
    return [{ text: text.slice(start, end), start, end, expected }];
  });
}

type Range = readonly [from: ToldTime, to: ToldTime];

/** Lengths of time that a text puts together as a range: `from one year to seven years`, `between 30 and 90 days`. */
function rangesOf(text: string, told: readonly ToldTime[]): readonly Range[] {
  return told.flatMap((from, at): readonly Range[] => {
    const to = told[at + 1];
    if (!to || from.isRate || to.isRate) return [];
    const before = /\b(from|between)\s+(?:about\s+)?$/iu.exec(text.slice(0, from.start))?.[1]?.toLowerCase();
    const joint = text.slice(from.end, to.start);
    const isRange = before === 'between' ? /^\s+and\s+$/iu.test(joint) : before && /^\s+(?:up\s+)?to\s+$/iu.test(joint);
    return isRange ? [[from, to]] : [];
  });
}

/** A month as the calendar has it on average, in hours. */
const hoursInMonth = 730;
const hoursOf = ({ months, hours }: Span) => months * hoursInMonth + hours;

function isWithin({ span, isRate }: Pick<ToldTime, 'span' | 'isRate'>, [from, to]: Range): boolean {
  return !isRate && hoursOf(from.span) <= hoursOf(span) && hoursOf(span) <= hoursOf(to.span);
}

/** What says that a time is not so: `five days, not 72 hours`. */
const deniedBefore = /(?<!\p{L})(?:not|nicht|pas|non|instead\s+of|rather\s+than)\s+$/iu;

/** What tells that a time is of a text that came later. */
const laterText =
  /\b(?:later|newer|newest|since|meanwhile|now(?:adays)?|today|current(?:ly)?|texts?|pages?|reports?|20[12]\d)\b|seither|inzwischen|später|depuis|désormais|desde|ahora|その後|現在/iu;

/** A time within which something is done. */
const within = /\b(?:within|in|no\s+(?:more|later)\s+than|at\s+most|at\s+the\s+latest)\s+$/iu;
/** How a version says when something is done without a time. */
const soon =
  /\b(?:prompt(?:ly)?|without\s+(?:undue|unreasonable)\s+delay|no\s+(?:undue|unreasonable)\s+delay|soon|immediately)\b/iu;

/** Times within which a passage has done what a version only says to be done promptly. */
function inventedBounds(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const said = soon.exec(judged.version?.statement ?? '')?.[0];
  if (said === undefined || ownTexts(judged).some((one) => timesIn(one).length > 0)) return [];
  return toldTimes(text)
    .filter(({ start, isRate }) => !isRate && within.test(text.slice(0, start)) && !isOfWriter(judged, text, start))
    .map(({ start, end }) => ({
      text: text.slice(start, end),
      start,
      end,
      expected: `"${said}" and no time, as the version has it`,
    }));
}

/** From when a time runs: `of becoming aware`, `after the contract ends`. */
const runsFrom =
  /^(?:,?\s+(?:counted|counting|reckoned|starting|beginning|running))?\s+(?:of|from|after|since|following|once)\s+(?<start>[^.;,()]{3,60})/iu;
/** The same in other languages, where only what excludes its like says that it is not the same. */
const runsFromElsewhere =
  /^\s+(?:nach|ab|seit|après|à\s+(?:compter|partir)|dès|depuis|tras|desde|después|a\s+(?:partir|contar))\s+(?<start>[^.;,()]{3,60})/iu;
const startOf = (text: string, end: number, pattern = runsFrom) =>
  pattern.exec(text.slice(end))?.groups?.start?.trimEnd();

/** Where a passage has a time of the version run from something of which the version says nothing where it tells that time. */
function wrongStart(
  { end }: ToldTime,
  own: readonly (ToldTime & { readonly source: string })[],
  text: string,
): readonly WrongDetail[] {
  const starts = startsOf(own);
  // The last day of something may be told as its end.
  const known = new Set([...starts, 'end'].flatMap(substanceOf));
  const english = startOf(text, end);
  const words = english ?? startOf(text, end, runsFromElsewhere) ?? '';
  const stems = substanceOf(words);
  const [expected] = starts;
  const isOther =
    english === undefined
      ? isOtherEvent(words, starts)
      : isOtherEvent(words, starts) || !stems.some((stem) => known.has(stem));
  if (expected === undefined || stems.length === 0 || !isOther) return [];
  const start = text.indexOf(words, end);
  return [{ text: words, start, end: start + words.length, expected: `what the time runs from: "${expected}"` }];
}

type OwnTime = ToldTime & { readonly source: string };
const startsOf = (own: readonly OwnTime[]) => own.flatMap((one) => startOf(one.source, one.end) ?? []);

/** Words that name alone from when a time runs, where it is another event than that of the version. */
function wrongStartOf(words: string, start: number, own: readonly OwnTime[]): readonly WrongDetail[] {
  const starts = startsOf(own);
  const [expected] = starts;
  if (expected === undefined || !isOtherEvent(words, starts)) return [];
  return [{ text: words, start, end: start + words.length, expected: `what the time runs from: "${expected}"` }];
}

/** A column or field of the events from which a time runs. */
const startHead =
  /^\W*(?:counted|counts|counting|runs?|running|starts?|starting|begins?)[\s_-]+(?:from|at|with|on)\W*$|^\W*(?:clock\s+starts|start\s+of\s+(?:the\s+)?(?:period|clock))\W*$/iu;

/** From when a time may run, each apart from the others. */
const turningPoints = [happening, noticing, declaring];

/** Whether words name what happens before or after that from which a time runs, and not that itself. */
function isOtherEvent(words: string, starts: readonly string[]): boolean {
  const has = (text: string) => turningPoints.filter(({ pattern }) => text.search(pattern) >= 0);
  const own = starts.flatMap(has);
  const told = has(words);
  return own.length > 0 && told.length > 0 && !told.some((point) => own.includes(point));
}

/** The words of a version are asked for by each of its citations. */
const timesIn = remembered((source: string) => toldTimes(source).map((time) => ({ ...time, source })), 1_000);

/** A word between marks of its own is what somebody wrote elsewhere: `said "yearly"`. */
function isQuotedWord(text: string, start: number, end: number): boolean {
  return /["“„«]$/u.test(text.slice(0, start)) && /^["”“»]/u.test(text.slice(end));
}

function isSame(a: Pick<ToldTime, 'span'>, b: Pick<ToldTime, 'span'>): boolean {
  return sameSpan(a.span, b.span);
}

const isOfMonths = ({ months }: Span) => months > 0;
type Stretch = Pick<ToldTime, 'start' | 'end'>;

/** Whether a time bounds the same as another that is counted otherwise: `at least 60 days before` for `at least six months before`. */
function isBoundAlike(own: ToldTime & { readonly source: string }, text: string, told: Stretch): boolean {
  const bounds = boundsOf(own.source, own);
  return bounds !== undefined && bounds === boundsOf(text, told);
}

/** The words on both sides of a time that say which bound it is, as in `at least six months before`. */
function boundsOf(text: string, { start, end }: Stretch): string | undefined {
  const before = /\b(?:at\s+(?:least|most)|no\s+(?:more|later)\s+than|within)\s+$/iu.exec(text.slice(0, start))?.[0];
  const after = /^\s+(?:before|after)\b/iu.exec(text.slice(end))?.[0];
  return before && after && inOneLine(before + after);
}

/** Whether the clause before it is one of whoever writes: `we tell our customers within 24 hours`, `planned with 24 hours`. */
function isOfWriter({ index }: JudgedCitation, text: string, start: number): boolean {
  const before = text.slice(0, start);
  const clause = before.slice(Math.max(...[...before.matchAll(/[,;:()–—]|\.\s/gu)].map((mark) => mark.index), -1) + 1);
  return (
    (ofWriter.pattern.test(clause) || reckoned.test(clause)) &&
    !new RegExp(escaped(index.inventory.publisher.name), 'iu').test(clause)
  );
}

/** How somebody reckons, who does not name himself. */
const reckoned =
  /^\s*(?:planned|budgeted|reckoned|assumed|(?:geplant|gerechnet|kalkuliert)\s+mit|prévu|calculé|previsto|calculado)(?!\p{L})/iu;
