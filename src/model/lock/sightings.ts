/** What the lock remembers of sightings: they change no wording, but tell whether a published one is still promised. */
import type { Commitment, Registry, SightingEffect } from '../schema.ts';
import { currentNumber } from '../versions/current-version.ts';
import { digestOf, shortDigest, sortedSet } from './digest.ts';
import { type PartChange, partChanges, type VersionParts } from './parts.ts';

/** A sighting of a published commitment: its text, its effect in words, and a short fingerprint of each part. */
export interface LockedSighting {
  readonly source: string;
  readonly effect: SightingEffect;
  readonly parts: VersionParts;
}

/** The sightings of a commitment as the lock remembers them, in the registry's order. The date of the text and the version compared with are parts. */
export function sightingsToLock(registry: Pick<Registry, 'sources'>, commitment: Commitment): LockedSighting[] {
  return (commitment.sightings ?? []).map((sighting) => {
    const { source, version = currentNumber(commitment), locator, services, jurisdictions, customers } = sighting;
    const { effect, basis, remark } = sighting;
    const parts = {
      version,
      locator,
      services: sortedSet(services),
      jurisdictions: sortedSet(jurisdictions),
      customers: sortedSet(customers),
      effect,
      basis,
      remark,
      dated: registry.sources[source]?.dated,
    };
    const fingerprints = Object.entries(parts).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, shortDigest(digestOf(part))]],
    );
    return { source, effect, parts: Object.fromEntries(fingerprints) };
  });
}

/** Where parts differ from the locked ones; every sighting has every part, so that one which is not remembered is not held against anything. */
export function sightingChanges(locked: LockedSighting, now: LockedSighting): PartChange[] {
  return partChanges(locked.parts, now.parts).filter(({ change }) => change !== 'new');
}

/**
 * For each locked sighting the place of the present one that it is, from 0: of those of its text the one that differs in the fewest
 * parts, and each is taken once. Undefined where none is left.
 */
export function placesOfSightings(
  locked: readonly LockedSighting[],
  now: readonly LockedSighting[],
): readonly (number | undefined)[] {
  const pairs = locked.flatMap((one, before) =>
    now.flatMap((other, after) =>
      other.source === one.source ? [{ before, after, differences: sightingChanges(one, other).length }] : [],
    ),
  );
  const places = new Map<number, number>();
  const taken = new Set<number>();
  for (const { before, after } of pairs.sort((a, b) => a.differences - b.differences)) {
    if (places.has(before) || taken.has(after)) continue;
    places.set(before, after);
    taken.add(after);
  }
  return locked.map((_, index) => places.get(index));
}
