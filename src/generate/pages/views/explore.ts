/** All commitments in one list, which its reader narrows by place, service, principle and more. */

import { apiTables, tableAddress, tableTitles } from '../../../model/addresses/api-addresses.ts';
import {
  lastSeenForEach,
  qualifiersInWords,
  scopeInLine,
  statusOnReview,
  statusWords,
  strengthInWords,
} from '../../../model/said/said.ts';
import type { Commitment, Registry } from '../../../model/schema.ts';
import { holdsAtAll } from '../../../model/scope/coverage.ts';
import { sighted } from '../../../model/sightings/sightings.ts';
import { isCitable } from '../../../model/status.ts';
import { currentNumber, currentVersion } from '../../../model/versions/current-version.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, heading, line, link, p, strong, ul } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { entryLink, idLink } from '../../parts/entry-links.ts';
import { filteredList, listRow, scopeOfRow, titlesAsChoice } from '../../parts/filtered-list.ts';
import { commitmentsByTopic } from '../../parts/own-commitments.ts';
import { isSeenOfLate } from '../../parts/standing-groups.ts';

export function explorePage({ registry, fileOfKind }: PageContext): Page {
  const entries = Object.entries(registry.commitments);
  const strengths = new Map(
    entries.map(([, one]) => [
      currentVersion(one).strength,
      strengthInWords({ strength: currentVersion(one).strength }),
    ]),
  );
  return {
    file: 'explore.mdx',
    title: 'Explore all commitments',
    description:
      'Every commitment in one list, to be narrowed by place, service, principle, topic, strength and words.',
    source: fileOfKind('commitments'),
    content: [
      p(
        'To narrow, to save as a file, and to put into the basket: each commitment with its status, what it holds for, and when it was last seen. The titles alone are ',
        link('/commitments/', 'a shorter list'),
        '. A commitment is listed for a place or a service only where a source says that it holds there, at least in part, or names no limit.',
      ),
      filteredList(
        'commitment|commitments',
        [
          titlesAsChoice(registry, 'jurisdictions', 'place', 'Place'),
          titlesAsChoice(registry, 'services', 'service', 'Service'),
          titlesAsChoice(registry, 'principles', 'principle', 'Principle'),
          titlesAsChoice(registry, 'topics', 'topic', 'Topic'),
          { name: 'strength', label: 'Strength', values: [...strengths] },
          { name: 'status', label: 'Status', values: Object.entries(statusWords) },
          {
            name: 'seen',
            label: 'Last seen',
            values: [
              ['lately', 'In the two years before its review'],
              ['earlier', 'Not since'],
            ],
          },
        ],
        ...commitmentsByTopic(registry).map(({ topic, title, own }) =>
          element(
            'section',
            { 'data-group': '' },
            heading(2, topic, entryLink(registry, 'topics', topic, title)),
            element('ul', { className: 'list-rows' }, ...own.map(([id, one]) => row(registry, id, one))),
          ),
        ),
      ),
      p('All of it for a spreadsheet, and ', link('/api/', 'for programs'), ':'),
      ul(
        apiTables.map((table) => [
          `${tableTitles[table]}: `,
          link(`pathname://${tableAddress(table, 'csv')}`, `${table}.csv`),
          ', ',
          link(`pathname://${tableAddress(table, 'xlsx')}`, `${table}.xlsx`),
        ]),
      ),
    ],
  };
}

function row(registry: Registry, id: string, commitment: Commitment): Block {
  const version = currentVersion(commitment);
  const number = currentNumber(commitment);
  const known = sighted(registry, commitment);
  const narrows = qualifiersInWords(registry, version).length;
  return listRow(
    {
      ...(isCitable(commitment) && { version: String(number) }),
      ...scopeOfRow(registry, (query) => holdsAtAll(registry, version, query)),
      principle: commitment.principles,
      topic: commitment.topic,
      strength: version.strength,
      status: commitment.status,
      seen: isSeenOfLate(registry, commitment) ? 'lately' : 'earlier',
    },
    line('p', {}, strong(idLink(id)), ` ${commitment.title}`),
    line(
      'p',
      { className: 'list-about' },
      [
        statusOnReview(registry, commitment).words,
        strengthInWords(version),
        scopeInLine(registry, version.scope),
        narrows === 0 ? '' : narrows === 1 ? '1 condition or limit' : `${narrows} conditions or limits`,
      ]
        .filter((words) => words !== '')
        .join(' · '),
    ),
    line('p', { className: 'list-about' }, lastSeenForEach(registry, known, number)),
  );
}
