/** What of a run is left to mend: what a document accepts stays as it is, and so does what nobody asked to be told. */
import { suppress } from '../../../src/checks/suppress.ts';
import { reportedPlace } from './locus.ts';
import type { DocumentSource, VerifyOutcome } from './verify-files.ts';
import type { VerifyCommand } from './verify-options.ts';

/** The outcomes without the problems that comments in their documents accept, and without those of rules that are off. */
export function openOutcomes(
  outcomes: ReadonlyMap<DocumentSource, VerifyOutcome>,
  { levels, today }: Pick<VerifyCommand, 'levels' | 'today'>,
): ReadonlyMap<DocumentSource, VerifyOutcome> {
  return new Map(
    [...outcomes].map(([source, outcome]): [DocumentSource, VerifyOutcome] => {
      if (outcome.type !== 'verified') return [source, outcome];
      const asked = outcome.problems
        .filter(({ rule }) => levels[rule] !== 'off')
        .map((problem) => ({
          ...problem,
          rule: { id: problem.rule },
          place: { file: source.name, ...reportedPlace(problem.place) },
          problem,
        }));
      const { kept } = suppress(asked, outcome.accepted, today);
      return [source, { ...outcome, problems: kept.map(({ problem }) => problem) }];
    }),
  );
}
