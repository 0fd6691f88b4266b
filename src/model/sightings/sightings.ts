/**
 * When something was last seen to be promised, and for whom: the one answer for pages, citations, verifying, search and whatever
 * else tells whether a promise still stands. A text answers for the services, places and customers that it speaks of, and for no more.
 */

import { certainlyAfter, type When, window } from '../../language/time/dates.ts';
import { monthsLater } from '../../language/time/days.ts';
import type { Commitment, Registry, Sighting, SightingEffect, Source, Version } from '../schema.ts';
import { coverage, type ScopeNames } from '../scope/coverage.ts';
import { isUnresolved } from '../shapes/is-unresolved.ts';
import { currentNumber, numberedVersion } from '../versions/current-version.ts';

/** A sighting with the title and date of its text; a registry's or a published inventory's. */
export interface Seen extends Omit<Sighting, 'source' | 'version'> {
  readonly title: string;
  readonly when: Exclude<Source['dated'], { readonly unresolved: string }>;
  /** The number of the version that it is compared with. */
  readonly version: number;
}

/** How long a text speaks for the present, in months. */
export const attestedFor = 24;

/** Effects of texts that promise at least as much as the wording that they are compared with. */
const attesting: readonly SightingEffect[] = ['same', 'broader', 'stronger'];

/** Effects of texts that promise less than it, or nothing. */
const cautioning: readonly SightingEffect[] = ['narrower', 'weaker', 'dropped'];

type SightedVersion = Pick<Version, 'lastAttested' | 'scope'>;

/** A commitment as far as the answers need it. */
export interface Sighted<S extends Seen = Seen> {
  readonly versions: readonly [SightedVersion, ...SightedVersion[]];
  readonly sightings?: readonly S[] | undefined;
}

/** What a text speaks of, or what somebody asks about. */
export type Spoken = Pick<Sighting, 'services' | 'jurisdictions' | 'customers'>;

/** Who asks, about what; whatever is left out stands for all that the version holds for, and customers for businesses. */
export interface SeenQuery {
  readonly service?: string | undefined;
  readonly jurisdiction?: string | undefined;
  readonly customers?: Sighting['customers'];
  /** YYYY-MM-DD; without it nothing is attested. */
  readonly today?: string;
}

/** What is known for what is asked about. */
export interface SeenStanding {
  /** When a text was last seen to promise it for what is asked about: the version's own sources, or a sighting of at least as much. */
  readonly lastSeen: When;
  /** That sighting; undefined where it was the version's own sources. */
  readonly by?: Seen;
  /** Whether it was seen within the last months, and no newer text says less. */
  readonly attested: boolean;
  /** Newest texts that say less than the version, and no newer one takes back. */
  readonly cautions: readonly Seen[];
  /** The newest text after all of these that makes another promise to the same end. */
  readonly inKind?: Seen;
}

/** A commitment of a registry with the dates of the texts of its sightings, oldest first; a text without a date tells nothing. */
export function sighted(registry: Pick<Registry, 'sources'>, commitment: Commitment) {
  const current = currentNumber(commitment);
  const sightings = (commitment.sightings ?? []).flatMap(({ source, version = current, ...said }) => {
    const { title, dated } = registry.sources[source] ?? {};
    return title === undefined || !dated || isUnresolved(dated)
      ? []
      : [{ ...said, source, title, version, when: dated }];
  });
  return { versions: commitment.versions, sightings: sightings.sort(byDate) };
}

/** What is known of a version for what is asked about. The version's number counts from 1. */
export function standing(names: ScopeNames, commitment: Sighted, number: number, query: SeenQuery = {}): SeenStanding {
  const version = numberedVersion(commitment, number);
  const all = ofVersion(commitment, number);
  const speaking = all.filter((one) => speaksOf(names, one, wantedBy(version, query)));
  const by = speaking.findLast(isAttesting);
  const isNewer = by !== undefined && isLater(by, version);
  const lastSeen = isNewer ? by.when : version.lastAttested;
  const less = speaking.filter(
    (one) => isCautioning(one) && isLater(one, version) && !speaking.some((more) => liftsCaution(more, one)),
  );
  const inKind = speaking.findLast((one) => one.effect === 'in-kind' && window(one.when).last > window(lastSeen).last);
  const asksForAll = query.service === undefined && query.jurisdiction === undefined;
  return {
    lastSeen,
    ...(isNewer && { by }),
    attested: isRecent(lastSeen, query.today) && less.length === 0,
    cautions: asksForAll
      ? cautionsIn(
          names,
          all.filter((one) => isLater(one, version)),
        )
      : less,
    ...(inKind && { inKind }),
  };
}

/**
 * The sightings that say when a version was last seen, newest first: of each scope the newest one, and none whose scope a newer one
 * speaks of as well. `forAll` is set where one of them speaks of all that the version holds for.
 */
