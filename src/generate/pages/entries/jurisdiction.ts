/** The page of a jurisdiction answers its reader: which laws, who supervises, what is promised for which services, what stays with you. */

import { addressOf, printAddress } from '../../../model/addresses/routes.ts';
import { idsOf } from '../../../model/ids.ts';
import { effectWords, noLimitTo, titleOf } from '../../../model/said/said.ts';
import type { Jurisdiction, Registry } from '../../../model/schema.ts';
import { attestedFor } from '../../../model/sightings/sightings.ts';
import type { PageContext } from '../../context.ts';
import {
  type Block,
  element,
  foldedSection,
  type Inline,
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
import { entryLink, entryLinks } from '../../parts/entry-links.ts';
import { entryPage } from '../../parts/entry-page.ts';
import { commitmentsEverywhere, commitmentsFor, ownCommitments } from '../../parts/own-commitments.ts';
import {
  citations,
  documents,
  entryLine,
  facts,
  member,
  names,
  notes,
  reviewFacts,
  scopeTitles,
  section,
} from '../../parts/parts.ts';
import { promiseLines, promises } from '../../parts/promises.ts';
import { responsibilityFolds } from '../lists/responsibilities.ts';
import { authorities, dataResidency, guidance, laws, serviceLists } from './place-law.ts';

const levelWords = { country: 'Country', 'state-or-province': 'Province', supranational: 'Union of states' } as const;

export function jurisdictionPage(context: PageContext, id: string, jurisdiction: Jurisdiction): Page {
  const { registry } = context;
  return entryPage(
    context,
    'jurisdictions',
    id,
    jurisdiction,
    {
      description: jurisdiction.summary,
      isWide: true,
      ...(jurisdiction.parent && {
        crumbs: [
          { label: 'Places', path: '/jurisdictions/' },
          {
            label: titleOf(registry, 'jurisdictions', jurisdiction.parent),
            path: addressOf('jurisdictions', jurisdiction.parent),
          },
        ],
      }),
    },
    entryLine(jurisdiction.code, [
      { text: levelWords[jurisdiction.level], style: 'kind' },
      ...(jurisdiction.mentionOnly ? [{ text: 'Mentioned only', style: 'kind' }] : []),
    ]),
    p(
      verdict(registry, id),
      ' ',
      jurisdiction.summary,
      ...sourcesNamed(registry, jurisdiction),
      ...unions(registry, id),
    ),
    element(
      'div',
      { className: 'place-columns' },
      element('div', {}, ...section('promised', 'What is promised here', ...promised(registry, id, jurisdiction))),
      lawColumn(registry, id, jurisdiction),
      element('div', {}, ...elsewhere(registry, id, jurisdiction)),
    ),
  );
}

/** Beside the promises where there is room, below them where not: what a reader has to do, and the law that asks for it. */
function lawColumn(registry: Registry, id: string, jurisdiction: Jurisdiction): Block {
  return element(
    'div',
    { className: 'entry-rail' },
    ...section('what-stays-with-you', 'What stays with you', ...responsibilities(registry, id, jurisdiction)),
    ...rights(registry, id),
    ...dataResidency(registry, jurisdiction),
    ...section('laws', 'Laws', lawNotice(), ...laws(registry, id, jurisdiction)),
    ...section('authorities', 'Who supervises', authorities(registry, id)),
    ...guidance(registry, id),
  );
}

/** What a page of a place has below its own promises: those that name no place, notes, and the record. */
function elsewhere(registry: Registry, id: string, jurisdiction: Jurisdiction): Block[] {
  const parts = Object.entries(registry.jurisdictions).filter(([, { parent }]) => parent === id);
  return [
    ...section('general', 'Promises that name no place', ...general(registry, id)),
    ...notes(registry, jurisdiction),
    ...documents(registry, jurisdiction.links),
    element(
      'div',
      { className: 'folds' },
      foldedSection('services', 'Services that the sources name here', ...serviceLists(registry, jurisdiction)),
      ...(jurisdiction.sources.length > 0
        ? [foldedSection('sources', 'Sources', citations(registry, jurisdiction.sources))]
        : []),
      foldedSection(
        'facts',
        'Record: names, code, parts, review',
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
    ),
  ];
}

/** The pages that a summary speaks of as the source: a reader can't know them else. */
function sourcesNamed(registry: Registry, { sources }: Jurisdiction): Inline[] {
  const ids = [...new Set(sources.map(({ source }): string => source))];
  return ids.length === 0 ? [] : [' From: ', ...entryLinks(registry, 'sources', ids), '.'];
}

/** Unions that take a place in: much of what holds for it is told there. */
function unions(registry: Registry, id: string): Inline[] {
  const found = Object.entries(registry.jurisdictions).filter(([, { members }]) =>
    members?.some(({ jurisdiction }) => jurisdiction === id),
  );
  return found.flatMap(([union]): Inline[] => [' Part of ', entryLink(registry, 'jurisdictions', union), '.']);
}

/** What a page on law is not. */
export function lawNotice(): Block {
  return line(
    'p',
    { className: 'notice' },
    strong('Information, not legal advice.'),
    ' Statements are those of the provider at the dates given. Laws change; read the official text.',
  );
}

/** How many promises are of the place's own, how many of what it belongs to, and how many name no place. */
export function verdict(registry: Registry, id: string): Inline {
  const own = ownCommitments(registry, id).length;
  const ofUnion = commitmentsFor(registry, id).length - own;
  const everywhere = commitmentsEverywhere(registry).length;
  const name = own === 0 ? 'No commitment names' : own === 1 ? 'One commitment names' : `${own} commitments name`;
  const takeIn = ofUnion > 0 ? `, ${ofUnion} ${ofUnion === 1 ? 'names' : 'name'} what it is part of` : '';
  return strong(
    `${name} this place${takeIn}; ${everywhere} ${everywhere === 1 ? 'names' : 'name'} ${noLimitTo.jurisdictions}.`,
  );
}

function promised(registry: Registry, id: string, jurisdiction: Jurisdiction): Block[] {
  const here = commitmentsFor(registry, id);
  return [
    element(
      'PlaceFilter',
      { titles: scopeTitles(registry), place: id },
      ...(here.length > 0 ? promises(registry, here, { jurisdiction: id }) : [noneNamed(registry, jurisdiction)]),
    ),
    // On a narrow screen nothing else beside the text leads there.
    p(link('#what-stays-with-you', 'What stays with you'), ' · ', link(`pathname://${printAddress(id)}`, 'Print pack')),
  ];
}

/** Of a place that no promise names. */
export function noneNamed(registry: Registry, { parent }: Jurisdiction): Block {
  return p(
    'No commitment names this place in particular.',
    ...(parent
      ? [
          ' Whether what is promised for ',
          entryLink(registry, 'jurisdictions', parent),
          ' holds here too is not established.',
        ]
      : []),
  );
}

/** Promises that name no place: what was said of late for this one, then all by topic, a line each, which unfolds. */
function general(registry: Registry, id: string): Block[] {
  const ids = commitmentsEverywhere(registry);
  if (ids.length === 0) return [p('There is none.')];
  return [
    p(
      `The source names ${noLimitTo.jurisdictions}. Each has its own services and conditions. “Of late” is what a text of the last ${attestedFor} months says, for some service at least.`,
    ),
    ...attestedList(registry, { jurisdiction: id }, ids, ' these by a later text, for what it names.'),
    promiseLines(registry, ids),
  ];
}

/** The responsibilities of these effects that name a place. */
export function responsibilitiesFor(registry: Registry, place: string, effects: readonly string[]): string[] {
  return Object.entries(registry.responsibilities)
    .filter(([, { effect, jurisdictions }]) => effects.includes(effect) && idsOf<string>(jurisdictions).includes(place))
    .map(([id]) => id);
}

function responsibilities(registry: Registry, id: string, { parent }: Jurisdiction): Block[] {
  const own = responsibilitiesFor(registry, id, ['duty', 'request', 'relief', 'reserved-right']);
  return [
    ...(own.length > 0 ? responsibilityFolds(registry, own) : [p('The sources name nothing for this place alone.')]),
    ...(own.some((one) => registry.responsibilities[one]?.effect === 'duty') ? [] : inEveryPlace(registry)),
    ...(parent ? [p('See also ', entryLink(registry, 'jurisdictions', parent), ', of which it is part.')] : []),
    p('What holds in every place too: ', link(`/your-part/?place=${id}`, 'Your part'), '.'),
  ];
}

/** What stays with customers wherever they are, by name: for a place that has no duty of its own, it is all that they have to do. */
function inEveryPlace(registry: Registry): Block[] {
  const everywhere = Object.entries(registry.responsibilities).filter(
    ([, { effect, jurisdictions }]) => jurisdictions === 'worldwide' && effect !== 'right',
  );
  return everywhere.length === 0
    ? []
    : [
        unfolding(
          [`In every place (${everywhere.length})`],
          ul(
            everywhere.map(([id, { effect }]) => [
              `${effectWords[effect]}: `,
              entryLink(registry, 'responsibilities', id),
            ]),
          ),
        ),
      ];
}

/** What persons may ask for here, where the sources name it. */
function rights(registry: Registry, id: string): Block[] {
  const own = responsibilitiesFor(registry, id, ['right']);
  return own.length === 0 ? [] : section('rights', 'Rights of individuals', ...responsibilityFolds(registry, own));
}
