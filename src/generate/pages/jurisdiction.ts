/** The page of a jurisdiction answers its reader: which laws, who supervises, what is promised for which services, what stays with you. */

import { counted } from '../../language/counts.ts';
import {
  instrumentKindWords,
  noLimitTo,
  sectorWords,
  servicesInWords,
  standingInWords,
} from '../../model/said/said.ts';
import type { Instrument, Jurisdiction, Registry } from '../../model/schema.ts';
import { coverage } from '../../model/scope/coverage.ts';
import { currentVersion } from '../../model/versions/current-version.ts';
import type { PageContext } from '../context.ts';
import { type Block, element, heading, type Inline, inline, join, link, p, strong, table, ul } from '../nodes/nodes.ts';
import type { Page } from '../page.ts';
import { attestedList } from '../parts/attested.ts';
import {
  citations,
  documents,
  entryLine,
  entryLink,
  entryLinks,
  facts,
  isUnresolved,
  member,
  names,
  openMark,
  openPoints,
  remarkLine,
  remarks,
  reviewFacts,
  section,
  sources,
} from '../parts/parts.ts';
import { phraseNodes } from '../parts/said-nodes.ts';
import { commitmentColumns, commitmentRow } from './commitment.ts';
import { responsibilityFolds } from './responsibilities.ts';

const levelWords = { country: 'Country', 'state-or-province': 'Province', supranational: 'Union of states' } as const;

export function jurisdictionPage(context: PageContext, id: string, jurisdiction: Jurisdiction): Page {
  const { registry } = context;
  const parts = Object.entries(registry.jurisdictions).filter(([, { parent }]) => parent === id);
  return {
    file: `jurisdictions/${id}.mdx`,
    title: jurisdiction.title,
    description: jurisdiction.summary,
    source: context.fileOf('jurisdictions', id),
    reviewed: { date: jurisdiction.review.reviewed, owner: jurisdiction.review.owner },
    content: [
      entryLine(jurisdiction.code, [
        { text: levelWords[jurisdiction.level], style: 'kind' },
        ...(jurisdiction.mentionOnly ? [{ text: 'Mentioned only', style: 'kind' }] : []),
      ]),
      p(jurisdiction.summary),
      element(
        'aside',
        { className: 'notice' },
        p(
          strong('Information, not legal advice.'),
          ' Statements are those of the provider at the dates given. Laws change; read the official text.',
        ),
      ),
      ...section('promised', 'What is promised here', ...promised(registry, id, jurisdiction)),
      ...section(
        'what-stays-with-you',
        'What stays with you',
        ...responsibilities(registry, id, jurisdiction, ['duty', 'request', 'relief', 'reserved-right']),
      ),
      ...section('rights', 'Rights of individuals', ...responsibilities(registry, id, jurisdiction, ['right'])),
      ...section('laws', 'Laws', ...laws(registry, id, jurisdiction)),
      ...section('authorities', 'Who supervises', authorities(registry, id)),
      ...guidance(registry, id),
      ...section('services', 'Services that the sources name here', ...serviceLists(registry, jurisdiction)),
      ...dataResidency(registry, jurisdiction),
      ...section(
        'facts',
        'Facts',
        facts([
          ['Names', ...names(jurisdiction.names)],
          ['Code', jurisdiction.code],
          jurisdiction.members && [
            'Takes in',
            ...join(jurisdiction.members.map((one) => member(registry, 'jurisdictions', one.jurisdiction, one))),
          ],
          jurisdiction.parent ? ['Part of', entryLink(registry, 'jurisdictions', jurisdiction.parent)] : undefined,
          parts.length > 0 && [
            'Has pages of their own',
            ...entryLinks(
              registry,
              'jurisdictions',
              parts.map(([part]) => part),
            ),
          ],
          ...reviewFacts(jurisdiction.review),
        ]),
      ),
      ...remarks(registry, jurisdiction.remarks),
      ...documents(registry, jurisdiction.links),
      ...openPoints(registry, jurisdiction.openPoints),
      ...sources(registry, jurisdiction.sources),
    ],
  };
}

