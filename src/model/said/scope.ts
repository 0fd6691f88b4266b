/** What something holds for, in words. Where a source names no limit that is said, since it is not the same as a list of all. */
import type { Basis, Relation, Scope } from '../schema.ts';
import type { Coverage } from '../scope/coverage.ts';
import { schemeWords } from './codes.ts';
import { named, type Phrase, plainly, reasonInWords, type SaidNames } from './phrase.ts';

/** Behind a label that says of what. */
export const noLimit = 'No limit named';

/** Within a sentence: `The source names no limit to particular services.` */
export const noLimitTo = {
  services: 'no limit to particular services',
  jurisdictions: 'no limit to particular places',
} as const;

/** Within a sentence, what is spoken of where it is open whether that takes a service in: `They speak of …`. */
export const openFor = 'several services by one word, or of one as a whole';

type Names<K extends keyof SaidNames> = Pick<SaidNames, K>;

/** The services that are named, or that no limit is. */
export function servicesInWords(names: Names<'services'>, services: Scope['services']): readonly Phrase[] {
  return services === 'all' ? [[noLimit]] : services.map((id) => [named(names, 'services', id)]);
}

/** The places that are named, or that no limit is. */
export function placesInWords(names: Names<'jurisdictions'>, places: Scope['jurisdictions']): readonly Phrase[] {
  return places === 'worldwide' ? [[noLimit]] : places.map((id) => [named(names, 'jurisdictions', id)]);
}

/** Where the list of services "in scope" stands. */
export function inScopeInWords(names: Names<'instruments'>, list: Scope['inScopeList']): Phrase {
  if (list === 'not-limited') return [noLimit];
  return typeof list === 'string'
    ? ['Only the services that ', named(names, 'instruments', list), ' lists']
    : [{ open: list }];
}

/**
 * What is said in a table of a service or a place that a version holds for, or not: a source that names it says more than one that
 * names no limit.
 *
 * @param limit the services or places that the version names, or the word for no limit
 */
export function coverageInWords(
  { outcome, partly, basis }: Pick<Coverage, 'outcome' | 'partly' | 'basis'>,
  limit: string | readonly string[],
): string {
  const words = {
    covered: typeof limit === 'string' ? noLimit : 'Named',
    excluded: basis === 'ambiguous' ? 'Perhaps excluded' : 'Excluded',
    'not-established': 'Not established',
  };
  return `${words[outcome]}${partly ? ' in part' : ''}${basis === 'inferred' ? ', in our reading' : ''}`;
}

const sameAs: ReadonlySet<string> = new Set(['equal-to', 'equivalent-to'] satisfies Relation[]);

/** A kind of data, with the standard terms that it is the same as or nearly so. */
export function dataInWords(names: Names<'terms'>, id: string): Phrase {
  const same = (names.terms[id]?.standardTerms ?? []).filter(({ relation }) => sameAs.has(relation));
  const words: Readonly<Record<string, string>> = schemeWords;
  const terms = same.map(({ scheme, term }) => `${term} in ${words[scheme] ?? scheme}`);
  return [named(names, 'terms', id), ...(terms.length > 0 ? [` (${terms.join('; ')})`] : [])];
}

type Exclusion = Scope['excluded'][number];

/** Whose word an exclusion is: `inferred` tells a customer nothing. */
const exclusionBasis: Readonly<Record<Basis, { readonly mark: string; readonly sentence: string }>> = {
  explicit: { mark: '', sentence: 'is excluded' },
  inferred: { mark: ' (in our reading)', sentence: 'is excluded in our reading: no source says so in words' },
  ambiguous: { mark: ' (perhaps)', sentence: 'may be excluded: the source can be read both ways' },
};

/** A service that is left out, and under which circumstances. */
export function exclusionInWords(names: Names<'services'>, { service, basis, where }: Exclusion): Phrase {
  return [named(names, 'services', service), `${exclusionBasis[basis].mark}${where ? `, where: ${where}` : ''}`];
}

/** The same in sentences, with the reason: that a source states none says nothing of our own reading. */
export function exclusionInSentences(names: Names<'services'>, { service, basis, where, reason }: Exclusion): string {
  return [
    `${plainly([named(names, 'services', service)])} ${exclusionBasis[basis].sentence}.`,
    ...(where ? [`Where: ${where}`] : []),
    ...(basis === 'inferred' && reason === 'not-stated' ? [] : [reasonInWords(reason)]),
  ].join(' ');
}

/** Places and services in one line without labels: `Norland · Vault, Mail`. */
export function scopeInLine(
  names: Names<'services' | 'jurisdictions'>,
  { services, jurisdictions }: Pick<Scope, 'services' | 'jurisdictions'>,
): string {
  if (services === 'all' && jurisdictions === 'worldwide') return 'No limit to services or places named';
  const list = (phrases: readonly Phrase[]) => [...new Set(phrases.map(plainly))].join(', ');
  return [
    jurisdictions === 'worldwide' ? 'No limit to places named' : list(placesInWords(names, jurisdictions)),
    services === 'all' ? 'No limit to services named' : list(servicesInWords(names, services)),
  ].join(' · ');
}

/** `Mail and Office are kept apart here: no source says that one is the other.`, of two titles. */
export function apartInWords(one: string, other: string): string {
  return `${one} and ${other} are kept apart here: no source says that one is the other.`;
}
