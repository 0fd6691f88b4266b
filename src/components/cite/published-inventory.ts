/** Fetching published inventories of this site when they are asked for, each once a visit. */
import type { Inventory } from '../../model/inventory/inventory.ts';
import { isObject } from '../../model/shapes/walk.ts';

const known = new Map<string, Promise<Inventory>>();

/** The inventory at an address of this site; a failure is forgotten, so that asking again tries again. */
export function publishedInventory(address: string): Promise<Inventory> {
  const found = known.get(address);
  if (found) return found;
  const fetched = load(address);
  known.set(address, fetched);
  fetched.catch(() => known.delete(address));
  return fetched;
}

async function load(address: string): Promise<Inventory> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const value: unknown = await response.json();
  const { inventoryProblems } = await import('../../model/inventory/inventory-problems.ts');
  const version = isObject(value) && typeof value.schemaVersion === 'string' ? value.schemaVersion : '';
  // A cache or a proxy may stand between this page and the site's own build.
  if (!version.startsWith('1.') || inventoryProblems(value, version).length > 0)
    throw new Error('the answer is no inventory of a form that this page knows');
  // Every leaf was looked at.
  return value as Inventory;
}
