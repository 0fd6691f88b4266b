/** Telling a place for which a sentence holds from one that it merely speaks of. */
import type { Mention } from '../../language/names/name-finder.ts';
import type { Kind } from '../../model/ids.ts';

/** A place that a sentence names. */
export interface NamedPlace {
  readonly ids: readonly string[];
  readonly text: string;
  readonly start: number;
  /** `holds`: the sentence holds there; `excepted`: it does not; `mentioned`: it speaks of a law, a court, a transfer. */
  readonly role: 'holds' | 'excepted' | 'mentioned';
}

const people =
  '(?:customers?|users?|people|individuals|residents?|citizens?|compan(?:y|ies)|business(?:es)?|organi[sz]ations?|subscribers?|tenants?|data\\s+subjects?|consumers?|children|students?|schools?|pupils?|patients?|parents|minors?|households?|clients?|visitors?|workers?|employees?|persons?|public\\s+bodies)';
const peopleBefore = new RegExp(
  `\\b${people}(?:\\s+(?:who|that|has|have|with|a|its|their|seats?|headquarters|offices?|is|are|lives?|resid(?:es?|ent|ing)|located|based|established|domiciled|living|situated)){0,4}\\s+(?:in|from|of|within)\\s+(?:the\\s+)?$`,
  'i',
);
const peopleAfter = new RegExp(`^(?:-based)?\\s+(?:(?!(?:for|to|with|by|that)\\b)\\p{Ll}+\\s+)?${people}\\b`, 'u');
const holdsBefore = /(?:^|[\s(,;])(?:for|in|within|throughout|across|inside)\s+(?:the\s+)?$/i;
const exceptBefore =
  /\b(?:except(?:ing)?|other\s+than|apart\s+from|excluding|but\s+not|outside(?:\s+of)?|save)(?:\s+(?:for|in|from|customers\s+in))?\s+(?:the\s+)?$/i;
const outsideBefore = /\boutside(?:\s+of)?\s+(?:the\s+)?$/i;
const storedBefore =
  /\b(?:stor(?:e|es|ed|ing)|keeps?|kept|held|hosts?|hosted|located|resid(?:e|es)|stays?|remains?|process(?:es|ed)?|backups?|data\s*cent(?:re|er)s?)\b[^,;.]*\bin\s+(?:the\s+)?$/i;
const joined = /^(?:\s*,)?\s*(?:(?:and|or)\s+)?(?:for\s+|in\s+)?(?:the\s+)?$/i;
/** A noun that follows makes the place its attribute: `Norland national security`. Words that begin another phrase do not. */
const phraseAfter =
  /^\s*(?:$|[^\s\p{L}]|\p{Lu}|(?:and|or|that|who|where|when|with|about|from|to|of|on|by|under|may|can|must|is|are|has|have|will|does|do|only|as|a|an|the|alone|too|also|at|if|unless|except|it|its|in|for|no|not|nobody|every|each|all|any|people|customers)\b)/u;

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

/** What is of a place, or about it, without holding there: its laws and courts, figures for it. */
const ofPlaceBefore =
  /\b(?:laws?|legislation|rules?|courts?|orders?|governments?|authorit(?:y|ies)|agenc(?:y|ies)|regulators?|numbers?|figures?|statistics|reports?|data\s*cent(?:re|er)s?|clauses?|terms|lists?|offices?|seats?|headquarters|branch(?:es)?|subsidiar(?:y|ies)|subprocessors?|subcontractors?|suppliers?|staff|police)\s+(?:in|for|of|within)\s+(?:the\s+)?$/i;

function roleOf(before: string, text: string, after: string, adjective: boolean): NamedPlace['role'] {
  if (outsideBefore.test(before)) return 'mentioned';
  if (exceptBefore.test(before)) return 'excepted';
  // "The wishes of Canadians".
  if (adjective && /ns$/.test(text)) return 'holds';
  if (peopleBefore.test(before) || peopleAfter.test(after)) return 'holds';
  if (ofPlaceBefore.test(before) || !holdsBefore.test(before) || !phraseAfter.test(after) || storedBefore.test(before))
    return 'mentioned';
  // "In Japanese" is a language.
  return adjective && /\bin\s+$/i.test(before) ? 'mentioned' : 'holds';
}
