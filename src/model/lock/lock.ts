/** The lock: every id that was ever given, and whether it is published (`versions.lock.json`). */
import { sightingEffect } from '../schema.ts';
import { boolean, list, object, optional, record, text } from '../shapes/shape.ts';
import { type ShapeProblem, walk } from '../shapes/walk.ts';
import type { Digest } from './digest.ts';
import type { VersionParts } from './parts.ts';
import type { LockedSighting } from './sightings.ts';

/** A published version: its fingerprint, and its words for the reader of a difference. */
export interface LockedVersion {
  readonly digest: Digest;
  readonly statement: string;
  /** What else is held; a lock that was written before parts were remembered has none. */
  readonly parts?: VersionParts;
}

/** What the lock remembers of an id. */
export interface LockedId {
  /** A published id is for ever, and so is its wording; an unpublished one is merely taken. */
  readonly published: boolean;
  /** Of a published commitment, from version 1 on. */
  readonly versions?: readonly LockedVersion[];
  /** Its later texts; a lock that was written before they were remembered has none. */
  readonly sightings?: readonly LockedSighting[];
}

export interface Lock {
  /** The version of this file's form. */
  readonly format: 1;
  /** Citable ids, `PC-<AREA>-<n>`, in the order in which they were given. */
  readonly ids: Readonly<Record<string, LockedId>>;
}

/** A lock that remembers nothing. */
export const emptyLock: Lock = { format: 1, ids: {} };

/** The lock with more ids that are taken. */
export function withTaken(lock: Lock, ids: readonly string[]): Lock {
  return { ...lock, ids: { ...lock.ids, ...Object.fromEntries(ids.map((id) => [id, { published: false }])) } };
}

const version = object({ digest: text, statement: text, parts: optional(record(text)) });
const sighting = object({ source: text, effect: sightingEffect, parts: record(text) });
const ids = record(
  object({ published: boolean, versions: optional(list(version)), sightings: optional(list(sighting)) }),
);

/** The first place where what a file holds under `ids` is not what a lock remembers; `undefined` for a lock. */
export function lockProblem(value: unknown): ShapeProblem | undefined {
  const problems: ShapeProblem[] = [];
  walk(ids, value, ['ids'], { problem: (problem) => void problems.push(problem) });
  return problems[0];
}
