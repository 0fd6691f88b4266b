/** Lists of promises: as cards, those that are attested of late first, then those in a contract; many unfold by their topic. */
import { titleOf } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { attestedBy, sighted } from '../../model/sightings/sightings.ts';
import { currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import { type Block, element, p, strong, unfolding } from '../nodes/nodes.ts';
import { promiseCard } from './promise-card.ts';

/** As many cards as are looked through at a glance. */
const fewCards = 6;

/**
 * Few promises as cards, more by topic, a line each, which unfolds.
 *
 * @param place of the page that they stand on, if it is one's
 */
export function promises(registry: Registry, ids: readonly string[], place?: string): Block[] {
  if (ids.length <= fewCards) return promiseCards(registry, ids, place);
  const topics = [...new Set(ids.map((id): string => registry.commitments[id]?.topic ?? ''))];
  const folds = topics.map((topic) => {
    const own = ids.filter((id) => registry.commitments[id]?.topic === topic);
    return unfolding([`${titleOf(registry, 'topics', topic)} (${own.length})`], cards(registry, own, place));
  });
  return [element('div', { className: 'folds folds--columns' }, ...folds)];
}

/** Promises as cards, the firmest first; of many the less firm ones unfold. */
export function promiseCards(registry: Registry, ids: readonly string[], place?: string): Block[] {
  const groups = firmness.flatMap((title, rank) => {
    const own = ids.filter((id) => firmnessOf(registry, id) === rank);
    return own.length === 0 ? [] : [{ title: `${title} (${own.length})`, own }];
  });
  const [first, ...rest] = groups;
  if (first === undefined || rest.length === 0 || ids.length <= fewCards)
    return [
      cards(
        registry,
        groups.flatMap(({ own }) => own),
        place,
      ),
    ];
  return [
    p(strong(first.title)),
    cards(registry, first.own, place),
    ...rest.map(({ title, own }) => unfolding([title], cards(registry, own, place))),
  ];
}

function cards(registry: Registry, ids: readonly string[], place?: string): Block {
  return element('ul', { className: 'promises' }, ...ids.map((id) => promiseCard(registry, id, place)));
}

const firmness = ['Repeated by a text of late', 'In a contract', 'Public statements not seen of late'] as const;

/** The place in `firmness`. */
function firmnessOf(registry: Registry, id: string): number {
  const commitment = registry.commitments[id];
  if (!commitment) return 2;
  const seen = attestedBy(
    registry,
    sighted(registry, commitment),
    currentNumber(commitment),
    commitment.review.reviewed,
  );
  if (seen.length > 0) return 0;
  return currentVersion(commitment).strength === 'contractual' ? 1 : 2;
}
