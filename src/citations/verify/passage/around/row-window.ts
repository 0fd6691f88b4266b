/** The cells of a row that are read with one of them: rows of people are whole, endless ones are not read again for each cell. */
import { lastAtMost } from '../../../../language/lines.ts';

/** What a row says of all its cells stands at its beginning, what it says of one stands near it. */
const atBeginning = 20;
const nearby = 20;

/**
 * The blocks of a row that are read with the block at `at`, in reading order: all of them where there are few, else those at the
 * row's beginning and those near it.
 */
export function rowWindow(row: readonly number[], at: number): readonly number[] {
  if (row.length <= atBeginning + 2 * nearby + 1) return row;
  const own = lastAtMost(row, at, (block) => block);
  const from = Math.max(atBeginning, own - nearby);
  return [...row.slice(0, atBeginning), ...row.slice(from, Math.max(own, from) + nearby + 1)];
}
