import { qualifierInWords } from '../../../model/said.ts';
import type { CitationRule } from '../citation-rule.ts';

/** What narrows a promise travels with it. */
export const qualifiersPresent: CitationRule = {
  id: 'qualifiers-present',
  description: 'Where a statement is quoted, each of its conditions, exclusions and limits stands with it.',
  why: 'A promise without its conditions is another, larger promise, which nobody made.',
  level: 'error',
  unit: 'quoted statements',
  example: {
    bad: '"Microsoft said that it does not give its encryption keys to any government." (PC-GOV-8@1)',
    good: 'The same, followed by: "Speaks of governments, and of Microsoft\'s own encryption. Keys that a customer holds itself are not addressed."',
  },
  check({ quoted, version, name }) {
    if (!quoted || !version) return [];
    const [word] = quoted.statement.words;
    return version.qualifiers
      .filter(({ id }) => !quoted.qualifiers.has(id))
      .map((one) => {
        const { label, words } = qualifierInWords(one);
        const message = `Unexpected quotation of ${name} without its ${label.toLowerCase()} "${one.id}", expected the words "${words}" with it`;
        return { block: word.block, offset: word.start, message };
      });
  },
};
