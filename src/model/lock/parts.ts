/** The parts of a published version, each with a short fingerprint, so that a change can be named where a digest only tells of one. */
import type { Version } from '../schema.ts';
import { digestedParts, digestOf, shortDigest } from './digest.ts';

/** Name of a part (`scope`, `qualifiers/no-court`) → twelve hex digits. A part that the version does not have is left out. */
export type VersionParts = Readonly<Record<string, string>>;

/** Since when: the one part that an older source may correct without a new wording. */
export const beginning = 'from';

/**
 * What else is promised or answered by a version beside its statement: all that its digest covers, and who owes what, when,
 * within which time and how often, and since when. That a beginning is announced ends with the day, and is no part.
 */
export function versionParts(version: Version): VersionParts {
  const { modality, strength, binding, scope, role, retention } = digestedParts(version);
  const { obligor, trigger, timeLimit, frequency, from, qualifiers } = version;
  const parts: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(qualifiers.map((qualifier) => [`qualifiers/${qualifier.id}`, qualifier])),
    ...{ modality, strength, binding, scope, role, retention },
    ...{ obligor, trigger, timeLimit, frequency, [beginning]: from && { ...from, announced: undefined } },
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [[name, shortDigest(digestOf(part))]])),
  );
}

/** A part that is not what was locked. */
export interface PartChange {
  readonly name: string;
  readonly change: 'gone' | 'new' | 'other';
}

/** Where parts differ from the locked ones; a beginning that is not remembered is not held against anything. */
export function partChanges(locked: VersionParts, now: VersionParts): PartChange[] {
  const names = [...new Set([...Object.keys(locked), ...Object.keys(now)])];
  return names.flatMap((name): PartChange[] => {
    if (locked[name] === now[name] || (name === beginning && locked[name] === undefined)) return [];
    return [{ name, change: now[name] === undefined ? 'gone' : locked[name] === undefined ? 'new' : 'other' }];
  });
}
