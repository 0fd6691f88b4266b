/** The page of a commitment: first the statement and everything that narrows it, then what a reader asks next. */

import { asOfAddress, isCitable, versionAddress, versionAnchor } from '../../model/addresses/routes.ts';
import { digest, shortDigest } from '../../model/lock/digest.ts';
import {
  beneficiaryWords,
  cautionsInWords,
  changeWords,
  provisionTitle,
  qualifiersInWords,
  relationWords,
  seenInShort,
  sinceInWords,
  statusMeaning,
  statusWords,
  strengthInWords,
  titleOf,
  versionHeading,
} from '../../model/said/said.ts';
import type { Commitment, Registry, Version } from '../../model/schema.ts';
import { sighted } from '../../model/sightings/sightings.ts';
import { currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import type { PageContext } from '../context.ts';
import { type Block, code, element, heading, type Inline, inline, link, p, strong, ul } from '../nodes/nodes.ts';
import type { Page } from '../page.ts';
import {
  citations,
  documents,
  entryLine,
  entryLink,
  entryLinks,
  evidenceMark,
  facts,
  idLink,
  openPoints,
  remarks,
  reviewFacts,
  section,
} from '../parts/parts.ts';
import { factRows, qualifierLabel } from '../parts/said-nodes.ts';
import { scopeMatrix } from '../parts/scope-matrix.ts';
import { timeline } from '../parts/timeline.ts';
import {
  announcements,
  attestedOnReview,
  badges,
  banner,
  caveat,
  ending,
  previewOf,
  statement,
  versionFacts,
} from '../parts/version-parts.ts';
import { responsibilityItem } from './responsibilities.ts';

export function commitmentPage(context: PageContext, id: string, commitment: Commitment): Page {
  const { registry } = context;
  const version = currentVersion(commitment);
  const number = currentNumber(commitment);
  return {
    file: `commitments/${id.toLowerCase()}.mdx`,
    title: commitment.title,
    sidebarLabel: `${id} ${commitment.title}`,
    description: previewOf(registry, commitment, version),
    source: context.fileOf('commitments', id),
    reviewed: { date: commitment.review.reviewed, owner: commitment.review.owner },
    ...(isCitable(commitment) && { citable: { id, version: number } }),
    content: [
      entryLine(`${id} · version ${number}`, badges(commitment)),
      ...banner(...ending(registry, commitment), ...announcements(id, commitment)),
      statement(registry, version),
      ...caveat(registry, commitment, version),
      ...permanentAddress(context, id, commitment),
      ...(isCitable(commitment) ? [element('CiteControl', { id, version: String(number) })] : []),
      p(link('/reading/', 'How to read this page'), ' · ', link('/citing/', 'How to cite it')),
      ...section('facts', 'Facts', commitmentFacts(registry, id, commitment, version)),
      ...section('where-it-holds', 'Where it holds', ...scopeMatrix(registry, version)),
      ...responsibilities(registry, commitment),
      ...supports(registry, version),
      ...remarks(registry, commitment.remarks),
      ...documents(registry, commitment.links),
      ...openPoints(registry, commitment.openPoints),
      ...section('sources', 'Sources', citations(registry, version.sources)),
      ...related(registry, commitment),
      ...section('timeline', 'Timeline', ...timeline(registry, commitment)),
      ...history(registry, id, commitment),
    ],
  };
}

/** Where these words stand for ever, and where the others do. */
function permanentAddress({ siteAddress }: PageContext, id: string, commitment: Commitment): Block[] {
  if (!isCitable(commitment)) return [];
  const address = versionAddress(id, currentNumber(commitment));
  return [
    p(
      'Permanent address of this wording: ',
      link(address, `${siteAddress}${address.slice(1)}`),
      ' · ',
      link('#history', 'History'),
      ' · ',
      link(asOfAddress(id), 'Which wording held on a day'),
    ),
  ];
}

function commitmentFacts(registry: Registry, id: string, commitment: Commitment, version: Version): Block {
  const number = currentNumber(commitment);
  return facts([
    ['Id and version', code(`${id}@${number}`)],
    ['Digest of this wording', code(shortDigest(digest(id, number, version)))],
    [
      'Status',
      strong(statusWords[commitment.status]),
      `. ${statusMeaning(commitment, version, attestedOnReview(registry, commitment, number))}`,
    ],
    replacedBy(registry, commitment),
    ...versionFacts(registry, version),
    ['Promised to', beneficiaryWords[commitment.beneficiary]],
    ...(number > 1 ? [['Promise first seen', sinceInWords(commitment.versions[0].from)] as const] : []),
    [number > 1 ? 'This wording since' : 'Since', sinceInWords(version.from)],
    ...factRows(registry, 'Last attested', version),
    ...reviewFacts(commitment.review),
    ['Topic', entryLink(registry, 'topics', commitment.topic)],
    ['Principles', ...entryLinks(registry, 'principles', commitment.principles)],
  ]);
}

function replacedBy(registry: Registry, { replacedBy: successors }: Commitment) {
  return successors ? (['Replaced by', ...entryLinks(registry, 'commitments', successors)] as const) : undefined;
}

function responsibilities(registry: Registry, commitment: Commitment): Block[] {
  const items = commitment.responsibilities.flatMap((id) => {
    const entry = registry.responsibilities[id];
    return entry ? [responsibilityItem(registry, id, entry)] : [];
  });
  return section(
    'what-stays-with-you',
    'What stays with you',
    items.length > 0 ? ul(items) : p('The source names nothing here that stays with the customer.'),
  );
}

function supports(registry: Registry, version: Version): Block[] {
  if (version.supports.length === 0) return [];
  const items = version.supports.map(({ instrument, provision, relation, rationale, evidence }): Inline[] => [
    `This commitment ${relationWords[relation]} `,
    entryLink(registry, 'instruments', instrument),
    ...(provision ? [`, ${provisionTitle(registry, instrument, provision)}`] : []),
    `. ${rationale}`,
    ...evidenceMark(evidence),
  ]);
  return section('supports', 'What it serves, and why', ul(items));
}

function related(registry: Registry, commitment: Commitment): Block[] {
  if (!commitment.related) return [];
  const items = commitment.related.map((id) => [idLink('commitments', id), ` ${titleOf(registry, 'commitments', id)}`]);
  return section('related', 'Related commitments', ul(items));
}

function history(registry: Registry, id: string, commitment: Commitment): Block[] {
  const versions = commitment.versions.map((version, index) => {
    const number = index + 1;
    const past = number === currentNumber(commitment) ? '' : ' version--past';
    return element(
      'section',
      { className: `version${past}` },
      heading(3, versionAnchor(number), versionHeading(number, version)),
      facts([
        isCitable(commitment) && ['Permanent address', link(versionAddress(id, number), versionAddress(id, number))],
        ['Token and digest', code(`${id}@${number}`), ' · ', code(shortDigest(digest(id, number, version)))],
        ...factRows(registry, 'Since', version),
        ...factRows(registry, 'Last attested', version),
        ['Change', strong(changeWords[version.change.kind]), `. ${version.change.reason}`],
      ]),
      statement(registry, version, `${versionAnchor(number)}-statement`),
      // Those of the current version stand above.
      ...(past ? [facts(versionFacts(registry, version))] : []),
      citations(registry, version.sources),
    );
  });
  return section('history', 'History', ...versions.reverse());
}

/** A row for lists of commitments: id, statement in full, strength. */
export function commitmentRow(registry: Registry, id: string): Inline[][] {
  const commitment = registry.commitments[id];
  if (!commitment) return [[id], [], []];
  const version = currentVersion(commitment);
  return [
    [idLink('commitments', id), ...citeRow(id, commitment)],
    [
      strong(commitment.title),
      `. ${version.statement}`,
      ...qualifiersInWords(registry, version).flatMap((one) => [' ', qualifierLabel(one), `: ${one.words}`]),
      ...cautionsInWords(registry, sighted(registry, commitment), currentNumber(commitment)).flatMap(({ head }) => [
        ' ',
        strong('Caution'),
        `: ${head}`,
      ]),
    ],
    [
      strengthInWords(version),
      ', ',
      statusWords[commitment.status].toLowerCase(),
      ` (${seenInShort(version.lastAttested)})`,
    ],
  ];
}

/** The control that cites the newest wording. */
function citeRow(id: string, commitment: Commitment): Inline[] {
  if (!isCitable(commitment)) return [];
  return [' ', inline('CiteRow', { id, version: String(currentNumber(commitment)) })];
}

/** Header of tables of commitments. */
export const commitmentColumns = ['Id', 'What is promised, and what narrows it', 'How firm'] as const;
