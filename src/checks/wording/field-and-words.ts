/** What the words of a version name, held against the field that has to say the same. */

import type { Path } from '../../model/shapes/walk.ts';
import type { LocatedVersion } from '../entries.ts';
import type { Passage } from '../prose/passage.ts';
import { narrowingSentences, qualifiersOf, statementOf } from '../prose/version-texts.ts';
import type { Finding } from '../rule.ts';

/** Something that words name, with the text in which it stands. */
export type InText<T> = T & { readonly passage: Passage };

/** What is found in the words that promise: in the statement, and in sentences that narrow it and leave nothing out. */
export function foundInPromise<T extends { readonly start: number }>(
  located: LocatedVersion,
  find: (text: string) => readonly T[],
): readonly InText<T>[] {
  const statement = statementOf(located);
  const narrowing = qualifiersOf(located).filter(
    ({ kind, passage }) => kind !== 'exclusion' && find(passage.own).length > 0,
  );
  return [
    ...find(statement.own).map((one) => ({ ...one, passage: statement })),
    ...narrowing.flatMap(({ passage }) =>
      narrowingSentences(passage).flatMap(({ text, start }) =>
        find(text).map((one) => ({ ...one, start: one.start + start, passage })),
      ),
    ),
  ];
}

interface FieldAndWords<T> {
  /** What the words name: `time limit`. */
  readonly what: string;
  /** What the field has, where it is called otherwise. */
  readonly inField?: string;
  readonly named: readonly InText<T>[];
  /** As it is written; `undefined` where it is left out. */
  readonly field: string | undefined;
  readonly at: Path;
  /** Whether the words name what the field has. */
  readonly agrees: boolean;
  /** How the field would be written: `: frequency: 'P1Y'`. */
  readonly written: (first: T) => string;
}

/** What the words alone have, or the field alone. */
export function fieldProblems<T extends { readonly text: string; readonly start: number }>({
  what,
  inField = what,
  named: [first],
  field,
  at,
  agrees,
  written,
}: FieldAndWords<T>): Finding[] {
  if (field === undefined) {
    if (!first) return [];
    const message = `Unexpected ${what} "${first.text}" in the words alone, expected it in the field too${written(first)}`;
    return [{ place: first.passage.place(first.start), message }];
  }
  if (agrees) return [];
  const expected = first
    ? `"${first.text}", as the words have it`
    : `a ${what} that the statement or a qualifier names; say it there, or take the field out`;
  return [{ place: { at }, message: `Unexpected ${inField} "${field}", expected ${expected}` }];
}
