import { didYouMean } from '../../language/message.ts';
import { idsOf } from '../../model/ids.ts';
import { entryOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** A plan that a promise is limited to is one of the service's, and the service is in scope. */
export const planInScope: Rule = {
  id: 'plan-in-scope',
  description: 'Plans that a scope is limited to are plans of a service that the scope names.',
  why: 'The limit to a plan travels with every quotation. One of a service that is not meant, or of a plan that is not sold, limits nothing, and the promise reads wider than it is.',
  level: 'error',
  needsAll: true,
  unit: 'limits to plans',
  emptyBecause: 'Not every company limits a promise to plans.',
  example: {
    bad: "commitments: { 'EX-DATA-3': { versions: [{ scope: { services: ['files'], plans: [{ service: 'files', plans: ['premium'] }] } }] } }",
    good: "commitments: { 'EX-DATA-3': { versions: [{ scope: { services: ['files'], plans: [{ service: 'files', plans: ['enterprise'] }] } }] } }",
    message: 'Unexpected plan "premium" of "files", expected one of "team", "enterprise"',
  },
  check({ registry }) {
    const limits = versionsOf(registry).flatMap(({ version, at }) =>
      itemsAt(version.scope.plans, [...at, 'scope', 'plans']).map((limit) => ({ ...limit, scope: version.scope })),
    );
    const findings = limits.flatMap(({ item: { service, plans }, at, scope }): Finding[] => {
      const known = (entryOf(registry, 'services', service)?.plans ?? []).map(({ id }) => id);
      const outside = scope.services !== 'all' && !idsOf(scope.services).some((id) => id === service);
      const unknown = plans.flatMap((plan, index) =>
        known.includes(plan)
          ? []
          : [
              {
                place: { at: [...at, 'plans', index] },
                message: `Unexpected plan "${plan}" of "${service}", expected ${known.length > 0 ? `one of ${known.map((id) => `"${id}"`).join(', ')}` : 'a service with plans'}${didYouMean(plan, known)}`,
              },
            ],
      );
      if (!outside) return unknown;
      const message = `Unexpected plans of "${service}", expected those of a service that the scope names`;
      return [{ place: { at: [...at, 'service'] }, message }, ...unknown];
    });
    return { examined: limits.length, findings };
  },
};
