/** The registry as linked data, in two forms that say the same. */
import { linkedDataAddresses } from '../../model/addresses/api-addresses.ts';
import type { Registry } from '../../model/schema.ts';
import type { InventorySite } from '../inventory.ts';
import { commitmentThings } from './commitments.ts';
import { prefixes } from './graph.ts';
import { jsonLd } from './json-ld.ts';
import { entryThings, headThings, linkedContext } from './things.ts';
import { turtle } from './turtle.ts';

/** Address → text. The same registry gives the same texts, to the byte. */
export function linkedData(registry: Registry, site: InventorySite): ReadonlyMap<string, string> {
  const context = linkedContext(registry, site);
  const things = [...headThings(context), ...commitmentThings(context), ...entryThings(context)];
  const names = prefixes(site.address);
  return new Map([
    [linkedDataAddresses.jsonLd, jsonLd(things, names)],
    [linkedDataAddresses.turtle, turtle(things, names)],
  ]);
}
