import { didYouMean, quotedList } from '../../language/message.ts';
import { idsOf } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import { entryOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** A commitment names only services that a list of each of its jurisdictions has together. */
export const scopeWithinJurisdiction: Rule = {
  id: 'scope-within-jurisdiction',
  description: 'A commitment names only services that a list of each of its jurisdictions has together.',
  why: 'A source that promises something for two services in one country promises nothing there for a third, even where another source lists that one for a promise of its own. Naming the third is an over-claim that a customer may rely on.',
  level: 'error',
  unit: 'services in a place',
  example: {
    bad: "commitments: { 'EX-XN-1': { versions: [{ statement: 'By contract, Contoso stores the customer data of Contoso Files, Contoso Mail and Contoso Insights in Norland.', scope: { services: ['files', 'mail', 'insights'], jurisdictions: ['xn'] } }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ statement: 'By contract, Contoso stores the customer data of Contoso Files and Contoso Mail in Norland.', scope: { services: ['files', 'mail'], jurisdictions: ['xn'] } }] } }",
    message: 'Unexpected service "insights" outside "xn", expected one of "files" or "mail"',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { version, at } of versionsOf(registry)) {
      const services = itemsAt(version.scope.services, [...at, 'scope', 'services']);
      for (const place of idsOf(version.scope.jurisdictions)) {
        const listed = listThatFits(registry, place, idsOf(version.scope.services));
        // Without a list of its own, a place says nothing of services.
        if (listed.length === 0) continue;
        for (const { item: service, at: where } of services) {
          // An id that no service has is another rule's business.
          if (!entryOf(registry, 'services', service)) continue;
          examined++;
          if (listed.includes(service)) continue;
          const expected = listed.length === 1 ? quotedList(listed) : `one of ${quotedList(listed)}`;
          const message = `Unexpected service "${service}" outside "${place}", expected ${expected}${didYouMean(service, listed)}`;
          findings.push({ place: { at: where }, message });
        }
      }
    }
    return { examined, findings };
  },
};

/** Of the lists that sources give for a place, the one that has most of the services; of two, the longer. */
function listThatFits(registry: Registry, jurisdiction: string, named: readonly string[]): readonly string[] {
  const lists = (entryOf(registry, 'jurisdictions', jurisdiction)?.serviceLists ?? []).map(({ services }) => services);
  const fitting = (list: readonly string[]) => list.filter((service) => named.includes(service)).length;
  return lists.toSorted((one, other) => fitting(other) - fitting(one) || other.length - one.length)[0] ?? [];
}
