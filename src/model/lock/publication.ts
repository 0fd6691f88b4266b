/** Publishing: what the lock is to remember from now on. It is only ever added to. */

import type { Commitment, Registry, Version } from '../schema.ts';
import { digest } from './digest.ts';
import type { Lock, LockedId, LockedVersion } from './lock.ts';
import { beginning, versionParts } from './parts.ts';
import { type LockedSighting, placesOfSightings, sightingsToLock } from './sightings.ts';

/** What a publication adds for an id. */
export interface Addition {
  readonly id: string;
  /** `taken`: a draft, whose id nobody else may have; `published`: for ever; `extended`: published before, with fewer versions. */
  readonly state: 'taken' | 'published' | 'extended';
  /** Numbers of the versions that are new to the lock, from 1; none for a claim or a draft. */
  readonly versions: readonly number[];
}

/** A lock, and what was added to it. */
export interface Publication {
  readonly lock: Lock;
  readonly added: readonly Addition[];
  /** How many versions that were locked before have their parts, or their beginning, remembered now. */
  readonly completed: number;
  /** How many sightings are new to it. */
  readonly sightings: number;
}

/**
 * The lock with everything of the registry that it lacks: the versions of every commitment that is no draft, with digest and statement,
 * and its sightings; the ids of claims; the ids of drafts as taken. What it holds stays as it is, whatever the registry says: compare first.
 * New ids follow the old ones, in the registry's order.
 *
 * @throws where a commitment that is no draft is not well-formed
 */
export function publication(registry: Registry, lock: Lock): Publication {
  const ids: Record<string, LockedId> = { ...lock.ids };
  const added: Addition[] = [];
  let completed = 0;
  let sightings = 0;
  for (const [id, commitment] of Object.entries(registry.commitments)) {
    const { status, versions } = commitment;
    const before = ids[id];
    if (status === 'draft') {
      if (before) continue;
      ids[id] = { published: false };
      added.push({ id, state: 'taken', versions: [] });
      continue;
    }
    const known = before?.versions ?? [];
    const fresh = versions.slice(known.length).map((version, index) => {
      const number = known.length + index + 1;
      return { number, locked: lockedVersion(id, number, version) };
    });
    const kept = known.map((locked, index) => completedVersion(id, index + 1, locked, versions[index]));
    completed += kept.filter((locked, index) => locked !== known[index]).length;
    const seen = before?.sightings ?? [];
    const later = newSightings(registry, commitment, seen);
    sightings += later.length;
    ids[id] = {
      published: true,
      versions: [...kept, ...fresh.map(({ locked }) => locked)],
      ...(seen.length + later.length > 0 && { sightings: [...seen, ...later] }),
    };
    if (before?.published && fresh.length === 0) continue;
    added.push({
      id,
      state: before?.published ? 'extended' : 'published',
      versions: fresh.map(({ number }) => number),
    });
  }
  for (const id of Object.keys(registry.claims)) {
    if (ids[id]?.published) continue;
    ids[id] = { ...ids[id], published: true };
    added.push({ id, state: 'published', versions: [] });
  }
  return { lock: { ...lock, ids }, added, completed, sightings };
}

/** Sightings that are none of those which the lock has, however they were changed. */
function newSightings(registry: Registry, commitment: Commitment, locked: readonly LockedSighting[]): LockedSighting[] {
  const now = sightingsToLock(registry, commitment);
  const known = new Set(placesOfSightings(locked, now));
  return now.filter((_, index) => !known.has(index));
}

function lockedVersion(id: string, number: number, version: Version): LockedVersion {
  return { digest: digest(id, number, version), statement: version.statement, parts: versionParts(version) };
}

/** A locked version with the parts that it lacks, where it is what was published: all of them, or its beginning alone. */
function completedVersion(id: string, number: number, locked: LockedVersion, version?: Version): LockedVersion {
  if (!version || digest(id, number, version) !== locked.digest) return locked;
  const { [beginning]: since, ...parts } = versionParts(version);
  if (since === undefined || locked.parts?.[beginning] !== undefined) return locked;
  return { ...locked, parts: { ...(locked.parts ?? parts), [beginning]: since } };
}
