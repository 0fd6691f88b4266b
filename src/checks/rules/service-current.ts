import type { Service } from '../../model/schema.ts';
import { entryOf, latestVersions } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is promised today is promised for services that exist today, under the name that they have. */
export const serviceCurrent: Rule = {
  id: 'service-current',
  description:
    'The latest wording of a commitment in force or in preparation names no service that was retired or renamed.',
  why: 'A promise for a service that is gone, or an exclusion of one, misleads whoever buys today. What was promised in the past keeps the names of its time.',
  level: 'warning',
  unit: 'services in the latest wordings',
  example: {
    bad: "services: { notes: { title: 'Contoso Notes', lifecycle: { status: 'retired', date: '2025-06-30' } } },\ncommitments: { 'EX-GOV-1': { versions: [{ statement: 'Contoso promptly tells a customer of Contoso Notes of requests.', scope: { services: ['notes'], excluded: [] }, qualifiers: [] }] } }",
    good: "services: { notes: { title: 'Contoso Notes', lifecycle: { status: 'active' } } },\ncommitments: { 'EX-GOV-1': { versions: [{ statement: 'Contoso promptly tells a customer of Contoso Notes of requests.', scope: { services: ['notes'], excluded: [] }, qualifiers: [] }] } }",
    message:
      'Unexpected service "notes", retired on 2025-06-30, expected one of today; say it in a new version, or what became of it',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { commitment, version, at } of latestVersions(registry)) {
      const named = [
        ...itemsAt(version.scope.services, [...at, 'scope', 'services']),
        ...itemsAt(version.scope.excluded, [...at, 'scope', 'excluded']).map(({ item, at: where }) => ({
          item: item.service,
          at: [...where, 'service'],
        })),
      ];
      examined += named.length;
      if (commitment.status !== 'in-force' && commitment.status !== 'draft') continue;
      for (const { item, at: where } of named) {
        const service: Service | undefined = entryOf(registry, 'services', item);
        const status = service?.lifecycle.status;
        if (status !== 'retired' && status !== 'renamed') continue;
        const since = service?.lifecycle.date === undefined ? '' : ` on ${service.lifecycle.date}`;
        const message = `Unexpected service "${item}", ${status}${since}, expected one of today; say it in a new version, or what became of it`;
        findings.push({ place: { at: where }, message });
      }
    }
    return { examined, findings };
  },
};
