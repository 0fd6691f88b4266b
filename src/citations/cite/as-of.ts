/** Which wording of a commitment held on a day, as far as dates that are known to the month or within a window allow an answer. */
import { type DaySpan, window } from '../../language/time/dates.ts';
import { dateInWords } from '../../language/time/dates-in-words.ts';
import { daysLater } from '../../language/time/days.ts';
import type { InventoryCommitment } from '../../model/inventory/inventory.ts';
import { beganInWords, lastSeenInWords } from '../../model/said/said.ts';

/**
 * `certain`: the number of the newest version that had begun. `between`: the oldest and the newest that it may be; `none`
 * where nothing may have been said yet. `beforeFirst`: no source was seen to say it by then.
 *
 * An answer tells which wording was the newest, not that the provider still said so on that day: see `lastAttested`.
 */
export type AsOf =
  | { readonly certain: number }
  | { readonly between: readonly ['none' | number, number] }
  | { readonly beforeFirst: true };

/**
 * A day of which the version was first seen is read as its beginning for the first version: nothing earlier is known, though
 * the promise may be older. A later version first seen on a day may have begun as soon as the one before it was last seen.
 *
 * @param day YYYY-MM-DD
 */
export function versionAsOf({ versions }: Pick<InventoryCommitment, 'versions'>, day: string): AsOf {
  const beginnings = versions.map((_, index) => beginning(versions, index));
  // Versions that had begun for certain, and those that may have.
  const begun = beginnings.findLastIndex(({ last }) => last <= day) + 1;
  const perhaps = Math.max(begun, beginnings.findLastIndex(({ first }) => first <= day) + 1);
  if (perhaps === 0) return { beforeFirst: true };
  return begun === perhaps ? { certain: begun } : { between: [begun || 'none', perhaps] };
}

/** The days between which a version began. The one before it can't have ended on a day on which it was still seen. */
function beginning(versions: InventoryCommitment['versions'], index: number): DaySpan {
  const { from, change } = versions[index] ?? versions[0];
  const { first, last } = window(from);
  const before = versions[index - 1];
  // An erratum may correct since when, and follows nothing that was ever said.
  if (!before || change.kind === 'erratum') return { first, last };
  const afterwards = daysLater(window(before.lastAttested).first, 1);
  const stated = !('date' in from) || from.basis === 'stated';
  return { first: stated && first > afterwards ? first : afterwards, last };
}

/** The answer in sentences, for the reader of a page or of the command line. */
export function asOfInWords(id: string, { versions }: Pick<InventoryCommitment, 'versions'>, day: string): string {
  const answer = versionAsOf({ versions }, day);
  const on = `On ${dateInWords(day)}`;
  if ('beforeFirst' in answer)
    return `Nothing was seen by ${dateInWords(day)}: ${id}@1 ${beganInWords(versions[0].from)}.`;
  if ('certain' in answer) {
    const { certain: number } = answer;
    const seen = versions[number - 1]?.lastAttested;
    const since = seen && window(seen).last < day;
    return `${on}, version ${number} of ${id} was the newest wording known.${since ? ` It was ${lastSeenInWords(seen)}; whether it was still said on that day is not known.` : ''}`;
  }
  const [oldest, newest] = answer.between;
  const began = beganInWords((versions[newest - 1] ?? versions[0]).from);
  return oldest === 'none'
    ? `${on}, version ${newest} of ${id} may not have been said yet: it ${began}.`
    : `${on}, uncertain between version ${oldest} and version ${newest} of ${id}: version ${newest} ${began}.`;
}
