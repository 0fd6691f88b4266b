/** Queries on nothing that is here: a hit for the rest of their words would look like an answer and be none. */
import type { SearchRecord } from '../records/record.ts';
import { terms } from '../words/tokenizer.ts';
import { ofAnything } from './asides.ts';
import { isSubjectTerm, type Unit } from './query.ts';
import type { Found } from './rank.ts';

/** How much of a query no record has, weighed by how much its words tell, where it is on something else. */
const missing = 1 / 3;

/** A longer name is a sentence, whose words are of anything. */
const nameLength = 3;

/**
 * Tells whether a good part of a query stands in no record at all, and none of the rest is a subject, a customer's word for what
 * stands here, or a word of an entry's name.
 */
export function strayFinder(
  records: readonly SearchRecord[],
): (units: readonly Unit[], found: readonly Pick<Found, 'asked'>[]) => boolean {
  const named = new Set(
    records
      .filter(({ kind, version }) => !ofAnything.has(kind) && !version)
      .flatMap(({ title, names }) => [title, ...names].map(terms))
      .filter(({ length }) => length <= nameLength)
      .flat(),
  );
  const isHere = ({ alternatives }: Unit) =>
    alternatives.some(
      ({ terms: all, how, weight, ofField }) =>
        ofField || all.some(isSubjectTerm) || (how !== 'fuzzy' && weight === 1 && all.every((one) => named.has(one))),
    );
  return (units, found) => {
    if (units.some(isHere)) return false;
    const asked = new Set(found.flatMap((hit) => hit.asked));
    const isFound = ({ alternatives, guessed }: Unit) =>
      (units.length === 1 || !guessed) && alternatives.some((one) => one.terms.every((term) => asked.has(term)));
    const says = (some: readonly Unit[]) => some.reduce((sum, one) => sum + one.says, 0);
    return says(units.filter((one) => !isFound(one))) >= says(units) * missing;
  };
}
