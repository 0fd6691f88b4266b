/** What stands below each hit: kind, status and scope in a word each, so that nobody takes an old or a narrow promise for more. */

import { capitalised } from '../../language/letters.ts';
import {
  claimStandingWords,
  instrumentKindWords,
  lifecycleWords,
  scopeInLine,
  seenWhen,
  standingInWords,
  statusOnReview,
  strengthInWords,
} from '../../model/said/said.ts';
import type { Claim, Commitment, Instrument, Registry, Service, Version } from '../../model/schema.ts';
import { sighted } from '../../model/sightings/sightings.ts';
import { currentNumber, isAhead } from '../../model/versions/current-version.ts';
import { searchKinds } from './record.ts';
import { titlesOf } from './scope.ts';

/** Parts of a label; what is left out is skipped. */
export function joinedParts(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(' · ');
}

export function ofCommitment(registry: Registry, entry: Commitment, version: Version): string {
  return joinedParts(
    searchKinds.commitments,
    isAhead(version) ? 'Announced' : undefined,
    firmness(registry, entry, version),
    scopeInLine(registry, version.scope),
    conditions(version),
    whenSeen(registry, entry, currentNumber(entry)),
  );
}

export function ofVersion(registry: Registry, entry: Commitment, version: Version, number: number): string {
  const count = entry.versions.length;
  const current = currentNumber(entry);
  const state = isAhead(version) ? 'announced' : number === current ? 'current' : 'superseded';
  return joinedParts(
    `Version ${number} of ${count}, ${state}`,
    firmness(registry, entry, version),
    scopeInLine(registry, version.scope),
    conditions(version),
    whenSeen(registry, entry, number),
  );
}

/** That there is more to read: a hit shows the statement alone, and it holds with its qualifiers alone. */
function conditions({ qualifiers, scope: { plans } }: Version): string | undefined {
  return qualifiers.length === 0 && !plans ? undefined : 'Conditions apply';
}

/** The date of a promise, without which an old one looks like a new one. */
function whenSeen(registry: Registry, entry: Commitment, number: number): string {
  return capitalised(seenWhen(registry, sighted(registry, entry), number));
}

/** Status and strength: `Historic · Public statement`, or for the former that a text of late says it; of a commitment that was replaced, by which. */
function firmness(registry: Registry, commitment: Commitment, version: Version): string {
  const { status, replacedBy, versions } = commitment;
  const by = status === 'replaced' && replacedBy ? ` by ${replacedBy.join(', ')}` : '';
  const { words } = statusOnReview(registry, commitment, versions.indexOf(version) + 1);
  return joinedParts(`${words}${by}`, strengthInWords(version));
}

export function ofInstrument(registry: Registry, entry: Instrument): string {
  const place = entry.jurisdiction ? titlesOf(registry, 'jurisdictions', [entry.jurisdiction])[0] : undefined;
  return joinedParts(instrumentKindWords[entry.kind], standingInWords(entry), place);
}

export function ofService({ umbrella, lifecycle: { status } }: Service): string {
  const isPast = status === 'renamed' || status === 'retired';
  return joinedParts(
    searchKinds.services,
    umbrella ? 'Word for several' : undefined,
    isPast ? lifecycleWords[status] : undefined,
  );
}

export function ofClaim({ standing }: Claim): string {
  return joinedParts(searchKinds.claims, noPromise, claimStandingWords[standing]);
}

/** What stands below a hit that could be taken for a promise and is none. */
export const noPromise = 'No promise';
