/** Asking for a citation: the quotation, or why there is none and what can be cited instead. */

import { didYouMean, quotedList } from '../../language/message.ts';
import type { Inventory, InventoryCommitment } from '../../model/inventory/inventory.ts';
import { announcedDay, titleOf } from '../../model/said/said.ts';
import { type CoverageQuery, coverage } from '../../model/scope/coverage.ts';
import { isDate } from '../../model/shapes/leaf.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber, currentVersion, isAhead } from '../../model/versions/current-version.ts';
import { asOfInWords, versionAsOf } from './as-of.ts';
import { type Quotation, quotation } from './quotation.ts';
import { jurisdictionNamed, parseReference, planNamed, type ScopeAnswer, serviceNamed } from './reference.ts';
import { endOfReplacements } from './replacement.ts';

/** What is asked for. */
export interface CiteRequest {
  /** Whatever `parseReference` reads: an id, a token, an address. */
  readonly id: string;
  /** From 1; goes before the version that `id` names. */
  readonly version?: number;
  /** The version that held on that day (YYYY-MM-DD, not after today); the quotation then speaks of it. */
  readonly asOf?: string | undefined;
  /** An id or any name, former ones included. */
  readonly service?: string | undefined;
  /** The id or title of a plan of that service. */
  readonly plan?: string | undefined;
  readonly jurisdiction?: string | undefined;
}

/** Something that can be cited instead. */
export interface Offer {
  readonly token: string;
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly permalink: string;
}

/**
 * Why there is no citation. The `unknown` ones are mistakes of the request; `claim`: it promises nothing; `draft`, `withdrawn`
 * and `replaced`: its status; `not-covered`: the version does not hold, or is not known to hold, for what was asked;
 * `uncertain` and `before-first`: no version is known to have held on the day; `not-held`: another version did than the one
 * asked for; `ahead`: it is announced, and no version holds yet.
 */
export type RefusalKind =
  | 'unknown-id'
  | 'unknown-version'
  | 'unknown-service'
  | 'unknown-plan'
  | 'unknown-jurisdiction'
  | 'unknown-day'
  | 'claim'
  | 'draft'
  | 'withdrawn'
  | 'replaced'
  | 'not-covered'
  | 'uncertain'
  | 'before-first'
  | 'not-held'
  | 'ahead';

export interface Refusal {
  readonly kind: RefusalKind;
  /** A sentence or two for the reader. */
  readonly reason: string;
  readonly offers: readonly Offer[];
  /** What the offers have in common with it, where they are offered because they cover what it does not. */
  readonly shared?: 'topic' | 'principle';
}

export type CiteResult = { readonly quotation: Quotation } | { readonly refusal: Refusal };

/**
 * The citation that a request asks for.
 *
 * Without a version and a day it is the newest version, and a commitment that was withdrawn or replaced is refused. With both,
 * a version that certainly did not hold on the day is refused; one that may have is cited. Where a
 * service or a place is named, only what `coverage` calls covered is cited: an exclusion under certain circumstances is refused
 * too, since nobody can tell whether they are the reader's.
 *
 * @param today YYYY-MM-DD; the day that the quotation speaks of unless the request names another
 */
export function cite(inventory: Inventory, request: CiteRequest, today: string): CiteResult {
  const reference = parseReference(inventory, request.id);
  if ('unknown' in reference)
    return refuse(
      'unknown-id',
      `Unexpected "${reference.unknown}", expected the id, token or address of a commitment${hint(reference.nearest)}`,
    );
  const { entry } = reference;
  if (entry.kind === 'claim')
    return refuse('claim', `${entry.id} is a claim, which promises nothing: it can't be cited as a commitment.`);
  const { id, commitment } = entry;
  const asOf = request.asOf ?? reference.asOf;
  if (asOf !== undefined && !isDate(asOf, 'day'))
    return refuse('unknown-day', `Unexpected day "${asOf}", expected YYYY-MM-DD`);
  if (asOf !== undefined && asOf > today)
    return refuse(
      'unknown-day',
      `Unexpected day "${asOf}", expected one up to today (${today}): what holds then is not known`,
    );
  const query = scopeQuery(inventory, request);
  if ('refusal' in query) return query;
  const chosen = chooseVersion(inventory, id, commitment, request.version ?? reference.version, asOf, today);
  if (typeof chosen !== 'number') return chosen;
  const quoted = quotation(inventory, id, chosen, asOf ?? today);
  if (!quoted) {
    const count = commitment.versions.length;
    return refuse(
      'unknown-version',
      `Unexpected version ${chosen} of ${id}, expected ${count === 1 ? '1' : `one from 1 to ${count}`}`,
    );
  }
  const notHeld = asOf === undefined ? undefined : refusedOn(id, commitment, chosen, asOf);
  if (notHeld) return notHeld;
  if (query.service === undefined && query.jurisdiction === undefined) return { quotation: quoted };
  const answer = coverage(inventory, quoted.version, query);
  if (answer.outcome === 'covered') return { quotation: quoted };
  return {
    refusal: {
      kind: 'not-covered',
      reason: `${quoted.version.token} ${outcomeWords[answer.outcome]} ${scopeInWords(inventory, query)}${answer.partly ? ' in every case' : ''}: ${answer.reason}`,
      ...coveringInstead(inventory, id, commitment, query, today),
    },
  };
}

