/** Published inventories of this site as parts of a page. */
import { useEffect, useState } from 'react';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { publishedInventory } from './published-inventory.ts';

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
