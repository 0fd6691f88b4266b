/** Lists of promises, told apart by whether they still stand: few as cards, more by their topic, a line each, which unfolds. */
import { titleOf } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { type Block, element, unfolding } from '../nodes/nodes.ts';
import { promiseCard } from './promise-card.ts';
import { byStanding } from './standing-groups.ts';

/** As many cards as are looked through at a glance. */
const fewCards = 6;

/**
 * Promises in the groups of `byStanding`.
 *
 * @param place of the page that they stand on, if it is one's
 */
export function promises(registry: Registry, ids: readonly string[], place?: string): Block[] {
  const cards = (some: readonly string[]) =>
    element('ul', { className: 'promises' }, ...some.map((id) => promiseCard(registry, id, place)));
  return byStanding(registry, ids, (own) => {
    if (own.length <= fewCards) return cards(own);
    const topics = [...new Set(own.map((id): string => registry.commitments[id]?.topic ?? ''))];
    const folds = topics.map((topic) => {
      const some = own.filter((id) => registry.commitments[id]?.topic === topic);
      return unfolding([`${titleOf(registry, 'topics', topic)} (${some.length})`], cards(some));
    });
    return element('div', { className: 'folds folds--columns' }, ...folds);
  });
}
