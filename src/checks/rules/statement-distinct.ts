import { asReaderSees } from '../../language/letters.ts';
import type { Version } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { isOver } from '../../model/status.ts';
import { latestVersions } from '../entries.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';
import { type Comparand, nearestEarlier } from '../wording/nearest-earlier.ts';
import { gistOf, percent } from '../wording/similarity.ts';

/** No two commitments make the same promise in the same or nearly the same words. */
export const statementDistinct: Rule = {
  id: 'statement-distinct',
  description: 'No two commitments make the same promise in the same or nearly the same words.',
  why: 'Whoever cites one of two entries that say the same misses the conditions, the corrections and the withdrawal of the other. Compared are the latest wordings of what is not withdrawn or replaced; a difference in a number, a negation, a name or a word that tells promises apart makes two promises of them.',
  level: 'error',
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-DATA-9': { status: 'draft', versions: [{ statement: 'Contoso does not use what people wrote in Contoso Mail for advertisements.', scope: { services: ['mail'] } }] } }",
    good: "commitments: { 'EX-DATA-9': { status: 'draft', versions: [{ statement: 'Contoso lets nobody read a letter before it is sent from Contoso Mail.', scope: { services: ['mail'] } }] } }",
    message:
      'Unexpected repetition: a statement that is 86 % the same as that of "EX-DATA-2", "Contoso does not use what people write in Contoso Mail for advertising.", expected one id for one promise; cite that one, or say here what makes this another promise',
  },
  check({ registry, lock }) {
    // What was published is the first of two, wherever it stands.
    const isNew = ({ id }: Latest) => Number(lock.ids[id] === undefined);
    const statements = latestStatements(registry).sort((a, b) => isNew(a) - isNew(b));
    const firsts = new Map<string, Latest>();
    const repeats = statements.flatMap((latest): Finding[] => {
      const key = asReaderSees(latest.version.statement);
      const first = firsts.get(key);
      if (!first) firsts.set(key, latest);
      return first ? [finding(latest, first, 'the very statement', 'error')] : [];
    });
    return { examined: statements.length, findings: [...repeats, ...nearRepeats([...firsts.values()])] };
  },
};

/** The wording of a commitment that a reader would cite today. */
interface Latest extends Comparand {
  readonly id: string;
  readonly version: Version;
  readonly at: Path;
}

function latestStatements(registry: CheckContext['registry']): Latest[] {
  return latestVersions(registry).flatMap(({ id, commitment, version, at }) =>
    isOver(commitment)
      ? []
      : [{ id, version, at: [...at, 'statement'], gist: gistOf(version.statement), scope: version.scope }],
  );
}

/** Each statement that repeats an earlier one, reported with the one that it is nearest to. */
function nearRepeats(all: readonly Latest[]): Finding[] {
  return nearestEarlier(all).map(({ later, earlier, share }) =>
    finding(
      later,
      earlier,
      share < 1
        ? `a statement that is ${percent(share)} the same as that`
        : 'in other words the same statement as that',
      'warning',
    ),
  );
}

function finding({ at }: Latest, earlier: Latest, what: string, level: 'error' | 'warning'): Finding {
  const message = `Unexpected repetition: ${what} of "${earlier.id}", "${earlier.version.statement}", expected one id for one promise; cite that one, or say here what makes this another promise`;
  return { place: { at }, message, level };
}
