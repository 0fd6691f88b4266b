/** Telling a place for which a sentence holds from one that it merely speaks of. */
import type { Mention } from '../../language/names/name-finder.ts';
import type { Kind } from '../../model/ids.ts';
import { ofPlaceBefore, peopleAre, peopleOfPlaces, phraseAfter, storedBefore } from './place-phrases.ts';

/** A place that a sentence names. */
export interface NamedPlace {
  readonly ids: readonly string[];
  readonly text: string;
  readonly start: number;
  /** `holds`: the sentence holds there; `excepted`: it does not; `mentioned`: it speaks of a law, a court, a transfer. */
  readonly role: 'holds' | 'excepted' | 'mentioned';
}

const peopleAfter = new RegExp(
  `^(?:-based)?\\s+(?:(?!(?:for|to|with|by|that)\\b)\\p{Ll}+\\s+)?${peopleOfPlaces.source}\\b`,
  'u',
);
const holdsBefore = /(?:^|[\s(,;])(?:for|in|within|throughout|across|inside)\s+(?:the\s+)?$/i;
const exceptBefore =
  /\b(?:except(?:ing)?|other\s+than|apart\s+from|excluding|but\s+not|outside(?:\s+of)?|save)(?:\s+(?:for|in|from|customers\s+in))?\s+(?:the\s+)?$/i;
const outsideBefore = /\boutside(?:\s+of)?\s+(?:the\s+)?$/i;
const joined = /^(?:\s*,)?\s*(?:(?:and|or)\s+)?(?:for\s+|in\s+)?(?:the\s+)?$/i;

/**
 * The places among the mentions of a sentence, in order.
 *
 * @param provider whose sentence it is; see `providerSource`
 */
export function placesAmong(
  sentence: string,
  mentions: readonly Mention<Kind>[],
  provider: string,
): readonly NamedPlace[] {
  const goingOn = new RegExp(`^\\s+(?:${provider}|The|We)\\b`, 'u');
  const places: (NamedPlace & { readonly end: number })[] = [];
  for (const { refs, start, end, text, continued } of mentions) {
    const ids = refs.flatMap(({ kind, id }) => (kind === 'jurisdictions' ? [id] : []));
    // A longer name, such as that of a company, begins with the place. A sentence may also go on with the provider.
    if (ids.length === 0 || (continued && !goingOn.test(sentence.slice(end)))) continue;
    const before = sentence.slice(0, start);
    // The last full stop of "U.S." is not part of the name.
    const after = sentence.slice(/^\p{Lu}\.\p{Lu}$/u.test(text) && sentence[end] === '.' ? end + 1 : end);
    const previous = places.at(-1);
    const goesOn = previous !== undefined && joined.test(sentence.slice(previous.end, start));
    const role = roleOf(
      before,
      text,
      after,
      refs.every((ref) => ref.role === 'demonym'),
    );
    places.push({ ids, text, start, end, role: goesOn && role === 'mentioned' ? previous.role : role });
  }
  return places;
}

function roleOf(before: string, text: string, after: string, adjective: boolean): NamedPlace['role'] {
  if (outsideBefore.test(before)) return 'mentioned';
  if (exceptBefore.test(before)) return 'excepted';
  // "The wishes of Canadians".
  if (adjective && /ns$/.test(text)) return 'holds';
  if (peopleAre.pattern.test(before) || peopleAfter.test(after)) return 'holds';
  if (
    ofPlaceBefore.pattern.test(before) ||
    !holdsBefore.test(before) ||
    !phraseAfter.pattern.test(after) ||
    storedBefore.pattern.test(before)
  )
    return 'mentioned';
  // "In Norlandish" is a language.
  return adjective && /\bin\s+$/i.test(before) ? 'mentioned' : 'holds';
}
