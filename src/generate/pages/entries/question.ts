/** Questions as customers ask them: on a page each the answer, whom it is for, and what narrows each wording that it rests on. */

import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { addressOf, versionAddress } from '../../../model/addresses/routes.ts';
import { entriesOf } from '../../../model/entries.ts';
import {
  cautionsInWords,
  customersInWords,
  lastSeenForEach,
  qualifierLines,
  scopeInLine,
  statusOnReview,
  strengthInWords,
} from '../../../model/said/said.ts';
import type { Question, Registry } from '../../../model/schema.ts';
import { sighted } from '../../../model/sightings/sightings.ts';
import { cutAtTokens, type NamedVersion, namedVersions } from '../../../model/versions/named-versions.ts';
import type { PageContext } from '../../context.ts';
import { markdown } from '../../nodes/markdown.ts';
import { type Block, element, type Inline, join, line, link, list, p, strong, ul } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { recordLine } from '../../parts/definition.ts';
import { entryLinks } from '../../parts/entry-links.ts';
import { entryPage } from '../../parts/entry-page.ts';
import { facts, reviewFacts, section } from '../../parts/parts.ts';

/** All questions, each with its answer in a line, whom it is for, and what it rests on. */
export function questionsPage({ registry, fileOfKind }: PageContext): Page {
  const entries = entriesOf(registry, 'questions');
  return {
    file: 'questions/index.mdx',
    title: 'Questions',
    description:
      'What customers ask, each with its answer in a line, whom it is for, and the wordings that it rests on.',
    source: fileOfKind('questions'),
    isWide: true,
    content: [
      p(
        strong('An answer is a way to the promise, not the promise.'),
        ' Each question leads to the whole answer, and to the wordings to quote with what narrows them. For a whole spreadsheet of questions: ',
        link('/answer/', 'answer a questionnaire'),
        '.',
      ),
      // In lines of their own: a service in the words before a token is not what that wording is for.
      questionList(entries, (entry) => [
        ...recordLine([['For', forWhom(registry, entry)]]),
        ...recordLine([['Rests on', ...restsOn(namedVersions(registry, entry.answer))]]),
      ]),
    ],
  };
}

/**
 * Questions, each with its answer in a line.
 *
 * @param more what stands below each, where they have a fragment
 */
export function questionList(
  entries: readonly (readonly [id: string, entry: Question])[],
  more?: (entry: Question) => readonly Block[],
): Block {
  const items = entries.map(([id, entry]) =>
    element(
      'li',
      more ? { id } : {},
      line('p', { className: 'question' }, link(addressOf('questions', id), entry.title)),
      p(...inShort(entry)),
      ...(more?.(entry) ?? []),
    ),
  );
  return element('ul', { className: 'questions' }, ...items);
}

function inShort({ short, answer }: Question): readonly Inline[] {
  return short === undefined ? markdown(answer) : [short];
}

/** The wordings, and that there is more to read of them. */
function restsOn(cited: readonly NamedVersion[]): Inline[] {
  const isNarrowed = cited.some(({ version }) => version.qualifiers.length > 0);
  return [...join(cited.map((one) => [tokenLink(one)])), ...(isNarrowed ? ['; conditions apply'] : [])];
}

/** The page of a question. */
export function questionPage(context: PageContext, id: string, entry: Question): Page {
  const { registry } = context;
  const cited = namedVersions(registry, entry.answer);
  return entryPage(
    context,
    'questions',
    id,
    entry,
    { description: entry.short ?? textOf(markdown(entry.answer)) },
    ...(entry.short === undefined ? [] : [p(strong(entry.short))]),
    ...recordLine([['For', forWhom(registry, entry)]]),
    ...section('answer', 'The answer', p(...answerNodes(registry, entry.answer))),
    ...section(
      'wordings',
      'The wordings, with what narrows them',
      cited.length > 0 && p('An answer is a way to the promise, not the promise. These are the words to quote.'),
      cited.length > 0 && list(cited.map((one) => citedBlocks(registry, one))),
    ),
    ...section(
      'facts',
      'Facts',
      facts([
        entry.responsibilities.length > 0 && [
          'What stays with you',
          ...entryLinks(registry, 'responsibilities', entry.responsibilities),
        ],
        entry.absences.length > 0 && ['Not covered here', ...entryLinks(registry, 'absences', entry.absences)],
        ['Also asked as', entry.wordings.join('; ')],
        ...reviewFacts(entry.review),
      ]),
    ),
  );
}

/** Whom a question is of; where and for what, if it is of some alone. What its answer holds for stands with each wording. */
function forWhom(registry: Registry, entry: Question): string {
  const isOfAll = entry.services === 'all' && entry.jurisdictions === 'worldwide';
  return [customersInWords(entry.customers), ...(isOfAll ? [] : [scopeInLine(registry, entry)])].join(' · ');
}

/** The answer, in which a token is a link to the page that keeps that wording. */
function answerNodes(registry: Registry, answer: string): PhrasingContent[] {
  return markdown(answer).flatMap((node) => linked(registry, node));
}

function linked(registry: Registry, node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'text')
    return cutAtTokens(registry, node.value).map((part) =>
      typeof part === 'string' ? { type: 'text', value: part } : tokenLink(part),
    );
  if (node.type === 'link' || !('children' in node)) return [node];
  return [{ ...node, children: node.children.flatMap((child) => linked(registry, child)) } as PhrasingContent];
}

function tokenLink({ id, number, token }: NamedVersion) {
  return link(versionAddress(id, number), token);
}

/** A wording in its own words, how firm it is, when it was seen, what narrows it, and where a newer text says less. */
function citedBlocks(registry: Registry, cited: NamedVersion): Block[] {
  const { commitment, version, number } = cited;
  const known = sighted(registry, commitment);
  const status = statusOnReview(registry, commitment, number).words;
  const firmness = `${status}, ${strengthInWords(version).toLowerCase()}.`;
  const seen = lastSeenForEach(registry, known, number);
  const narrows = [
    ...qualifierLines(registry, version),
    ...cautionsInWords(registry, known, number).map(({ head, detail }) => `Caution: ${head} ${detail}`),
  ];
  return [
    p(strong(tokenLink(cited)), ` ${commitment.title}. ${firmness} ${seen}`),
    p(version.statement),
    ...(narrows.length > 0 ? [ul(narrows.map((one) => [one]))] : []),
  ];
}
