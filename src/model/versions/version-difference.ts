/** What two versions of a commitment say differently, part by part, in the words of `said.ts`. */

import { ended } from '../../language/sentences.ts';
import { changedRuns, type WordRun } from '../../language/word-changes.ts';
import {
  factInWords,
  noReason,
  plainly,
  qualifierInWords,
  type SaidFact,
  type SaidNames,
  type SaidVersion,
} from '../said/said.ts';
import type { Qualifier } from '../schema.ts';

/** A part that differs. */
export interface VersionDifference {
  readonly part: 'Statement' | 'Qualifier' | SaidFact;
  /** `Statement`, `Exclusion (inferred)`, `Limit, now condition`, `Services`. */
  readonly label: string;
  /** The id of a qualifier; of one that took the place of another, the older one's. */
  readonly qualifier?: string;
  /** What is said no more, and what is said now: whole texts or items, without those that stay. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
  /** Set where one text took the place of one other: both, word by word. */
  readonly runs?: readonly WordRun[];
}

/** The parts of the promise itself, in the order of pages. When it was seen is no part of it. */
const promised: readonly SaidFact[] = [
  'Services',
  'Plans',
  'Excluded',
  'In scope',
  'Places',
  'Data',
  'Strength',
  'Bound by',
  'Kind of promise',
  'Promised by',
  'Role',
  'Applies when',
  'Time limit',
  'How often',
  'Kept for',
];

/** Facts that list names: a name is not reworded, it comes or goes. */
const lists: ReadonlySet<SaidFact> = new Set(['Services', 'In scope', 'Places', 'Data', 'Bound by']);

/** The differences, statement and qualifiers first; none where the promise is the same. */
export function versionDifferences(
  names: SaidNames,
  before: SaidVersion,
  now: SaidVersion,
): readonly VersionDifference[] {
  const texts = (fact: SaidFact, version: SaidVersion) =>
    factInWords(fact, version, names).map(({ phrase, reason }) => withReason(plainly(phrase), reason));
  return [
    ...difference('Statement', [before.statement], [now.statement]),
    ...qualifierDifferences(before.qualifiers, now.qualifiers),
    ...promised.flatMap((fact) => difference(fact, texts(fact, before), texts(fact, now))),
  ];
}

/** That a source gives no reason is no news. */
function withReason(words: string, reason: string | undefined): string {
  return reason === undefined || reason === noReason ? words : `${ended(words)} ${reason}`;
}

function difference(
  part: 'Statement' | SaidFact,
  before: readonly string[],
  now: readonly string[],
): VersionDifference[] {
  const gone = before.filter((item) => !now.includes(item));
  const come = now.filter((item) => !before.includes(item));
  if (gone.length + come.length === 0) return [];
  const isList = part !== 'Statement' && lists.has(part);
  return [{ part, label: part, gone, come, ...(!isList && reworded(gone, come)) }];
}

function reworded([old, ...gone]: readonly string[], [fresh, ...come]: readonly string[]) {
  const isOne = gone.length + come.length === 0;
  return isOne && old !== undefined && fresh !== undefined && { runs: changedRuns(old, fresh) };
}

/** A qualifier took the place of the one with its id, else of the next one of its kind that is left. */
function qualifierDifferences(before: readonly Qualifier[], now: readonly Qualifier[]): VersionDifference[] {
  const left = now.filter(({ id }) => !before.some((one) => one.id === id));
  const pairs = before.map((old) => {
    const same = now.find(({ id }) => id === old.id);
    const next = same ?? left.find(({ kind }) => kind === old.kind);
    if (next && !same) left.splice(left.indexOf(next), 1);
    return [old, next] as const;
  });
  return [
    ...pairs.flatMap(([old, next]) => qualifierDifference(old.id, old, next)),
    ...left.flatMap((one) => qualifierDifference(one.id, undefined, one)),
  ];
}

function qualifierDifference(id: string, old: Qualifier | undefined, next: Qualifier | undefined): VersionDifference[] {
  const [before, now] = [old && qualifierInWords(old), next && qualifierInWords(next)];
  const [gone, come] = [before, now].map((one) => (one ? [withReason(one.words, one.reason)] : []));
  const isRelabelled = before && now && before.label !== now.label;
  const label = isRelabelled ? `${before.label}, now ${now.label.toLowerCase()}` : ((before ?? now)?.label ?? '');
  if (!gone || !come || (gone[0] === come[0] && !isRelabelled)) return [];
  return [{ part: 'Qualifier', label, qualifier: id, gone, come, ...reworded(gone, come) }];
}
