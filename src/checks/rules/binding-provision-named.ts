import { didYouMean, quotedList } from '../../language/message.ts';
import { entryOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** A contract is cited with its clause, and the clause with the edition that numbers it so. */
export const bindingProvisionNamed: Rule = {
  id: 'binding-provision-named',
  description:
    'A binding names the clause of the agreement, and the clause an edition with its date, or each says that it is not known.',
  why: 'Whoever has to enforce a promise needs the clause, and clause numbers change with the edition. A clause that is not known is said to be so, and reported as an open point.',
  level: 'error',
  unit: 'bindings',
  example: {
    bad: "commitments: { 'EX-XN-1': { versions: [{ binding: [{ instrument: 'data-protection-agreement', subject: 'data-protection' }] }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ binding: [{ instrument: 'data-protection-agreement', subject: 'data-protection', provision: 'section-8' }] }] } }",
    message:
      'Unexpected binding to "data-protection-agreement" without clause, expected "provision", or unresolved(…) with who could say which',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { version, at } of versionsOf(registry)) {
      for (const { item, at: where } of itemsAt(version.binding, [...at, 'binding'])) {
        const agreement = entryOf(registry, 'instruments', item.instrument);
        if (agreement?.kind !== 'agreement') continue;
        examined++;
        const { provision } = item;
        if (provision === undefined) {
          const message = `Unexpected binding to "${item.instrument}" without clause, expected "provision", or unresolved(…) with who could say which`;
          findings.push({ place: { at: where }, message });
          continue;
        }
        const clause = agreement.provisions?.find(({ id }) => id === provision);
        if (!clause || typeof clause.edition === 'object') continue;
        const editions = agreement.editions.map(({ edition }) => edition);
        if (clause.edition !== undefined && editions.includes(clause.edition)) continue;
        const message =
          clause.edition === undefined
            ? `Unexpected clause "${provision}" of "${item.instrument}" without edition, expected the edition that numbers it so`
            : `Unexpected edition "${clause.edition}" of clause "${provision}", expected one that "${item.instrument}" lists with its date: ${quotedList(editions)}${didYouMean(clause.edition, editions)}`;
        findings.push({ place: { at: [...where, 'provision'] }, message, level: 'warning' });
      }
    }
    return { examined, findings };
  },
};
