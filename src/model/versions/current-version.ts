/** Which version of a commitment is the present one. An announced version is not, until its day. */
import { span } from '../../language/time/dates.ts';
import type { Since } from '../schema.ts';

/** A commitment as far as the answer needs it; a registry and a published inventory both hold it. */
interface Versioned<V extends { readonly from: Since }> {
  readonly versions: readonly [V, ...V[]];
}

/** Whether a version is announced for a time that has not come. Without a day, whatever is announced has not. */
export function isAhead({ from }: { readonly from: Since }, today?: string): boolean {
  if (!('announced' in from) || from.announced !== true) return false;
  return today === undefined || span(from.date).last > today;
}

/**
 * The number, from 1, of the version that holds: the newest that is not ahead. Where all are ahead it is the first, of which
 * every page says that it is announced.
 *
 * @param today YYYY-MM-DD; pages have no clock, and leave it out
 */
export function currentNumber({ versions }: Versioned<{ readonly from: Since }>, today?: string): number {
  return Math.max(1, versions.findLastIndex((version) => !isAhead(version, today)) + 1);
}

/** The version of a number, from 1; the first where there is none of it. */
export function numberedVersion<V>({ versions }: { readonly versions: readonly [V, ...V[]] }, number: number): V {
  return versions[number - 1] ?? versions[0];
}

/** The version that holds; see `currentNumber`. */
export function currentVersion<V extends { readonly from: Since }>(commitment: Versioned<V>, today?: string): V {
  return numberedVersion(commitment, currentNumber(commitment, today));
}

/** Versions that are announced for a time that has not come, with their numbers. */
export function announcedVersions<V extends { readonly from: Since }>(
  { versions }: Versioned<V>,
  today?: string,
): readonly { readonly number: number; readonly version: V }[] {
  return versions.flatMap((version, index) => (isAhead(version, today) ? [{ number: index + 1, version }] : []));
}
