/** What can be cited instead of what was asked for. */
import type { Inventory, InventoryCommitment } from '../../model/inventory/inventory.ts';
import { type CoverageQuery, coverage } from '../../model/scope/coverage.ts';
import { readToken } from '../../model/token.ts';
import { currentNumber, currentVersion, isAhead } from '../../model/versions/current-version.ts';
import type { Offer, Refusal } from './refusal.ts';

/** Whether a commitment may be cited without naming a version: it is published, and neither withdrawn nor replaced. */
export function citable({ status }: Pick<InventoryCommitment, 'status'>): boolean {
  return status === 'in-force' || status === 'historic';
}

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

/**
 * What covers the service and place that a commitment does not: commitments on the same topic or, where there are none, those
 * that share a principle with it, each in its newest version and in the order of the inventory.
 */
export function coveringInstead(
  inventory: Inventory,
  id: string,
  { topic, principles }: InventoryCommitment,
  query: CoverageQuery,
  today: string,
): Pick<Refusal, 'offers' | 'shared'> {
  const own = new Set(principles.map((principle) => principle.id));
  const covering = Object.entries(inventory.commitments).flatMap(([other, candidate]) => {
    const current = currentVersion(candidate, today);
    if (other === id || isAhead(current, today) || !citable(candidate)) return [];
    return coverage(inventory, current, query).outcome === 'covered' ? [candidate] : [];
  });
  const onTopic = covering.filter((candidate) => candidate.topic.id === topic.id);
  if (onTopic.length > 0) return { offers: onTopic.flatMap((one) => newestOffer(one, today)), shared: 'topic' };
  const onPrinciple = covering.filter((candidate) => candidate.principles.some((one) => own.has(one.id)));
  return onPrinciple.length > 0
    ? { offers: onPrinciple.flatMap((one) => newestOffer(one, today)), shared: 'principle' }
    : { offers: [] };
}
