/** The parts of a page that show one version of a commitment: the living page and the version's own have them in common. */

import { capitalised } from '../../language/letters.ts';
import { ended } from '../../language/sentences.ts';
import { dateInWords } from '../../language/time/dates-in-words.ts';
import { versionAddress, versionAnchor } from '../../model/addresses/routes.ts';
import {
  announcedDay,
  attestedInWords,
  cautionsInWords,
  dateInShort,
  lastSeenForEach,
  lastSeenInWords,
  modalityWords,
  obligorWords,
  qualifierLines,
  qualifiersInWords,
  type SaidCaution,
  type SaidQualifier,
  strengthInWords,
  strengthMeaning,
} from '../../model/said/said.ts';
import type { Commitment, Registry, Version } from '../../model/schema.ts';
import { audienceOf } from '../../model/scope/audience.ts';
import { textsOfLate } from '../../model/sightings/of-late.ts';
import { sighted } from '../../model/sightings/sightings.ts';
import { isCitable } from '../../model/status.ts';
import { announcedVersions, currentNumber, currentVersion } from '../../model/versions/current-version.ts';
import { type Block, element, foldedList, type Inline, inline, join, line, link, p, strong } from '../nodes/nodes.ts';
import { entryLink, namedPromise } from './entry-links.ts';
import { citationsBehind, type Fact, scopeTitles } from './parts.ts';
import { factRows, qualifierLabel } from './said-nodes.ts';

/** For previews of a link: the statement goes nowhere without what narrows it and when it was said. */
export function previewOf(registry: Registry, commitment: Commitment, version: Version): string {
  const { limits, seen: when, cautions } = previewParts(registry, commitment, version);
  return [version.statement, ...limits, when, ...cautions].join(' ');
}

/** What a preview has beside the statement: what narrows it, when it was last seen, and newer texts that say less. */
export function previewParts(registry: Registry, commitment: Commitment, version: Version) {
  return {
    limits: qualifierLines(registry, version).map(ended),
    seen: seen(registry, commitment, version).join(' '),
    cautions: cautionsOn(registry, commitment, version).map(({ head }) => `Caution: ${head}`),
  };
}

/**
 * What a reader has to know before the words; nothing where there is nothing to say.
 *
 * @param of what it is about, where a page has several: landmarks of one page have names of their own
 */
export function banner(paragraphs: readonly Block[], of = 'this'): Block[] {
  if (paragraphs.length === 0) return [];
  return [element('section', { className: 'banner', 'aria-label': `Before you rely on ${of}` }, ...paragraphs)];
}

/** That a commitment is not made any more, since when and why, and what took its place; or that it is not made yet. */
export function ending(registry: Registry, { status, replacedBy, withdrawn }: Commitment): Block[] {
  if (status === 'draft') return [p(strong('This is a draft.'), ' Do not cite it: its wording may change.')];
  if (status !== 'replaced' && status !== 'withdrawn') return [];
  const successors = (replacedBy ?? []).map((id) => namedPromise(registry, id));
  return [
    p(
      strong(status === 'replaced' ? 'This commitment was replaced.' : 'This commitment was withdrawn.'),
      ...(withdrawn
        ? [
            ` Since ${dateInWords(withdrawn.date)}: ${withdrawn.reason}`,
            ...citationsBehind(registry, withdrawn.sources),
          ]
        : []),
      ...(successors.length > 0 ? [' What took its place: ', ...join(successors), '.'] : []),
    ),
  ];
}

/** Wordings that do not hold yet, each with its day. A version's own page says it of itself. */
export function announcements(id: string, commitment: Commitment): Block[] {
  return announcedVersions(commitment).map(({ number, version }) =>
    p(
      strong(`Announced for ${announcedDay(version.from)}:`),
      ' ',
      link(isCitable(commitment) ? versionAddress(id, number) : `#${versionAnchor(number)}`, `version ${number}`),
      number === currentNumber(commitment) ? '. Nothing is promised until then.' : ', which does not hold yet.',
    ),
  );
}

/** The statement with all that narrows it: never one without the other. */
export function statement(registry: Registry, version: Version, id = 'statement'): Block {
  const items = qualifiersInWords(registry, version).map((one) => qualifierItem(registry, one));
  return element(
    'section',
    { className: 'statement', id },
    p(version.statement),
    ...(items.length === 0 ? [] : [element('ul', { className: 'qualifiers' }, ...items)]),
  );
}

function qualifierItem(registry: Registry, qualifier: SaidQualifier): Block {
  const { kind, words, reason, openPoint } = qualifier;
  return line(
    'li',
    { className: `qualifier qualifier--${kind}` },
    qualifierLabel(qualifier),
    ` ${words}`,
    ...(reason === undefined ? [] : [' ', inline('span', { className: 'qualifier-reason' }, reason)]),
    ...(openPoint ? [' ', entryLink(registry, 'openPoints', openPoint, 'Open point')] : []),
  );
}

