import { currentNames } from '../../model/names.ts';
import { entryOf, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** An exclusion that we concluded is not shown as one that the source states. */
export const exclusionBasisAgrees: Rule = {
  id: 'exclusion-basis-agrees',
  description: 'An excluded service has the same basis in the scope as in the qualifier that tells the reader.',
  why: 'The page shows the one, a quotation carries the other. Where they differ, something that we inferred is passed on as if the source had said it.',
  level: 'error',
  unit: 'excluded services',
  example: {
    bad: "commitments: { 'EX-GOV-1': { versions: [{ qualifiers: [{ id: 'not-insights', kind: 'exclusion', text: 'Contoso Insights is left out.', basis: 'explicit', reason: 'not-stated' }], scope: { excluded: [{ service: 'insights', basis: 'inferred', reason: 'not-stated' }] } }] } }",
    good: "commitments: { 'EX-GOV-1': { versions: [{ qualifiers: [{ id: 'not-insights', kind: 'exclusion', text: 'Contoso Insights is left out.', basis: 'inferred', reason: 'not-stated' }], scope: { excluded: [{ service: 'insights', basis: 'inferred', reason: 'not-stated' }] } }] } }",
    message:
      'Unexpected basis "inferred" of the excluded service "insights", expected "explicit" as in the qualifier "not-insights"; change the one that is wrong',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { version, at } of versionsOf(registry)) {
      const exclusions = version.qualifiers.filter(({ kind }) => kind === 'exclusion');
      for (const { item, at: where } of itemsAt(version.scope.excluded, [...at, 'scope', 'excluded'])) {
        examined++;
        const names = currentNames(entryOf(registry, 'services', item.service));
        const telling = exclusions.filter(({ text }) => names.some((name) => text.includes(name)));
        const [other] = telling;
        if (!other || telling.some(({ basis }) => basis === item.basis)) continue;
        const message = `Unexpected basis "${item.basis}" of the excluded service "${item.service}", expected "${other.basis}" as in the qualifier "${other.id}"; change the one that is wrong`;
        findings.push({ place: { at: [...where, 'basis'] }, message });
      }
    }
    return { examined, findings };
  },
};