const outcomeWords = {
  covered: 'covers',
  excluded: 'does not cover',
  'not-established': 'is not known to cover',
} as const;

/** Why a version is not cited as of a day: nothing was seen by then, or another version held for certain. */
function refusedOn(
  id: string,
  commitment: InventoryCommitment,
  version: number,
  day: string,
): { readonly refusal: Refusal } | undefined {
  const answer = versionAsOf(commitment, day);
  const reason = asOfInWords(id, commitment, day);
  if ('beforeFirst' in answer) return refuse('before-first', reason, offersOf(commitment, [1]));
  const [oldest, newest] = 'certain' in answer ? [answer.certain, answer.certain] : answer.between;
  const first = oldest === 'none' ? 1 : oldest;
  if (version >= first && version <= newest) return undefined;
  return refuse(
    'not-held',
    `${reason} ${tokenOf(id, version)} is not cited as of that day.`,
    offersOf(commitment, numbersBetween(first, newest)),
  );
}

/** Its newest version; the numbers that a request gives are checked later. */
function chooseVersion(
  inventory: Inventory,
  id: string,
  commitment: InventoryCommitment,
  version: number | undefined,
  asOf: string | undefined,
  today: string,
): number | CiteResult {
  const { status } = commitment;
  if (status === 'draft') return refuse('draft', `${id} is a draft: it is not published yet.`);
  if (version !== undefined) return version;
  if (asOf !== undefined) {
    const answer = versionAsOf(commitment, asOf);
    if ('certain' in answer) return answer.certain;
    const reason = asOfInWords(id, commitment, asOf);
    if ('beforeFirst' in answer) return refuse('before-first', reason, offersOf(commitment, [1]));
    const [oldest, newest] = answer.between;
    const first = oldest === 'none' ? 1 : oldest;
    return refuse('uncertain', reason, offersOf(commitment, numbersBetween(first, newest)));
  }
  if (status === 'withdrawn' || status === 'replaced') {
    const ends = endOfReplacements(inventory, id);
    const instead = ends.length > 0 ? `; ${ends.join(' and ')} took its place` : '';
    return refuse(
      status,
      `${id} was ${status}${instead}. To cite it as it was, give the version (${tokenOf(id, currentNumber(commitment, today))}) or a day.`,
      ends.flatMap((end) => newestOffer(inventory.commitments[end], today)),
    );
  }
  const number = currentNumber(commitment, today);
  const current = currentVersion(commitment, today);
  if (!isAhead(current, today)) return number;
  return refuse(
    'ahead',
    `${id} is announced for ${announcedDay(current.from)}, and does not hold before. To cite it as announced, give the version (${tokenOf(id, number)}).`,
    offersOf(commitment, [number]),
  );
}

/** The ids of the service and the place that a request names. */
function scopeQuery(inventory: Inventory, request: CiteRequest): CoverageQuery | { readonly refusal: Refusal } {
  const service = request.service === undefined ? undefined : serviceNamed(inventory, request.service);
  if (service && !('id' in service)) return unknownScope('unknown-service', 'service', request.service ?? '', service);
  const plan = planNamed(inventory, service?.id, request.plan);
  if (request.plan !== undefined && !plan) return unknownPlan(inventory, service?.id, request.plan);
  const place = request.jurisdiction === undefined ? undefined : jurisdictionNamed(inventory, request.jurisdiction);
  if (place && !('id' in place))
    return unknownScope('unknown-jurisdiction', 'jurisdiction', request.jurisdiction ?? '', place);
  return {
    ...(service && { service: service.id }),
    ...(plan && { plan: plan.id }),
    ...(place && { jurisdiction: place.id }),
  };
}

