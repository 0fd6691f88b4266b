/** Laws, standards, agreements and what else commitments rest on or speak of, a row each. */

import type { Table } from '../citations/cite/exports/table.ts';
import { tableTitles } from '../model/addresses/api-addresses.ts';
import { addressOf } from '../model/addresses/routes.ts';
import { entriesOf } from '../model/entries.ts';
import { instrumentKindWords, standingInWords, titleOf } from '../model/said/said.ts';
import { addressCell, type TableContext } from './context.ts';

export function instrumentsTable({ registry, at }: TableContext): Table {
  return {
    name: tableTitles.instruments,
    heads: [
      'Title',
      'Kind',
      'Standing',
      'Place',
      'Short names',
      'What it is',
      'Superseded by',
      'Last reviewed',
      'Address',
    ],
    rows: entriesOf(registry, 'instruments').map(([id, entry]) => [
      { text: entry.title },
      { text: instrumentKindWords[entry.kind] },
      { text: standingInWords(entry) },
      { text: entry.jurisdiction === undefined ? '' : titleOf(registry, 'jurisdictions', entry.jurisdiction) },
      { text: (entry.shortNames ?? []).join('; ') },
      { text: entry.summary },
      {
        text: (entry.supersededBy ?? [])
          .map(({ instrument, effect }) => `${titleOf(registry, 'instruments', instrument)} (${effect})`)
          .join('; '),
      },
      { text: entry.review.reviewed },
      addressCell(at(addressOf('instruments', id))),
    ]),
  };
}
