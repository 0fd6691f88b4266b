import { versionsOf } from '../entries.ts';
import { itemsAt, repeatsOf } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** A version names each service once: as one that it holds for, or as one that it does not. */
export const serviceNotIncludedAndExcluded: Rule = {
  id: 'service-not-included-and-excluded',
  description: 'A version of a commitment names each service once: as included or as excluded.',
  why: 'A service on both sides is promised something and denied it in the same breath. One that is excluded twice has two reasons, of which readers are shown the first alone.',
  level: 'error',
  unit: 'services',
  example: {
    bad: "commitments: { 'EX-GOV-1': { versions: [{ statement: 'Contoso promptly tells a customer when a government asks for customer data of Contoso Cloud or Contoso Insights.', scope: { services: ['cloud', 'insights'], excluded: [{ service: 'insights', basis: 'explicit', reason: 'not-stated' }] } }] } }",
    good: "commitments: { 'EX-GOV-1': { versions: [{ statement: 'Contoso promptly tells a customer when a government asks for customer data of Contoso Cloud.', scope: { services: ['cloud'], excluded: [{ service: 'insights', basis: 'explicit', reason: 'not-stated' }] } }] } }",
    message:
      'Unexpected exclusion of service "insights", expected it either in "services" or in "excluded"; say "where" if it is excluded under some circumstances only',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { version, at } of versionsOf(registry)) {
      const services = itemsAt(version.scope.services, [...at, 'scope', 'services']);
      const excluded = itemsAt(version.scope.excluded, [...at, 'scope', 'excluded']);
      examined += services.length + excluded.length;
      for (const { repeat } of repeatsOf(services, (service) => service)) {
        const message = `Unexpected second mention of service "${repeat.item}", expected each service once`;
        findings.push({ place: { at: repeat.at }, message });
      }
      for (const { repeat } of repeatsOf(excluded, ({ service }) => service)) {
        const message = `Unexpected second exclusion of service "${repeat.item.service}", expected one; put its circumstances together in one "where"`;
        findings.push({ place: { at: [...repeat.at, 'service'] }, message });
      }
      for (const { item, at: where } of excluded) {
        // An exclusion for some circumstances narrows what is included, and does not contradict it.
        if (item.where !== undefined || !services.some((service) => service.item === item.service)) continue;
        const message = `Unexpected exclusion of service "${item.service}", expected it either in "services" or in "excluded"; say "where" if it is excluded under some circumstances only`;
        findings.push({ place: { at: [...where, 'service'] }, message });
      }
    }
    return { examined, findings };
  },
};
