/** What one version promises otherwise than another: in its fields, and in what its sentences say that no rewording may touch. */

import type { NameFinder } from '../../language/names/name-finder.ts';
import { isoOf, numberOf, numberSource, spanOf, unitSource } from '../../language/time/durations.ts';
import type { Kind } from '../../model/ids.ts';
import { canonicalJson } from '../../model/lock/digest.ts';
import type { Version } from '../../model/schema.ts';
import { decisive, phrases } from './same-words.ts';
import { gistOf, roughStem } from './similarity.ts';

/** A thing that differs. */
export interface Alteration {
  /** `number`, `time limit`, `service` … */
  readonly what: string;
  /** What the earlier version has and the later one lacks. */
  readonly before: readonly string[];
  /** What the later version has and the earlier one lacked. */
  readonly after: readonly string[];
}

/** What is altered → the values that a version has of it. */
type Facts = ReadonlyMap<string, readonly string[]>;

/** Everything that the later version promises otherwise, each thing once. */
export function alterations(earlier: Version, later: Version, names: NameFinder<Kind>): readonly Alteration[] {
  const byText = [
    ...differences(textFacts(earlier.statement, names), textFacts(later.statement, names)),
    ...opposites.flatMap(([what, pattern]) => exchanged(what, pattern, earlier.statement, later.statement)),
  ];
  const byField = differences(fieldFacts(earlier), fieldFacts(later));
  const said = new Set(byText.map(({ what }) => what));
  // Where more is known of what was altered, the words themselves tell nothing else.
  const words = byText.length > 0 ? [] : leftOut(earlier.statement, later.statement);
  return [
    ...byText,
    ...words,
    ...byField.filter(({ what }) => !said.has(what)),
    ...qualifierAlterations(earlier, later, names),
  ];
}

function differences(earlier: Facts, later: Facts): Alteration[] {
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((what): Alteration[] => {
    const [had, has] = [earlier.get(what) ?? [], later.get(what) ?? []];
    const sameAs = what === 'exception' ? exceptionSense : undefined;
    const [before, after] = [without(had, has, sameAs), without(has, had, sameAs)];
    return before.length + after.length === 0 ? [] : [{ what, before, after }];
  });
}

/** "Unless" and "except" may stand for each other. */
function exceptionSense(word: string): string {
  return word === 'only' ? word : 'except';
}

