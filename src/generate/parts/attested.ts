/** What texts of late repeat, for a service or a place, as of each commitment's last review: pages have no clock. */

import { seenInWords } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import type { CoverageQuery } from '../../model/scope/coverage.ts';
import { textsOfLate } from '../../model/sightings/of-late.ts';
import { attestedFor } from '../../model/sightings/sightings.ts';
import { type Block, element, type Inline, line, p, strong } from '../nodes/nodes.ts';
import { entryLink, namedPromise } from './entry-links.ts';
import { narrowedBy } from './promise-card.ts';

/**
 * Which promises of a list that names neither a text of late repeats for a service or a place, and in which text; nothing where there is none.
 *
 * @param among the commitments that the list has
 * @param words how the list goes on behind `Said in the last 24 months:`
 */
export function attestedList(
  registry: Registry,
  query: CoverageQuery,
  among: readonly string[],
  words = ' of these, texts say the same or more for what they name here.',
): Block[] {
  const items = among.flatMap((key) => {
    const commitment = registry.commitments[key];
    if (!commitment) return [];
    return textsOfLate(registry, commitment, query).map((one) => {
      const scope = { services: one.services, jurisdictions: one.jurisdictions, excluded: [] };
      const told: Inline[] = [
        ...namedPromise(registry, key),
        `, ${seenInWords(registry, one)}`,
        // Not by its title: what that names would seem to be told of the promise.
        ...(query.service === undefined ? [] : [' (', entryLink(registry, 'sources', one.source, 'the text'), ')']),
      ];
      return line('li', narrowedBy(registry, { scope }), ...told);
    });
  });
  return items.length === 0
    ? []
    : [
        element(
          'div',
          { 'data-group': '' },
          p(strong(`Said in the last ${attestedFor} months:`), words),
          element('ul', {}, ...items),
        ),
      ];
}
