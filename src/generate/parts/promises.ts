/** Lists of promises, told apart by whether they still stand: few as cards, more by their topic, a line each. */
import { titleOf } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { currentVersion } from '../../model/versions/current-version.ts';
import { type Block, element, line, unfolding } from '../nodes/nodes.ts';
import { dateLine, narrowedBy, promiseCard, promiseLine, standingLines } from './promise-card.ts';
import { byStanding } from './standing-groups.ts';

/** As many cards on a page as are looked through at a glance, and as many names of one standing; more unfold by topic. */
const fewCards = 6;
const fewNames = 16;

/**
 * Promises in the groups of `byStanding`.
 *
 * @param place of the page that they stand on, if it is one's
 */
export function promises(registry: Registry, ids: readonly string[], place?: string): Block[] {
  const cards = (some: readonly string[]) =>
    element('ul', { className: 'promises' }, ...some.map((id) => promiseCard(registry, id, place)));
  return byStanding(registry, ids, (own) => {
    if (ids.length <= fewCards) return cards(own);
    if (own.length > fewNames) return folds(registry, own, true, place);
    const groups = byTopic(registry, own).flatMap(({ title, ids: some }, _, { length }) => [
      ...(length > 1 ? [line('p', { className: 'topic-name' }, title)] : []),
      lines(registry, some, true, place),
    ]);
    return element('div', { className: 'topic-groups' }, ...groups);
  });
}

/** Many promises by their names alone, in topics that unfold. */
export function promiseLines(registry: Registry, ids: readonly string[]): Block {
  return folds(registry, ids, false);
}

function folds(registry: Registry, ids: readonly string[], isTold: boolean, place?: string): Block {
  const topics = byTopic(registry, ids).map(({ title, ids: own }) =>
    unfolding([`${title} (${own.length})`], lines(registry, own, isTold, place)),
  );
  return element('div', { className: 'folds folds--columns' }, ...topics);
}

/** Promises by name. @param isTold whether each tells how it stands, and not only when it was last seen */
function lines(registry: Registry, ids: readonly string[], isTold: boolean, place?: string): Block {
  const items = ids.flatMap((id) => {
    const commitment = registry.commitments[id];
    if (!commitment) return [];
    const narrowed = narrowedBy(registry, currentVersion(commitment), place);
    const more = isTold ? standingLines(registry, commitment) : [dateLine(registry, commitment)];
    return [promiseLine(id, commitment, narrowed, ...more)];
  });
  return element('ul', { className: 'promises promises--lines' }, ...items);
}

/** Promises by their topic, in the order in which the topics come. */
function byTopic(registry: Registry, ids: readonly string[]): { readonly title: string; readonly ids: string[] }[] {
  const topics = [...new Set(ids.map((id): string => registry.commitments[id]?.topic ?? ''))];
  return topics.map((topic) => ({
    title: titleOf(registry, 'topics', topic),
    ids: ids.filter((id) => registry.commitments[id]?.topic === topic),
  }));
}
