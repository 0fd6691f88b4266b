/** What lies with somebody else than the provider: a page of all, and the item that other pages show. */

import { effectWords, partyWords } from '../../../model/said/said.ts';
import type { Registry, Responsibility } from '../../../model/schema.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, type Inline, join, p, ul, unfolding } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { definition, rangeFacts } from '../../parts/definition.ts';
import { entryLink, entryLinks, provisionLink } from '../../parts/entry-links.ts';
import { reviewFacts } from '../../parts/parts.ts';

/** What a responsibility is, its conditions, and what it rests on. */
export function responsibilityWords(registry: Registry, entry: Responsibility): Inline[] {
  return [
    `${entry.summary} `,
    ...(entry.conditions.length > 0 ? [`Only if: ${entry.conditions.join(' ')} `] : []),
    ...(entry.restsOn.length > 0 ? ['Rests on ', ...restsOn(registry, entry), '. '] : []),
  ];
}

/** A responsibility as a line that unfolds: its effect and name, and within what it is, its conditions, and what it rests on. */
function responsibilityFold(registry: Registry, id: string, entry: Responsibility): Block {
  return unfolding(
    [`${effectWords[entry.effect]}: ${entry.title}`],
    p(...responsibilityWords(registry, entry), entryLink(registry, 'responsibilities', id, 'More')),
  );
}

/** Responsibilities, each of which unfolds. */
export function responsibilityFolds(registry: Registry, ids: readonly string[]): Block[] {
  const folds = ids.flatMap((id) => {
    const entry = registry.responsibilities[id];
    return entry ? [responsibilityFold(registry, id, entry)] : [];
  });
  return folds.length === 0 ? [] : [element('div', { className: 'folds' }, ...folds)];
}

function restsOn(registry: Registry, entry: Responsibility): Inline[] {
  return join(
    entry.restsOn.map((one) => provisionLink(registry, one)),
    '; ',
  );
}

/** All responsibilities on one page. */
export function responsibilitiesPage({ registry, fileOfKind }: PageContext): Page {
  const entries = Object.entries(registry.responsibilities);
  return {
    file: 'responsibilities.mdx',
    title: 'Responsibilities',
    description:
      'What stays with the customer, what individuals may ask for, and what the provider reserved for itself.',
    source: fileOfKind('responsibilities'),
    content: [
      p(
        'A promise of the provider seldom ends the duty of its customer. This page lists what stays with somebody else, and the one right that the provider keeps against its customers. None of it is a commitment.',
      ),
      ...entries.map(([id, entry]) => responsibilityBlock(registry, id, entry)),
    ],
  };
}

function responsibilityBlock(registry: Registry, id: string, entry: Responsibility): Block {
  const conditions = [p('Only if all of these hold:'), ul(entry.conditions.map((one) => [one]))];
  return definition(registry, entry, {
    id,
    title: entry.title,
    text: [p(entry.summary), ...(entry.conditions.length > 0 ? conditions : [])],
    rows: [
      ['Effect', effectWords[entry.effect]],
      ['Whose', partyWords[entry.party]],
      entry.restsOn.length > 0 && ['Rests on', ...restsOn(registry, entry)],
      entry.dependsOn.length > 0 && ['Depends on', ...entryLinks(registry, 'commitments', entry.dependsOn)],
      ...rangeFacts(registry, entry),
      ...reviewFacts(entry.review),
    ],
  });
}
