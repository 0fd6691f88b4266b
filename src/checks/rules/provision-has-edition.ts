import { didYouMean, quotedList } from '../../language/message.ts';
import { entriesOf } from '../../model/entries.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** The number of a question or clause says in which edition it has that number. */
export const provisionHasEdition: Rule = {
  id: 'provision-has-edition',
  description:
    'A provision of guidance says in which edition it has its number; one of a standard or agreement names an edition that it has.',
  why: 'Questions and answers are renumbered when they are revised. "Q3-12" without its edition may mean another question tomorrow.',
  level: 'error',
  unit: 'provisions of guidance, standards and agreements',
  example: {
    bad: "instruments: { 'xn-cloud-guidance': { provisions: [{ id: 'q3', title: 'Question 3: supervision', evidence: 'official' }] } }",
    good: "instruments: { 'xn-cloud-guidance': { provisions: [{ id: 'q3', title: 'Question 3: supervision', edition: 'March 2021', evidence: 'official' }] } }",
    message:
      'Unexpected provision "q3" of guidance without edition, expected "edition", or unresolved(…) with who could say',
  },
  check({ registry }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const [id, instrument] of entriesOf(registry, 'instruments')) {
      const { kind } = instrument;
      if (kind !== 'guidance' && kind !== 'standard' && kind !== 'agreement') continue;
      const editions = kind === 'guidance' ? [] : instrument.editions.map(({ edition }) => edition);
      for (const { item, at } of itemsAt(instrument.provisions, ['instruments', id, 'provisions'])) {
        examined++;
        const { edition } = item;
        if (kind === 'guidance' && edition === undefined) {
          const message = `Unexpected provision "${item.id}" of guidance without edition, expected "edition", or unresolved(…) with who could say`;
          findings.push({ place: { at }, message });
        } else if (editions.length > 0 && typeof edition === 'string' && !editions.includes(edition)) {
          const message = `Unexpected edition "${edition}", expected one that "${id}" has: ${quotedList(editions)}${didYouMean(edition, editions)}`;
          findings.push({ place: { at: [...at, 'edition'] }, message });
        }
      }
    }
    return { examined, findings };
  },
};
