/** What the law of a place is, and who supervises: sections that its page and its print pack have in common. */

import { counted } from '../../../language/counts.ts';
import { idsOf } from '../../../model/ids.ts';
import { instrumentKindWords, sectorWords, standingInWords } from '../../../model/said/said.ts';
import type { Instrument, Jurisdiction, Registry } from '../../../model/schema.ts';
import { currentVersion } from '../../../model/versions/current-version.ts';
import {
  type Block,
  foldedList,
  heading,
  type Inline,
  inline,
  link,
  p,
  strong,
  ul,
  unfolding,
} from '../../nodes/nodes.ts';
import { entryLink, entryLinks } from '../../parts/entry-links.ts';
import { citations, orOpen, remarkLine, section } from '../../parts/parts.ts';

/** The laws of a place with where each stands, what else concerns it, and how far the list goes. */
export function laws(registry: Registry, id: string, { lawList }: Jurisdiction): Block[] {
  const found = instrumentsOf(registry, id, ['statute', 'regulation', 'case']);
  return [
    found.length > 0
      ? ul(
          found.map(([key, law]): Inline[] => [
            entryLink(registry, 'instruments', key),
            ...nativeName(law),
            ', ',
            ...('citation' in law
              ? orOpen(law.citation, (words) => [words])
              : [instrumentKindWords[law.kind].toLowerCase()]),
            ...('sector' in law
              ? [`. ${[sectorWords[law.sector], law.sectorDetail].filter(Boolean).join('. ').replace(/\.$/, '')}`]
              : []),
            `. ${standingInWords(law)}`,
            ...pending(law),
          ]),
        )
      : p('The sources name no law of this place.'),
    ...others(registry, id),
    p(
      strong(lawListWords[lawList.completeness]),
      `. ${lawList.reason}${lawList.missing ? ` It does not name: ${lawList.missing.join('; ')}.` : ''}`,
      ...(Object.keys(registry.absences).length > 0 ? [' ', link('/not-covered/', 'What is not covered here')] : []),
    ),
  ];
}

const lawListWords = {
  complete: 'The list is complete as the source gives it',
  examples: 'The list is not complete: the source gives examples',
  'none-named': 'The source names no law here',
} as const;

/** Whatever else of the registry concerns the place: agreements, standards, publications, and norms of others that name it. */
function others(registry: Registry, id: string): Block[] {
  const shown = ['statute', 'regulation', 'case', 'guidance'];
  const own = Object.entries(registry.instruments).filter(
    ([, { jurisdiction, kind }]) => jurisdiction === id && !shown.includes(kind),
  );
  const ofParts = Object.entries(registry.instruments).filter(
    ([, { jurisdiction }]) => jurisdiction !== undefined && registry.jurisdictions[jurisdiction]?.parent === id,
  );
  const served = Object.values(registry.commitments).flatMap((commitment) => {
    const { scope, supports, binding } = currentVersion(commitment);
    return idsOf<string>(scope.jurisdictions).includes(id)
      ? [...supports, ...binding].map(({ instrument }): string => instrument)
      : [];
  });
  const known = new Set(instrumentsOf(registry, id, shown).map(([key]) => key));
  const ids = [...new Set([...[...own, ...ofParts].map(([key]) => key), ...served])].filter((key) => !known.has(key));
  return ids.length === 0 ? [] : [p('Also concerned: ', ...entryLinks(registry, 'instruments', ids), '.')];
}

function nativeName(law: Instrument): Inline[] {
  const native = law.names.find(({ language }) => language !== 'en');
  return native ? [' ', inline('span', { lang: native.language }, native.text)] : [];
}

function pending(law: Instrument): Inline[] {
  if (!('pendingSuccessor' in law) || !law.pendingSuccessor) return [];
  return [`; a successor is pending: ${law.pendingSuccessor.title}`];
}

function instrumentsOf(registry: Registry, id: string, kinds: readonly string[]): [string, Instrument][] {
  return Object.entries(registry.instruments).filter(
    ([, { jurisdiction, kind }]) => jurisdiction === id && kinds.includes(kind),
  );
}

/** Who supervises in a place. */
export function authorities(registry: Registry, id: string): Block {
  const found = Object.entries(registry.authorities).filter(([, { jurisdiction }]) => jurisdiction === id);
  if (found.length === 0) return p('No authority of this place is named.');
  return ul(found.map(([key, { summary }]) => [strong(entryLink(registry, 'authorities', key)), `. ${summary}`]));
}

/** The guidance of a place, part by part. */
export function guidance(registry: Registry, id: string): Block[] {
  const found = instrumentsOf(registry, id, ['guidance']);
  return found.length === 0
    ? []
    : [
        heading(2, 'guidance', 'Guidance'),
        ...found.flatMap(([key, entry]): Block[] => [
          p(strong(entryLink(registry, 'instruments', key)), ...nativeName(entry), `. ${entry.summary}`),
          ...(entry.provisions
            ? [
                unfolding(
                  [counted(entry.provisions.length, 'part')],
                  ul(entry.provisions.map(({ title, gist }) => [strong(title), gist ? `: ${gist}` : ''])),
                ),
              ]
            : []),
        ]),
      ];
}

/** The services that the sources list for a place as a whole. */
export function serviceLists(registry: Registry, { serviceLists: lists }: Jurisdiction): Block[] {
  if (lists.length === 0)
    return [p('No source lists the services for this place as a whole; each promise names its own.')];
  return [
    ul(
      lists.map(({ services: named, asOf, remark }) => [
        `${asOf}: `,
        ...entryLinks(registry, 'services', named),
        remark ? `. ${remark}` : '',
      ]),
    ),
    citations(
      registry,
      lists.flatMap(({ sources: cited }) => cited),
    ),
  ];
}

/** What is known of whether data must stay in a place. */
export function dataResidency(registry: Registry, { dataResidency: given }: Jurisdiction): Block[] {
  return given
    ? section(
        'data-residency',
        'Must data stay here?',
        ...foldedList(
          given.map((one) => remarkLine(registry, one)),
          3,
          'notes',
        ),
      )
    : [];
}
