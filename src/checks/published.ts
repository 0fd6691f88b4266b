/** What the lock says was published, against what the registry says now. */

import type { Lock, LockedVersion } from '../model/lock/lock.ts';
import type { LockedSighting } from '../model/lock/sightings.ts';
import type { Registry } from '../model/schema.ts';
import { entriesOf, entryOf } from './entries.ts';
import type { CheckContext } from './rule.ts';
import { gistOf, similarity } from './wording/similarity.ts';

/** What the lock remembers of an id. */
export interface RememberedId {
  readonly published: boolean;
  readonly versions: readonly LockedVersion[];
  readonly sightings: readonly LockedSighting[];
}

/** Every id of the lock. */
export type LockedIds = ReadonlyMap<string, RememberedId>;

/** Reads them. */
export function lockedIds({ ids }: Lock): LockedIds {
  return new Map(
    Object.entries(ids).map(([id, { published, versions = [], sightings = [] }]) => [
      id,
      { published, versions, sightings },
    ]),
  );
}

/** An entry that makes a lost promise under another id. */
export interface Renamed {
  readonly lost: string;
  /** 0 to 1. */
  readonly share: number;
}

/** From here on, a statement under another id is taken for the lost one. */
const sameStatement = 0.8;
/** Below this, a statement under the same id is taken for another promise. */
const otherStatement = 0.35;

/** Id that the lock has not as published → the published id whose statement it took over. What is not well-formed is not lost. */
export function renamedIds({ registry, given, lock }: CheckContext): ReadonlyMap<string, Renamed> {
  const locked = lockedIds(lock);
  const lost = [...locked].flatMap(([id, { published, versions }]) => {
    const statement = versions.at(-1)?.statement;
    return published && !Object.hasOwn(given.commitments, id) && statement !== undefined
      ? [{ id, gist: gistOf(statement) }]
      : [];
  });
  if (lost.length === 0) return new Map();
  const fresh = entriesOf(registry, 'commitments').flatMap(([id, { versions }]) =>
    locked.get(id)?.published ? [] : versions.map(({ statement }) => ({ id, gist: gistOf(statement) })),
  );
  const renamed = new Map<string, Renamed>();
  for (const { id: lostId, gist } of lost) {
    const [best] = fresh
      .map((one) => ({ id: one.id, share: similarity(gist, one.gist) }))
      .filter(({ share, id }) => share >= sameStatement && share > (renamed.get(id)?.share ?? 0))
      .sort((a, b) => b.share - a.share);
    if (best) renamed.set(best.id, { lost: lostId, share: best.share });
  }
  return renamed;
}

/** How much of the first published statement is left in the present first one, where that is so little that the id was given to another promise. */
export function reuse(registry: Registry, id: string, remembered: RememberedId): number | undefined {
  const before = remembered.versions[0]?.statement;
  const now = entryOf(registry, 'commitments', id)?.versions[0].statement;
  if (!remembered.published || before === undefined || now === undefined || before === now) return undefined;
  const share = similarity(gistOf(before), gistOf(now));
  return share < otherStatement ? share : undefined;
}
