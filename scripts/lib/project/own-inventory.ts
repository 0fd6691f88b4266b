/** The inventory of the registry that the command line carries: the project's own, or, in the package, the one it was packed with. */

import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import type { Url } from '../../../src/model/shapes/shape.ts';
import { siteAddressOf } from '../../../src/model/site.ts';
import { type InventorySite, inventoryOf } from '../../../src/publish/inventory.ts';
import { registry } from '../../../src/registry/index.ts';
import { site } from '../../../src/registry/site.ts';

/** What the inventory says of this site. */
export const inventorySite: InventorySite = {
  address: siteAddressOf(site) as Url,
  title: site.title,
  publisher: site.publisher,
  citationPrefix: site.citationPrefix,
};

/** What the site publishes as `/inventory.json`. */
export function ownInventory(): Inventory {
  return inventoryOf(registry, inventorySite);
}
