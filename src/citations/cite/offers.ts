/** What can be cited instead of what was asked for. */

import { window } from '../../language/time/dates.ts';
import type { Inventory, InventoryCommitment, InventoryVersion } from '../../model/inventory/inventory.ts';
import { audienceOf } from '../../model/scope/audience.ts';
import { type CoverageQuery, coverage } from '../../model/scope/coverage.ts';
import { standing } from '../../model/sightings/sightings.ts';
import { isMade } from '../../model/status.ts';
import { readToken } from '../../model/token.ts';
import { currentNumber, currentVersion, isAhead } from '../../model/versions/current-version.ts';
import type { Offer, Refusal } from './refusal.ts';

/** Versions of a commitment, by their numbers. */
export function offersOf({ title, versions }: InventoryCommitment, numbers: readonly number[]): readonly Offer[] {
  return numbers.flatMap((number) => {
    const version = versions[number - 1];
    if (!version) return [];
    const { token, permalink } = version;
    return [{ token, id: readToken(token).id, version: number, title, permalink }];
  });
}

/** The version that holds. */
export function newestOffer(commitment: InventoryCommitment | undefined, today: string): readonly Offer[] {
  return commitment ? offersOf(commitment, [currentNumber(commitment, today)]) : [];
}

/** So many are offered at most: nobody reads a list of all that hold somewhere. */
const most = 5;

/**
 * What covers the service and place that a version does not, in the version's own places where none is asked for. First stands what
 * names both, then what names the service, then the place, and of these the newest first, each in its newest version. What names
 * less than was asked for has to be on the same topic or share a principle; what names neither is offered where nothing else is.
 * What is promised to people is none of it where the refused is not.
 */
export function coveringInstead(
  inventory: Inventory,
  id: string,
  { scope }: InventoryVersion,
  { service, jurisdiction }: CoverageQuery,
  today: string,
): Pick<Refusal, 'offers' | 'shared'> {
  const own = inventory.commitments[id];
  if (!own) return { offers: [] };
  const ownPlaces = scope.jurisdictions === 'worldwide' ? [] : scope.jurisdictions;
  const places: readonly (string | undefined)[] = jurisdiction !== undefined ? [jurisdiction] : ownPlaces;
  const queries = (places.length > 0 ? places : [undefined]).map((place) => ({
    ...(service !== undefined && { service }),
    ...(place !== undefined && { jurisdiction: place }),
  }));
  const isForOthers = (one: InventoryCommitment) => audienceOf(one) !== undefined && audienceOf(own) === undefined;
  const covering = Object.entries(inventory.commitments).flatMap(([other, commitment]) => {
    const current = currentVersion(commitment, today);
    if (other === id || isAhead(current, today) || !isMade(commitment) || isForOthers(commitment)) return [];
    const query = queries.find((one) => coverage(inventory, current, one).outcome === 'covered');
    if (!query) return [];
    const [namesService, namesPlace] = [
      query.service !== undefined && current.scope.services !== 'all',
      query.jurisdiction !== undefined && current.scope.jurisdictions !== 'worldwide',
    ];
    const { lastSeen } = standing(inventory, commitment, currentNumber(commitment, today), query);
    return {
      commitment,
      onTopic: commitment.topic.id === own.topic.id,
      onPrinciple: commitment.principles.some((one) => own.principles.some((principle) => principle.id === one.id)),
      names: Number(namesService) * 2 + Number(namesPlace),
      namesAll: namesService === (query.service !== undefined) && namesPlace === (query.jurisdiction !== undefined),
      last: window(lastSeen).last,
    };
  });
  const related = covering.filter((one) => one.onTopic || one.onPrinciple || one.namesAll);
  const naming = related.filter(({ names }) => names > 0);
  const offered = (naming.length > 0 ? naming : related)
    .sort((a, b) => b.names - a.names || b.last.localeCompare(a.last))
    .slice(0, most);
  if (offered.length === 0) return { offers: [] };
  return {
    offers: offered.flatMap(({ commitment }) => newestOffer(commitment, today)),
    shared: offered.every((one) => one.onTopic)
      ? 'topic'
      : offered.every((one) => one.onPrinciple)
        ? 'principle'
        : 'scope',
  };
}
