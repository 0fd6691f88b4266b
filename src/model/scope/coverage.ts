/** Whether a version of a commitment holds for a service in a place. The one answer for pages, citations, checks and search. */

import { titleOf } from '../said/phrase.ts';
import { exclusionInSentences, noLimitTo } from '../said/scope.ts';
import type { Jurisdiction, Scope, Service, Unresolved } from '../schema.ts';
import { planLimit, plansMeant } from './plans.ts';

/** What is asked: a service, perhaps in one of its plans, a jurisdiction, or both. */
export interface CoverageQuery {
  readonly service?: string;
  /** The id of a plan of that service. */
  readonly plan?: string;
  readonly jurisdiction?: string;
}

/**
 * `covered`: a source names it, or names no limit, which `coverageInWords` tells apart. `excluded`: a source excludes it, at least
 * under the circumstances of `reason`, or excludes a part of it.
 * `not-established`: no source says either, which is never to be read as covered.
 */
export interface Coverage {
  readonly outcome: 'covered' | 'excluded' | 'not-established';
  /** Set where the exclusion holds under certain circumstances only, or the promise for some plans only, which `reason` tells. */
  readonly partly?: true;
  /** Set where no source says outright that it is excluded: it is our reading, or one of two. */
  readonly basis?: 'inferred' | 'ambiguous';
  /**
   * Set where nothing is established, and nothing speaks against it: the source names a word for several services whose parts no
   * source lists, the service that another is a part of, or the country that a province is within. `reason` tells how far the
   * source goes.
   */
  readonly open?: true;
  /** A sentence for the reader. */
  readonly reason: string;
}

/** What an answer needs to know of services and places; a registry and a published inventory both hold it. */
export interface ScopeNames {
  readonly services: Readonly<
    Record<
      string,
      Pick<Service, 'title' | 'plans'> & {
        readonly umbrella?: boolean;
        readonly partOf?: readonly { readonly service: string; readonly until?: string }[];
        /** A list, or what is open about it. */
        readonly members?: readonly { readonly service: string }[] | Unresolved;
      }
    >
  >;
  readonly jurisdictions: Readonly<
    Record<
      string,
      Pick<Jurisdiction, 'title' | 'parent'> & {
        readonly members?: readonly { readonly jurisdiction: string; readonly until?: string }[];
      }
    >
  >;
}

/** A version, as far as the answer needs it. */
export interface Scoped {
  readonly scope: Pick<Scope, 'services' | 'excluded' | 'plans' | 'jurisdictions'>;
}

/** Whether a service is a word for several, and no source lists which. */
export function isOpenUmbrella(service: ScopeNames['services'][string] | undefined): boolean {
  return service?.umbrella === true && !Array.isArray(service.members);
}

const strictest = ['excluded', 'not-established', 'covered'] as const;

/**
 * Answers for the stricter of service and jurisdiction. Never widens: an umbrella covers a member, a union its countries and a
 * country its provinces, only where a source says so; and members that are named do not cover the umbrella, as it may have more than
 * the registry lists.
 */
export function coverage(registry: ScopeNames, version: Scoped, query: CoverageQuery): Coverage {
  const answers = [
    ...(query.service === undefined ? [] : [serviceCoverage(registry, version, query.service, query.plan)]),
    ...(query.jurisdiction === undefined ? [] : [jurisdictionCoverage(registry, version, query.jurisdiction)]),
  ];
  for (const outcome of strictest) {
    const found = answers.filter((answer) => answer.outcome === outcome);
    if (found.length === 0) continue;
    const reason = found.map((answer) => answer.reason).join(' ');
    // One exclusion in every case excludes; one limit limits.
    const partly = outcome === 'covered' ? found.some((one) => one.partly) : found.every((one) => one.partly);
    const open = outcome === 'not-established' && found.every((one) => one.open);
    const basis = found.find((one) => one.basis)?.basis;
    return {
      outcome,
      reason,
      ...(partly ? { partly: true } : {}),
      ...(open ? { open: true } : {}),
      ...(basis ? { basis } : {}),
    };
  }
  return { outcome: 'not-established', reason: 'Neither a service nor a place was asked for.' };
}

/** Whether it holds there at all: covered, or excluded for a part or under certain circumstances alone. Lists of what concerns a reader have it. */
export function holdsAtAll(registry: ScopeNames, version: Scoped, query: CoverageQuery): boolean {
  const { outcome, partly } = coverage(registry, version, query);
  return outcome === 'covered' || (outcome === 'excluded' && partly === true);
}

/** Whether it holds there at all, or nobody says whether it does. Lists of duties have it: what may be asked of a reader has to be looked at. */
export function mayHold(registry: ScopeNames, version: Scoped, query: CoverageQuery): boolean {
  return holdsAtAll(registry, version, query) || coverage(registry, version, query).open === true;
}

/** A service of which a part is excluded is so in part: whoever uses the whole uses that part. */
function serviceCoverage(registry: ScopeNames, { scope }: Scoped, service: string, plan?: string): Coverage {
  const answer = wholeService(registry, { scope }, service, plan);
  if (answer.outcome !== 'covered') return answer;
  const part = scope.excluded.find((item) =>
    registry.services[item.service]?.partOf?.some((family) => family.service === service),
  );
  if (!part) return answer;
  const [one, whole] = [part.service, service].map((id) => titleOf(registry, 'services', id));
  return {
    outcome: 'excluded',
    partly: true,
    reason: `${whole} is excluded in part: ${one} is or was a part of it. ${exclusionInSentences(registry, part)}`,
    ...readingOf(part),
  };
}

