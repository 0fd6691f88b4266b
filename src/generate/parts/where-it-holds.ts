/** Where a version holds: what a source names, takes in or leaves out; of the rest a sentence. */

import { sentencesOf } from '../../language/sentences.ts';
import { idsOf } from '../../model/ids.ts';
import { coverageInWords } from '../../model/said/said.ts';
import type { Registry, Version } from '../../model/schema.ts';
import { type Coverage, type CoverageQuery, coverage } from '../../model/scope/coverage.ts';
import { type Block, join, link, p } from '../nodes/nodes.ts';
import { entryLink } from './entry-links.ts';
import { type Fact, facts } from './parts.ts';
import { scopeFacts } from './version-parts.ts';

/** The rows, and what is to be said of everything that is in none. */
export function whereItHolds(registry: Registry, version: Version): Block[] {
  const { services, jurisdictions } = version.scope;
  const open = [...(services === 'all' ? [] : ['service']), ...(jurisdictions === 'worldwide' ? [] : ['place'])];
  return [
    facts([
      ...scopeFacts(registry, version, true),
      ...answers(registry, version, 'services', 'service'),
      ...answers(registry, version, 'jurisdictions', 'jurisdiction'),
    ]),
    p(
      open.length === 0
        ? 'The source speaks of services and places in general, and of none of the others in particular. '
        : `For any other ${open.join(' or ')} it is not established: no source says so. `,
      link('/reading/#scope', 'How to read this'),
    ),
  ];
}

type Kind = 'services' | 'jurisdictions';

/** What the answer for an entry says beyond the list that the source gives: that it is taken in by a word of the list, or left out in part. */
function answers(registry: Registry, version: Version, kind: Kind, asked: keyof CoverageQuery): Fact[] {
  const { scope } = version;
  const isOpen = typeof scope[kind] === 'string';
  const listed = new Set<string>([...(isOpen ? [] : scope[kind]), ...scope.excluded.map(({ service }) => service)]);
  const found = Object.keys(registry[kind])
    .filter((id) => !listed.has(id))
    .map((id) => ({ id, answer: coverage(registry, version, { [asked]: id }) }));
  const takenIn = isOpen ? [] : found.filter(({ answer }) => answer.outcome === 'covered');
  const parts =
    kind === 'jurisdictions' ? found.filter(({ id, answer }) => isOpenPart(registry, version, id, answer)) : [];
  return [
    takenIn.length > 0 && [
      'Includes',
      ...join(takenIn.map(({ id }) => [entryLink(registry, kind, id)])),
      ', by the list of a source',
    ],
    ...found
      .filter(({ answer }) => answer.outcome === 'excluded')
      .map(
        ({ answer }): Fact => [
          coverageInWords(answer, scope.services),
          // The exclusion that it follows from stands above.
          sentencesOf(answer.reason)[0]?.text.trim() ?? '',
        ],
      ),
    parts.length > 0 && [
      coverageInWords({ outcome: 'not-established' }, scope.services),
      ...join(parts.map(({ id }) => [entryLink(registry, kind, id)])),
      ', though part of what is named',
    ],
  ];
}

/** A part of a place that is named: whoever is there must see that it is not established with it. */
function isOpenPart(registry: Registry, { scope }: Version, id: string, { outcome }: Coverage): boolean {
  const parent = registry.jurisdictions[id]?.parent;
  return outcome === 'not-established' && parent !== undefined && idsOf<string>(scope.jurisdictions).includes(parent);
}
