/** A detail of a promise as a text beside its citation tells it. */
import type { JudgedCitation } from '../citation-rule.ts';

/** Words that tell a detail otherwise than the version does. */
export interface WrongDetail {
  readonly text: string;
  /** Into the passage's text. */
  readonly start: number;
  readonly end: number;
  /** What is expected, in words. */
  readonly expected: string;
}

/** All that a version says, and what its entry is called. */
export function wordsOfVersion({ commitment, version }: JudgedCitation): readonly string[] {
  return version ? [commitment?.title ?? '', version.statement, ...version.qualifiers.map(({ text }) => text)] : [];
}

/** The same with what is remarked on later texts. */
export function ownTexts(judged: JudgedCitation): readonly string[] {
  const remarks = (judged.commitment?.sightings ?? []).flatMap(({ remark }) => (remark === undefined ? [] : [remark]));
  return [...wordsOfVersion(judged), ...remarks];
}
