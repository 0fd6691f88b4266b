import type { Responsibility } from '../../model/schema.ts';
import { entriesOf, entryOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** Nobody is told that they are relieved of a duty without the test that decides it. */
export const reliefHasTest: Rule = {
  id: 'relief-has-test',
  description: 'A relief names its conditions, and the provision with the legal test that it rests on.',
  why: 'A customer who wrongly believes to be relieved of a legal duty breaks the law. The relief holds only as far as the test of the guidance does.',
  level: 'error',
  unit: 'responsibilities',
  example: {
    bad: "responsibilities: { 'no-supervision': { effect: 'relief', conditions: ['The contract rules out access.'], restsOn: [{ instrument: 'xn-data-act' }], jurisdictions: ['xn'] } }",
    good: "responsibilities: { 'no-supervision': { effect: 'relief', conditions: ['The contract rules out access.'], restsOn: [{ instrument: 'xn-data-act', provision: 'section-12' }], jurisdictions: ['xn'] } }",
    message: 'Unexpected relief that rests on no provision, expected the provision with its legal test',
  },
  check({ registry }) {
    const responsibilities = entriesOf(registry, 'responsibilities');
    const findings = responsibilities.flatMap(([id, responsibility]) =>
      responsibility.effect === 'relief' ? reliefProblems(registry, id, responsibility) : [],
    );
    return { examined: responsibilities.length, findings };
  },
};

function reliefProblems(registry: CheckContext['registry'], id: string, relief: Responsibility): Finding[] {
  const at = ['responsibilities', id];
  const findings: Finding[] = [];
  if (relief.conditions.length === 0) {
    const message = 'Unexpected relief without conditions, expected all that must hold for it';
    findings.push({ place: { at: [...at, 'conditions'] }, message });
  }
  const named = itemsAt(relief.restsOn, [...at, 'restsOn']);
  const provisions = named.flatMap(({ item, at: where }) => {
    const all = entryOf(registry, 'instruments', item.instrument)?.provisions;
    const provision = all?.find(({ id }) => id === item.provision);
    return provision ? [{ provision, where }] : [];
  });
  // A provision that does not exist is another rule's business.
  if (!named.some(({ item }) => item.provision !== undefined)) {
    const message = 'Unexpected relief that rests on no provision, expected the provision with its legal test';
    findings.push({ place: { at: [...at, 'restsOn'] }, message });
  }
  for (const { provision, where } of provisions) {
    // In which edition it stands is asked of every provision of guidance, by `provision-has-edition`.
    if (provision.test) continue;
    const message = `Unexpected relief resting on "${provision.id}", expected that provision to have "test" with the limbs of the legal test`;
    findings.push({ place: { at: [...where, 'provision'] }, message });
  }
  return findings;
}
