/** What tables of the registry are made of. */

import type { ExportCell } from '../citations/cite/exports/table.ts';
import { versionAddress } from '../model/addresses/routes.ts';
import { placesInWords, plainly, servicesInWords } from '../model/said/said.ts';
import type { Registry, Responsibility } from '../model/schema.ts';
import { tokenOf } from '../model/token.ts';

export interface TableContext {
  readonly registry: Registry;
  /** The whole address of a path below the base. */
  readonly at: (path: string) => string;
}

/** `PC-GOV-2@2`, which leads to its page. */
export function tokenCell(at: TableContext['at'], id: string, number: number): ExportCell {
  return { text: tokenOf(id, number), href: at(versionAddress(id, number)) };
}

/** An address that can be clicked. */
export function addressCell(address: string): ExportCell {
  return { text: address, href: address };
}

/** Services and places in two cells. */
export function rangeCells(
  registry: Registry,
  { services, jurisdictions }: Pick<Responsibility, 'services' | 'jurisdictions'>,
): readonly ExportCell[] {
  return [servicesInWords(registry, services), placesInWords(registry, jurisdictions)].map((phrases) => ({
    text: phrases.map(plainly).join('; '),
  }));
}
