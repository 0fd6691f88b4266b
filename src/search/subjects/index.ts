/** All subjects, and those that a text speaks of. */
import { controlSubjects } from './controls.ts';
import { promiseSubjects } from './promises.ts';
import { plainLetters, type Subject } from './subject.ts';

export const subjects: readonly Subject[] = [...promiseSubjects, ...controlSubjects];

/** The subjects of a text, and the words of it by which each was found. */
export function subjectsOf(text: string): ReadonlyMap<Subject, string> {
  const plain = plainLetters(text);
  return new Map(
    subjects.flatMap((one) => {
      const found = one.pattern.exec(plain);
      return found ? [[one, found[0].trim() + restOfWord(plain.slice(found.index + found[0].length))]] : [];
    }),
  );
}

/** A subject where it stands in a text: the half-open range of the words by which it was found. */
export interface SubjectSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Where a text speaks of subjects, each at its first place. */
export function subjectSpans(text: string): readonly SubjectSpan[] {
  const plain = plainLetters(text);
  return subjects.flatMap(({ id, pattern }) => {
    const found = pattern.exec(plain);
    return found ? [{ id, start: found.index, end: found.index + found[0].length }] : [];
  });
}

/** What is left of a word of which the beginning was found. */
const restOfWord = (text: string) => /^\p{Script=Latin}*/u.exec(text)?.[0] ?? '';
