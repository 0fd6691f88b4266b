/** Finding how often a sentence says that something is done. */

import type { Stretch } from '../../../language/markdown/blocks.ts';
import { monthSource } from '../../../language/time/dates-in-words.ts';
import { numberOf, numberSource, type Span, spanOf, unitSource } from '../../../language/time/durations.ts';
import { parted, ratesInWords } from '../../../language/time/rates.ts';
import { customersAct } from '../strength/actors.ts';
import { timeOf } from './cadence-phrases.ts';

/** A cadence that a text names, with every reading of it; none where it has no length in whole months or hours. */
export interface NamedCadence extends Stretch {
  readonly text: string;
  readonly readings: readonly Span[];
}

const every = new RegExp(
  `\\b(?:every|each)\\s+(?:(?<count>${numberSource}|other|second|third|single)\\s+)?(?<unit>${unitSource})\\b`,
  'giu',
);
/** `each spring`, `every Monday`: times that come round. */
const recurring = new RegExp(
  `\\b[Ee](?:very|ach)\\s+(?:(?<season>spring|summer|autumn|fall|winter|${monthSource})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b`,
  'gu',
);
/** `on a 90-day cycle`, `at 90-day intervals`, `at intervals of 90 days`. */
const cycle = new RegExp(
  `\\b(?:(?:on|in|at)\\s+(?:an?\\s+)?(?<count>${numberSource})[\\s-](?<unit>${unitSource})\\s+(?:cycles?|intervals?|rhythm|schedule|basis)|at\\s+intervals\\s+of\\s+(?<length>${numberSource})\\s+(?<of>${unitSource}))\\b`,
  'giu',
);
/** `the figures of every quarter`, `an invoice for every month of the contract`: what there is so many of. `The first day of every month` is a time. */
const countedBefore = /\bof\s+$/u;
const sharedBefore = /\bfor\s+$/iu;
const sharedAfter = /^\s+(?:since|of)\b/iu;
const times = new RegExp(
  `\\b(?:(?<word>once|twice)|(?<count>${numberSource})(?:\\s+(?!once|twice)\\p{L}+){1,2}?)(?:,)?\\s+(?:in\\s+)?(?:a|an|per|each|every)\\s+(?<unit>${unitSource})\\b`,
  'giu',
);
/** A cap is no promise to do it so often. */
const cap = /\b(?:(?:no|not)\s+more\s+(?:often\s+)?than|at\s+most|up\s+to)\s+$/iu;

/** Every cadence that a text names. */
export function cadencesIn(text: string): readonly NamedCadence[] {
  const found: NamedCadence[] = [];
  const add = ([words, start]: readonly [string, number], readings: readonly (Span | undefined)[]) => {
    const end = start + words.length;
    if (cap.test(text.slice(0, start)) || customersAct(text.slice(0, start)) || isCounted(text, start, end)) return;
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({ text: words, start, end, readings: readings.filter(isWhole) });
  };
  // What is capped is looked for first, so that "once a year" of "no more than once a year" is not found as "a year".
  for (const match of text.matchAll(times)) {
    const { word, count = '1', unit = '' } = match.groups ?? {};
    const number = word ? (word.toLowerCase() === 'twice' ? 2 : 1) : numberOf(count);
    add([match[0], match.index], [parted(spanOf(1, unit), number)]);
  }
  for (const match of text.matchAll(every)) {
    const { count = '1', unit = '' } = match.groups ?? {};
    const ordinal: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3, single: 1 };
    add([match[0], match.index], [spanOf(ordinal[count.toLowerCase()] ?? numberOf(count) ?? 1, unit)]);
  }
  for (const match of text.matchAll(recurring))
    add([match[0], match.index], [match.groups?.season ? spanOf(1, 'year') : spanOf(1, 'week')]);
  for (const match of text.matchAll(cycle)) {
    const { count, unit, length = '', of = '' } = match.groups ?? {};
    add([match[0], match.index], [spanOf(count ?? length, unit ?? of)]);
  }
  for (const { text: words, start, readings } of ratesInWords(text)) add([words, start], readings);
  return found;
}

/** Whether `every month` says of how many months something is. */
function isCounted(text: string, start: number, end: number): boolean {
  const at = text.slice(start, end).search(/\b(?:every|each)\b/i);
  const before = text.slice(0, start + at);
  return (
    at >= 0 &&
    ((countedBefore.test(before) && !timeOf.pattern.test(before)) ||
      (sharedBefore.test(before) && sharedAfter.test(text.slice(end))))
  );
}

function isWhole(span: Span | undefined): span is Span {
  return span !== undefined && Number.isInteger(span.months) && Number.isInteger(span.hours);
}
