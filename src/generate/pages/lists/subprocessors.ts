/** The list of subprocessors: who they are, where and for what they process, since when; and those who no longer do. */
import { dateInWords } from '../../../language/time/dates-in-words.ts';
import { addressOf } from '../../../model/addresses/routes.ts';
import { servicesInWords } from '../../../model/said/said.ts';
import type { Registry, Subprocessor } from '../../../model/schema.ts';
import { isUnresolved } from '../../../model/shapes/is-unresolved.ts';
import type { PageContext } from '../../context.ts';
import { type Block, heading, type Inline, link, p, table } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { definition, rangeFacts } from '../../parts/definition.ts';
import { entryLinks } from '../../parts/entry-links.ts';
import { orOpen, reviewFacts } from '../../parts/parts.ts';
import { phraseNodes } from '../../parts/said-nodes.ts';

type Entry = readonly [id: string, entry: Subprocessor];

/** All subprocessors on one page. */
export function subprocessorsPage({ registry, fileOfKind }: PageContext): Page {
  const entries = Object.entries(registry.subprocessors);
  const present = entries.filter(([, { until }]) => until === undefined);
  const former = entries.filter(([, { until }]) => until !== undefined);
  return {
    file: 'subprocessors.mdx',
    title: 'Subprocessors',
    description: 'Who processes data of customers on behalf of the provider: where, for what, and since when.',
    source: fileOfKind('subprocessors'),
    content: [
      p('Those whom the provider engages to process data of its customers, as its own sources list them.'),
      present.length > 0 ? list(registry, present) : p('No source names one that is engaged now.'),
      ...(former.length > 0 ? [heading(2, 'former', 'No longer engaged'), list(registry, former)] : []),
      heading(2, 'each', 'One by one'),
      ...entries.map(([id, entry]) => block(registry, id, entry)),
    ],
  };
}

function list(registry: Registry, entries: readonly Entry[]): Block {
  return table(
    ['Name', 'Places', 'Purpose', 'Services', 'Time'],
    entries.map(([id, { title, places, purpose, services, ...time }]): Inline[][] => [
      [link(addressOf('subprocessors', id), title)],
      entryLinks(registry, 'jurisdictions', places),
      [purpose],
      phraseNodes(registry, servicesInWords(registry, services)),
      [...timeInWords(time)],
    ]),
  );
}

function timeInWords({ since, until }: Pick<Subprocessor, 'since' | 'until'>): Inline[] {
  return [
    ...orOpen(since, (date) => [`Since ${dateInWords(date)}`]),
    ...(until === undefined ? [] : [isUnresolved(since) ? ' Until ' : ', until ', dateInWords(until)]),
  ];
}

function block(registry: Registry, id: string, entry: Subprocessor): Block {
  const { title, summary, purpose, services, places, data } = entry;
  return definition(registry, entry, {
    id,
    title,
    text: [p(summary)],
    rows: [
      ['Purpose', purpose],
      ...rangeFacts(registry, { services, jurisdictions: places }),
      data && ['Data', ...entryLinks(registry, 'terms', data)],
      ['Time', ...timeInWords(entry)],
      ...reviewFacts(entry.review),
    ],
  });
}
