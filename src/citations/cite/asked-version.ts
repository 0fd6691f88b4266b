/** The version that a citation is asked for: the one that holds, or that held on a day. */
import type { Inventory, InventoryCommitment } from '../../model/inventory/inventory.ts';
import { announcedDay } from '../../model/said/said.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber, currentVersion, isAhead } from '../../model/versions/current-version.ts';
import { asOfInWords, versionAsOf } from './as-of.ts';
import { newestOffer, offersOf } from './offers.ts';
import { type Refused, refuse } from './refusal.ts';
import { endOfReplacements } from './replacement.ts';

/** Its newest version; the numbers that a request gives are checked later. */
export function chooseVersion(
  inventory: Inventory,
  id: string,
  commitment: InventoryCommitment,
  version: number | undefined,
  asOf: string | undefined,
  today: string,
): number | Refused {
  const { status } = commitment;
  if (status === 'draft') return refuse('draft', `${id} is a draft: it is not published yet.`);
  if (version !== undefined) return version;
  if (asOf !== undefined) {
    const held = heldOn(id, commitment, asOf);
    if ('refusal' in held) return held;
    return held.certain ?? refuse('uncertain', held.reason, offersOf(commitment, held.numbers));
  }
  if (status === 'withdrawn' || status === 'replaced') {
    const ends = endOfReplacements(inventory, id);
    const instead = ends.length > 0 ? `; ${ends.join(' and ')} took its place` : '';
    return refuse(
      status,
      `${id} was ${status}${instead}. To cite it as it was, give the version (${tokenOf(id, currentNumber(commitment, today))}) or a day.`,
      ends.flatMap((end) => newestOffer(inventory.commitments[end], today)),
    );
  }
  const number = currentNumber(commitment, today);
  const current = currentVersion(commitment, today);
  if (!isAhead(current, today)) return number;
  return refuse(
    'ahead',
    `${id} is announced for ${announcedDay(current.from)}, and does not hold before. To cite it as announced, give the version (${tokenOf(id, number)}).`,
    offersOf(commitment, [number]),
  );
}

/** Why a version is not cited as of a day: nothing was seen by then, or another version held for certain. */
export function refusedOn(
  id: string,
  commitment: InventoryCommitment,
  version: number,
  day: string,
): Refused | undefined {
  const held = heldOn(id, commitment, day);
  if ('refusal' in held) return held;
  if (held.numbers.includes(version)) return undefined;
  return refuse(
    'not-held',
    `${held.reason} ${tokenOf(id, version)} is not cited as of that day.`,
    offersOf(commitment, held.numbers),
  );
}

interface Held {
  /** In a sentence. */
  readonly reason: string;
  /** The versions of which one held, if any did. */
  readonly numbers: readonly number[];
  /** The one that certainly did. */
  readonly certain?: number;
}

/** What held on a day; a refusal where nothing was seen by then. */
function heldOn(id: string, commitment: InventoryCommitment, day: string): Held | Refused {
  const answer = versionAsOf(commitment, day);
  const reason = asOfInWords(id, commitment, day);
  if ('beforeFirst' in answer) return refuse('before-first', reason, offersOf(commitment, [1]));
  if ('certain' in answer) return { reason, numbers: [answer.certain], ...answer };
  const [oldest, last] = answer.between;
  const first = oldest === 'none' ? 1 : oldest;
  return { reason, numbers: Array.from({ length: last - first + 1 }, (_, n) => first + n) };
}
