/** Plans of services: which of them a promise is limited to. */

import { andList } from '../../language/and-list.ts';
import { grouped } from '../../language/groups.ts';
import type { Scope, Service } from '../schema.ts';

/** What has to be known of services; a registry and a published inventory both hold it. */
export interface PlanNames {
  readonly services: Readonly<Record<string, Pick<Service, 'title' | 'plans'>>>;
}

/** The titles of the plans of a service that a scope is limited to; nothing where it is not limited to some. */
export function plansMeant({ services }: PlanNames, scope: Pick<Scope, 'plans'>, service: string) {
  const limit = scope.plans?.find((one) => one.service === service);
  return limit?.plans.map((id) => ({
    id,
    title: services[service]?.plans?.find((plan) => plan.id === id)?.title ?? id,
  }));
}

/** Each limit to plans as a sentence: `Of Cloud Store only the plan Enterprise.` It travels with every quotation, as qualifiers do. */
export function planLimits(names: PlanNames, scope: Pick<Scope, 'plans'>): string[] {
  const limits = (scope.plans ?? []).map(({ service }) => [plansOf(names, scope, service), service] as const);
  return [...grouped(limits)].map(([plans, services]) => limitTo(names, services, plans));
}

/** The sentence for one service. */
export function planLimit(names: PlanNames, scope: Pick<Scope, 'plans'>, service: string): string {
  return limitTo(names, [service], plansOf(names, scope, service));
}

function plansOf(names: PlanNames, scope: Pick<Scope, 'plans'>, service: string): string {
  const titles = (plansMeant(names, scope, service) ?? []).map(({ title }) => title);
  return `${titles.length === 1 ? 'plan' : 'plans'} ${titles.join(', ')}`;
}

function limitTo({ services }: PlanNames, ids: readonly string[], plans: string): string {
  return `Of ${andList(ids.map((id) => services[id]?.title ?? id))} only the ${plans}.`;
}
