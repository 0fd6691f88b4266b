import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, versionsOf } from '../entries.ts';
import { itemsAt, type LocatedItem, repeatsOf } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** The shortest reason that can say something. */
const shortest = 20;

/** Whoever relates two norms says why, each time. */
export const mappingHasRationale: Rule = {
  id: 'mapping-has-rationale',
  description:
    'Every relation to another norm has a reason of its own, in a sentence, and a heading that was inferred says from what.',
  why: 'A mapping is a judgement. Without its reason nobody can agree or disagree, and one reason for many relations was copied, not thought. The same holds of a heading that we concluded.',
  level: 'warning',
  unit: 'relations and headings',
  example: {
    bad: "principles: { openness: { mappings: [{ instrument: 'cloud-privacy-standard', provision: 'notice', relation: 'equivalent-to', rationale: 'Similar.', evidence: 'inferred' }] } }",
    good: "principles: { openness: { mappings: [{ instrument: 'cloud-privacy-standard', provision: 'notice', relation: 'equivalent-to', rationale: 'Both ask for notice before data is used.', evidence: 'inferred' }] } }",
    message: 'Unexpected reason "Similar." for a relation, expected a sentence of at least 20 characters that says why',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    const look = (reasoned: readonly LocatedItem<Reasoned>[]) => {
      examined += reasoned.length;
      for (const { item, at } of reasoned) {
        if (item.rationale.length >= shortest && /[.!?…)]$/u.test(item.rationale)) continue;
        const message = `Unexpected reason "${item.rationale}" for a relation, expected a sentence of at least ${shortest} characters that says why`;
        findings.push({ place: { at: [...at, 'rationale'] }, message });
      }
      for (const { repeat, first } of repeatsOf(reasoned, ({ rationale }) => rationale)) {
        // Two notions of one framework may well be related for one reason.
        if (repeat.item.instrument === first.item.instrument) continue;
        const message = `Unexpected second use of the reason of relation ${first.index + 1}, expected one of its own`;
        findings.push({ place: { at: [...repeat.at, 'rationale'] }, message });
      }
    };
    for (const [id, { mappings, heading }] of entriesOf(registry, 'principles')) {
      look(itemsAt(mappings, ['principles', id, 'mappings']));
      examined++;
      const at: Path = ['principles', id, 'heading'];
      if (heading.basis === 'explicit' || heading.reason !== undefined) continue;
      const message = `Unexpected ${heading.basis} heading without reason, expected "reason" with what it was concluded from`;
      findings.push({ place: { at }, message });
    }
    for (const { version, at } of versionsOf(registry)) look(itemsAt(version.supports, [...at, 'supports']));
    return { examined, findings };
  },
};

interface Reasoned {
  readonly instrument: string;
  readonly rationale: string;
}
