/** A site that is published below a base path. */
import type { InventorySite } from '../../src/publish/inventory.ts';

export const inventorySite: InventorySite = {
  address: 'https://privacy.example/base/',
  title: 'Privacy Commitments',
  publisher: { name: 'Contoso', note: 'Not affiliated with Contoso.' },
  citationPrefix: 'PC',
};
