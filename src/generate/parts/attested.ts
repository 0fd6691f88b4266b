/** What texts of late repeat, for a service or a place, as of each commitment's last review: pages have no clock. */
import { seenInWords, titleOf } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { attestedBy, attestedFor, type Seen, sighted, speaksOf } from '../../model/sightings/sightings.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { type Block, element, line, p, strong } from '../nodes/nodes.ts';
import { idLink } from './parts.ts';
import { narrowedBy } from './promise-card.ts';

/** Whoever looks at a service is taken for a business, unless the text names the service. */
function asked({ services }: Seen): Partial<Pick<Seen, 'customers'>> {
  return services === 'all' ? { customers: ['business'] } : {};
}

/**
 * Which promises of a list that names neither a text of late repeats for a service or a place; nothing where there is none.
 *
 * @param among the commitments that the list has
 */
export function attestedList(
  registry: Registry,
  kind: 'services' | 'jurisdictions',
  id: string,
  among: readonly string[],
): Block[] {
  const items = among.flatMap((key) => {
    const commitment = registry.commitments[key];
    if (!commitment) return [];
    const by = attestedBy(
      registry,
      sighted(registry, commitment),
      currentNumber(commitment),
      commitment.review.reviewed,
    );
    const here = by.filter((one: Seen) => speaksOf(registry, one, { ...one, ...asked(one), [kind]: [id] }));
    return here.map((one) => {
      const scope = { services: one.services, jurisdictions: one.jurisdictions, excluded: [] };
      return line(
        'li',
        narrowedBy(registry, { scope }),
        idLink('commitments', key),
        ` ${titleOf(registry, 'commitments', key)}, ${seenInWords(registry, one)}`,
      );
    });
  });
  return items.length === 0
    ? []
    : [
        element(
          'div',
          { 'data-group': '' },
          p(
            strong(`Said in the last ${attestedFor} months:`),
            ' of these, texts say the same or more for what they name here.',
          ),
          element('ul', {}, ...items),
        ),
      ];
}
