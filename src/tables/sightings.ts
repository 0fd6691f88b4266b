/** Later texts that say a promise again, or less, or more: a row each, of each commitment oldest first. */

import type { Table } from '../citations/cite/exports/table.ts';
import { tableTitles } from '../model/addresses/api-addresses.ts';
import { addressOf } from '../model/addresses/routes.ts';
import { customersInWords, dateInShort, effectInWords } from '../model/said/said.ts';
import { sighted } from '../model/sightings/sightings.ts';
import { citableCommitments } from '../model/status.ts';
import { addressCell, rangeCells, type TableContext, tokenCell } from './context.ts';

export function sightingsTable({ registry, at }: TableContext): Table {
  return {
    name: tableTitles.sightings,
    heads: [
      'Id and version',
      'Title',
      'Text',
      'Where in it',
      'Date',
      'Compared with the version',
      'What it says',
      'Services',
      'Places',
      'Customers',
      'Address of the text',
    ],
    rows: citableCommitments(registry).flatMap(([id, commitment]) =>
      sighted(registry, commitment).sightings.map((seen) => [
        tokenCell(at, id, seen.version),
        { text: commitment.title },
        { text: seen.title },
        { text: seen.locator },
        { text: dateInShort(seen.when) },
        { text: effectInWords(seen) },
        { text: seen.remark },
        ...rangeCells(registry, seen),
        { text: customersInWords(seen.customers) },
        addressCell(at(addressOf('sources', seen.source))),
      ]),
    ),
  };
}
