/** The service, plan and place that a citation is asked for. */
import { didYouMean, hint, quotedList } from '../../language/message.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { titleOf } from '../../model/said/said.ts';
import type { CoverageQuery } from '../../model/scope/coverage.ts';
import type { CiteRequest } from './lookup.ts';
import { jurisdictionNamed, planNamed, type ScopeAnswer, serviceNamed } from './reference.ts';
import { type RefusalKind, type Refused, refuse } from './refusal.ts';

/** The ids of the service and the place that a request names. */
export function scopeQuery(inventory: Inventory, request: CiteRequest): CoverageQuery | Refused {
  const service = request.service === undefined ? undefined : serviceNamed(inventory, request.service);
  if (service && !('id' in service)) return unknownScope(inventory, 'service', request.service ?? '', service);
  const plan = planNamed(inventory, service?.id, request.plan);
  if (request.plan !== undefined && !plan) return unknownPlan(inventory, service?.id, request.plan);
  const place = request.jurisdiction === undefined ? undefined : jurisdictionNamed(inventory, request.jurisdiction);
  if (place && !('id' in place)) return unknownScope(inventory, 'jurisdiction', request.jurisdiction ?? '', place);
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
  inventory: Inventory,
  what: 'service' | 'jurisdiction',
  given: string,
  found: Exclude<ScopeAnswer, { readonly id: string }>,
): Refused {
  const kind: RefusalKind = `unknown-${what}`;
  const unexpected = `Unexpected ${what} "${given}"`;
  if ('several' in found)
    return refuse(
      kind,
      `${unexpected}, which is a name of several: ${found.several.join(', ')}; expected one of these ids`,
    );
  const known = quotedList(Object.values(inventory[`${what}s`]).map(({ title }) => title));
  if ('elsewhere' in found)
    return refuse(
      kind,
      `${unexpected}, expected ${known}: no entry here is on ${found.elsewhere}, where at most promises without a limit of places may hold`,
    );
  return refuse(
    kind,
    `${unexpected}, expected its id or one of its names${found.nearest === undefined ? `, such as ${known}` : hint(found.nearest)}`,
  );
}

/** The service and the place, by their titles. */
export function scopeInWords(inventory: Inventory, { service, plan, jurisdiction }: CoverageQuery): string {
  const inPlan = inventory.services[service ?? '']?.plans?.find(({ id }) => id === plan);
  const names = [
    ...(service === undefined
      ? []
      : [`${titleOf(inventory, 'services', service)}${inPlan ? ` (${inPlan.title})` : ''}`]),
    ...(jurisdiction === undefined ? [] : [titleOf(inventory, 'jurisdictions', jurisdiction)]),
  ];
  return names.join(' in ');
}
