/** What a promise leaves out by a name of its own, told as what it covers: `free trials`. */
import { numberSource } from '../../../language/time/durations.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { prohibits } from '../passage/citation-text.ts';
import { clauseAt } from '../passage/qualifier-clauses.ts';
import { sharedSubstance } from '../passage/substance.ts';
import { stemsOf } from '../passage/topic-words.ts';
import { adding, conceding, unneeded } from '../vocabulary/denial-of-limits.ts';
import { isLeftOut } from '../vocabulary/polarity.ts';
import { type WrongDetail, wordsOfVersion } from './detail.ts';

/** `Does not hold for free trials and for X services, such as an outage of Y`: what stands behind, up to where the sentence goes on. */
const thing = new RegExp(
  `\\b(?:(?:hold|and)\\s+(?:for|in)|such\\s+as)\\s+(?:an?\\s+)?(?!(?:the|what|${numberSource})\\b)(?<name>[\\p{L}\\p{N}]+(?:\\s+(?:with\\s+)?[\\p{L}\\p{N}]+){1,3}?)(?=\\s+(?:and|or|where|that|which|who|with|without|of|in|for|from|outside)\\b|[.,;:]|$)`,
  'giu',
);
/** A name among the words of such a thing: `conversations with X`. */
const properName = /(?<=\swith\s)\p{Lu}\p{Ll}+$/u;
/** What stands before something that is told as an exception. */
const setApart = /\b(?:exceptions?|exempt\p{L}*|carve[sd]?|limits?|unless)\b[^.;]*$/iu;

/** `Chats decide no advertisement; those with X may`, `mail is kept out, those with X are not`. */
const allowed = /^[\s)]*(?:may|can|might|could)(?!\p{L})/iu;
/** A predicate of its own: `What you tell X is not on that list`. */
const predicate = /^[^,;:.()]{0,20}?(?<!\p{L})(?:is|are|was|were|does|do|stays?|remains?|counts?|falls?)(?!\p{L})/iu;
/** What makes a predicate that of the promise: `In a large outage this works in the same way`. */
const alike =
  /(?<!\p{L})(?:(?:the|in\s+the|quite\s+the)\s+same|likewise|as\s+well|too|also|equally|no\s+different(?:ly)?|just\s+as)(?!\p{L})/iu;

/** Things of two words or more that an exclusion names, or their name, and that a passage tells without leaving them out. */
export function thingsLeftOut(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const { version, citation, index } = judged;
  const exclusions = version?.qualifiers.filter(({ kind }) => kind === 'exclusion') ?? [];
  if (exclusions.length === 0) return [];
  const words = stemsOf(text);
  return exclusions.flatMap(({ text: exclusion }) =>
    [...exclusion.matchAll(thing)]
      .flatMap(({ groups }) => [groups?.name ?? '', ...(properName.exec(groups?.name ?? '') ?? [])])
      .flatMap((name) => {
        // Services and places are compared as the version's scope, and what else the version speaks of may be told.
        if (
          index
            .names()(name)
            .some(({ start, end }) => end - start === name.length) ||
          wordsOfVersion(judged).some((one) => one !== exclusion && one.includes(name))
        )
          return [];
        const stems = stemsOf(name).map(({ stem }) => stem);
        return words.flatMap((first, at): readonly WrongDetail[] => {
          const last = words[at + stems.length - 1];
          const isNamed = last && stems.every((stem, index) => isForm(words[at + index]?.stem ?? '', stem));
          if (!isNamed || isLeftOut(text, first.start, last.end, prohibits(citation))) return [];
          if (setApart.test(text.slice(0, first.start)) || allowed.test(text.slice(last.end))) return [];
          const behind = clauseAt(text, last.end);
          if (
            predicate.test(text.slice(last.end)) &&
            !alike.test(behind) &&
            !tellsPromise(judged, clauseAt(text, first.start))
          )
            return [];
          // Who denies it in so many words breaks another rule.
          if (isDeniedAt(text, first.start)) return [];
          const told = text.slice(first.start, last.end);
          const expected = `none of what it leaves out: "${exclusion}"`;
          return [{ text: told, start: first.start, end: last.end, expected }];
        });
      }),
  );
}

/** The same of a sentence that goes on behind a citation, where it says that what it names is treated alike: `Free trials had the same 90 days.` */
export function thingsLikewise(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  return thingsLeftOut(judged, text).filter(({ end }) => {
    const clause = clauseAt(text, end);
    return alike.test(clause) && tellsPromise(judged, clause);
  });
}

/** Whether a clause has words of the promise. */
function tellsPromise({ version }: JudgedCitation, clause: string): boolean {
  return sharedSubstance(clause, [version?.statement ?? '']) > 0;
}

/** Characters behind a concessive word in which it names what it denies. */
const reach = 40;

/** Whether what stands there is named as no limit: `even in emergencies`, `emergencies included`. */
function isDeniedAt(text: string, at: number): boolean {
  return (
    [conceding, adding].some(({ pattern }) => text.slice(Math.max(0, at - reach), at).search(pattern) >= 0) ||
    [...text.matchAll(unneeded.pattern)].some(({ index, 0: words }) => index <= at && at < index + words.length)
  );
}

const shortest = 3;
/** So many letters an ending may have been taken for. */
const longestEnding = 2;

/** Whether two stems are of one word: `trial` and `trials` are cut otherwise; `copy` and `copilot` are two. */
function isForm(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > longestEnding) return false;
  return a.startsWith(b) || b.startsWith(a);
}
