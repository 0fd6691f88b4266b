/** The agreement that makes a statement binding, in words. */
import type { Binding } from '../schema.ts';
import { supersessionChain } from '../versions/supersession.ts';
import { named, type Phrase, provisionTitle, type SaidNames } from './phrase.ts';

/** The agreement with its clause, and what took its place for the subject. */
export function bindingInWords(
  names: Pick<SaidNames, 'instruments'>,
  { instrument, subject, provision }: Binding,
): Phrase {
  const { chain } = supersessionChain(names, instrument, subject);
  const successors = chain.flatMap((id, index) => [index === 0 ? '' : ', then ', named(names, 'instruments', id)]);
  return [
    named(names, 'instruments', instrument),
    `, ${typeof provision === 'string' ? provisionTitle(names, instrument, provision) : 'clause not named'}`,
    ...(chain.length === 0
      ? []
      : [' (since superseded by ', ...successors, '; whether the promise went along is not established)']),
  ];
}
