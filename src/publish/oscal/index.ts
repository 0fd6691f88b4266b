/** The registry as documents of OSCAL, for systems of governance, risk and compliance. */
import { oscalAddresses, oscalComponentAddress } from '../../model/addresses/api-addresses.ts';
import { entriesOf } from '../../model/entries.ts';
import type { Registry } from '../../model/schema.ts';
import type { InventorySite } from '../inventory.ts';
import { catalog } from './catalog.ts';
import { componentDefinition } from './component.ts';
import { oscalContext } from './elements.ts';
import { mappingCollection } from './mappings.ts';

/** Address → text of every document. The same registry gives the same texts, to the byte. */
export function oscal(registry: Registry, site: InventorySite): ReadonlyMap<string, string> {
  const context = oscalContext(registry, site);
  const documents: readonly (readonly [address: string, document: object | undefined])[] = [
    [oscalAddresses.catalog, catalog(context)],
    ...entriesOf(registry, 'services').map(
      ([id, service]) => [oscalComponentAddress(id), componentDefinition(context, id, service)] as const,
    ),
    [oscalAddresses.mappings, mappingCollection(context)],
  ];
  return new Map(
    documents.flatMap(([address, document]) => (document ? [[address, `${JSON.stringify(document)}\n`]] : [])),
  );
}
