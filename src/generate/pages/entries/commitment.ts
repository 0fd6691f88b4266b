/** The page of a commitment: first the statement and everything that narrows it, then what a reader asks next. */

import { capitalised } from '../../../language/letters.ts';
import { window } from '../../../language/time/dates.ts';
import { addressOf, asOfAddress, versionAddress } from '../../../model/addresses/routes.ts';
import { digest, shortDigest } from '../../../model/lock/digest.ts';
import { beneficiaryWords, relationWords, sinceInWords, statusOnReview, titleOf } from '../../../model/said/said.ts';
import type { Commitment, Registry, Version } from '../../../model/schema.ts';
import { audienceOf } from '../../../model/scope/audience.ts';
import { isUnresolved } from '../../../model/shapes/is-unresolved.ts';
import { isCitable } from '../../../model/status.ts';
import { currentNumber, currentVersion } from '../../../model/versions/current-version.ts';
import { supersessionChain } from '../../../model/versions/supersession.ts';
import type { PageContext } from '../../context.ts';
import { type Block, code, element, foldedSection, type Inline, join, link, strong } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { entryLink, entryLinks, namedPromise, provisionLink, wholeLink } from '../../parts/entry-links.ts';
import { entryPage } from '../../parts/entry-page.ts';
import {
  citationsInline,
  documentLink,
  entryLine,
  evidenceMark,
  type Fact,
  facts,
  notes,
  principleMarks,
  reviewFacts,
  section,
  title,
} from '../../parts/parts.ts';
import { factRows } from '../../parts/said-nodes.ts';
import { badges } from '../../parts/standing-badges.ts';
import { timeline } from '../../parts/timeline.ts';
import {
  announcements,
  banner,
  caveat,
  ending,
  holdsForYou,
  kindOfPromise,
  previewOf,
  statement,
  strengthFacts,
  termFacts,
} from '../../parts/version-parts.ts';
import { whereItHolds } from '../../parts/where-it-holds.ts';
import { responsibilityFolds } from '../lists/responsibilities.ts';

export function commitmentPage(context: PageContext, id: string, commitment: Commitment): Page {
  const { registry } = context;
  const version = currentVersion(commitment);
  const number = currentNumber(commitment);
  return entryPage(
    context,
    'commitments',
    id,
    commitment,
    {
      description: previewOf(registry, commitment, version),
      crumbs: [
        { label: 'Commitments', path: '/commitments/' },
        { label: titleOf(registry, 'topics', commitment.topic), path: addressOf('topics', commitment.topic) },
      ],
      crumb: id,
      hasRail: true,
      ...(isCitable(commitment) && { citable: { id, version: number } }),
    },
    entryLine(`${id} · version ${number}`, badges(registry, commitment)),
    title(commitment.title),
    ...banner([...ending(registry, commitment), ...announcements(id, commitment)]),
    statement(registry, version),
    ...caveat(registry, commitment, version, presentTerms(context, commitment, version)),
    ...(isCitable(commitment) ? [element('CiteControl', { id, version: String(number) })] : []),
    rail(registry, id, commitment, version),
    ...section('where-it-holds', 'Where it holds', ...whereItHolds(registry, version)),
    ...section(
      'what-stays-with-you',
      'What stays with you',
      ...responsibilityFolds(registry, commitment.responsibilities),
    ),
    ...notes(registry, commitment),
    ...section('sources', 'Sources, and what is related', behind(registry, commitment, version)),
    ...section('history', 'History', ...timeline(registry, id, commitment)),
    record(context, id, commitment, version),
  );
}

/** Where a reader finds what holds today: the agreement that binds, or what took its place; else the agreements of today. */
function presentTerms({ registry, settings }: PageContext, commitment: Commitment, { binding }: Version): Inline[] {
  const bound = binding.map(
    ({ instrument, subject }) => supersessionChain(registry, instrument, subject).chain.at(-1) ?? instrument,
  );
  // Agreements are with organisations: what is promised to people stands in none of them.
  if (bound.length === 0 && audienceOf(commitment) !== undefined) return newestText(registry, commitment);
  const found = bound.length > 0 ? bound : (settings.presentTerms ?? []);
  return found.length === 0
    ? []
    : [' For what holds today, see ', ...entryLinks(registry, 'instruments', [...new Set(found)]), '.'];
}

