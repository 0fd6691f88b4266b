/** What a version says not to be so, told as what it is: `counts from the declaration, and not from when it happened`. */
import type { JudgedCitation } from '../citation-rule.ts';
import { substanceOf } from '../passage/substance.ts';
import { stemsOf } from '../passage/topic-words.ts';
import { isDeniedForeign } from '../vocabulary/foreign-denial.ts';
import { type WrongDetail, wordsOfVersion } from './detail.ts';

/** The part of a qualifier behind its `and not`. */
const denied = /(?:\b(?:and|but)|,)\snot\s(?<thing>[^.;]+)/giu;
const negated = /\b(?:not|no|never|nor|without|neither)\b[^.;]{0,40}$/iu;

/** Words of a passage that name what a qualifier denies, and that no other part of the version has. */
export function deniedThings(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const { version } = judged;
  return (version?.qualifiers ?? []).flatMap(({ text: qualifier }) =>
    [...qualifier.matchAll(denied)].flatMap((match) => {
      const affirmed = new Set(wordsOfVersion(judged).flatMap((own) => substanceOf(own.replace(match[0], ' '))));
      const things = new Set(substanceOf(match.groups?.thing ?? '').filter((stem) => !affirmed.has(stem)));
      return stemsOf(text)
        .filter(
          ({ start, end }) =>
            substanceOf(text.slice(start, end)).some((stem) => things.has(stem)) &&
            !negated.test(text.slice(0, start)) &&
            !isDeniedForeign(text, start, end),
        )
        .map(({ start, end }) => ({
          text: text.slice(start, end),
          start,
          end,
          expected: `what it says of that: "${qualifier}"`,
        }));
    }),
  );
}
