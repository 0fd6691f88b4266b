/** Plans of services: which of them a promise is limited to. */
import type { Scope, Service } from './schema.ts';

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

/** Each limit to plans in words: `Cloud Store: Enterprise, Business alone`. It travels with every quotation. */
export function planLimits(names: PlanNames, scope: Pick<Scope, 'plans'>): string[] {
  return (scope.plans ?? []).map(({ service }) => {
    const plans = plansMeant(names, scope, service)?.map(({ title }) => title) ?? [];
    return `${names.services[service]?.title ?? service}: ${plans.join(', ')} alone`;
  });
}
