/**
 * Everything that is held on a place as one document to print: what its page has in lines that lead on stands here whole, each
 * promise with everything that narrows it.
 */

import { dateInWords } from '../../language/time/dates-in-words.ts';
import { addressOf, printAddress, versionAddress } from '../../model/addresses/routes.ts';
import { lastReviewed } from '../../model/entries.ts';
import { effectWords, noLimitTo, partyWords, siteNote, statusOnReview } from '../../model/said/said.ts';
import type { Jurisdiction, Registry } from '../../model/schema.ts';
import type { Site } from '../../model/site.ts';
import { isCitable } from '../../model/status.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import type { PageContext } from '../context.ts';
import { elements, type PageNode } from '../nodes/elements.ts';
import { type Block, element, heading, type Inline, line, p, strong, ul } from '../nodes/nodes.ts';
import { lawNotice, noneNamed, responsibilitiesFor, verdict } from '../pages/entries/jurisdiction.ts';
import { authorities, dataResidency, guidance, laws, serviceLists } from '../pages/entries/place-law.ts';
import { responsibilityWords } from '../pages/lists/responsibilities.ts';
import { entryLink, wholeLink } from '../parts/entry-links.ts';
import { commitmentsEverywhere, commitmentsFor } from '../parts/own-commitments.ts';
import { documents, entryLine, facts, notes, section, sources, title } from '../parts/parts.ts';
import { byTopic } from '../parts/promises.ts';
import { factRows } from '../parts/said-nodes.ts';
import { badges } from '../parts/standing-badges.ts';
import { byStanding } from '../parts/standing-groups.ts';
import { announcements, banner, caveat, ending, statement, versionFacts } from '../parts/version-parts.ts';

/** A document before it is written. */
export interface Pack {
  /** `/jurisdictions/jp/print/` */
  readonly address: string;
  /** The id of the place. */
  readonly id: string;
  /** The place. */
  readonly place: string;
  readonly description: string;
  readonly content: readonly PageNode[];
}

/** The context of pages, and whose words they are. */
export interface PackContext extends PageContext {
  readonly site: Pick<Site, 'title' | 'publisher'>;
}

/**
 * The print pack of a place.
 *
 * @param general what all packs have in common, which is most of each: `promisedEverywhere`, made once
 */
export function placePack(
  context: PackContext,
  id: string,
  jurisdiction: Jurisdiction,
  general = promisedEverywhere(context),
): Pack {
  const asOf = dateInWords(lastReviewed(context.registry));
  const sections = sectionsOf(context, id, jurisdiction, general);
  return {
    address: printAddress(id),
    id,
    place: jurisdiction.title,
    description: `${jurisdiction.title}: every promise that covers it with its conditions, what stays with customers, and its law, as of ${asOf}, to print.`,
    content: [...elements(opening(context, id, jurisdiction, asOf)), contents(sections), ...sections],
  };
}

function sectionsOf(
  context: PackContext,
  id: string,
  jurisdiction: Jurisdiction,
  general: readonly PageNode[],
): readonly PageNode[] {
  const { registry } = context;
  return [
    ...elements(section('promised', 'What is promised here', ...promisedHere(context, id, jurisdiction))),
    ...general,
    ...elements([
      ...section(
        'what-stays-with-you',
        'What stays with you',
        ...responsibilities(registry, id, ['duty', 'request', 'relief', 'reserved-right']),
      ),
      ...section('rights', 'Rights of individuals', ...responsibilities(registry, id, ['right'])),
      ...dataResidency(registry, jurisdiction),
      ...section('laws', 'Laws', ...laws(registry, id, jurisdiction)),
      ...section('authorities', 'Who supervises', authorities(registry, id)),
      ...guidance(registry, id),
      ...section('services', 'Services that the sources name here', ...serviceLists(registry, jurisdiction)),
      ...notes(registry, jurisdiction),
      ...documents(registry, jurisdiction.links),
      ...sources(registry, jurisdiction.sources),
    ]),
  ];
}

/** The way to each section: what is on a sheet has no menu beside it. */
function contents(sections: readonly PageNode[]): PageNode {
  const items = sections.flatMap((node): PageNode[] => {
    if (typeof node === 'string' || node.name !== 'h2') return [];
    const { id = '' } = node.attributes ?? {};
    return [{ name: 'li', children: [{ name: 'a', attributes: { href: `#${id}` }, children: node.children }] }];
  });
  return {
    name: 'nav',
    attributes: { 'aria-label': 'Contents', className: 'pack-contents' },
    children: [{ name: 'ol', children: items }],
  };
}

