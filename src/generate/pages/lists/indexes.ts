/** The index of each kind. */

import { counted } from '../../../language/counts.ts';
import { byTitle, entriesOf } from '../../../model/entries.ts';
import type { Kind } from '../../../model/ids.ts';
import type { SharedPageKind } from '../../../model/kinds.ts';
import { instrumentKindWords, noLimitTo, standingInWords } from '../../../model/said/said.ts';
import { isLaw, type Jurisdiction, type Registry } from '../../../model/schema.ts';
import { currentVersion } from '../../../model/versions/current-version.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, heading, type Inline, link, p, strong, table, ul, unfolding } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { principleCards } from '../../parts/cards.ts';
import { entryLink } from '../../parts/entry-links.ts';
import {
  commitmentsByTopic,
  commitmentsEverywhere,
  commitmentsFor,
  namedFor,
  ownCommitments,
} from '../../parts/own-commitments.ts';
import { section } from '../../parts/parts.ts';
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
} as const satisfies Record<Exclude<Kind, SharedPageKind | 'questions'>, readonly [string, string]>;

/** The index of a kind, above the pages of its entries. */
export function indexPage(context: PageContext, kind: keyof typeof introductions): Page {
  const { fileOfKind } = context;
  const [title, description] = introductions[kind];
  return {
    file: `${kind}/index.mdx`,
    title,
    description,
    source: fileOfKind(kind),
    content: [p(description), ...indexContent(context, kind)],
  };
}

function indexContent(context: PageContext, kind: keyof typeof introductions): Block[] {
  const { registry } = context;
  switch (kind) {
    case 'commitments':
      return [
        p(
          'To narrow them by place, service, date and more, or to save them as a file: ',
          strong(link('/explore/', 'Explore all commitments')),
          '.',
        ),
        ...commitmentsByTopic(registry).flatMap(({ topic, title: named, own }, index): Block[] => {
          const lines = own.map(([id, one]) => promiseLine(registry, id, one));
          const list = element('ul', { className: 'promises promises--lines' }, ...lines);
          return [
            heading(2, topic, entryLink(registry, 'topics', topic, named)),
            // All of them would be a dozen screens of a phone.
            index === 0 || own.length < 3 ? list : unfolding([counted(own.length, 'promise')], list),
          ];
        }),
      ];
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
      return [
        p(
          besides(commitmentsEverywhere(registry).length, noLimitTo.jurisdictions),
          ' They stand on each of these pages too.',
        ),
        placeTable(registry),
      ];
    case 'services':
      return serviceTables(registry);
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

/** Places by their names, each followed by its parts. */
function placeTable(registry: Registry): Block {
  const named = (of?: string) =>
    byTitle(entriesOf(registry, 'jurisdictions').filter(([, { parent }]) => parent === of));
  const row = ([id, { parent }]: readonly [string, Jurisdiction]): readonly Inline[][] => {
    const own = ownCommitments(registry, id).length;
    const laws = Object.values(registry.instruments).filter((one) => one.jurisdiction === id && isLaw(one));
    return [
      [parent ? '– ' : '', entryLink(registry, 'jurisdictions', id)],
      [String(own)],
      [String(commitmentsFor(registry, id).length - own)],
      [laws.map(({ title }) => title).join('; ') || '–'],
    ];
  };
  return table(
    ['Place', 'Promises that name it', 'Promises that name what it is part of', 'Laws that are described here'],
    named().flatMap((one) => [row(one), ...named(one[0]).map(row)]),
  );
}

/** Services by their names, and apart from them the words that stand for several. */
function serviceTables(registry: Registry): Block[] {
  const group = (id: string, title: string, isUmbrella: boolean): Block[] => {
    const own = byTitle(entriesOf(registry, 'services').filter(([, { umbrella = false }]) => umbrella === isUmbrella));
    return section(
      id,
      title,
      own.length > 0 &&
        table(
          ['Service', 'Promises that name it', 'What sources say of it'],
          own.map(([service, { summary }]) => [
            [entryLink(registry, 'services', service)],
            [String(namedFor(registry, service).length)],
            [summary],
          ]),
        ),
    );
  };
  const everywhere = Object.values(registry.commitments).filter((one) => currentVersion(one).scope.services === 'all');
  return [
    p(besides(everywhere.length, noLimitTo.services)),
    ...group('services', 'Services', false),
    ...group('words', 'Words that stand for several services', true),
  ];
}

/** `Besides, 34 promises name no limit to particular services.` */
function besides(count: number, noLimit: string): string {
  return `Besides, ${count} ${count === 1 ? 'promise names' : 'promises name'} ${noLimit}.`;
}
