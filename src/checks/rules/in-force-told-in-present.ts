import { sentencesOf } from '../../language/sentences.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { versionsOf } from '../entries.ts';
import { providerSource } from '../prose/providers.ts';
import { pastReport } from '../prose/strength/past-report.ts';
import { statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is promised today is told as a promise, and not as something that was said once. */
export const inForceToldInPresent: Rule = {
  id: 'in-force-told-in-present',
  description: 'The statement of a commitment in force promises in the present, and does not report what was said.',
  why: 'A report of the past leaves open whether it still holds. Of what a source says today, that makes less than was promised.',
  level: 'error',
  unit: 'statements in force',
  emptyBecause: 'Every commitment here may be of the past.',
  example: {
    bad: "commitments: { 'EX-XN-1': { versions: [{ statement: 'By contract, Contoso promised to store the customer data of Contoso Files and Contoso Mail in Norland.' }] } }",
    good: "commitments: { 'EX-XN-1': { versions: [{ statement: 'By contract, Contoso stores the customer data of Contoso Files and Contoso Mail in Norland.' }] } }",
    message:
      'Unexpected report of what was said in the statement of a commitment in force, expected the promise itself, in the present; or the status "historic"',
  },
  check({ registry, today }) {
    const isReport = pastReport(providerSource(registry));
    const statements = versionsOf(registry).flatMap((located) => {
      const { commitment, index } = located;
      if (commitment.status !== 'in-force' || index + 1 !== currentNumber(commitment, today)) return [];
      return statementOf(located) ?? [];
    });
    const findings = statements.flatMap(({ own, place }): Finding[] =>
      sentencesOf(own)
        .filter(({ text }) => isReport(text))
        .slice(0, 1)
        .map(({ start }) => ({
          place: place(start),
          message:
            'Unexpected report of what was said in the statement of a commitment in force, expected the promise itself, in the present; or the status "historic"',
        })),
    );
    return { examined: statements.length, findings };
  },
};
