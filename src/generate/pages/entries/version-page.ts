/** The pages of a commitment that are no MDX: one for each version, for ever, and one that tells which version held on a day. */

import { capitalised, uncapitalised } from '../../../language/letters.ts';
import { dateInWords } from '../../../language/time/dates-in-words.ts';
import { addressOf, asOfAddress, entryInventoryAddress, versionAddress } from '../../../model/addresses/routes.ts';
import { digest } from '../../../model/lock/digest.ts';
import {
  announcedDay,
  beneficiaryWords,
  changeInWords,
  lastSeenInWords,
  sinceInWords,
  statusOnReview,
  titleOf,
} from '../../../model/said/said.ts';
import type { Commitment, Registry, Version } from '../../../model/schema.ts';
import { citableCommitments } from '../../../model/status.ts';
import { currentNumber, isAhead } from '../../../model/versions/current-version.ts';
import type { PageContext } from '../../context.ts';
import { elements, type PageNode } from '../../nodes/elements.ts';
import { type Block, code, element, type Inline, inline, join, line, link, p, strong, ul } from '../../nodes/nodes.ts';
import { changeFacts } from '../../parts/changes.ts';
import { idLink, wholeLink } from '../../parts/entry-links.ts';
import { citations, entryLine, type Fact, facts, section } from '../../parts/parts.ts';
import { factRows } from '../../parts/said-nodes.ts';
import { badges } from '../../parts/standing-badges.ts';
import { banner, caveat, ending, holdsForYou, previewOf, statement, versionFacts } from '../../parts/version-parts.ts';

/** What the component of such a page gets. */
export interface CommitmentRoute {
  readonly address: string;
  /** The commitment's id, and the number of the version that holds: the newest that is not announced for later. */
  readonly id: string;
  readonly newest: number;
  /** The version that the page shows; the page of dates shows none. */
  readonly number?: number;
  /** Over the page. */
  readonly title: string;
  /** In the browser's title and in search results, where nothing else says what it is about. */
  readonly headTitle: string;
  readonly description: string;
  readonly content: readonly PageNode[];
}

/** Such a page before it becomes data. */
export interface RoutePage extends Omit<CommitmentRoute, 'content'> {
  readonly content: readonly Block[];
}

/** The pages of every commitment that can be cited, as the data that their component gets. */
export function commitmentRoutes(context: PageContext): CommitmentRoute[] {
  return routePages(context).map((page) => ({ ...page, content: elements(page.content) }));
}

/** The pages of every commitment that can be cited. */
export function routePages(context: PageContext): RoutePage[] {
  return citableCommitments(context.registry).flatMap(([id, commitment]) => [
    ...commitment.versions.map((version, index) => versionPage(context, id, commitment, version, index + 1)),
    asOfPage(context, id, commitment),
  ]);
}

function versionPage(
  { registry, siteAddress }: PageContext,
  id: string,
  commitment: Commitment,
  version: Version,
  number: number,
): RoutePage {
  const newest = currentNumber(commitment);
  return {
    address: versionAddress(id, number),
    id,
    newest,
    number,
    title: commitment.title,
    headTitle: `${id} version ${number}: ${commitment.title}`,
    description: previewOf(registry, commitment, version),
    content: [
      entryLine(`${id} · version ${number}`, [
        ...(number < newest ? [{ text: 'Past version', style: 'past' }] : []),
        ...(number > newest ? [{ text: 'Announced', style: 'past' }] : []),
        ...badges(registry, commitment, version),
      ]),
      ...warnings(registry, id, commitment, number),
      statement(registry, version),
      ...caveat(registry, commitment, version),
      element('CiteControl', { id, version: String(number) }),
      holdsForYou(registry, id, commitment, number),
      ...changes(registry, commitment, number),
      ...section(
        'versions',
        'Versions',
        facts(header(registry, id, commitment, number, siteAddress), 'facts version-header'),
      ),
      ...section('facts', 'Facts', facts(ownFacts(registry, id, commitment, version, number))),
      ...section('sources', 'Sources', citations(registry, version.sources)),
      p(
        link('/reading/', 'How to read this page'),
        ' · ',
        link('/citing/', 'How to cite it'),
        ' · ',
        link(`pathname://${entryInventoryAddress(id)}`, 'For programs'),
      ),
    ],
  };
}

/** As the W3C heads its documents: this version, the latest, the one before, the history, the status. */
function header(registry: Registry, id: string, commitment: Commitment, number: number, siteAddress: string): Fact[] {
  const { versions, replacedBy } = commitment;
  const { words, meaning } = statusOnReview(registry, commitment, number);
  const living = addressOf('commitments', id);
  const whole = (path: string) => wholeLink(siteAddress, path);
  return [
    ['This version', whole(versionAddress(id, number))],
    ['Latest version', whole(living)],
    ['Previous version', number > 1 ? whole(versionAddress(id, number - 1)) : 'None: this is the first'],
    number < versions.length && ['Next version', whole(versionAddress(id, number + 1))],
    ['History', link(`${living}#history`, 'All versions'), ' · ', link(asOfAddress(id), 'Which version held on a day')],
    [
      'Status',
      strong(words),
      `. ${meaning}`,
      ...(replacedBy ? [' See ', ...join(replacedBy.map((one) => [idLink(one)])), '.'] : []),
    ],
  ];
}

