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

/** What is left of a word of which the beginning was found. */
const restOfWord = (text: string) => /^\p{Script=Latin}*/u.exec(text)?.[0] ?? '';
