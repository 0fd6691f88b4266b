/** What one version promises otherwise than another: in its fields, and in what its sentences say that no rewording may touch. */

import type { NameFinder } from '../../language/names/name-finder.ts';
import { isoOf, numberOf, numberSource, spanOf, unitSource } from '../../language/time/durations.ts';
import type { Kind } from '../../model/ids.ts';
import { canonicalJson } from '../../model/lock/digest.ts';
import type { Version } from '../../model/schema.ts';
import { phrases } from './same-words.ts';
import { gistOf } from './similarity.ts';

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
    ...exchanged('joint', jointPattern, earlier.statement, later.statement),
    ...exchanged('bound', boundPattern, earlier.statement, later.statement),
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
  return new Map([
    ['number', numbers],
    ['time limit', times],
    ['negation', (rest.match(negationPattern) ?? []).map(() => 'not')],
    ['permission', (rest.match(permissionPattern) ?? []).map(() => 'may')],
    ['aim', (rest.match(aimPattern) ?? []).map(() => 'aims to')],
    ['portion', rest.match(portionPattern) ?? []],
    ['exception', rest.match(exceptionPattern) ?? []],
    ...Object.entries(places).map(([kind, what]) => [what, named(kind)] as const),
  ]);
}

const jointPattern = /\b(?:and|or)\b/gi;
const boundPattern = /\b(?:at least|at most|no less than|up to)\b/gi;

/** "Or" in the place of "and", or the other way round; a word that merely comes or goes with the others tells nothing. */
function exchanged(what: string, pattern: RegExp, earlier: string, later: string): Alteration[] {
  const words = (text: string) => (text.match(pattern) ?? []).map((word) => word.toLowerCase());
  const [had, has] = [words(earlier), words(later)];
  const [before, after] = [without(had, has), without(has, had)];
  return before.length === 0 || after.length === 0 ? [] : [{ what, before, after }];
}

/** Words with which a condition begins. */
export const conditionStart =
  /^,?\s*(?:where|when|if|as far as|as long as|provided|subject to|to the extent|insofar)\b/i;

/** What a sentence lost while nothing came in its place, or a condition that it gained; other words that come may explain. */
function leftOut(earlier: string, later: string): Alteration[] {
  const [had, has] = [gistOf(earlier).words, gistOf(later).words];
  const gone = [...had].some((word) => !has.has(word));
  const come = [...has].some((word) => !had.has(word));
  if (gone === come) return [];
  const run = gone ? onlyIn(earlier, later) : onlyIn(later, earlier);
  if (come && !conditionStart.test(run)) return [];
  return [{ what: 'words', before: gone ? [run] : [], after: come ? [run] : [] }];
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
    .filter(([id, facts]) => has.get(id) === undefined || differs(facts, has.get(id)))
    .map(([id]) => id);
  const after = [...has]
    .filter(([id, facts]) => had.get(id) === undefined || differs(facts, had.get(id)))
    .map(([id]) => id);
  if (before.length + after.length === 0) return [];
  return [{ what: 'qualifier', before, after: after.map((id) => (had.has(id) ? `${id}, altered` : id)) }];

  function byId(version: Version): ReadonlyMap<string, Facts> {
    return new Map(
      version.qualifiers.map((item) => [
        item.id,
        new Map([...textFacts(item.text, names), ['kind', values(item.kind)], ['limits', values(item.limits)]]),
      ]),
    );
  }
}

function differs(facts: Facts, other: Facts | undefined): boolean {
  return other !== undefined && differences(facts, other).length > 0;
}

/** `the number "20" (now "30")`. */
export function alterationInWords({ what, before, after }: Alteration): string {
  const list = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');
  if (before.length === 0) return `the ${what} ${list(after)} (new)`;
  return `the ${what} ${list(before)} (now ${after.length === 0 ? 'gone' : list(after)})`;
}
