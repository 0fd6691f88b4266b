/** The page of a topic: its commitments, the source's accordion on it, and the claims that promise nothing. */

import { addressOf } from '../../../model/addresses/routes.ts';
import { titleOf } from '../../../model/said/said.ts';
import type { Registry, Topic } from '../../../model/schema.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, type Inline, inline, line, link, p, strong, ul } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { entryLink, namedPromise } from '../../parts/entry-links.ts';
import { endOfPage, entryPage } from '../../parts/entry-page.ts';
import { citations, citationsBehind, entryLine, section } from '../../parts/parts.ts';
import { promises } from '../../parts/promises.ts';

export function topicPage(context: PageContext, id: string, topic: Topic): Page {
  const { registry } = context;
  const commitments = Object.keys(registry.commitments).filter((key) => registry.commitments[key]?.topic === id);
  const claims = Object.entries(registry.claims).filter(([, claim]) => claim.topic === id);
  return entryPage(
    context,
    'topics',
    id,
    topic,
    { description: topic.summary },
    entryLine('Topic', []),
    p(...(topic.card ? [strong(topic.card.question), ' '] : []), topic.summary),
    ...section(
      'commitments',
      'Commitments',
      ...(commitments.length > 0
        ? promises(registry, commitments)
        : [
            p(
              'No commitment is made on this topic. What the source says on it promises nothing; see the claims below.',
            ),
          ]),
    ),
    ...categories(registry, topic),
    ...panels(registry, topic),
    ...(claims.length > 0
      ? section(
          'claims',
          'Said, but not promised',
          ul(claims.map(([key, { title }]) => [link(addressOf('claims', key), key), ` ${title}`])),
        )
      : []),
    ...endOfPage(registry, topic),
  );
}

function categories(registry: Registry, topic: Topic): Block[] {
  if (!topic.categories) return [];
  const items = topic.categories.map(({ title, term, sources: cited }): Inline[] => [
    title,
    ...(term ? [': ', entryLink(registry, 'terms', term)] : []),
    ...citationsBehind(registry, cited),
  ]);
  return section('categories', 'What the source tells apart', ul(items));
}

/** The source's accordion, as native details that open without JavaScript. */
function panels(registry: Registry, topic: Topic): Block[] {
  if (!topic.panels) return [];
  const blocks = topic.panels.map(({ heading: title, headingBasis, headingReason, commitments, sources: cited }) =>
    element(
      'details',
      { className: 'panel' },
      line(
        'summary',
        {},
        title,
        ...(headingBasis === 'explicit'
          ? []
          : [' ', inline('span', { className: 'evidence evidence--inferred' }, `heading ${headingBasis}`)]),
      ),
      p(headingReason),
      ul(commitments.map((id) => namedPromise(registry, id))),
      citations(registry, cited),
    ),
  );
  const [page, ...others] = new Set(
    topic.panels.flatMap(({ sources: cited }) => cited.map(({ source }): string => source)),
  );
  const named =
    page === undefined || others.length > 0 ? 'the source pages group' : `${titleOf(registry, 'sources', page)} groups`;
  return section('panels', `As ${named} it`, ...blocks);
}
