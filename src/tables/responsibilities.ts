/** What lies with somebody else than the provider, a row each. */

import type { Table } from '../citations/cite/exports/table.ts';
import { tableTitles } from '../model/addresses/api-addresses.ts';
import { addressOf } from '../model/addresses/routes.ts';
import { entriesOf } from '../model/entries.ts';
import { effectWords, partyWords, provisionTitle, titleOf } from '../model/said/said.ts';
import { addressCell, rangeCells, type TableContext } from './context.ts';

export function responsibilitiesTable({ registry, at }: TableContext): Table {
  return {
    name: tableTitles.responsibilities,
    heads: [
      'Title',
      'Effect',
      'Whose',
      'What it is',
      'Only if all of these hold',
      'Rests on',
      'Depends on',
      'Services',
      'Places',
      'Last reviewed',
      'Address',
    ],
    rows: entriesOf(registry, 'responsibilities').map(([id, entry]) => [
      { text: entry.title },
      { text: effectWords[entry.effect] },
      { text: partyWords[entry.party] },
      { text: entry.summary },
      { text: entry.conditions.join(' ') },
      {
        text: entry.restsOn
          .map(({ instrument, provision }) =>
            [
              titleOf(registry, 'instruments', instrument),
              ...(provision ? [provisionTitle(registry, instrument, provision)] : []),
            ].join(', '),
          )
          .join('; '),
      },
      { text: entry.dependsOn.join('; ') },
      ...rangeCells(registry, entry),
      { text: entry.review.reviewed },
      addressCell(at(addressOf('responsibilities', id))),
    ]),
  };
}