/** The values of a list beyond those of another, each as often as it is there more often. */
function without(list: readonly string[], other: readonly string[], senseOf = (value: string) => value): string[] {
  const left = other.map(senseOf);
  return list.filter((value) => {
    const index = left.indexOf(senseOf(value));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const timePattern = new RegExp(`\\b(${numberSource})[\\s-]+(${unitSource})\\b`, 'giu');
const numberPattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\d+(?:[.,]\\d+)*|${numberSource})(?![\\p{L}\\p{N}])`, 'giu');
const negationPattern = /\b(?:not|no|never|none|neither|nobody|nothing|cannot|without)\b|n['’]t\b/g;
/** "Can" and "is able to" say what is possible, and may come and go with the words. */
const permissionPattern = /\b(?:may|might|at its discretion|where possible)\b/g;
const aimPattern =
  /\b(?:should|aims?|strives?|tr(?:y|ies)|intends?|seeks?|endeavou?rs?|plans?|hopes?|works? towards?)\b(?! (?:the|a|an)\b)/g;
const portionPattern = /(?<!\bat )\b(?:most|some|many|several|certain|selected|a few)\b(?! (?:likely|recent))/g;
const exceptionPattern = /\b(?:only|unless|except(?:ing)?|excluding|other than|apart from|save (?:where|if|for|as))\b/g;
/** In a sentence that denies, "any" adds nothing; "all" adds nothing anywhere. */
const extentPattern = /(?<!\b(?:if|or) )\b(?:every|each|any)\b(?! (?:else|other than)\b)/g;
const extentSense = (word: string): string => (word === 'any' ? word : 'every');

const places: Readonly<Record<string, string>> = {
  services: 'service',
  jurisdictions: 'jurisdiction',
  instruments: 'instrument',
};

/** What a sentence says that can't be reworded. */
function textFacts(text: string, names: NameFinder<Kind>): Facts {
  const mentions = names(text);
  const named = (kind: string) => [
    ...new Set(mentions.flatMap(({ refs }) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id))),
  ];
  // Numbers within names are no numbers of the promise.
  let rest = mentions
    .reduceRight((left, { start, end }) => `${left.slice(0, start)}…${left.slice(end)}`, text)
    .toLowerCase();
  for (const [phrase, word] of phrases) rest = rest.replace(phrase, word);
  const times: string[] = [];
  rest = rest.replace(timePattern, (_, count: string, unit: string) => {
    const length = spanOf(count, unit);
    const kind = /^(?:business|working)/i.test(unit) ? ' of work' : '';
    if (length) times.push(isoOf(length) + kind);
    return ' ';
  });
  rest = rest.replace(/\b(?:promptly|immediately|daily|weekly|p\d+[my])\b/g, (word) => {
    times.push(/^p\d/.test(word) ? word.toUpperCase() : word);
    return ' ';
  });
  const numbers = [...rest.matchAll(numberPattern)]
    .map(([word]) => word)
    // "One" and "a" may stand for each other.
    .flatMap((word) => (/^(?:an?|one)$/.test(word) ? [] : String(numberOf(word) ?? word)));
  const denials = rest.match(negationPattern) ?? [];
  return new Map([
    ['number', numbers],
    ['time limit', times],
    ['negation', denials.map(() => 'not')],
    ['permission', (rest.match(permissionPattern) ?? []).map(() => 'may')],
    ['aim', (rest.match(aimPattern) ?? []).map(() => 'aims to')],
    ['portion', rest.match(portionPattern) ?? []],
    ['extent', denials.length > 0 ? [] : (rest.match(extentPattern) ?? []).map(extentSense)],
    ['exception', rest.match(exceptionPattern) ?? []],
    ...Object.entries(places).map(([kind, what]) => [what, named(kind)] as const),
  ]);
}

/** Words that turn a promise when one stands where another stood; those of one line stand in each other's place, and of one sense may. */
const opposites: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['joint', /\b(?:and|or)\b/gi],
  ['bound', /\b(?:at least|at most|no less than|no more than|up to)\b/gi],
  ['comparison', /\b(?:less|fewer|more)\b(?! than\b)/gi],
  ['order', /\b(?:before|after)\b/gi],
  ['side', /\b(?:inside|within|outside)\b(?! (?:an?|one|two|three|\d+)\b)/gi],
];
const senses: ReadonlyMap<string, string> = new Map([
  ['no less than', 'at least'],
  ['no more than', 'at most'],
  ['up to', 'at most'],
  ['within', 'inside'],
  ['fewer', 'less'],
]);

/** "Or" in the place of "and", or the other way round; a word that merely comes or goes with the others tells nothing. */
function exchanged(what: string, pattern: RegExp, earlier: string, later: string): Alteration[] {
  const words = (text: string) => (text.match(pattern) ?? []).map((word) => word.toLowerCase());
  const [had, has] = [words(earlier), words(later)];
  const sense = (word: string) => senses.get(word) ?? word;
  const [before, after] = [without(had, has, sense), without(has, had, sense)];
  return before.length === 0 || after.length === 0 ? [] : [{ what, before, after }];
}

/** Words with which a condition begins. */
export const conditionStart =
  /^,?\s*(?:where|when|if|as far as|as long as|provided|subject to|to the extent|insofar)\b/i;

const decisiveStems: ReadonlySet<string> = new Set(decisive.map(roughStem));

/** One thing more, or one less, in a list: `or rent`, `embeddings and`. */
export const listed = /(?:^|[\s,])(?:and|or)(?=\s|$)|,\s+\p{L}/iu;

/**
 * What a sentence lost while nothing came in its place, a condition or a thing of a list that it gained, or a word that tells
 * promises apart and stands where another stood; other words that come may explain.
 */
function leftOut(earlier: string, later: string): Alteration[] {
  const [had, has] = [gistOf(earlier).words, gistOf(later).words];
  const gone = [...had].filter((word) => !has.has(word));
  const come = [...has].filter((word) => !had.has(word));
  if (gone.length > 0 && come.length > 0)
    return [gone, come].every((words) => words.some((word) => decisiveStems.has(word)))
      ? [{ what: 'words', before: [onlyIn(earlier, later)], after: [onlyIn(later, earlier)] }]
      : [];
  if (gone.length > 0) return [{ what: 'words', before: [onlyIn(earlier, later)], after: [] }];
  const run = come.length > 0 ? onlyIn(later, earlier) : '';
  return conditionStart.test(run) || listed.test(run) ? [{ what: 'words', before: [], after: [run] }] : [];
}

/** From the first to the last word in which a text differs from another. */
function onlyIn(text: string, other: string): string {
  const [own, others] = [text.trim().split(/\s+/), other.trim().split(/\s+/)];
  let start = 0;
  while (start < others.length && bare(own[start]) === bare(others[start])) start++;
  let end = 0;
  while (end < others.length - start && bare(own.at(-1 - end)) === bare(others.at(-1 - end))) end++;
  const run = own.slice(start, own.length - end).join(' ');
  return run === '' ? text : run.replace(/[.,;]$/, '');
}

function bare(word: string | undefined): string | undefined {
  return word?.replace(/[.,;]$/, '').toLowerCase();
}

/** What stands in fields. */
function fieldFacts({ timeLimit, frequency, scope, modality, strength, binding, obligor }: Version): Facts {
  return new Map([
    ['time limit', [...values(timeLimit?.within), ...values(frequency)]],
    ['service', [...values(scope.services), ...scope.excluded.map(({ service }) => `without ${service}`)]],
    ['jurisdiction', values(scope.jurisdictions)],
    ['kind of data', values(scope.dataScope)],
    ['list of services in scope', values(scope.inScopeList)],
    ['modality', values(modality)],
    ['strength', values(strength)],
    ['binding', binding.map(({ instrument, provision }) => [instrument, ...values(provision)].join(' '))],
    ['obligor', values(obligor)],
  ]);
}

/** A field as texts. */
function values(value: unknown): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(values);
  return [typeof value === 'string' ? value : canonicalJson(value)];
}

/** Qualifiers that came, went, or narrow something else than before. */
function qualifierAlterations(earlier: Version, later: Version, names: NameFinder<Kind>): Alteration[] {
  const [had, has] = [byId(earlier), byId(later)];
  const before = [...had]
    .filter(([id, one]) => has.get(id) === undefined || differs(one, has.get(id)))
    .map(([id]) => id);
  const after = [...has]
    .filter(([id, one]) => had.get(id) === undefined || differs(had.get(id), one))
    .map(([id]) => id);
  if (before.length + after.length === 0) return [];
  return [{ what: 'qualifier', before, after: after.map((id) => (had.has(id) ? `${id}, altered` : id)) }];

  function byId(version: Version): ReadonlyMap<string, ToldFacts> {
    return new Map(
      version.qualifiers.map(({ id, text, kind, limits }) => [
        id,
        { text, facts: new Map([...textFacts(text, names), ['kind', values(kind)], ['limits', values(limits)]]) },
      ]),
    );
  }
}

interface ToldFacts {
  readonly text: string;
  readonly facts: Facts;
}

function differs(earlier: ToldFacts | undefined, later: ToldFacts | undefined): boolean {
  if (!earlier || !later) return false;
  return differences(earlier.facts, later.facts).length > 0 || leftOut(earlier.text, later.text).length > 0;
}

/** `the number "20" (now "30")`. */
export function alterationInWords({ what, before, after }: Alteration): string {
  const list = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');
  if (before.length === 0) return `the ${what} ${list(after)} (new)`;
  return `the ${what} ${list(before)} (now ${after.length === 0 ? 'gone' : list(after)})`;
}
