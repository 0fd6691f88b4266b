/** Fixes: what a rule can mend by itself, and the guard that keeps every fix away from what is promised. */
import type { Lock } from '../model/lock/lock.ts';
import type { Version } from '../model/schema.ts';
import { isObject, type Path } from '../model/shapes/walk.ts';

/** A mechanical change. The same facts stand there afterwards, in the form that the rule asks for. */
export type Fix = { readonly description: string } & (
  | {
      /** The value at this path of the registry is replaced. */
      readonly at: Path;
      /** What stands there now, so that a fix never replaces what it has not seen. */
      readonly from: FixValue;
      readonly to: FixValue;
    }
  | {
      /** Characters `start` to `end` (from 0, end excluded) of a hand-written page are replaced. */
      readonly file: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  | {
      /** Ids that the lock is to remember as taken; it is only ever added to. */
      readonly lockIds: readonly string[];
    }
);

/** What a fix may write: texts, numbers and lists of them. */
export type FixValue = string | number | readonly (string | number)[];

/** The fields that make up a promise; the digest of a version is taken over exactly these. */
export const promisedFields = [
  'statement',
  'qualifiers',
  'modality',
  'strength',
  'binding',
  'scope',
] as const satisfies readonly (keyof Version)[];

/**
 * Why a fix must not be made; `undefined` where it may. Nothing that is promised is ever changed by a program: not a word,
 * not a condition, not an instrument, not the order of a list within them.
 */
export function refusal(fix: Fix, lock: Lock): string | undefined {
  if ('at' in fix) {
    const field = fix.at.find((name) => promisedFields.some((promised) => promised === name));
    if (field !== undefined) return `"${field}" is part of a promise, which only a person changes`;
    if (fix.at[0] === 'ids' || fix.at.length < 3)
      return 'a fix replaces a value within an entry, never an entry or an id';
    return isFixValue(fix.from) && isFixValue(fix.to) ? undefined : 'a fix replaces texts, numbers and lists of them';
  }
  if ('lockIds' in fix) {
    const known = fix.lockIds.find((id) => Object.hasOwn(lock.ids, id));
    return known === undefined ? undefined : `the lock remembers "${known}" already, and is only ever added to`;
  }
  return fix.start <= fix.end ? undefined : 'a range ends before it begins';
}

/** A value without fields: replacing one can't replace a part of a promise that lies within. */
function isFixValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => !Array.isArray(item) && !isObject(item));
  return typeof value === 'string' || typeof value === 'number';
}
