/** What changed in an inventory: since a day, and since somebody cited a version. */

import { hint } from '../language/message.ts';
import { window } from '../language/time/dates.ts';
import { whenInWords } from '../language/time/dates-in-words.ts';
import type { Inventory, InventoryCommitment, InventoryVersion } from '../model/inventory/inventory.ts';
import { announcedDay, beganInWords, cautionsInWords, changeInWords } from '../model/said/said.ts';
import type { CoverageQuery } from '../model/scope/coverage.ts';
import { isOver } from '../model/status.ts';
import { tokenOf } from '../model/token.ts';
import { type ChangeEvent, changeEvents, concerns } from '../model/versions/change-events.ts';
import { announcedVersions, currentNumber, isAhead, numberedVersion } from '../model/versions/current-version.ts';
import { parseReference } from './cite/reference.ts';
import { endOfReplacements } from './cite/replacement.ts';
import { differencesInWords, keepsMeaning, stepsInWords, takesBack } from './verify/later-versions.ts';

/** A change of a commitment after a day. */
export interface DatedChange {
  readonly id: string;
  /** The version that began; of a withdrawal, the last one. */
  readonly token: string;
  readonly title: string;
  readonly kind: InventoryVersion['change']['kind'] | 'withdrawal';
  /** Set where it may have been before the day: its date is not known that exactly. */
  readonly perhaps?: true;
  readonly permalink: string;
  /** What changed and why, in sentences. */
  readonly words: string;
}

/**
 * The changes after a day, newest first. It is the day of the promise that counts, not the day on which the register took note.
 *
 * @param day YYYY-MM-DD
 * @param query only what concerns this service or place
 */
export function changesSince(inventory: Inventory, day: string, query: CoverageQuery, today: string): DatedChange[] {
  const isScoped = query.service !== undefined || query.jurisdiction !== undefined;
  return changeEvents(inventory)
    .filter((event) => event.lastDay > day && (!isScoped || concerns(inventory, event, query)))
    .map((event) => datedChange(inventory, event, day, today));
}

function datedChange(
  inventory: Inventory,
  { id, commitment, number, isWithdrawal, when }: ChangeEvent<InventoryCommitment>,
  day: string,
  today: string,
): DatedChange {
  const { title, versions, withdrawn } = commitment;
  const version = numberedVersion({ versions }, number);
  const before = versions[number - 2];
  const kind = isWithdrawal ? 'withdrawal' : version.change.kind;
  const began = isAhead(version, today) ? `is announced for ${announcedDay(version.from)}` : beganInWords(version.from);
  const words = isWithdrawal
    ? `Withdrawn ${whenInWords(when)}. ${withdrawn?.reason ?? ''}`
    : [
        `${changeInWords(version, before)}: ${version.token} ${began}.`,
        version.change.reason,
        before && differing(inventory, before, version),
      ]
        .filter(Boolean)
        .join(' ');
  return {
    id,
    token: version.token,
    title,
    kind,
    ...(window(when).first <= day && { perhaps: true }),
    permalink: version.permalink,
    words,
  };
}

/** How something that was cited stands to what is promised now. */
export interface CitedStanding {
  /** As it was given. */
  readonly cited: string;
  /**
   * `same`: it is the newest wording. `kept`: newer ones mean the same. `changed`: a newer one promises something else, and nothing was
   * taken back. `less`: a newer one takes something back. `ended`: withdrawn, or replaced. `unknown`: nothing known is named.
   */
  readonly standing: 'same' | 'kept' | 'changed' | 'less' | 'ended' | 'unknown';
  /** The version that holds now, where one does. */
  readonly now?: string;
  readonly permalink?: string;
  /** What happened since, in sentences. */
  readonly words: string;
}

/** How cited versions (`PC-GOV-2@1`) stand to what is promised now. */
export function standingsOf(inventory: Inventory, cited: readonly string[], today: string): CitedStanding[] {
  return cited.map((one) => ({ cited: one, ...standingNow(inventory, one, today) }));
}

function standingNow(inventory: Inventory, cited: string, today: string): Omit<CitedStanding, 'cited'> {
  const unknown = (words: string) => ({ standing: 'unknown', words }) as const;
  const reference = parseReference(inventory, cited);
  if ('unknown' in reference)
    return unknown(
      `Unexpected "${reference.unknown}", expected the token of a version that is known${hint(reference.nearest)}`,
    );
  const { entry, version: number } = reference;
  if (entry.kind === 'claim') return unknown(`${entry.id} is a claim, which promises nothing.`);
  const { id, commitment } = entry;
  if (number === undefined)
    return unknown(`Unexpected "${cited}" without a version, expected one, such as ${tokenOf(id, 1)}`);
  const version = commitment.versions[number - 1];
  if (!version)
    return unknown(`Unexpected version ${number} of ${id}, expected one from 1 to ${commitment.versions.length}`);
  const current = Math.max(number, currentNumber(commitment, today));
  const later = commitment.versions.slice(number, current);
  const newest = commitment.versions[current - 1] ?? version;
  const { status } = commitment;
  const hasEnded = isOver(commitment);
  const ends = hasEnded ? endOfReplacements(inventory, id) : [];
  const ended = `${id} was ${status}${ends.length > 0 ? `; ${ends.join(' and ')} took its place` : ''}.`;
  const steps =
    later.length === 0 ? `${version.token} is the newest wording.` : `Since ${version.token}, ${stepsInWords(later)}.`;
  return {
    standing: hasEnded ? 'ended' : standingAfter(later),
    ...(!hasEnded && { now: newest.token, permalink: newest.permalink }),
    words: [
      ...(hasEnded ? [ended] : []),
      steps,
      ...(later.length === 0 ? [] : [differing(inventory, version, newest)]),
      ...announcedVersions(commitment, today).map(
        (one) => `${one.version.token} is announced for ${announcedDay(one.version.from)}.`,
      ),
      ...cautionsInWords(inventory, commitment, current).map(({ head, detail }) => `${head} ${detail}`),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function standingAfter(later: readonly InventoryVersion[]): CitedStanding['standing'] {
  if (later.length === 0) return 'same';
  if (takesBack(later)) return 'less';
  return keepsMeaning(later) ? 'kept' : 'changed';
}

function differing(inventory: Inventory, before: InventoryVersion, now: InventoryVersion): string {
  const words = differencesInWords(inventory, before, now);
  return words === '' ? '' : `What differs: ${words}.`;
}
