/** Promises told apart by whether they still stand, as of each commitment's last review: pages have no clock. */

import { window } from '../../language/time/dates.ts';
import { lateInWords } from '../../model/said/said.ts';
import type { Commitment, Registry } from '../../model/schema.ts';
import type { CoverageQuery } from '../../model/scope/coverage.ts';
import { textsOfLate } from '../../model/sightings/of-late.ts';
import { attestedFor, sighted, standing } from '../../model/sightings/sightings.ts';
import { isOver } from '../../model/status.ts';
import { currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import { type Block, element, inline, p } from '../nodes/nodes.ts';

/** How promises stand, in the order in which a page has them, each with a badge that the site has for it. */
export const standingWords = {
  late: {
    badge: 'status-in-force',
    name: lateInWords(true),
    words:
      'A text of that time, before the last review, says it for some service or place at least. The page of each tells for which.',
  },
  less: {
    badge: 'effect-narrower',
    name: 'A newer text says less',
    words: 'Which, and of when, each tells; what it says stands on the page.',
  },
  contract: {
    badge: 'kind',
    name: 'In a contract of the past',
    words: 'Whether the contract of today says the same has to be read there.',
  },
  before: {
    badge: 'status-historic',
    name: 'Said before',
    words: `No text of the last ${attestedFor} months says it. Whether it is promised today is not known to us.`,
  },
  over: { badge: 'status-withdrawn', name: 'Over', words: 'Withdrawn, or replaced by another promise.' },
} as const;

/** One of these standings. */
export type StandingGroup = keyof typeof standingWords;

/** Whether a text of the months before the last review says it: for all that is asked about, or for some service or place at least. */
export function isSeenOfLate(registry: Registry, commitment: Commitment, query: CoverageQuery = {}): boolean {
  return isSeenWhole(registry, commitment, query) || textsOfLate(registry, commitment, query).length > 0;
}

/** Whether such a text says it for all that is asked about. */
export function isSeenWhole(registry: Registry, commitment: Commitment, query: CoverageQuery = {}): boolean {
  return standingOnReview(registry, commitment, query).attested;
}

function standingOnReview(registry: Registry, commitment: Commitment, query: CoverageQuery) {
  const today = commitment.review.reviewed;
  return standing(registry, sighted(registry, commitment), currentNumber(commitment), { ...query, today });
}

/** What was seen last first, and of one day what is in a contract. */
export function newestFirst(registry: Registry, ids: readonly string[], query: CoverageQuery = {}): string[] {
  const known = ids.flatMap((id) => {
    const commitment = registry.commitments[id];
    if (!commitment) return [];
    const { last } = window(standingOnReview(registry, commitment, query).lastSeen);
    return [{ id, last, isContract: currentVersion(commitment).strength === 'contractual' }];
  });
  return known
    .sort((a, b) => b.last.localeCompare(a.last) || Number(b.isContract) - Number(a.isContract))
    .map(({ id }) => id);
}

/** How a promise stands for a service or a place, or with neither, for whatever it holds for. */
export function standingGroup(registry: Registry, commitment: Commitment, query: CoverageQuery = {}): StandingGroup {
  if (isOver(commitment)) return 'over';
  if (isSeenOfLate(registry, commitment, query)) return 'late';
  // Asked about everything, a text on one service would stand for all of them.
  const isAsked = query.service !== undefined || query.jurisdiction !== undefined;
  if (isAsked && standingOnReview(registry, commitment, query).cautions.length > 0) return 'less';
  return currentVersion(commitment).strength === 'contractual' ? 'contract' : 'before';
}

/** What was seen of late first, each group below its name; `list` shows the commitments of one. */
export function byStanding(
  registry: Registry,
  ids: readonly string[],
  list: (ids: readonly string[], group: StandingGroup) => Block,
  query: CoverageQuery,
): Block[] {
  const entries = ids.flatMap((id) => {
    const commitment = registry.commitments[id];
    return commitment ? [{ id, group: standingGroup(registry, commitment, query) }] : [];
  });
  return (Object.keys(standingWords) as StandingGroup[]).flatMap((group) => {
    const own = newestFirst(
      registry,
      entries.filter((one) => one.group === group).map(({ id }) => id),
      query,
    );
    const { badge, name } = standingWords[group];
    return own.length === 0
      ? []
      : [
          element(
            'div',
            { className: 'standing', 'data-group': '' },
            p(inline('span', { className: `badge badge--${badge}` }, name), ` ${wordsFor(group, query)}`),
            list(own, group),
          ),
        ];
  });
}

/** What a group says of its promises; on the page of a service or a place it has been asked for that. */
function wordsFor(group: StandingGroup, { service, jurisdiction }: CoverageQuery): string {
  if (group !== 'late' || (service ?? jurisdiction) === undefined) return standingWords[group].words;
  return `A text of that time, before the last review, says it for ${service === undefined ? 'some service here at least' : 'this service'}.`;
}