/** The date that keeps an old promise from sounding like today's, the way to what holds today, and newer texts that say less. */
export function caveat(
  registry: Registry,
  commitment: Commitment,
  version: Version,
  presentTerms: readonly Inline[] = [],
): Block[] {
  // The newest first: it is what stands in the open where there are many.
  const cautions = cautionsOn(registry, commitment, version)
    .map(({ head, detail }): Inline[] => [strong(`Caution: ${head}`), ` ${detail}`])
    .reverse();
  return [
    line(
      'p',
      { className: 'as-of' },
      seen(registry, commitment, version).join(' '),
      ...laterTexts(registry, commitment, version),
      ...presentTerms,
    ),
    ...(cautions.length === 0
      ? []
      : [element('div', { className: 'caution' }, ...foldedList(cautions, cautions.length > 2 ? 1 : 2, 'cautions'))]),
  ];
}

/** The way to the later texts that say it of late; its own sources have a place on its page. */
function laterTexts(registry: Registry, commitment: Commitment, version: Version): Inline[] {
  // What is promised to people has a way to its newest text besides.
  const isTold = version === currentVersion(commitment) && commitment.beneficiary !== 'individual';
  const texts = isTold ? textsOfLate(registry, commitment) : [];
  const links = texts.map(({ source, when }) => [
    entryLink(registry, 'sources', source, `the text of ${dateInShort(when)}`),
  ]);
  return links.length === 0 ? [] : [' See ', ...join(links), '.'];
}

function seen(registry: Registry, commitment: Commitment, version: Version): string[] {
  const known = sighted(registry, commitment);
  const number = numberOf(commitment, version);
  const attested = attestedOnReview(registry, commitment, number);
  const isHistoric = commitment.status === 'historic';
  if (known.sightings.every((one) => one.version !== number))
    return [
      `${capitalised(lastSeenInWords(version.lastAttested))}.`,
      ...(isHistoric ? ['It is not known whether the provider says so today.'] : []),
    ];
  return [
    lastSeenForEach(registry, known, number),
    ...(isHistoric ? [attested ?? 'It is not known whether the provider says so today.'] : []),
  ];
}

/** The question whether a version holds for its reader; what is promised to people is no answer for an organisation. */
export function holdsForYou(registry: Registry, id: string, commitment: Commitment, number: number): Block {
  const audience = audienceOf(commitment);
  return element('HoldsForYou', {
    id,
    version: String(number),
    titles: scopeTitles(registry),
    ...(audience !== undefined && { audience }),
  });
}

/** For what a text of the last two years repeats it, as of the last review: pages have no clock. */
function attestedOnReview(registry: Registry, commitment: Commitment, number: number): string | undefined {
  return attestedInWords(registry, sighted(registry, commitment), number, commitment.review.reviewed);
}

function cautionsOn(registry: Registry, commitment: Commitment, version: Version): readonly SaidCaution[] {
  return cautionsInWords(registry, sighted(registry, commitment), numberOf(commitment, version));
}

function numberOf({ versions }: Commitment, version: Version): number {
  return versions.indexOf(version) + 1;
}

/** What a version says beside its statement and qualifiers. */
export function versionFacts(registry: Registry, version: Version): Fact[] {
  return [
    ...strengthFacts(registry, version),
    ['Kind of promise', kindOfPromise(version)],
    ...termFacts(registry, version),
    ...scopeFacts(registry, version),
  ];
}

/** How firm it is, and what binds it. */
export function strengthFacts(registry: Registry, version: Version): Fact[] {
  return [
    ['Strength', strong(strengthInWords(version)), `. ${strengthMeaning(version)}`],
    ...factRows(registry, 'Bound by', version),
  ];
}

/** Whether something is done, not done, or stated, and by whom. */
export function kindOfPromise({ modality, obligor }: Version): string {
  return `${modalityWords[modality]}. ${modality === 'assurance' ? 'Stated' : 'Promised'} by: ${obligorWords[obligor].toLowerCase()}.`;
}

const terms = ['Role', 'Applies when', 'Time limit', 'How often', 'Kept for', 'Data'] as const;

/** When it applies, how soon, how often, to which data. */
export function termFacts(registry: Registry, version: Version): Fact[] {
  return terms.flatMap((fact) => factRows(registry, fact, version));
}

/**
 * What it holds for, and what is left out; a list "in scope" only where the source limits itself to one.
 *
 * @param short without reasons, which stand among the qualifiers
 */
export function scopeFacts(registry: Registry, version: Version, short = false): Fact[] {
  return [
    ...factRows(registry, 'Services', version),
    ...factRows(registry, 'Excluded', version, short),
    ...(version.scope.inScopeList === 'not-limited' ? [] : factRows(registry, 'In scope', version)),
    ...factRows(registry, 'Places', version),
  ];
}