function promised(registry: Registry, id: string, jurisdiction: Jurisdiction): Block[] {
  const here: string[] = [];
  let everywhere = 0;
  for (const [commitment, entry] of Object.entries(registry.commitments)) {
    const { jurisdictions } = currentVersion(entry).scope;
    if (jurisdictions === 'worldwide') everywhere++;
    else if (coverage(registry, currentVersion(entry), { jurisdiction: id }).outcome === 'covered')
      here.push(commitment);
  }
  return [
    ...attestedList(registry, 'jurisdictions', id),
    here.length > 0
      ? table(
          [...commitmentColumns, 'Services'],
          here.map((commitment) => [...commitmentRow(registry, commitment), services(registry, commitment)]),
        )
      : p(
          'No commitment names this place in particular.',
          ...(jurisdiction.parent
            ? [
                ' Whether what is promised for ',
                entryLink(registry, 'jurisdictions', jurisdiction.parent),
                ' holds here too is not established.',
              ]
            : []),
        ),
    p(
      'Beside these, ',
      link('/commitments/', counted(everywhere, 'commitment')),
      ` ${everywhere === 1 ? 'names' : 'name'} ${noLimitTo.jurisdictions}.`,
    ),
  ];
}

function services(registry: Registry, commitment: string): Inline[] {
  const scope = registry.commitments[commitment] && currentVersion(registry.commitments[commitment]).scope;
  if (!scope) return [];
  const included = phraseNodes(registry, servicesInWords(registry, scope.services));
  if (scope.excluded.length === 0) return included;
  return [
    ...included,
    '; not ',
    ...entryLinks(
      registry,
      'services',
      scope.excluded.map(({ service }) => service),
    ),
  ];
}

function responsibilities(
  registry: Registry,
  id: string,
  { parent }: Jurisdiction,
  effects: readonly string[],
): Block[] {
  const items = Object.entries(registry.responsibilities).filter(
    ([, { effect, jurisdictions }]) =>
      effects.includes(effect) && jurisdictions !== 'worldwide' && jurisdictions.some((one) => one === id),
  );
  return [
    ...(items.length > 0
      ? responsibilityFolds(
          registry,
          items.map(([key]) => key),
        )
      : [p('The sources name nothing in particular for this place.')]),
    ...(parent ? [p('See also ', entryLink(registry, 'jurisdictions', parent), ', of which it is part.')] : []),
  ];
}

function laws(registry: Registry, id: string, { lawList }: Jurisdiction): Block[] {
  const found = instrumentsOf(registry, id, ['statute', 'regulation', 'case']);
  return [
    found.length > 0
      ? table(
          ['Law', 'Citation', 'Sector', 'Standing'],
          found.map(([key, law]) => [
            [entryLink(registry, 'instruments', key), ...nativeName(law)],
            'citation' in law
              ? isUnresolved(law.citation)
                ? openMark(law.citation)
                : [law.citation]
              : [instrumentKindWords[law.kind]],
            ['sector' in law ? [`${sectorWords[law.sector]}`, law.sectorDetail].filter(Boolean).join('. ') : '–'],
            [standingInWords(law), ...pending(law)],
          ]),
        )
      : p('The sources name no law of this place.'),
    p(
      strong(lawListWords[lawList.completeness]),
      `. ${lawList.reason}${lawList.missing ? ` Not in the list: ${lawList.missing.join('; ')}.` : ''}`,
    ),
  ];
}

const lawListWords = {
  complete: 'The list is complete as the source gives it',
  examples: 'The list is not complete: the source gives examples',
  'none-named': 'The source names no law here',
} as const;

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

function authorities(registry: Registry, id: string): Block {
  const found = Object.entries(registry.authorities).filter(([, { jurisdiction }]) => jurisdiction === id);
  if (found.length === 0) return p('No authority of this place is named.');
  return ul(found.map(([key, { summary }]) => [strong(entryLink(registry, 'authorities', key)), `. ${summary}`]));
}

function guidance(registry: Registry, id: string): Block[] {
  const found = instrumentsOf(registry, id, ['guidance']);
  return found.length === 0
    ? []
    : [
        heading(2, 'guidance', 'Guidance'),
        ...found.flatMap(([key, entry]): Block[] => [
          p(strong(entryLink(registry, 'instruments', key)), ...nativeName(entry), `. ${entry.summary}`),
          ...(entry.provisions
            ? [ul(entry.provisions.map(({ title, gist }) => [strong(title), gist ? `: ${gist}` : '']))]
            : []),
        ]),
      ];
}

function serviceLists(registry: Registry, { serviceLists: lists }: Jurisdiction): Block[] {
  if (lists.length === 0) return [p('No source names services for this place. Nothing may be concluded from that.')];
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

function dataResidency(registry: Registry, { dataResidency: given }: Jurisdiction): Block[] {
  return given
    ? section('data-residency', 'Where data must be kept', ul(given.map((one) => remarkLine(registry, one))))
    : [];
}
