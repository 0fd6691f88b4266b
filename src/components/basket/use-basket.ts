/** The basket of this tab, kept in sessionStorage alone: gone when the tab is closed, and never sent anywhere. */
import { useSyncExternalStore } from 'react';
import { type Basket, emptyBasket, readBasket, writeBasket } from '../../citations/cite/basket.ts';

/** The key in sessionStorage; `docs/privacy.mdx` names it. */
const storageKey = 'citation-basket';

let basket: Basket | undefined;
/** Whether the browser lets us store; where not, the basket lasts as long as the page. */
let stored = true;
const listeners = new Set<() => void>();

function current(): Basket {
  basket ??= load();
  return basket;
}

function load(): Basket {
  try {
    return readBasket(sessionStorage.getItem(storageKey));
  } catch {
    stored = false;
    return emptyBasket;
  }
}

function save(next: Basket): void {
  try {
    if (next.items.length === 0) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, writeBasket(next));
    stored = true;
  } catch {
    stored = false;
  }
}

function tell(next: Basket): void {
  basket = next;
  for (const listener of listeners) listener();
}

/** A page that comes back with the Back button is as it was left, and the basket may have changed since. */
function readAgain({ persisted }: PageTransitionEvent): void {
  if (persisted) tell(load());
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('pageshow', readAgain);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('pageshow', readAgain);
  };
}

/** The basket; empty on the server and until the page runs in the browser. */
export function useBasket(): Basket {
  return useSyncExternalStore(subscribe, current, () => emptyBasket);
}

/** Whether the basket outlives the page. */
export function useIsStored(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => {
      current();
      return stored;
    },
    () => true,
  );
}

/** Changes the basket, stores it, and tells every part of the page. */
export function updateBasket(change: (basket: Basket) => Basket): Basket {
  const next = change(current());
  if (next !== basket) {
    save(next);
    tell(next);
  }
  return next;
}
