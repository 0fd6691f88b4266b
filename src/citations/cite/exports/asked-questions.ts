/** The questions of customers that a promise answers, for tools that look for an answer by them. */
import { nameFinder } from '../../../language/names/name-finder.ts';
import { rememberedFor } from '../../../language/remembered.ts';
import { namesOf } from '../../../model/names.ts';
import { coverage } from '../../../model/scope/coverage.ts';
import { idsNamedIn } from '../../../model/token.ts';
import { stemsOf } from '../../verify/passage/topic-words.ts';
import { weightOf } from '../../verify/quotation/alignment.ts';
import { oneLine } from '../content.ts';
import type { Quotation } from '../quotation.ts';

/**
 * Each question whose answer names the commitment, and its other wordings that ask too. An answer may name a promise as an example, or
 * to say that it is no answer: a question that has no word of substance in common with the promise is none that it answers, nor is
 * one about a service or a place that the promise does not hold for.
 */
export function askedQuestions(quotation: Quotation): readonly string[] {
  const { id, questions, commitment, version, publisher } = quotation;
  const common = new Set([...substanceOf(publisher.name), ...everywhere]);
  const own = new Set(substanceOf(`${commitment.title} ${version.statement}`).filter((stem) => !common.has(stem)));
  return Object.values(questions).flatMap(({ title, wordings, answer }) => {
    const asked = [title, ...wordings.filter((wording) => /[?？]$/u.test(wording))].map(oneLine);
    const shares = substanceOf([title, ...wordings].join(' ')).some((stem) => own.has(stem));
    return shares && idsNamedIn(answer).includes(id) ? asked.filter((one) => !isAboutOthers(one, quotation)) : [];
  });
}

const scopeNames = rememberedFor(({ services, jurisdictions }: Quotation['names']) =>
  nameFinder(namesOf({ services, jurisdictions })),
);

/** Whether a question names a service or a place that the version does not cover; a name that several share may mean any of them. */
function isAboutOthers(question: string, { names, version }: Quotation): boolean {
  return scopeNames(names)(question).some(({ refs }) =>
    refs.every(({ kind, id }) => {
      const query = kind === 'services' ? { service: id } : { jurisdiction: id };
      return coverage(names, version, query).outcome !== 'covered';
    }),
  );
}

/** What every promise and every question on privacy speaks of. */
const everywhere = ['data', 'customer', 'service', 'privacy', 'secur', 'said', 'promis', 'commit'];

function substanceOf(text: string): readonly string[] {
  return stemsOf(text).flatMap(({ stem }) => (stem.length > 2 && weightOf(stem) >= 1 ? [stem] : []));
}