/** The newest text that speaks of a promise, be it a source or a sighting. */
function newestText(registry: Registry, commitment: Commitment): Inline[] {
  const cited = [...currentVersion(commitment).sources, ...(commitment.sightings ?? [])];
  const dated = cited.flatMap(({ source }) => {
    const when = registry.sources[source]?.dated;
    return when && !isUnresolved(when) ? [{ source, last: window(when).last }] : [];
  });
  const [newest] = dated.sort((a, b) => b.last.localeCompare(a.last));
  return newest ? [' Its newest text known to us: ', entryLink(registry, 'sources', newest.source), '.'] : [];
}

/** Beside the statement: the question that every reader has, how firm it is, when it applies, and what it carries out. */
function rail(registry: Registry, id: string, commitment: Commitment, version: Version): Block {
  return element(
    'aside',
    { className: 'entry-rail', 'aria-label': 'Does it hold for you?' },
    ...(isCitable(commitment) ? [holdsForYou(registry, id, commitment, currentNumber(commitment))] : []),
    facts(
      [
        commitment.beneficiary !== 'customer' && ['Promised to', beneficiaryWords[commitment.beneficiary]],
        ...strengthFacts(registry, version),
        ...termFacts(registry, version),
      ],
      'facts facts--stacked',
    ),
    principleMarks(registry, commitment.principles),
  );
}

/** What folds at the end: what a program or an auditor asks for. */
function record({ registry, siteAddress }: PageContext, id: string, commitment: Commitment, version: Version): Block {
  const number = currentNumber(commitment);
  const address = versionAddress(id, number);
  const status = statusOnReview(registry, commitment);
  return foldedSection(
    'facts',
    'Record: digest, permanent address, dates, review',
    facts([
      ['Id and version', code(`${id}@${number}`)],
      ['Digest of this wording', code(shortDigest(digest(id, number, version)))],
      isCitable(commitment) && ['Permanent address', wholeLink(siteAddress, address)],
      isCitable(commitment) && ['On a day', link(asOfAddress(id), 'Which wording held on a day')],
      ['Status', strong(status.words), `. ${status.meaning}`],
      replacedBy(registry, commitment),
      ['Kind of promise', kindOfPromise(version)],
      ['Promised to', beneficiaryWords[commitment.beneficiary]],
      ...(number > 1 ? [['Promise first seen', sinceInWords(commitment.versions[0].from)] as const] : []),
      [number > 1 ? 'This wording since' : 'Since', sinceInWords(version.from)],
      ...factRows(registry, 'Last attested', version),
      ...reviewFacts(commitment.review),
    ]),
  );
}

function replacedBy(registry: Registry, { replacedBy: successors }: Commitment) {
  return successors ? (['Replaced by', ...entryLinks(registry, 'commitments', successors)] as const) : undefined;
}

/** Where the words stand, which norms they serve and why, other documents, and promises beside it. */
function behind(registry: Registry, { links, related }: Commitment, { sources, supports }: Version): Block {
  return facts([
    ['Sources', ...citationsInline(registry, sources)],
    ...supports.map(
      ({ relation, rationale, evidence, ...on }): Fact => [
        capitalised(relationWords[relation]),
        ...provisionLink(registry, on),
        `. ${rationale}`,
        ...evidenceMark(evidence),
      ],
    ),
    links && [
      'Documents',
      ...join(
        links.map((one) => documentLink(registry, one)),
        '; ',
      ),
    ],
    related && [
      'Related',
      ...join(
        related.map((id) => namedPromise(registry, id)),
        '; ',
      ),
    ],
  ]);
}
