/** Lists of promises, told apart by whether they still stand: few as cards, more by their topic, a line each, which unfolds. */
import { titleOf } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { currentVersion } from '../../model/versions/current-version.ts';
import { type Block, element, unfolding } from '../nodes/nodes.ts';
import { promiseCard, promiseLine, servicesOf } from './promise-card.ts';
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
  return byStanding(registry, ids, (own) => (own.length <= fewCards ? cards(own) : byTopic(registry, own, cards)));
}

/** Many promises by their names alone, in topics that unfold. */
export function promiseLines(registry: Registry, ids: readonly string[]): Block {
  return byTopic(registry, ids, (own) => {
    const lines = own.flatMap((id) => {
      const commitment = registry.commitments[id];
      return commitment ? [promiseLine(id, commitment, servicesOf(registry, currentVersion(commitment)))] : [];
    });
    return element('ul', { className: 'promises promises--lines' }, ...lines);
  });
}

function byTopic(registry: Registry, ids: readonly string[], list: (ids: readonly string[]) => Block): Block {
  const topics = [...new Set(ids.map((id): string => registry.commitments[id]?.topic ?? ''))];
  const folds = topics.map((topic) => {
    const own = ids.filter((id) => registry.commitments[id]?.topic === topic);
    return unfolding([`${titleOf(registry, 'topics', topic)} (${own.length})`], list(own));
  });
  return element('div', { className: 'folds folds--columns' }, ...folds);
}