function unknownPlan(inventory: Inventory, service: string | undefined, plan: string) {
  if (service === undefined)
    return refuse('unknown-plan', `Unexpected plan "${plan}", expected none without its service`);
  const ids = (inventory.services[service]?.plans ?? []).map(({ id }) => id);
  const title = titleOf(inventory, 'services', service);
  const expected = ids.length > 0 ? quotedList(ids) : 'none: it has no plans';
  return refuse('unknown-plan', `Unexpected plan "${plan}" of ${title}, expected ${expected}${didYouMean(plan, ids)}`);
}

function unknownScope(
  kind: RefusalKind,
  what: string,
  given: string,
  found: Exclude<ScopeAnswer, { readonly id: string }>,
): { readonly refusal: Refusal } {
  return refuse(
    kind,
    'several' in found
      ? `Unexpected ${what} "${given}", which is a name of several: ${found.several.join(', ')}; expected one of these ids`
      : 'elsewhere' in found
        ? `Unexpected ${what} "${given}", expected one that is described here, which ${found.elsewhere} is not`
        : `Unexpected ${what} "${given}", expected its id or one of its names${hint(found.nearest)}`,
  );
}

/**
 * What covers the service and place that a commitment does not: commitments on the same topic or, where there are none, those
 * that share a principle with it, each in its newest version and in the order of the inventory.
 */
function coveringInstead(
  inventory: Inventory,
  id: string,
  { topic, principles }: InventoryCommitment,
  query: CoverageQuery,
  today: string,
): Pick<Refusal, 'offers' | 'shared'> {
  const own = new Set(principles.map((principle) => principle.id));
  const covering = Object.entries(inventory.commitments).flatMap(([other, candidate]) => {
    const current = currentVersion(candidate, today);
    if (other === id || isAhead(current, today) || !citable(candidate)) return [];
    return coverage(inventory, current, query).outcome === 'covered' ? [candidate] : [];
  });
  const onTopic = covering.filter((candidate) => candidate.topic.id === topic.id);
  if (onTopic.length > 0) return { offers: onTopic.flatMap((one) => newestOffer(one, today)), shared: 'topic' };
  const onPrinciple = covering.filter((candidate) => candidate.principles.some((one) => own.has(one.id)));
  return onPrinciple.length > 0
    ? { offers: onPrinciple.flatMap((one) => newestOffer(one, today)), shared: 'principle' }
    : { offers: [] };
}

/** What stands above the offers of a refusal. */
export function offersInWords({ kind, shared }: Refusal): string {
  if (shared !== undefined) return sharedWords[shared];
  return kind === 'uncertain' ? 'Cite one of:' : 'Can be cited instead:';
}

const sharedWords = {
  topic: 'On the same subject, these do cover it. They promise something else, so read them first:',
  principle: 'Others that share a principle with it do cover it. They promise something else, so read them first:',
} as const;

/** Whether a commitment may be cited without naming a version: it is published, and neither withdrawn nor replaced. */
export function citable({ status }: Pick<InventoryCommitment, 'status'>): boolean {
  return status === 'in-force' || status === 'historic';
}

function newestOffer(commitment: InventoryCommitment | undefined, today: string): readonly Offer[] {
  return commitment ? offersOf(commitment, [currentNumber(commitment, today)]) : [];
}

function numbersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

function offersOf({ title, versions }: InventoryCommitment, numbers: readonly number[]): readonly Offer[] {
  return numbers.flatMap((number) => {
    const version = versions[number - 1];
    if (!version) return [];
    const { token, permalink } = version;
    return [{ token, id: token.slice(0, token.lastIndexOf('@')), version: number, title, permalink }];
  });
}

function scopeInWords(inventory: Inventory, { service, plan, jurisdiction }: CoverageQuery): string {
  const inPlan = inventory.services[service ?? '']?.plans?.find(({ id }) => id === plan);
  const names = [
    ...(service === undefined
      ? []
      : [`${titleOf(inventory, 'services', service)}${inPlan ? ` (${inPlan.title})` : ''}`]),
    ...(jurisdiction === undefined ? [] : [titleOf(inventory, 'jurisdictions', jurisdiction)]),
  ];
  return names.join(' in ');
}

function hint(nearest: string | undefined): string {
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

function refuse(kind: RefusalKind, reason: string, offers: readonly Offer[] = []): { readonly refusal: Refusal } {
  return { refusal: { kind, reason, offers } };
}
