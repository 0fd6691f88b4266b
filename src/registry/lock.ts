/** The lock: every id that was ever given, and whether it is published (`versions.lock.json`). */

/** What the lock remembers of a commitment or claim id. */
export interface LockedId {
  /** A published id is for ever, and so is its wording; an unpublished one is merely taken. */
  readonly published: boolean;
}

export interface Lock {
  /** The version of this file's form. */
  readonly format: 1;
  /** Citable ids, `PC-<AREA>-<n>`, in the order in which they were given. */
  readonly ids: Readonly<Record<string, LockedId>>;
}

/** A lock that remembers nothing. */
export const emptyLock: Lock = { format: 1, ids: {} };
