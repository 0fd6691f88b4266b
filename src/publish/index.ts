/**
 * From the registry to the text of every file that is published as it is, beside the pages.
 *
 * To publish another file, give it an address in `publishedFiles` (`src/model/addresses/routes.ts`), so that links to it resolve,
 * and its text here. `npm run generate` writes it into `generated/`, which Docusaurus serves and copies like `static/`.
 * Imports `language` and `model`.
 */

import { entryInventoryAddress, inventoryAddress, inventorySchemaAddress } from '../model/addresses/routes.ts';
import { type Inventory, inventory as inventoryShape } from '../model/inventory/inventory.ts';
import { inventoryFields } from '../model/inventory/inventory-fields.ts';
import type { Registry } from '../model/schema.ts';
import { api } from './api/index.ts';
import { feeds } from './feeds.ts';
import { type InventorySite, inventoryOf, inventoryWith } from './inventory.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import { linkedData } from './linked-data/index.ts';
import { oscal } from './oscal/index.ts';

/**
 * Path below the site's root, without a leading slash → text. The same registry gives the same texts, to the byte.
 *
 * @param tables address → content of files that are made elsewhere, of which the index of the API tells
 */
export function publish(
  registry: Registry,
  site: InventorySite,
  tables: ReadonlyMap<string, Uint8Array> = new Map(),
): ReadonlyMap<string, string> {
  const inventory = inventoryOf(registry, site);
  const files = new Map<string, Inventory | JsonSchema>([
    [inventoryAddress, inventory],
    [inventorySchemaAddress, inventorySchema(site)],
    ...Object.keys(inventory.commitments).map((id): [string, Inventory] => [
      entryInventoryAddress(id),
      inventoryWith(inventory, id),
    ]),
  ]);
  const texts = [...files].map(([address, value]) => [address, `${JSON.stringify(value)}\n`] as const);
  const others = otherForms(registry, site);
  return new Map(
    [
      ...texts,
      ...others,
      ...api(registry, inventory, site, new Map<string, string | Uint8Array>([...others, ...tables])),
      ...feeds(registry, site),
    ].map(([address, text]) => [address.slice(1), text]),
  );
}

/** Address → text of the registry in forms of others' making. The same registry gives the same texts, to the byte. */
export function otherForms(registry: Registry, site: InventorySite): ReadonlyMap<string, string> {
  return new Map([...oscal(registry, site), ...linkedData(registry, site)]);
}

/** The JSON Schema of the inventory, under its address on the site. */
export function inventorySchema(site: Pick<InventorySite, 'address' | 'title'>): JsonSchema {
  return jsonSchema(inventoryShape, {
    $id: `${site.address}${inventorySchemaAddress.slice(1)}`,
    title: `Inventory of ${site.title}`,
    description:
      'Everything that can be cited, for tools that verify citations. Versioned by "schemaVersion" after semantic versioning: 1.x only adds fields, so a reader passes over fields that it does not know.',
    fields: inventoryFields,
  });
}
