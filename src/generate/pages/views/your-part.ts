/** What is left to do for customers, and what others may ask of them, as a checklist to print. */

import { effectWords, partyWords, titleOf } from '../../../model/said/said.ts';
import type { Registry, Responsibility } from '../../../model/schema.ts';
import { isOpenUmbrella, mayHold } from '../../../model/scope/coverage.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, heading, line, p, strong } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { entryLink } from '../../parts/entry-links.ts';
import { filteredList, listRow, scopeOfRow, titlesAsChoice } from '../../parts/filtered-list.ts';
import { responsibilityWords } from '../lists/responsibilities.ts';

/** What has to be done apart from what may be done, and apart from what the provider may do. */
const groups: readonly (readonly [title: string, id: string, effects: readonly Responsibility['effect'][]])[] = [
  ['To do', 'to-do', ['duty', 'request']],
  ['Rights, and relief from duties', 'rights', ['right', 'relief']],
  ['What the provider may do', 'reserved', ['reserved-right']],
];

type Entry = readonly [id: string, responsibility: Responsibility];

export function yourPartPage({ registry, fileOfKind }: PageContext): Page {
  const entries = everywhereFirst(Object.entries(registry.responsibilities));
  return {
    file: 'your-part.mdx',
    title: 'Your part',
    description: 'What stays with customers, by place and service, as a checklist to print.',
    source: fileOfKind('responsibilities'),
    content: [
      p(
        'Choose where you are and what you use, and print the page. The list has what the sources of this register speak of; the law may ask for more.',
      ),
      element('PrintButton', {}),
      filteredList(
        'item|items',
        [
          titlesAsChoice(registry, 'jurisdictions', 'place', 'I am in'),
          titlesAsChoice(registry, 'services', 'service', 'I use'),
          { name: 'party', label: 'Whose', values: Object.entries(partyWords) },
        ],
        ...groups.flatMap(([title, id, effects]) => {
          const own = entries.filter(([, { effect }]) => effects.includes(effect));
          if (own.length === 0) return [];
          return [
            element(
              'section',
              { 'data-group': '' },
              heading(2, id, title),
              element('ul', { className: 'list-rows checklist' }, ...own.map(([key, one]) => row(registry, key, one))),
            ),
          ];
        }),
      ),
    ],
  };
}

/** What is for whoever reads it, before what is for some places or services alone. */
function everywhereFirst(entries: readonly Entry[]): readonly Entry[] {
  const limits = ([, { jurisdictions, services }]: Entry) =>
    (jurisdictions === 'worldwide' ? 0 : 2) + (services === 'all' ? 0 : 1);
  return [...entries].sort((a, b) => limits(a) - limits(b));
}

function row(registry: Registry, id: string, entry: Responsibility): Block {
  const { services, jurisdictions, party, effect } = entry;
  const scoped = { scope: { services, jurisdictions, excluded: [] } };
  const words = services === 'all' ? [] : services.filter((service) => isOpenUmbrella(registry.services[service]));
  return listRow(
    { ...scopeOfRow(registry, (query) => mayHold(registry, scoped, query)), party },
    line('p', {}, strong(entryLink(registry, 'responsibilities', id))),
    line('p', {}, ...responsibilityWords(registry, entry)),
    line('p', { className: 'list-about' }, `${partyWords[party]} · ${effectWords[effect]}`),
    ...words.map((service) => {
      const asked = `Its source speaks of ${titleOf(registry, 'services', service)}, and no source lists what these are: check whether what you use is among them.`;
      return line('p', { className: 'list-about' }, asked);
    }),
  );
}