/** What a reader has to know before the first promise. */
function opening(
  { registry, site, siteAddress }: PackContext,
  id: string,
  { title: place, summary }: Jurisdiction,
  asOf: string,
): Block[] {
  const page = addressOf('jurisdictions', id);
  return [
    line('p', { className: 'pack-of' }, `${site.title} · As of ${asOf}, the last review`),
    title(place),
    p(verdict(registry, id), ' ', summary),
    lawNotice(),
    line('p', { className: 'notice' }, siteNote({ site, publisher: site.publisher })),
    line('p', { className: 'pack-page' }, 'The page of this place: ', wholeLink(siteAddress, page)),
  ];
}

function promisedHere(context: PackContext, id: string, jurisdiction: Jurisdiction): Block[] {
  const { registry } = context;
  const own = commitmentsFor(registry, id).filter((one) => isCitable(registry.commitments[one]));
  return own.length === 0
    ? [noneNamed(registry, jurisdiction)]
    : byStanding(registry, own, (some) => cards(context, some, 3), { jurisdiction: id });
}

/** The section of promises that name no place, by topic. */
export function promisedEverywhere(context: PackContext): PageNode[] {
  return elements(section('general', 'Promises that name no place', ...inTopics(context)));
}

function inTopics(context: PackContext): Block[] {
  const { registry } = context;
  const ids = commitmentsEverywhere(registry).filter((one) => isCitable(registry.commitments[one]));
  if (ids.length === 0) return [p('There is none.')];
  return [
    p(`The source names ${noLimitTo.jurisdictions}.`),
    ...byTopic(registry, ids).flatMap(({ topic, title: named, ids: own }): Block[] => [
      heading(3, `topic-${topic}`, named),
      cards(context, own, 4),
    ]),
  ];
}

/** @param level of their headings: a step below that of what they stand under */
function cards(context: PackContext, ids: readonly string[], level: 3 | 4): Block {
  return element('div', {}, ...ids.map((id) => card(context, id, level)));
}

/** A promise with all that its page says of the version that holds. */
function card({ registry, siteAddress }: PackContext, id: string, level: 3 | 4): Block {
  const commitment = registry.commitments[id];
  if (!commitment) return p(id);
  const version = currentVersion(commitment);
  const number = currentNumber(commitment);
  const { words, meaning } = statusOnReview(registry, commitment);
  return element(
    'div',
    { className: 'pack-promise' },
    entryLine(tokenOf(id, number), badges(registry, commitment)),
    heading(level, id.toLowerCase(), commitment.title),
    ...banner([...ending(registry, commitment), ...announcements(id, commitment)], id),
    statement(registry, version, `${id.toLowerCase()}-statement`),
    ...caveat(registry, commitment, version),
    facts([
      ['Status', strong(words), `. ${meaning}`],
      ...versionFacts(registry, version),
      ...factRows(registry, 'Since', version),
      ...factRows(registry, 'Last attested', version),
      ['Permanent address', wholeLink(siteAddress, versionAddress(id, number))],
    ]),
  );
}

/** What names the place, then what names none. */
function responsibilities(registry: Registry, id: string, effects: readonly string[]): Block[] {
  const own = responsibilitiesFor(registry, id, effects);
  const everywhere = Object.entries(registry.responsibilities)
    .filter(([, { effect, jurisdictions }]) => effects.includes(effect) && jurisdictions === 'worldwide')
    .map(([key]) => key);
  return [
    own.length > 0 ? responsibilityList(registry, own) : p('The sources name nothing for this place alone.'),
    ...(everywhere.length > 0 ? [p(strong('In every place:')), responsibilityList(registry, everywhere)] : []),
  ];
}

function responsibilityList(registry: Registry, ids: readonly string[]): Block {
  return ul(
    ids.flatMap((id): Inline[][] => {
      const entry = registry.responsibilities[id];
      return entry
        ? [
            [
              strong(entryLink(registry, 'responsibilities', id)),
              ` (${partyWords[entry.party]} · ${effectWords[entry.effect]}). `,
              ...responsibilityWords(registry, entry),
            ],
          ]
        : [];
    }),
  );
}
