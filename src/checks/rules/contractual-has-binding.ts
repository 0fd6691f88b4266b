import { quotedList } from '../../language/message.ts';
import { entriesOf, entryOf, type LocatedVersion, versionsOf } from '../entries.ts';
import { itemsAt } from '../items.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** A contractual statement names the agreement that makes it binding; a public statement names none. */
export const contractualHasBinding: Rule = {
  id: 'contractual-has-binding',
  description: 'A contractual statement is bound to an agreement, a public statement to nothing.',
  why: 'A procurement lawyer asks which contract says so. "Contractual" without an agreement is an over-claim, and a law or a report binds nobody to a promise of the provider.',
  level: 'error',
  unit: 'versions',
  example: {
    bad: "commitments: { 'EX-XN-1': { versions: [{ strength: 'contractual', binding: [] }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ strength: 'contractual', binding: [{ instrument: 'data-protection-agreement', subject: 'data-protection', provision: 'section-8' }] }] } }",
    message:
      'Unexpected contractual statement without binding, expected an agreement, such as "terms-of-service" or "data-protection-agreement"; say "public-statement" if no agreement makes this promise',
  },
  check({ registry }) {
    const agreements = entriesOf(registry, 'instruments').flatMap(([id, { kind }]) =>
      kind === 'agreement' ? [id] : [],
    );
    const versions = versionsOf(registry);
    return {
      examined: versions.length,
      findings: versions.flatMap((located) => bindingProblems(registry, located, agreements)),
    };
  },
};

function bindingProblems(
  registry: CheckContext['registry'],
  { version, at }: LocatedVersion,
  agreements: readonly string[],
): Finding[] {
  const { strength, binding } = version;
  const where = [...at, 'binding'];
  if (strength === 'public-statement' && binding.length > 0) {
    const message =
      'Unexpected binding of a public statement, expected none; take it out, or say "contractual" if the agreement makes this promise';
    return [{ place: { at: where }, message }];
  }
  if (strength === 'contractual' && binding.length === 0) {
    const message = `Unexpected contractual statement without binding, expected ${expectation(agreements)}; say "public-statement" if no agreement makes this promise`;
    return [{ place: { at: where }, message }];
  }
  return itemsAt(version.binding, where).flatMap(({ item, at: bindingAt }) => {
    const instrument = entryOf(registry, 'instruments', item.instrument);
    if (!instrument || instrument.kind === 'agreement') return [];
    const message = `Unexpected ${instrument.kind} "${item.instrument}" as a binding, expected ${expectation(agreements)}`;
    return [{ place: { at: [...bindingAt, 'instrument'] }, message }];
  });
}

function expectation(agreements: readonly string[]): string {
  return agreements.length === 0 ? 'an agreement' : `an agreement, such as ${quotedList(agreements)}`;
}
