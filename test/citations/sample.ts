/** Quotations for tests: of the real registry, and of versions whose texts are given. */
import { ownInventory } from '../../scripts/lib/own-inventory.ts';
import { type Quotation, quotation } from '../../src/citations/cite/quotation.ts';
import type { Inventory, InventoryCommitment, InventoryVersion } from '../../src/model/inventory/inventory.ts';

export const own = ownInventory();
export const asOf = '2026-11-21';

/** `[token, quotation]` of every version of every commitment. */
export const everyVersion: readonly (readonly [string, Quotation])[] = Object.entries(own.commitments).flatMap(
  ([id, { versions }]) => versions.map(({ token, version }) => [token, quoted(id, version)] as const),
);

/** A version of the real registry. */
export function quoted(id: string, version: number, inventory: Inventory = own): Quotation {
  const found = quotation(inventory, id, version, asOf);
  if (!found) throw new Error(`${id}@${version} is not in the inventory`);
  return found;
}

/** The inventory with a commitment changed; its last version as well where `version` says so. */
export function changed(
  id: string,
  change: Partial<InventoryCommitment>,
  version: Partial<InventoryVersion> = {},
  inventory: Inventory = own,
): Inventory {
  const commitment = inventory.commitments[id];
  if (!commitment) throw new Error(`${id} is not in the inventory`);
  const [first, ...later] = { ...commitment, ...change }.versions;
  const versions: InventoryCommitment['versions'] =
    later.length === 0
      ? [{ ...first, ...version }]
      : [first, ...later.with(-1, { ...later[later.length - 1], ...version } as InventoryVersion)];
  return { ...inventory, commitments: { ...inventory.commitments, [id]: { ...commitment, ...change, versions } } };
}

/** A quotation all of whose texts are this one. */
export function hostile(text: string): Quotation {
  const sample = quoted('PC-CA-1', 1);
  return {
    ...sample,
    publisher: { name: text, note: text },
    site: { ...sample.site, title: text },
    commitment: { ...sample.commitment, title: text, replacedBy: [text] },
    version: {
      ...sample.version,
      statement: text,
      qualifiers: [{ id: 'one', kind: 'limit', text, limits: text, basis: 'inferred', reason: 'not-stated' }],
    },
    instruments: [{ title: text, provision: text, supersededBy: [text] }],
    services: [text],
    excluded: [{ title: text, basis: 'explicit', where: text }],
    inScope: { list: text },
    jurisdictions: [text],
    data: [text],
  };
}
