/** Questions as customers ask them, each with a short answer, whom it is for, and what narrows each wording that it rests on. */
import type { PhrasingContent } from 'mdast';
import { versionAddress } from '../../../model/addresses/routes.ts';
import {
  customersInWords,
  lastSeenForEach,
  qualifierLines,
  scopeInLine,
  statusWords,
  strengthInWords,
} from '../../../model/said/said.ts';
import type { Question, Registry } from '../../../model/schema.ts';
import { sighted } from '../../../model/sightings/sightings.ts';
import { cutAtTokens, type NamedVersion, namedVersions } from '../../../model/versions/named-versions.ts';
import type { PageContext } from '../../context.ts';
import { markdown } from '../../nodes/markdown.ts';
import { type Block, element, heading, link, list, p, strong, ul, unfolding } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { recordLine } from '../../parts/definition.ts';
import { entryLinks, facts, reviewFacts } from '../../parts/parts.ts';

/** All questions on one page. */
export function questionsPage({ registry, fileOf }: PageContext): Page {
  const entries = Object.entries(registry.questions);
  return {
    file: 'questions.mdx',
    title: 'Questions',
    description: 'What customers ask, each with a short answer, the wordings that it rests on, and what narrows them.',
    source: fileOf('questions', entries[0]?.[0] ?? ''),
    content: [
      p(
        strong('An answer is a way to the promise, not the promise.'),
        ' Quote the wordings that unfold below it, with their conditions. For a whole spreadsheet of questions: ',
        link('/answer/', 'answer a questionnaire'),
        '.',
      ),
      ...entries.map(([id, entry]) => questionBlock(registry, id, entry)),
    ],
  };
}

function questionBlock(registry: Registry, id: string, entry: Question): Block {
  const cited = namedVersions(registry, entry.answer);
  return element(
    'div',
    { className: 'definition' },
    heading(2, id, entry.title),
    p(...answerNodes(registry, entry.answer)),
    ...recordLine([['For', forWhom(registry, entry)]])[0],
    unfolding(
      [cited.length > 0 ? 'The wordings, with what narrows them' : 'Other words for it, and its review'],
      ...(cited.length > 0 ? [list(cited.map((one) => citedBlocks(registry, one)))] : []),
      facts([
        entry.responsibilities.length > 0 && [
          'With somebody else',
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
export function answerNodes(registry: Registry, answer: string): PhrasingContent[] {
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

function citedBlocks(registry: Registry, cited: NamedVersion): Block[] {
  const { commitment, version, number } = cited;
  const firmness = `${statusWords[commitment.status]}, ${strengthInWords(version).toLowerCase()}.`;
  const seen = lastSeenForEach(registry, sighted(registry, commitment), number);
  const narrows = qualifierLines(registry, version);
  return [
    p(strong(tokenLink(cited)), ` ${commitment.title}. ${firmness} ${seen}`),
    ...(narrows.length > 0 ? [ul(narrows.map((one) => [one]))] : []),
  ];
}