export function lastSightings<S extends Seen>(
  names: ScopeNames,
  commitment: Sighted<S>,
  number: number,
): { readonly seen: readonly S[]; readonly forAll: boolean } {
  const version = numberedVersion(commitment, number);
  const newest = ofVersion(commitment, number)
    .filter((one) => isAttesting(one) && isLater(one, version))
    .reverse();
  const seen = newest.filter((one, index) => !newest.slice(0, index).some((newer) => speaksOf(names, newer, one)));
  return { seen, forAll: seen.some((one) => speaksOf(names, one, wantedBy(version, { customers: everybody }))) };
}

/** The sightings by which a version is attested on a day, newest first: each for what its text speaks of, and nowhere wider. */
export function attestedBy<S extends Seen>(
  names: ScopeNames,
  commitment: Sighted<S>,
  number: number,
  today: string,
): readonly S[] {
  const less = ofVersion(commitment, number).filter(isCautioning);
  return lastSightings(names, commitment, number).seen.filter(
    (one) => isRecent(one.when, today) && !less.some((other) => speaksOf(names, other, one) && !isOlder(other, one)),
  );
}

/** How long before a day something was last seen. */
export type SeenAge = 'year' | 'two-years' | 'longer';

/** How long before a day a version was last seen promised, for any of those whom it holds for. */
export function seenAge(names: ScopeNames, commitment: Sighted, number: number, today: string): SeenAge {
  const version = numberedVersion(commitment, number);
  const seen = [version.lastAttested, ...lastSightings(names, commitment, number).seen.map(({ when }) => when)];
  const within = (months: number) => seen.some((when) => isRecent(when, today, months));
  return within(12) ? 'year' : within(24) ? 'two-years' : 'longer';
}

/** Every kind of customer. */
const everybody: Sighting['customers'] = ['business', 'public-sector', 'consumer'];

function wantedBy({ scope }: Pick<Version, 'scope'>, { service, jurisdiction, customers }: SeenQuery): Asked {
  return {
    services: service === undefined ? scope.services : [service],
    jurisdictions: jurisdiction === undefined ? scope.jurisdictions : [jurisdiction],
    customers: customers ?? ['business'],
  };
}

interface Asked {
  readonly services: 'all' | readonly string[];
  readonly jurisdictions: 'worldwide' | readonly string[];
  readonly customers: Sighting['customers'];
}

/** Whether a text speaks of everything that is asked about. Takes no service for another, and no place for one around it. */
export function speaksOf(names: ScopeNames, text: Spoken, { services, jurisdictions, customers }: Asked): boolean {
  const version = { scope: { services: text.services, jurisdictions: text.jurisdictions, excluded: [] } };
  const all = (ids: readonly string[], kind: 'service' | 'jurisdiction') =>
    ids.every((id) => coverage(names, version, { [kind]: id }).outcome === 'covered');
  return (
    (services === 'all' ? text.services === 'all' : all(services, 'service')) &&
    (jurisdictions === 'worldwide' ? text.jurisdictions === 'worldwide' : all(jurisdictions, 'jurisdiction')) &&
    customers.every((one) => text.customers.includes(one))
  );
}

/** Sightings of less, but for those whose whole scope a newer one promises as much as the version for. */
function cautionsIn(names: ScopeNames, all: readonly Seen[]): readonly Seen[] {
  return all.filter(
    (less) => isCautioning(less) && !all.some((more) => liftsCaution(more, less) && speaksOf(names, more, less)),
  );
}

/**
 * Whether a text promises again what an older one said less of, where both speak of it. One that speaks of services in general
 * takes nothing back from one that names a service.
 */
export function liftsCaution(more: Seen, less: Seen): boolean {
  return isAttesting(more) && isOlder(less, more) && (more.services !== 'all' || less.services === 'all');
}

function isAttesting({ effect }: Seen): boolean {
  return attesting.includes(effect);
}

/** Whether a text says less than the wording that it is compared with. */
export function isCautioning({ effect }: Pick<Seen, 'effect'>): boolean {
  return cautioning.includes(effect);
}

/** Whether a text may be newer than the version's own sources; what was said before them is no news. */
function isLater({ when }: Seen, { lastAttested }: SightedVersion): boolean {
  return window(when).last > window(lastAttested).last;
}

function isOlder(a: Seen, b: Seen): boolean {
  return certainlyAfter(window(b.when), window(a.when));
}

function ofVersion<S extends Seen>({ sightings = [] }: Sighted<S>, number: number): S[] {
  return sightings.filter(({ version }) => version === number).sort(byDate);
}

/** Whether the whole of a date lies within the months before a day. */
function isRecent(when: When, today: string | undefined, months: number = attestedFor): boolean {
  return today !== undefined && window(when).first >= monthsLater(today, -months);
}

function byDate(a: { readonly when: When }, b: { readonly when: When }): number {
  return window(a.when).last < window(b.when).last ? -1 : window(a.when).last > window(b.when).last ? 1 : 0;
}
