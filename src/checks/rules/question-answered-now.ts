import type { Question, Registry } from '../../model/schema.ts';
import { holdsAtAll } from '../../model/scope/coverage.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { entriesOf, entryOf, membersOf } from '../entries.ts';
import { markdownPassage } from '../prose/markdown-passages.ts';
import { type CitationToken, citationPrefixes, tokensIn } from '../prose/tokens.ts';
import type { Finding, Rule } from '../rule.ts';

/** A customer's question has an answer that somebody can hold against the registry. */
export const questionAnsweredNow: Rule = {
  id: 'question-answered-now',
  description:
    'The answer to a question names the present wordings that it rests on, each of which holds for those whom the answer is for; or the question leads to what is not held, or to what stays with somebody else.',
  why: 'An answer is read instead of the promise. One that rests on an old wording, or on a promise for another place, is given to the next customer as it stands.',
  level: 'error',
  needsAll: true,
  unit: 'questions',
  example: {
    bad: "questions: { 'told-of-requests': { answer: 'Yes, where the law allows it: EX-GOV-1.', services: ['cloud'], jurisdictions: 'worldwide' } }",
    good: "questions: { 'told-of-requests': { answer: 'Yes, where the law allows it: EX-GOV-1@1.', services: ['cloud'], jurisdictions: 'worldwide' } }",
    message: 'Unexpected "EX-GOV-1" in an answer, expected its present wording "EX-GOV-1@1"',
  },
  check({ registry }) {
    const prefixes = citationPrefixes(registry);
    const questions = entriesOf(registry, 'questions');
    const findings = questions.flatMap(([id, question]): readonly Finding[] => {
      const passage = markdownPassage(question.answer, ['questions', id, 'answer']);
      const tokens = tokensIn(passage, prefixes);
      if (tokens.length === 0 && question.absences.length === 0 && question.responsibilities.length === 0) {
        const message =
          'Unexpected answer that rests on nothing, expected the token of a wording in it, or something in "absences" or "responsibilities"';
        return [{ place: passage.place(0), message }];
      }
      return tokens.flatMap((token) => {
        const message = problem(registry, question, token);
        return message === undefined ? [] : [{ place: passage.place(token.start), message }];
      });
    });
    return { examined: questions.length, findings };
  },
};

/** Of a token that leads nowhere another rule tells. */
function problem(registry: Registry, question: Question, { id, version: written, text }: CitationToken) {
  const commitment = entryOf(registry, 'commitments', id);
  if (!commitment) return undefined;
  const number = currentNumber(commitment);
  const version = commitment.versions[number - 1];
  if (written !== number || !version)
    return `Unexpected "${text}" in an answer, expected its present wording "${tokenOf(id, number)}"`;
  const { services, jurisdictions } = question;
  // The exclusion of a part is shown below the answer, and so is which of the services that a word stands for are meant.
  const asked = services === 'all' ? [] : services.flatMap((one) => [one, ...membersOf(registry, one)]);
  if (services !== 'all' && !asked.some((service) => holdsAtAll(registry, version, { service })))
    return `Unexpected "${text}" in an answer for ${services.join(', ')}, expected a wording that holds for one of these services`;
  if (
    jurisdictions !== 'worldwide' &&
    !jurisdictions.some((jurisdiction) => holdsAtAll(registry, version, { jurisdiction }))
  )
    return `Unexpected "${text}" in an answer for ${jurisdictions.join(', ')}, expected a wording that holds in one of these places`;
  return undefined;
}
