/** What a promise leaves out by a name of its own, told as what it covers: `free trials`. */
import { numberSource } from '../../../language/time/durations.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { prohibits } from '../passage/citation-text.ts';
import { stemsOf } from '../passage/topic-words.ts';
import { isLeftOut } from '../vocabulary/polarity.ts';
import type { WrongDetail } from './detail.ts';

/** `Does not hold for free trials and for X services`: what stands behind each `for`, up to where the sentence goes on. */
const thing = new RegExp(
  `\\b(?:hold|and)\\s+for\\s+(?!(?:the|what|${numberSource})\\b)(?<name>[\\p{L}\\p{N}]+(?:\\s+[\\p{L}\\p{N}]+){1,3}?)(?=\\s+(?:and|or|where|that|which|who|with|without|of|in|outside)\\b|[.,;:]|$)`,
  'giu',
);

/** Things of two words or more that an exclusion names, and that a passage tells without leaving them out. */
export function thingsLeftOut({ version, citation, index }: JudgedCitation, text: string): readonly WrongDetail[] {
  const exclusions = version?.qualifiers.filter(({ kind }) => kind === 'exclusion') ?? [];
  if (exclusions.length === 0) return [];
  const words = stemsOf(text);
  return exclusions.flatMap(({ text: exclusion }) =>
    [...exclusion.matchAll(thing)].flatMap(({ groups }) => {
      // Services and places are compared as the version's scope.
      if (index.names()(groups?.name ?? '').length > 0) return [];
      const stems = stemsOf(groups?.name ?? '').map(({ stem }) => stem);
      return words.flatMap((first, at): readonly WrongDetail[] => {
        const last = words[at + stems.length - 1];
        const isNamed = last && stems.every((stem, index) => words[at + index]?.stem === stem);
        if (!isNamed || isLeftOut(text, first.start, last.end, prohibits(citation))) return [];
        const told = text.slice(first.start, last.end);
        return [
          { text: told, start: first.start, end: last.end, expected: `none of what it leaves out: "${exclusion}"` },
        ];
      });
    }),
  );
}
