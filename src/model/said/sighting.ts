/** What later texts say of a promise, in words: when it was last seen and for whom, and where a newer text says less. */

import { andList } from '../../language/and-list.ts';
import { capitalised } from '../../language/letters.ts';
import type { When } from '../../language/time/dates.ts';
import { dateInWords } from '../../language/time/dates-in-words.ts';
import type { Sighting, SightingEffect } from '../schema.ts';
import { coverage, type ScopeNames } from '../scope/coverage.ts';
import {
  attestedBy,
  attestedFor,
  lastSightings,
  type Seen,
  type SeenQuery,
  type Sighted,
  type Spoken,
  standing,
} from '../sightings/sightings.ts';
import { numberedVersion } from '../versions/current-version.ts';
import { basisInWords, plainly, type SaidNames } from './phrase.ts';
import { placesInWords, servicesInWords } from './scope.ts';

/** The titles that words on later texts need. */
export type SightedNames = ScopeNames & Pick<SaidNames, 'services' | 'jurisdictions'>;
type Names = SightedNames;

export const sightingWords: Readonly<Record<SightingEffect, string>> = {
  same: 'the same',
  narrower: 'narrower',
  broader: 'broader',
  weaker: 'weaker',
  stronger: 'stronger',
  'in-kind': 'another promise to the same end',
  dropped: 'left out',
};

const customerWords: Readonly<Record<Sighting['customers'][number], string>> = {
  business: 'businesses',
  'public-sector': 'the public sector',
  consumer: 'consumers',
};

/** `January 2024`, `2018–2020`: for a line of several. */
export function dateInShort(when: When): string {
  return 'date' in when ? dateInWords(when.date) : yearsInWords(when);
}

