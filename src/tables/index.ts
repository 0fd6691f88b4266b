/**
 * The registry as tables for spreadsheets, by the writers that exports of citations have. Two of them are such exports: of every
 * version, and of what can be cited today. Imports `language`, `model` and `citations`.
 */

import { answerLibraryTable } from '../citations/cite/exports/answer-library.ts';
import { csv } from '../citations/cite/exports/csv.ts';
import { citedRows, exportedRows } from '../citations/cite/exports/export.ts';
import { citationTable, type Table } from '../citations/cite/exports/table.ts';
import { xlsx } from '../citations/cite/exports/xlsx.ts';
import { quotation } from '../citations/cite/quotation.ts';
import { type ApiTable, apiTables, tableAddress, tableForms, tableTitles } from '../model/addresses/api-addresses.ts';
import type { Inventory } from '../model/inventory/inventory.ts';
import type { Registry } from '../model/schema.ts';
import { citableCommitments, isMade } from '../model/status.ts';
import { currentNumber } from '../model/versions/current-version.ts';
import { coverageTable } from './coverage.ts';
import { instrumentsTable } from './instruments.ts';
import { responsibilitiesTable } from './responsibilities.ts';
import { sightingsTable } from './sightings.ts';

/** A registry with the inventory that is made of it. */
export interface TabledRegistry {
  readonly registry: Registry;
  readonly inventory: Inventory;
  /** YYYY-MM-DD, of which citations speak. */
  readonly asOf: string;
}

/** A table of the registry. */
export function registryTable(name: ApiTable, { registry, inventory, asOf }: TabledRegistry): Table {
  const context = { registry, at: (path: string) => `${inventory.site.address}${path.slice(1)}` };
  const published = citableCommitments(inventory);
  /** The wordings of these numbers of each commitment. */
  const cited = (numbers: (commitment: Inventory['commitments'][string]) => readonly number[]) =>
    citedRows(
      exportedRows(
        published.flatMap(([id, commitment]) =>
          numbers(commitment).flatMap((number) => {
            const quoted = quotation(inventory, id, number, asOf);
            return quoted ? [{ quotation: quoted }] : [];
          }),
        ),
        asOf,
      ),
    );
  switch (name) {
    case 'commitments':
      return {
        ...citationTable(cited(({ versions }) => versions.map(({ version }) => version))),
        name: tableTitles.commitments,
      };
    case 'answer-library':
      // An answer is given with what holds, or was said last; never with what was taken back.
      return answerLibraryTable(cited((one) => (isMade(one) ? [currentNumber(one, asOf)] : [])));
    case 'coverage':
      return coverageTable(context);
    case 'responsibilities':
      return responsibilitiesTable(context);
    case 'instruments':
      return instrumentsTable(context);
    case 'sightings':
      return sightingsTable(context);
  }
}

/** A table in one of its forms. The same registry gives the same bytes. */
export async function tableBytes(table: Table, form: (typeof tableForms)[number]): Promise<Uint8Array<ArrayBuffer>> {
  return form === 'xlsx' ? await xlsx(table) : new Uint8Array(new TextEncoder().encode(csv(table)));
}

/** Address → bytes of every table in every form. */
export async function tableFiles(tabled: TabledRegistry): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const files = apiTables.flatMap((name) => {
    const table = registryTable(name, tabled);
    return tableForms.map(async (form) => [tableAddress(name, form), await tableBytes(table, form)] as const);
  });
  return new Map(await Promise.all(files));
}
