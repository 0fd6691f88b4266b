/** What the lock says was published, against what the registry says now. Bears a lock and a registry that are broken. */
import { type Digest, digest } from '../model/lock/digest.ts';
import type { Lock, LockedVersion } from '../model/lock/lock.ts';
import type { Registry, Version } from '../model/schema.ts';
import { isObject } from '../model/shapes/walk.ts';
import { arrayOf } from './entries.ts';
import { entryOf } from './items.ts';
import { type Gist, gistOf, similarity } from './wording/similarity.ts';

/** What the lock remembers of an id, as far as it is well-formed. */
export interface RememberedId {
  readonly published: boolean;
  readonly versions: readonly (LockedVersion | undefined)[];
}

/** Every id of the lock. */
export function lockedIds(lock: Lock): ReadonlyMap<string, RememberedId> {
  const ids: unknown = lock?.ids;
  if (!isObject(ids)) return new Map();
  return new Map(
    Object.entries(ids).map(([id, state]) => {
      const versions = isObject(state) && Array.isArray(state.versions) ? state.versions : [];
      return [
        id,
        { published: isObject(state) && state.published === true, versions: versions.map(asLockedVersion) },
      ] as const;
    }),
  );
}

function asLockedVersion(value: unknown): LockedVersion | undefined {
  if (!isObject(value)) return undefined;
  const { digest: taken, statement } = value;
  return isDigest(taken) && typeof statement === 'string' ? { digest: taken, statement } : undefined;
}

function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && value.startsWith('sha256-');
}

/** The digest of a version; `undefined` where it is too broken to have one, which another rule reports. */
export function digestOf(id: string, number: number, version: Version): Digest | undefined {
  const { statement, qualifiers, binding, scope } = version;
  const lists = [qualifiers, binding, scope?.excluded, scope?.dataScope];
  const named = [scope?.services, scope?.jurisdictions];
  const isWhole =
    typeof statement === 'string' &&
    lists.every((list) => Array.isArray(list)) &&
    named.every((list) => Array.isArray(list) || typeof list === 'string');
  return isWhole ? digest(id, number, version) : undefined;
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

/** Id that the lock has not as published → the published id whose statement it took over. */
export function renamedIds(registry: Registry, lock: Lock): ReadonlyMap<string, Renamed> {
  const locked = lockedIds(lock);
  const commitments = registry.commitments ?? {};
  const lost = [...locked].flatMap(([id, { published, versions }]) => {
    const statement = versions.findLast((version) => version)?.statement;
    return published && !Object.hasOwn(commitments, id) && statement !== undefined
      ? [{ id, gist: gistOf(statement) }]
      : [];
  });
  if (lost.length === 0) return new Map();
  const fresh = Object.keys(commitments).flatMap((id) => {
    const gists = locked.get(id)?.published ? [] : gistsOf(registry, id);
    return gists.map((gist) => ({ id, gist }));
  });
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
  const now = arrayOf(entryOf(registry, 'commitments', id)?.versions)[0]?.statement;
  if (!remembered.published || before === undefined || typeof now !== 'string' || before === now) return undefined;
  const share = similarity(gistOf(before), gistOf(now));
  return share < otherStatement ? share : undefined;
}

function gistsOf(registry: Registry, id: string): Gist[] {
  return arrayOf(entryOf(registry, 'commitments', id)?.versions).flatMap((version) =>
    isObject(version) && typeof version.statement === 'string' ? [gistOf(version.statement)] : [],
  );
}