/** What a reader has to know before the words: that they are not the newest, or not promised any more. */
function warnings(registry: Registry, id: string, commitment: Commitment, number: number): Block[] {
  const current = currentNumber(commitment);
  const isPast = number < current;
  const version = commitment.versions[number - 1];
  const ahead = version && isAhead(version) ? version : undefined;
  return banner([
    ...ending(registry, commitment),
    ...(ahead
      ? [
          p(
            strong(`Announced for ${announcedDay(ahead.from)}.`),
            ' Until then it does not hold',
            ...(current === number
              ? ['.']
              : ['; what holds is ', link(addressOf('commitments', id), `version ${current}`), '.']),
          ),
        ]
      : []),
    ...(isPast ? [p(strong('This wording is not the newest.'), ' ', ...replacement(id, commitment, number))] : []),
  ]);
}

/** What took the place of a past version, and when; of one that we got wrong, that its error is ours and not the provider's. */
function replacement(id: string, commitment: Commitment, number: number): Inline[] {
  const { versions } = commitment;
  const newest = currentNumber(commitment);
  const next = versions[number];
  const how =
    next?.change.kind === 'erratum'
      ? 'corrects an error of ours in it'
      : `took its place${next ? `: ${uncapitalised(sinceInWords(next.from))}` : ''}`;
  return [
    link(versionAddress(id, number + 1), `Version ${number + 1}`),
    ` ${how}. `,
    ...(newest > number + 1 ? ['The newest is ', link(addressOf('commitments', id), `version ${newest}`), '. '] : []),
    link('#changes', 'What changed'),
  ];
}

/** From a past version to the newest: each change with its kind and reason, then the words. */
function changes(registry: Registry, commitment: Commitment, number: number): Block[] {
  const { versions } = commitment;
  const current = currentNumber(commitment);
  const [before, newest] = [versions[number - 1], versions[current - 1]];
  if (!before || !newest || number >= current) return [];
  const steps = versions
    .slice(number, current)
    .map((version, index): Inline[] => [
      strong(`Version ${number + 1 + index}: ${changeInWords(version, versions[number + index - 1]).toLowerCase()}`),
      `. ${version.change.reason}`,
    ]);
  const words = facts(changeFacts(registry, before, newest), 'facts changes');
  const legend = line(
    'p',
    { className: 'legend' },
    'Word by word: ',
    inline('del', {}, 'what went'),
    ', ',
    inline('ins', {}, 'what came'),
    '. Whatever is not listed is as it was.',
  );
  return section('changes', `What changed from version ${number} to version ${current}`, ul(steps), legend, words);
}

function ownFacts(registry: Registry, id: string, commitment: Commitment, version: Version, number: number): Fact[] {
  const next = commitment.versions[number];
  return [
    ['Token', code(`${id}@${number}`)],
    ['Digest', inline('code', { className: 'digest' }, digest(id, number, version))],
    ...versionFacts(registry, version),
    ['Promised to', beneficiaryWords[commitment.beneficiary]],
    ...factRows(registry, 'Since', version),
    next && ['Until', `Version ${number + 1}: `, sinceInWords(next.from)],
    ...factRows(registry, 'Last attested', version),
    ['Change', strong(changeInWords(version, commitment.versions[number - 2])), `. ${version.change.reason}`],
    ['Last reviewed', `${dateInWords(commitment.review.reviewed)}, by ${commitment.review.owner}`],
  ];
}

/** The page that answers for a day: without a script it lists every version with its dates. */
function asOfPage({ registry }: PageContext, id: string, commitment: Commitment): RoutePage {
  const newest = currentNumber(commitment);
  const items = commitment.versions.map((version, index): Inline[] => [
    link(versionAddress(id, index + 1), `Version ${index + 1}`),
    `. ${sinceInWords(version.from)}. ${capitalised(lastSeenInWords(version.lastAttested))}.`,
    ` ${changeInWords(version, commitment.versions[index - 1])}.`,
  ]);
  return {
    address: asOfAddress(id),
    id,
    newest,
    title: `${titleOf(registry, 'commitments', id)}: which version held on a day`,
    headTitle: `${id}: which version held on a day`,
    description: `Which wording of ${id} was the newest one known on a day of your choice.`,
    content: section('versions', items.length > 1 ? 'All versions' : 'The only version', ul(items)),
  };
}
