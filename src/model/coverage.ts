/** Whether a version of a commitment holds for a service in a place. The one answer for pages, citations, checks and search. */
import type { Jurisdiction, Service, Unresolved, Version } from './schema.ts';

/** What is asked: a service, a jurisdiction, or both. */
export interface CoverageQuery {
  readonly service?: string;
  readonly jurisdiction?: string;
}

/**
 * `covered`: a source says so. `excluded`: a source excludes it, at least under the circumstances of `reason`.
 * `not-established`: no source says either, which is never to be read as covered.
 */
export interface Coverage {
  readonly outcome: 'covered' | 'excluded' | 'not-established';
  /** Set where the exclusion holds under certain circumstances only, which `reason` tells. */
  readonly partly?: true;
  /** A sentence for the reader. */
  readonly reason: string;
}

/** What an answer needs to know of services and places; a registry and a published inventory both hold it. */
export interface ScopeNames {
  readonly services: Readonly<
    Record<
      string,
      Pick<Service, 'title'> & {
        readonly partOf?: readonly { readonly service: string }[];
        /** A list, or what is open about it. */
        readonly members?: readonly { readonly service: string }[] | Unresolved;
      }
    >
  >;
  readonly jurisdictions: Readonly<Record<string, Pick<Jurisdiction, 'title' | 'parent'>>>;
}

/** A version, as far as the answer needs it. */
export type Scoped = Pick<Version, 'scope'>;

const strictest = ['excluded', 'not-established', 'covered'] as const;

/** Answers for the stricter of service and jurisdiction. Never widens: an umbrella covers a member, and a country its provinces, only where a source says so. */
export function coverage(registry: ScopeNames, version: Scoped, query: CoverageQuery): Coverage {
  const answers = [
    ...(query.service === undefined ? [] : [serviceCoverage(registry, version, query.service)]),
    ...(query.jurisdiction === undefined ? [] : [jurisdictionCoverage(registry, version, query.jurisdiction)]),
  ];
  for (const outcome of strictest) {
    const found = answers.filter((answer) => answer.outcome === outcome);
    if (found.length === 0) continue;
    const reason = found.map((answer) => answer.reason).join(' ');
    return { outcome, reason, ...(found.every(({ partly }) => partly) ? { partly: true } : {}) };
  }
  return { outcome: 'not-established', reason: 'Neither a service nor a place was asked for.' };
}

function serviceCoverage(registry: ScopeNames, { scope }: Scoped, service: string): Coverage {
  const nameOf = (id: string) => registry.services[id]?.title ?? id;
  const families = (registry.services[service]?.partOf ?? []).map((part): string => part.service);
  const exclusion = scope.excluded.find((item) => item.service === service || families.includes(item.service));
  if (exclusion) {
    const where = exclusion.where ? ` Where: ${exclusion.where}` : '';
    const why = exclusion.reason === 'not-stated' ? ' The source states no reason.' : ` ${exclusion.reason}`;
    const how = exclusion.basis === 'inferred' ? 'is left out' : 'is excluded';
    const reason = `${nameOf(exclusion.service)} ${how}.${where}${why}`;
    return { outcome: 'excluded', reason, ...(exclusion.where ? { partly: true } : {}) };
  }
  if (scope.services === 'all')
    return { outcome: 'covered', reason: 'The source names no limit to particular services.' };
  if (scope.services.some((id) => id === service))
    return { outcome: 'covered', reason: `The source names ${nameOf(service)}.` };
  const named = scope.services.map(nameOf).join(', ');
  for (const umbrella of scope.services) {
    const members = registry.services[umbrella]?.members;
    if (Array.isArray(members) && members.some((member) => member.service === service))
      return { outcome: 'covered', reason: `A source lists ${nameOf(service)} as part of ${nameOf(umbrella)}.` };
  }
  return {
    outcome: 'not-established',
    reason: `The source names only ${named}, and no source says that this takes in ${nameOf(service)}.`,
  };
}

function jurisdictionCoverage(registry: ScopeNames, { scope }: Scoped, jurisdiction: string): Coverage {
  const nameOf = (id: string) => registry.jurisdictions[id]?.title ?? id;
  if (scope.jurisdictions === 'worldwide')
    return { outcome: 'covered', reason: 'The source names no limit to particular places.' };
  if (scope.jurisdictions.some((id) => id === jurisdiction))
    return { outcome: 'covered', reason: `The source names ${nameOf(jurisdiction)}.` };
  const parent = registry.jurisdictions[jurisdiction]?.parent;
  const named = scope.jurisdictions.map(nameOf).join(', ');
  const detail = parent && scope.jurisdictions.includes(parent) ? `${nameOf(parent)} as a whole` : named;
  return {
    outcome: 'not-established',
    reason: `The source names only ${detail}, and does not speak of ${nameOf(jurisdiction)}.`,
  };
}
