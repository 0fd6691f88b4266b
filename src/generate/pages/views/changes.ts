/** What changed, by date: each new wording with its kind, its reason and what it says otherwise, and each withdrawal. */

import { whenInWords } from '../../../language/time/dates-in-words.ts';
import { feedAddresses, versionAddress } from '../../../model/addresses/routes.ts';
import { changeInWords, changeWords } from '../../../model/said/said.ts';
import type { Registry } from '../../../model/schema.ts';
import { tokenOf } from '../../../model/token.ts';
import { type ChangeEvent, changeEvents, concerns } from '../../../model/versions/change-events.ts';
import { numberedVersion } from '../../../model/versions/current-version.ts';
import type { PageContext } from '../../context.ts';
import { type Block, element, line, link, p, strong, unfolding } from '../../nodes/nodes.ts';
import type { Page } from '../../page.ts';
import { changeFacts } from '../../parts/changes.ts';
import { filteredList, listRow, scopeOfRow, titlesAsChoice } from '../../parts/filtered-list.ts';
import { type Fact, facts } from '../../parts/parts.ts';

const withdrawal = 'withdrawn';
/** All that is no first version: what a reader of changes looks for. */
const changed = 'changed';
/** Rows of words that differ, as many as are shown unfolded. */
const fewRows = 4;

export function changesPage({ registry, fileOfKind }: PageContext): Page {
  const events = changeEvents(registry);
  const [first = ''] = Object.keys(registry.commitments);
  const { atom, json } = feedAddresses();
  return {
    file: 'changes.mdx',
    title: 'What changed',
    description: 'Every new wording and every withdrawal by date, with what it says otherwise and why.',
    source: fileOfKind('commitments'),
    content: [
      p(
        'The dates are those of the promises, as exactly as they are known. To be told of more: ',
        link(`pathname://${atom}`, 'Atom'),
        ' or ',
        link(`pathname://${json}`, 'JSON Feed'),
        '.',
        ...(first === ''
          ? []
          : [
              ' Each place, service, principle and commitment has feeds of its own, at addresses with its kind and id, such as ',
              link(`pathname://${feedAddresses('commitments', first).atom}`, first),
              '.',
            ]),
      ),
      filteredList(
        'change|changes',
        [
          titlesAsChoice(registry, 'jurisdictions', 'place', 'Place'),
          titlesAsChoice(registry, 'services', 'service', 'Service'),
          titlesAsChoice(registry, 'principles', 'principle', 'Principle'),
          {
            name: 'kind',
            label: 'Kind',
            values: [
              [
                changed,
                events.some(({ isWithdrawal }) => isWithdrawal) ? 'Changes and withdrawals' : 'Changes of wording',
              ],
              ...Object.entries(changeWords),
              [withdrawal, 'Withdrawal'],
            ],
            first: changed,
          },
          { name: 'since', label: 'Since a day', values: [] },
          {
            name: 'have',
            label: 'Newer than the ids that you paste',
            values: [],
            ...(first !== '' && { example: `such as ${tokenOf(first, 1)}` }),
          },
        ],
        element('ul', { className: 'list-rows' }, ...events.map((event) => row(registry, event))),
      ),
    ],
  };
}

function row(registry: Registry, event: ChangeEvent): Block {
  const { id, commitment, number, isWithdrawal, when, lastDay } = event;
  const version = numberedVersion(commitment, number);
  const before = isWithdrawal ? undefined : commitment.versions[number - 2];
  const token = tokenOf(id, number);
  const kinds = isWithdrawal
    ? [withdrawal, changed]
    : version.change.kind === 'initial'
      ? ['initial']
      : [version.change.kind, changed];
  return listRow(
    {
      ...(!kinds.includes(changed) && { later: '' }),
      ...scopeOfRow(registry, (query) => concerns(registry, event, query)),
      principle: commitment.principles,
      kind: kinds,
      since: lastDay,
      have: token,
    },
    line('p', {}, strong(link(versionAddress(id, number), token)), ` ${commitment.title}`),
    line('p', { className: 'list-about' }, `${whatHappened(event)}, ${whenInWords(when)}`),
    line('p', { className: 'list-about' }, isWithdrawal ? (commitment.withdrawn?.reason ?? '') : version.change.reason),
    ...(before ? [differences(changeFacts(registry, before, version))] : []),
  );
}

/** What the date is the date of. */
function whatHappened({ isWithdrawal, commitment, number }: ChangeEvent): string {
  if (isWithdrawal) return 'Withdrawal';
  const { versions } = commitment;
  return changeInWords(numberedVersion({ versions }, number), versions[number - 2]);
}

function differences(rows: readonly Fact[]): Block {
  return rows.length > fewRows ? unfolding([`What differs (${rows.length})`], facts(rows)) : facts(rows);
}
