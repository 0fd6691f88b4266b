/** Lists of promises, told apart by whether they still stand: few as cards, more by name, the newest of each standing in the open. */
import { counted } from '../../language/counts.ts';
import { titleOf } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import type { CoverageQuery } from '../../model/scope/coverage.ts';
import { isMade } from '../../model/status.ts';
import { type Block, element, unfolding } from '../nodes/nodes.ts';
import { promiseCard, promiseLine, promiseWithStanding } from './promise-card.ts';
import { byStanding, isSeenOfLate } from './standing-groups.ts';

/** As many cards as are looked through at a glance on a page, as many on one of a place, and as many names of one standing; more unfold. */
const fewCards = 6;
const fewOfPlace = 9;
const fewNames = 4;
/** As many names as are not worth folding. */
const fewMore = 3;

/**
 * Promises in the groups of `byStanding`. On the page of a place those of late are told in words, however many others there are: a
 * name tells nobody what is left out.
 *
 * @param of the service or the place whose page they stand on, if it is one's
 */
export function promises(registry: Registry, ids: readonly string[], of: CoverageQuery = {}): Block[] {
  return byStanding(
    registry,
    ids,
    (own, group) => {
      if (ids.length <= fewCards) return cards(registry, own, of);
      if (of.jurisdiction === undefined || own.length > fewOfPlace) return names(registry, own, of);
      if (group === 'late' || group === 'less') return cards(registry, own, of, true);
      return unfolding([`${counted(own.length, 'promise')}: ${own.join(', ')}`], cards(registry, own, of));
    },
    of,
  );
}

/** @param isShort whether what narrows them unfolds, but for what they leave out */
function cards(registry: Registry, ids: readonly string[], of: CoverageQuery, isShort = false): Block {
  return element('ul', { className: 'promises' }, ...ids.map((id) => promiseCard(registry, id, of, isShort)));
}

/** The newest by name; the others by topic, where there are more than a few. */
function names(registry: Registry, ids: readonly string[], of: CoverageQuery): Block {
  const isFew = ids.length <= fewNames + fewMore;
  const rest = isFew ? [] : ids.slice(fewNames);
  return element(
    'div',
    {},
    lines(registry, isFew ? ids : ids.slice(0, fewNames), true, of),
    ...(rest.length === 0 ? [] : [folds(registry, rest, true, of)]),
  );
}

/** Many promises by their names alone, in topics that unfold. @param of the service on whose page they stand, if it is one's */
export function promiseLines(registry: Registry, ids: readonly string[], of: CoverageQuery = {}): Block {
  return folds(registry, ids, false, of);
}

function folds(registry: Registry, ids: readonly string[], isTold: boolean, of: CoverageQuery): Block {
  const topics = byTopic(registry, ids).map(({ title, ids: own }) => {
    // Where each tells how it stands, the group above says so too.
    const late = isTold ? 0 : own.filter((id) => isLate(registry, id, of)).length;
    return unfolding(
      [`${title} (${own.length}${late > 0 ? `, ${late === own.length ? 'all' : late} of late` : ''})`],
      lines(registry, own, isTold, of),
    );
  });
  return element('div', { className: 'folds folds--columns' }, ...topics);
}

function isLate(registry: Registry, id: string, of: CoverageQuery): boolean {
  const commitment = registry.commitments[id];
  return commitment !== undefined && isMade(commitment) && isSeenOfLate(registry, commitment, of);
}

/** Promises by name. @param isTold whether each tells how it stands, and not only when it was last seen */
function lines(registry: Registry, ids: readonly string[], isTold: boolean, of: CoverageQuery): Block {
  const items = ids.flatMap((id) => {
    const commitment = registry.commitments[id];
    if (!commitment) return [];
    return [(isTold ? promiseWithStanding : promiseLine)(registry, id, commitment, of)];
  });
  return element('ul', { className: 'promises promises--lines' }, ...items);
}

/** Promises by their topic, in the order in which the topics come. */
export function byTopic(registry: Registry, ids: readonly string[]) {
  const topics = [...new Set(ids.map((id): string => registry.commitments[id]?.topic ?? ''))];
  return topics.map((topic) => ({
    topic,
    title: titleOf(registry, 'topics', topic),
    ids: ids.filter((id) => registry.commitments[id]?.topic === topic),
  }));
}
