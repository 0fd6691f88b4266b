/** What the lock was before: as git has it, or as somebody says. */
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import type { EarlierLock, RepeatedKey } from '../../../src/checks/rule.ts';
import { repeatedKeys } from '../../../src/language/json.ts';
import { linePlaces } from '../../../src/language/lines.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { commitBeforeChange, type EarlierCommit, earlierCommits, fileAt, hashOf } from '../project/git.ts';
import { lockOf, readProjectFile } from '../project/project.ts';
import { jsonPlaces } from './json-places.ts';
import type { Places } from './places.ts';

export interface LockHistory {
  readonly earlier: readonly EarlierLock[];
  /** What the lock is held against, for whoever reads the terminal. */
  readonly said: string;
}

/**
 * @param file the lock, from the root, or absolute where it stands elsewhere
 * @param base a file (from the caller's folder) or a commit; without it, where this branch left the default branch
 * @throws UsageError where the base is neither, or holds no lock
 */
export function lockHistory(root: string, file: string, base: string | undefined, folder = root): LockHistory {
  if (base !== undefined) {
    const path = resolve(folder, base);
    if (existsSync(path) && statSync(path).isFile())
      return against([{ name: base, lock: lockOf(base, readProjectFile('', path)) }]);
    // What a runner names as the state before the first push of a branch.
    if (/^0{40}$/.test(base)) return nothing('there is nothing before the first push');
    return at(root, file, [{ commit: hashOf(root, base), what: base }]);
  }
  if (isAbsolute(file)) return nothing('it stands outside of the project');
  try {
    return at(root, file, withChange(root, file, earlierCommits(root)));
  } catch (error) {
    if (error instanceof UsageError) return nothing(error.message);
    throw error;
  }
}

/** On the default branch, where several commits may have come at once, the lock as it was before its last change too. */
function withChange(root: string, file: string, commits: readonly EarlierCommit[]): readonly EarlierCommit[] {
  const before = commits.length > 1 ? commitBeforeChange(root, file) : undefined;
  if (before === undefined || commits.some(({ commit }) => commit === before)) return commits;
  return [...commits, { commit: before, what: 'the commit before its last change' }];
}

function at(root: string, file: string, commits: readonly EarlierCommit[]): LockHistory {
  const locks = commits.flatMap(({ commit, what }): EarlierLock[] => {
    const text = fileAt(root, commit, file);
    const name = `${commit.slice(0, 7)} (${what})`;
    return text === undefined ? [] : [{ name, lock: lockOf(`${file} of ${name}`, text) }];
  });
  return locks.length > 0 ? against(locks) : nothing(`${commits.map(({ what }) => what).join(' and ')} had none`);
}

function against(earlier: readonly EarlierLock[]): LockHistory {
  return { earlier, said: `The lock was held against ${earlier.map(({ name }) => name).join(' and ')}` };
}

function nothing(reason: string): LockHistory {
  return {
    earlier: [],
    said: `The lock was held against nothing: ${reason}; "--lock-base" takes a file or commit that has an earlier one`,
  };
}

/** Keys that the lock's file has twice; none where it does not exist. */
export function repeatedLockKeys(root: string, file: string): RepeatedKey[] {
  if (!existsSync(resolve(root, file))) return [];
  const text = readProjectFile('', resolve(root, file));
  const placeOf = linePlaces(text);
  return repeatedKeys(text).map(({ name, offset }) => {
    const { line, column } = placeOf(offset);
    return { name, file, line, column };
  });
}

/** Places that also know those of the lock, `['lock', 'ids', 'PC-GOV-2']`. */
export function withLockPlaces(others: Places, root: string, file: string): Places {
  return {
    ...others,
    find(path, offset, occurrence) {
      if (path[0] !== 'lock') return others.find(path, offset, occurrence);
      return jsonPlaces(file, readProjectFile('', resolve(root, file))).find(['ids', ...path.slice(1)], offset);
    },
  };
}
