import { currentNames } from '../../model/names.ts';
import { versionsOf } from '../entries.ts';
import { entryOf, objectsIn } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** An exclusion that we concluded is not shown as one that the source states. */
export const exclusionBasisAgrees: Rule = {
  id: 'exclusion-basis-agrees',
  description: 'An excluded service has the same basis in the scope as in the qualifier that tells the reader.',
  why: 'The page shows the one, a quotation carries the other. Where they differ, something that we inferred is passed on as if the source had said it.',
  level: 'error',
  unit: 'excluded services',
  example: {
    bad: "qualifiers: [{ kind: 'exclusion', text: 'Leaves out Intune.', basis: 'explicit' }], scope: { excluded: [{ service: 'intune', basis: 'inferred' }] }",
    good: "qualifiers: [{ kind: 'exclusion', text: 'Leaves out Intune.', basis: 'inferred' }], scope: { excluded: [{ service: 'intune', basis: 'inferred' }] }",
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const { version, at } of versionsOf(registry)) {
      const exclusions = objectsIn(version.qualifiers, []).filter(({ item }) => item.kind === 'exclusion');
      for (const { item, at: where } of objectsIn(version.scope?.excluded, [...at, 'scope', 'excluded'])) {
        examined++;
        const names = currentNames(entryOf(registry, 'services', item.service));
        const telling = exclusions.filter(
          ({ item: { text } }) => typeof text === 'string' && names.some((name) => text.includes(name)),
        );
        const other = telling.find(({ item: { basis } }) => typeof basis === 'string');
        if (!other || typeof item.basis !== 'string' || telling.some(({ item: { basis } }) => basis === item.basis))
          continue;
        const message = `Unexpected basis "${item.basis}" of the excluded service "${item.service}", expected "${other.item.basis}" as in the qualifier "${other.item.id}"; change the one that is wrong`;
        findings.push({ place: { at: [...where, 'basis'] }, message });
      }
    }
    return { examined, findings };
  },
};
