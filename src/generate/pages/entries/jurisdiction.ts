/** The page of a jurisdiction answers its reader: which laws, who supervises, what is promised for which services, what stays with you. */

import { counted } from '../../../language/counts.ts';
import { addressOf } from '../../../model/addresses/routes.ts';
import { instrumentKindWords, noLimitTo, sectorWords, standingInWords, titleOf } from '../../../model/said/said.ts';
import type { Instrument, Jurisdiction, Registry } from '../../../model/schema.ts';
import { coverage } from '../../../model/scope/coverage.ts';
import { currentVersion } from '../../../model/versions/current-version.ts';
import type { PageContext } from '../../context.ts';
import {
  type Block,
  element,
  foldedList,
  heading,
  type Inline,
  inline,
  join,
  line,
  link,
  p,
  strong,
  ul,
  unfolding,
} from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { attestedList } from '../../parts/attested.ts';
import { ownCommitments } from '../../parts/own-commitments.ts';
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
  notes,
  openMark,
  remarkLine,
  reviewFacts,
  scopeTitles,
  section,
  sources,
} from '../../parts/parts.ts';
import { promiseLines, promises } from '../../parts/promises.ts';
import { responsibilityFolds } from '../lists/responsibilities.ts';

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
    ...(jurisdiction.parent && {
      crumbs: [
        { label: 'Places', path: '/jurisdictions/' },
        {
          label: titleOf(registry, 'jurisdictions', jurisdiction.parent),
          path: addressOf('jurisdictions', jurisdiction.parent),
        },
      ],
    }),
    content: [
      entryLine(jurisdiction.code, [
        { text: levelWords[jurisdiction.level], style: 'kind' },
        ...(jurisdiction.mentionOnly ? [{ text: 'Mentioned only', style: 'kind' }] : []),
      ]),
      // On a narrow screen nothing else beside the text leads there, and the promises are long.
      p(verdict(registry, id), ' ', jurisdiction.summary, ' ', link('#what-stays-with-you', 'What stays with you')),
      line(
        'p',
        { className: 'notice' },
        strong('Information, not legal advice.'),
        ' Statements are those of the provider at the dates given. Laws change; read the official text.',
      ),
      ...section('promised', 'What is promised here', ...promised(registry, id, jurisdiction)),
      ...section(
        'what-stays-with-you',
        'What stays with you',
        ...responsibilities(registry, id, jurisdiction, ['duty', 'request', 'relief', 'reserved-right']),
        p('What holds in every place too: ', link(`/your-part/?place=${id}`, 'Your part'), '.'),
      ),
      ...section('rights', 'Rights of individuals', ...responsibilities(registry, id, jurisdiction, ['right'])),
      ...dataResidency(registry, jurisdiction),
      ...section('laws', 'Laws', ...laws(registry, id, jurisdiction)),
      ...section('authorities', 'Who supervises', authorities(registry, id)),
      ...guidance(registry, id),
      ...section('general', 'Promises that name no place', ...general(registry)),
      ...section('services', 'Services that the sources name here', ...serviceLists(registry, jurisdiction)),
      ...notes(registry, jurisdiction),
      ...documents(registry, jurisdiction.links),
      ...sources(registry, jurisdiction.sources),
      element(
        'details',
        { className: 'fold', id: 'facts' },
        line('summary', {}, 'Record: names, code, parts, review'),
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
    ],
  };
}

/** How many promises are of the place's own, how many of what it belongs to, and how many name no place. */
function verdict(registry: Registry, id: string): Inline {
  const own = ownCommitments(registry, id).length;
  const ofUnion = heldHere(registry, id).length - own;
  const everywhere = unlimited(registry).length;
  const name = own === 0 ? 'No commitment names' : own === 1 ? 'One commitment names' : `${own} commitments name`;
  const takeIn = ofUnion > 0 ? `, ${ofUnion} ${ofUnion === 1 ? 'takes' : 'take'} it in with others` : '';
  return strong(
    `${name} this place${takeIn}; ${everywhere} ${everywhere === 1 ? 'names' : 'name'} ${noLimitTo.jurisdictions}.`,
  );
}

/** The commitments that hold here, and not everywhere: those that name the fewest places first. */
function heldHere(registry: Registry, id: string): string[] {
  return Object.entries(registry.commitments)
    .flatMap(([key, entry]) => {
      const version = currentVersion(entry);
      const { jurisdictions } = version.scope;
      const isHere =
        jurisdictions !== 'worldwide' && coverage(registry, version, { jurisdiction: id }).outcome === 'covered';
      return isHere ? [{ key, places: jurisdictions.length }] : [];
    })
    .sort((a, b) => a.places - b.places)
    .map(({ key }) => key);
}

/** The commitments that name no place. */
function unlimited(registry: Registry): string[] {
  return Object.keys(registry.commitments).filter((key) => {
    const entry = registry.commitments[key];
    return entry && currentVersion(entry).scope.jurisdictions === 'worldwide';
  });
}

function promised(registry: Registry, id: string, jurisdiction: Jurisdiction): Block[] {
  const here = heldHere(registry, id);
  return [
    element('PlaceFilter', { titles: scopeTitles(registry), place: id }),
    ...attestedList(registry, 'jurisdictions', id),
    ...(here.length > 0
      ? promises(registry, here, id)
      : [
          p(
            'No commitment names this place in particular.',
            ...(jurisdiction.parent
              ? [
                  ' Whether what is promised for ',
                  entryLink(registry, 'jurisdictions', jurisdiction.parent),
                  ' holds here too is not established.',
                ]
              : []),
          ),
        ]),
  ];
}

/** Promises that name no place, by topic: a line each, which unfolds. */
function general(registry: Registry): Block[] {
  const ids = unlimited(registry);
  if (ids.length === 0) return [p('There is none.')];
  return [
    p(
      `The source names ${noLimitTo.jurisdictions}. Each has its own services and conditions, which stand on its page.`,
    ),
    promiseLines(registry, ids),
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
      : [p('The sources name nothing for this place alone.')]),
    ...(parent ? [p('See also ', entryLink(registry, 'jurisdictions', parent), ', of which it is part.')] : []),
  ];
}

function laws(registry: Registry, id: string, { lawList }: Jurisdiction): Block[] {
  const found = instrumentsOf(registry, id, ['statute', 'regulation', 'case']);
  return [
    found.length > 0
      ? ul(
          found.map(([key, law]): Inline[] => [
            entryLink(registry, 'instruments', key),
            ...nativeName(law),
            ', ',
            ...('citation' in law
              ? isUnresolved(law.citation)
                ? openMark(law.citation)
                : [law.citation]
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
      `. ${lawList.reason}${lawList.missing ? ` Not in the list: ${lawList.missing.join('; ')}.` : ''}`,
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
    const isHere = scope.jurisdictions !== 'worldwide' && scope.jurisdictions.some((one) => one === id);
    return isHere ? [...supports, ...binding].map(({ instrument }): string => instrument) : [];
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

function serviceLists(registry: Registry, { serviceLists: lists }: Jurisdiction): Block[] {
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

function dataResidency(registry: Registry, { dataResidency: given }: Jurisdiction): Block[] {
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
