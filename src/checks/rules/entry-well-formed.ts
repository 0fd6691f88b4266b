import { didYouMean } from '../../language/message.ts';
import type { ShapeProblem } from '../../model/shapes/walk.ts';
import { dateFormFixes } from '../fixes/date-form.ts';
import type { Rule } from '../rule.ts';
import { judged } from '../well-formed.ts';

/** Every entry has the fields of its kind, no others, each in its form. */
export const entryWellFormed: Rule = {
  id: 'entry-well-formed',
  description: 'Every entry has exactly the fields of its kind, each in its form.',
  why: 'The compiler sees this in TypeScript; a registry that comes as JSON, and what no type can say (a day that the calendar has, text without hidden characters), is seen here.',
  level: 'error',
  unit: 'fields',
  example: {
    bad: "commitments: { 'EX-DATA-2': { review: { reviewed: '2026-02-30', due: '2027-02-28' } } }",
    good: "commitments: { 'EX-DATA-2': { review: { reviewed: '2026-11-28', due: '2027-02-28' } } }",
    message: 'Unexpected "2026-02-30", expected a day that there is: 2026-02 has 28 days',
  },
  check({ given }) {
    const { leaves, problems } = judged(given);
    const findings = problems.map((problem) => ({ place: { at: problem.at }, message: messageOf(problem) }));
    return { examined: leaves.length, findings };
  },
  fix: dateFormFixes,
};

function messageOf({ at, actual, expected }: ShapeProblem): string {
  const [, id, ...field] = at;
  const empty = /^an (empty .*)$/.exec(actual)?.[1];
  // What is empty has no words by which it could be found.
  if (empty) return `Unexpected ${empty} in "${field.join('.')}" of "${id}", expected ${expected}`;
  if (actual.startsWith('missing')) return `Unexpected ${actual}, expected ${expected}`;
  const word = /^(?:unknown field )?"(.*)"$/.exec(actual)?.[1];
  const candidates = [...expected.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  return `Unexpected ${actual.replace(/^an? /, '')}, expected ${expected}${word ? didYouMean(word, candidates) : ''}`;
}