/** How we know of an exclusion, unless a source says it outright. */
function readingOf({ basis }: Scoped['scope']['excluded'][number]): Pick<Coverage, 'basis'> {
  return basis === 'explicit' ? {} : { basis };
}

function wholeService(registry: ScopeNames, { scope }: Scoped, service: string, plan?: string): Coverage {
  const nameOf = (id: string) => titleOf(registry, 'services', id);
  const families = (registry.services[service]?.partOf ?? []).map((part): string => part.service);
  const exclusion = scope.excluded.find((item) => item.service === service || families.includes(item.service));
  if (exclusion) {
    const reason = exclusionInSentences(registry, exclusion);
    return { outcome: 'excluded', reason, ...(exclusion.where ? { partly: true } : {}), ...readingOf(exclusion) };
  }
  if (scope.services === 'all')
    return inPlans(registry, scope, service, plan, `The source names ${noLimitTo.services}.`);
  const named: readonly string[] = scope.services;
  if (named.includes(service)) return inPlans(registry, scope, service, plan, `The source names ${nameOf(service)}.`);
  for (const umbrella of named) {
    const members = registry.services[umbrella]?.members;
    if (Array.isArray(members) && members.some((member) => member.service === service)) {
      const reason = `A source lists ${nameOf(service)} as part of ${nameOf(umbrella)}.`;
      return inPlans(registry, scope, service, plan, reason, umbrella);
    }
  }
  const whole = registry.services[service]?.partOf?.find(
    (part) => part.until === undefined && named.includes(part.service),
  );
  if (whole)
    return {
      outcome: 'not-established',
      reason: `The source names only ${nameOf(whole.service)} as a whole, and does not speak of ${nameOf(service)}, which is a part of it.`,
      open: true,
    };
  const isOpen = named.some((id) => isOpenUmbrella(registry.services[id]));
  return {
    outcome: 'not-established',
    reason: `The source names only ${named.map(nameOf).join(', ')}, and no source says that this takes in ${nameOf(service)}.`,
    ...(isOpen ? { open: true } : {}),
  };
}

/** Covered, as far as the plans go that the source limits the service to, or the umbrella that it is named by. */
function inPlans(
  registry: ScopeNames,
  scope: Scoped['scope'],
  service: string,
  plan: string | undefined,
  reason: string,
  umbrella?: string,
): Coverage {
  const limited = [service, umbrella].find((id) => id !== undefined && plansMeant(registry, scope, id));
  if (limited === undefined) return { outcome: 'covered', reason };
  const meant = plansMeant(registry, scope, limited) ?? [];
  const limit = planLimit(registry, scope, limited);
  if (plan === undefined) return { outcome: 'covered', partly: true, reason: `${reason} ${limit}` };
  // A plan of an umbrella is another one than the service's own, whatever their ids.
  const covered = limited === service && meant.some(({ id }) => id === plan);
  return { outcome: covered ? 'covered' : 'not-established', reason: `${reason} ${limit}` };
}

function jurisdictionCoverage(registry: ScopeNames, { scope }: Scoped, jurisdiction: string): Coverage {
  const nameOf = (id: string) => titleOf(registry, 'jurisdictions', id);
  if (scope.jurisdictions === 'worldwide')
    return { outcome: 'covered', reason: `The source names ${noLimitTo.jurisdictions}.` };
  if (scope.jurisdictions.some((id) => id === jurisdiction))
    return { outcome: 'covered', reason: `The source names ${nameOf(jurisdiction)}.` };
  for (const named of scope.jurisdictions) {
    const way = wayDown(registry, named, jurisdiction);
    if (way.length > 0) {
      const steps = way.map(([whole, part]) => `${nameOf(part)} as part of ${nameOf(whole)}`);
      return { outcome: 'covered', reason: `A source lists ${steps.join(', and ')}.` };
    }
  }
  const parent = registry.jurisdictions[jurisdiction]?.parent;
  const named = scope.jurisdictions.map(nameOf).join(', ');
  if (parent !== undefined && scope.jurisdictions.includes(parent))
    return {
      outcome: 'not-established',
      reason: `The source names only ${nameOf(parent)} as a whole, and does not speak of ${nameOf(jurisdiction)}, which is within it.`,
      open: true,
    };
  return {
    outcome: 'not-established',
    reason: `The source names only ${named}, and does not speak of ${nameOf(jurisdiction)}.`,
  };
}

/** The steps from a place to a part of it, each from a source: the union to a country, the country to a province. */
function wayDown(
  registry: ScopeNames,
  from: string,
  to: string,
  seen: readonly string[] = [],
): readonly (readonly [whole: string, part: string])[] {
  for (const { jurisdiction: part, until } of registry.jurisdictions[from]?.members ?? []) {
    if (until !== undefined || seen.includes(part)) continue;
    if (part === to) return [[from, part]];
    const further = wayDown(registry, part, to, [...seen, from]);
    if (further.length > 0) return [[from, part], ...further];
  }
  return [];
}
