/** Lists of promises: as cards, those that are attested of late first, then those in a contract; many unfold by their topic. */
import { titleOf } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { attestedBy, sighted } from '../../model/sightings/sightings.ts';
import { currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import { type Block, element, unfolding } from '../nodes/nodes.ts';
import { promiseCard } from './promise-card.ts';

/** As many cards as are looked through at a glance. */
const fewCards = 6;

/**
 * Few promises as cards, more by topic, a line each, which unfolds.
 *
 * @param place of the page that they stand on, if it is one's
 */
export function promises(registry: Registry, ids: readonly string[], place?: string): Block {
  if (ids.length <= fewCards) return promiseCards(registry, ids, place);
  const topics = [...new Set(ids.map((id): string => registry.commitments[id]?.topic ?? ''))];
  return element(
    'div',
    { className: 'folds folds--columns' },
    ...topics.map((topic) => {
      const own = ids.filter((id) => registry.commitments[id]?.topic === topic);
      return unfolding([`${titleOf(registry, 'topics', topic)} (${own.length})`], promiseCards(registry, own, place));
    }),
  );
}

/** All promises as cards, the firmest first. */
export function promiseCards(registry: Registry, ids: readonly string[], place?: string): Block {
  const sorted = ids.toSorted((a, b) => firmness(registry, b) - firmness(registry, a));
  return element('ul', { className: 'promises' }, ...sorted.map((id) => promiseCard(registry, id, place)));
}

/** 2 where a text of late repeats it, 1 more where it is in a contract. */
function firmness(registry: Registry, id: string): number {
  const commitment = registry.commitments[id];
  if (!commitment) return 0;
  const seen = attestedBy(
    registry,
    sighted(registry, commitment),
    currentNumber(commitment),
    commitment.review.reviewed,
  );
  return (seen.length > 0 ? 2 : 0) + (currentVersion(commitment).strength === 'contractual' ? 1 : 0);
}
