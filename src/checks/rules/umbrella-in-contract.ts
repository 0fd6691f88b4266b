import { isOpenUmbrella } from '../../model/scope/coverage.ts';
import { entryOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** A contract holds for services that can be told, not for a collective word. */
export const umbrellaInContract: Rule = {
  id: 'umbrella-in-contract',
  description: 'A contractual commitment names services, or a collective word whose members a source lists.',
  why: 'Whether "the cloud" takes in a given service decides whether a customer can rely on the contract. A public statement may be vague; a contract that is told in such words is over-claimed or not understood.',
  level: 'warning',
  unit: 'services in contractual commitments',
  example: {
    bad: "services: { suite: { title: 'Contoso Suite', umbrella: true } },\ncommitments: { 'EX-DATA-3': { versions: [{ statement: 'By contract, Contoso keeps the logs of access to the customer data of Contoso Suite for 180 days.', scope: { services: ['suite'], plans: undefined } }] } }",
    good: "services: { suite: { title: 'Contoso Suite', umbrella: true, members: [{ service: 'files', sources: [{ source: 'agreement-text', basis: 'explicit' }] }] } },\ncommitments: { 'EX-DATA-3': { versions: [{ statement: 'By contract, Contoso keeps the logs of access to the customer data of Contoso Suite for 180 days.', scope: { services: ['suite'], plans: undefined } }] } }",
    message:
      'Unexpected collective word "suite" in a contractual commitment, expected the services that it stands for, here or as its "members" with their sources',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { version, at } of versionsOf(registry)) {
      if (version.strength !== 'contractual') continue;
      for (const { item, at: where } of itemsAt(version.scope.services, [...at, 'scope', 'services'])) {
        const service = entryOf(registry, 'services', item);
        if (!service) continue;
        examined++;
        if (!isOpenUmbrella(service)) continue;
        const message = `Unexpected collective word "${item}" in a contractual commitment, expected the services that it stands for, here or as its "members" with their sources`;
        findings.push({ place: { at: where }, message });
      }
    }
    return { examined, findings };
  },
};
