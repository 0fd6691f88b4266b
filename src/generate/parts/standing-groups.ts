/** Promises told apart by whether they still stand, as of each commitment's last review: pages have no clock. */
import type { Commitment, Registry } from '../../model/schema.ts';
import { attestedBy, attestedFor, sighted, standing } from '../../model/sightings/sightings.ts';
import { currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import { type Block, element, inline, p } from '../nodes/nodes.ts';

/** How promises stand, in the order in which a page has them, each with a badge that the site has for it. */
export const standingWords = {
  late: {
    badge: 'status-in-force',
    name: `Said in the last ${attestedFor} months`,
    words: 'Before the last review, for some service or place at least. The page of each tells for which.',
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

/** Whether a text of the months before the last review says it, for some service or place at least. */
export function isSeenOfLate(registry: Registry, commitment: Commitment): boolean {
  const known = sighted(registry, commitment);
  const number = currentNumber(commitment);
  const today = commitment.review.reviewed;
  return standing(registry, known, number, { today }).attested || attestedBy(registry, known, number, today).length > 0;
}

function groupOf(registry: Registry, commitment: Commitment): keyof typeof standingWords {
  const { status } = commitment;
  if (status === 'withdrawn' || status === 'replaced') return 'over';
  return isSeenOfLate(registry, commitment)
    ? 'late'
    : currentVersion(commitment).strength === 'contractual'
      ? 'contract'
      : 'before';
}

/** What was seen of late first, each group below its name; `list` shows the commitments of one. */
export function byStanding(
  registry: Registry,
  ids: readonly string[],
  list: (ids: readonly string[]) => Block,
): Block[] {
  const entries = ids.flatMap((id) => {
    const commitment = registry.commitments[id];
    return commitment ? [{ id, group: groupOf(registry, commitment) }] : [];
  });
  return (Object.keys(standingWords) as (keyof typeof standingWords)[]).flatMap((group) => {
    const own = entries.filter((one) => one.group === group).map(({ id }) => id);
    const { badge, name, words } = standingWords[group];
    return own.length === 0
      ? []
      : [
          element(
            'div',
            { className: 'standing', 'data-group': '' },
            p(inline('span', { className: `badge badge--${badge}` }, name), ` ${words}`),
            list(own),
          ),
        ];
  });
}
