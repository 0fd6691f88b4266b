/** Fetching published inventories of this site when they are asked for, each once a visit. */
import { useEffect, useState } from 'react';
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

/** What has come of fetching one. */
export type FetchedInventory =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'there'; readonly inventory: Inventory };

const loading: FetchedInventory = { state: 'loading' };

/** Fetches inventories, and says of each what has come of it; `retry` asks again for those that failed. */
export function useInventories(addresses: readonly string[]): {
  readonly fetched: readonly FetchedInventory[];
  readonly retry: () => void;
} {
  const [tries, setTries] = useState(0);
  const [results, setResults] = useState<Readonly<Record<string, FetchedInventory>>>({});
  const asked = JSON.stringify([...new Set(addresses)]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks for the same addresses
  useEffect(() => {
    let wanted = true;
    for (const address of JSON.parse(asked) as readonly string[]) {
      const finish = (result: FetchedInventory) => wanted && setResults((before) => ({ ...before, [address]: result }));
      publishedInventory(address).then(
        (inventory) => finish({ state: 'there', inventory }),
        (error: Error) => finish({ state: 'failed', why: error.message }),
      );
    }
    return () => {
      wanted = false;
    };
  }, [asked, tries]);
  const fetched = addresses.map((address) => results[address] ?? loading);
  return { fetched, retry: () => setTries((before) => before + 1) };
}

/** The same for one. */
export function useInventory(address: string): readonly [fetched: FetchedInventory, retry: () => void] {
  const { fetched, retry } = useInventories([address]);
  return [fetched[0] ?? loading, retry];
}