/** `2024`, `2018–2020`: for a list. */
export function yearsInWords(when: When): string {
  if ('date' in when) return when.date.slice(0, 4);
  const [first, last] = [when.notBefore.slice(0, 4), when.notAfter.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** `Vault`, `Vault in Norland (consumers)`, `services in general`: what a text speaks of. */
export function spokenOfInWords(names: Names, { services, jurisdictions, customers }: Spoken): string {
  const what = services === 'all' ? 'services in general' : servicesInWords(names, services).map(plainly).join(', ');
  const where =
    jurisdictions === 'worldwide' ? '' : ` in ${placesInWords(names, jurisdictions).map(plainly).join(', ')}`;
  // Whoever asks about a service by its name is taken for a business.
  const isPlain = customers.length === 3 || (services !== 'all' && customers.includes('business'));
  const who = isPlain ? '' : ` (${customers.map((one) => customerWords[one]).join(' and ')})`;
  return `${what}${where}${who}`;
}

/** `Businesses, the public sector and consumers`: whom something is for. */
export function customersInWords(customers: Spoken['customers']): string {
  const words = customers.map((one) => customerWords[one]);
  return capitalised(andList(words));
}

/** `for Vault: January 2024, the same`. */
export function seenInWords(names: Names, seen: Seen): string {
  return `for ${spokenOfInWords(names, seen)}: ${dateInShort(seen.when)}, ${effectInWords(seen)}`;
}

/** Everything that may be said of a version's standing, sentence by sentence, on whatever day: so that who verifies knows it again. */
export function standingPhrases(names: Names, commitment: Sighted, number: number): string[] {
  const seen = (commitment.sightings ?? []).filter(({ version }) => version === number);
  if (seen.length === 0) return [];
  return [
    lastSeenForEach(names, commitment, number),
    ...seen.map((one) => seenInWords(names, one)),
    ...cautionsInWords(names, commitment, number).flatMap(({ head, detail }) => [head, detail]),
  ];
}

/** `Last seen for Vault: January 2024, the same; for others: 2018–2020.`; without a sighting, when the version's own sources say so. */
export function lastSeenForEach(names: Names, commitment: Sighted, number: number): string {
  const { seen, forAll } = lastSightings(names, commitment, number);
  const { lastAttested } = numberedVersion(commitment, number);
  const parts = seen.map(
    (one) => `for ${spokenOfInWords(names, one)}: ${dateInShort(one.when)}, ${effectInWords(one)}`,
  );
  const rest = forAll ? [] : [`${seen.length > 0 ? 'for others: ' : ': '}${dateInShort(lastAttested)}`];
  return `Last seen${seen.length > 0 ? ' ' : ''}${[...parts, ...rest].join('; ')}.`;
}

/** `seen 2018–2020, for part of it May 2021`. */
export function seenWhen(names: Names, commitment: Sighted, number: number): string {
  const { own, newest } = seenDates(names, commitment, number);
  return `seen ${dateInShort(own)}${newest ? `, for part of it ${dateInShort(newest)}` : ''}`;
}

/** When a version was seen: by its own sources, and by the newest text that says as much for some of those whom it holds for. */
export function seenDates(names: ScopeNames, commitment: Sighted, number: number) {
  const { lastAttested } = numberedVersion(commitment, number);
  const [newest] = lastSightings(names, commitment, number).seen;
  return { own: lastAttested, newest: newest?.when };
}

/** The effect, and how we know: `the same (inferred)`. */
export function effectInWords({ effect, basis }: Pick<Seen, 'effect' | 'basis'>): string {
  return [sightingWords[effect], basisInWords(basis)].filter(Boolean).join(' ');
}

/** What is said beside a statement of which a newest text says less. */
export interface SaidCaution {
  /** `Narrower for Vault in a text of January 2024.`; every form has it. */
  readonly head: string;
  /** What that text says and where it stands, for a form that has room. */
  readonly detail: string;
}

/**
 * Each of the newest texts that say less.
 *
 * @param services where only what may concern one of these is asked for: what is said of others alone is left out
 */
export function cautionsInWords(
  names: Names,
  commitment: Sighted,
  number: number,
  services?: readonly string[],
): SaidCaution[] {
  return standing(names, commitment, number)
    .cautions.filter((one) => services === undefined || services.some((service) => mayConcern(names, one, service)))
    .map((one) => ({
      head: cautionInWords(names, one),
      detail: `${one.remark} (${one.title}, ${one.locator})`,
    }));
}

/** Whether a text speaks of a service, or by a word for several that may take it in. */
function mayConcern(names: Names, { services, jurisdictions }: Seen, service: string): boolean {
  const { outcome, open } = coverage(names, { scope: { services, jurisdictions, excluded: [] } }, { service });
  return outcome === 'covered' || open === true;
}

function cautionInWords(names: Names, seen: Seen): string {
  return `${capitalised(effectInWords(seen))} for ${spokenOfInWords(names, seen)} in a text of ${dateInShort(seen.when)}.`;
}

/**
 * When it was last seen for a service, a place or both, whether a text of late says so, and each newest text that says less:
 * `Last seen for Vault: January 2024, the same. No text of the last 24 months says so.` It is told for whom that text speaks, which may be
 * more than the service that is asked for.
 *
 * @param today YYYY-MM-DD
 */
export function standingFor(
  names: Names,
  commitment: Sighted,
  number: number,
  query: SeenQuery,
  today: string,
): string[] {
  const { lastSeen, by, attested, cautions } = standing(names, commitment, number, { ...query, today });
  return [
    by ? `Last seen ${seenInWords(names, by)}.` : `Last seen: ${dateInShort(lastSeen)}.`,
    ...(attested || cautions.length > 0 ? [] : [`No text of the last ${attestedFor} months says so.`]),
    ...cautions.map((one) => `Caution: ${cautionInWords(names, one)}`),
  ];
}

/** `Attested on 28 November 2026 for Vault: January 2026, the same.`; nothing where no text of the last two years says so. */
export function attestedInWords(names: Names, commitment: Sighted, number: number, today: string): string | undefined {
  const by = attestedBy(names, commitment, number, today);
  if (by.length === 0) return undefined;
  const parts = by.map((one) => seenInWords(names, one));
  return `As of ${dateInWords(today)}, attested ${parts.join('; ')}; nowhere wider.`;
}
