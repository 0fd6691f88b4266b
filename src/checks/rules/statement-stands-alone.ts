import { entriesOf, versionsOf } from '../entries.ts';
import { providerNames } from '../prose/providers.ts';
import { lockedIds } from '../published.ts';
import type { CheckContext, Rule } from '../rule.ts';
import { leaning } from '../wording/stands-alone.ts';

/** A statement says who does what in one sentence or two, and needs nothing around it. */
export const statementStandsAlone: Rule = {
  id: 'statement-stands-alone',
  description:
    'A statement is one sentence or two that name who promises, end with a full stop, and point at nothing outside them.',
  why: 'Statements are pasted into questionnaires and contracts. There, "it", "such requests", "we" or "the above" mean something else or nothing. What a full stop, the number of sentences or "we" and "you" show is an error; what is a reading of the words is a warning. A published wording that a later version took the place of is left as it is.',
  level: 'error',
  needsAll: true,
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'We do not use what you write in Contoso Mail for advertising.' }] } }",
    good: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'Contoso does not use what people write in Contoso Mail for advertising.' }] } }",
    message: 'Unexpected "We", expected the name of the one who promises',
  },
  check(context) {
    const actors = providerNames(context.registry);
    const names = longerNames(context, actors);
    const locked = lockedIds(context.lock);
    const statements = versionsOf(context.registry).filter(
      ({ id, commitment, index }) =>
        // Only the latest wording can be mended once it is published.
        index === commitment.versions.length - 1 || !locked.get(id)?.versions[index],
    );
    const findings = statements.flatMap(({ version, at }) => {
      const problem = leaning(version.statement, actors, names);
      if (!problem) return [];
      const { offset, actual, expected, certain } = problem;
      const message = `Unexpected ${actual}, expected ${expected}`;
      const place = { at: [...at, 'statement'], offset };
      return certain ? [{ place, message }] : [{ place, message, level: 'warning' as const }];
    });
    return { examined: statements.length, findings };
  },
};

/** Names of services and instruments that an actor's name is a part of. */
function longerNames({ registry }: CheckContext, actors: readonly string[]): string[] {
  const entries = [...entriesOf(registry, 'services'), ...entriesOf(registry, 'instruments')];
  const titles = entries.map(([, { title }]) => title);
  return titles.filter((title) => actors.some((actor) => title !== actor && title.includes(actor)));
}
