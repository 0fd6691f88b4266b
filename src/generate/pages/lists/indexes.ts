/** The index of each kind. */
import type { Kind } from '../../../model/ids.ts';
import type { SharedPageKind } from '../../../model/kinds.ts';
import { instrumentKindWords, standingInWords } from '../../../model/said/said.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, heading, type Inline, p, strong, table, ul } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { jurisdictionCards, principleCards } from '../../parts/cards.ts';
import { entryLink } from '../../parts/parts.ts';
import { promiseLine } from '../../parts/promise-card.ts';
import { uncoveredPrinciples } from '../entries/principle.ts';

/** What stands above each index. */
const introductions = {
  principles: [
    'Principles',
    'The privacy principles that the provider states, with the commitments that carry each one out.',
  ],
  topics: ['Topics', 'The subjects on which something is promised, as the sources group them.'],
  jurisdictions: [
    'Places',
    'Places whose law the sources describe: what is promised there, for which services, and what stays with you.',
  ],
  authorities: ['Authorities', 'Public bodies that supervise, issue guidance, or are named by the sources.'],
  instruments: [
    'Instruments',
    'Laws, guidance, standards, agreements, court cases and publications that commitments rest on or speak of.',
  ],
  services: ['Services', 'The services that the sources name, and the words that stand for several of them.'],
  commitments: [
    'Commitments',
    'Every commitment in the registry by topic, and how firm it is. What narrows it stands on its page.',
  ],
  sources: [
    'Sources',
    'The documents that facts were taken from, with a concordance of those that we keep line by line.',
  ],
} as const satisfies Record<Exclude<Kind, SharedPageKind>, readonly [string, string]>;

/** The index of a kind, above the pages of its entries. */
export function indexPage(context: PageContext, kind: keyof typeof introductions): Page {
  const { registry, fileOf } = context;
  const [title, description] = introductions[kind];
  return {
    file: `${kind}/index.mdx`,
    title,
    description,
    source: fileOf(kind, Object.keys(registry[kind])[0] ?? ''),
    content: [p(description), ...indexContent(context, kind)],
  };
}

function indexContent(context: PageContext, kind: keyof typeof introductions): Block[] {
  const { registry } = context;
  switch (kind) {
    case 'commitments':
      return Object.entries(registry.topics).flatMap(([topic, { title }]): Block[] => {
        const own = Object.entries(registry.commitments).filter(([, commitment]) => commitment.topic === topic);
        if (own.length === 0) return [];
        return [
          heading(2, topic, entryLink(registry, 'topics', topic, title)),
          element('ul', { className: 'promises promises--lines' }, ...own.map((one) => promiseLine(...one))),
        ];
      });
    case 'principles': {
      const uncovered = uncoveredPrinciples(context);
      if (uncovered.length === 0) return [principleCards(registry)];
      return [
        principleCards(registry),
        heading(2, 'not-covered', 'What no principle here covers'),
        p(
          'Published frameworks have principles that none of these maps to. A reader who looks for them will not find them promised under these headings.',
        ),
        ...uncovered,
      ];
    }
    case 'jurisdictions':
      return [jurisdictionCards(registry)];
    case 'instruments':
      return [
        table(
          ['Instrument', 'Kind', 'Place', 'Standing'],
          Object.entries(registry.instruments).map(([id, one]) => [
            [entryLink(registry, 'instruments', id)],
            [instrumentKindWords[one.kind]],
            one.jurisdiction ? [entryLink(registry, 'jurisdictions', one.jurisdiction)] : ['–'],
            [standingInWords(one)],
          ]),
        ),
      ];
    default:
      return [
        ul(
          Object.entries(registry[kind]).map(([id, { summary }]): Inline[] => [
            strong(entryLink(registry, kind, id)),
            `. ${summary}`,
          ]),
        ),
      ];
  }
}
