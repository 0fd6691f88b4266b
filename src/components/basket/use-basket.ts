/** The basket, kept in localStorage alone: shared by the tabs of this site until the reader clears it, and never sent anywhere. */
import { useSyncExternalStore } from 'react';
import { type Basket, emptyBasket, withBasket } from '../../citations/cite/basket/basket.ts';
import { readBasket, writeBasket } from '../../citations/cite/basket/basket-file.ts';

/** The key in localStorage, and formerly in sessionStorage; `docs/privacy.mdx` names it. */
const storageKey = 'citation-basket';

let basket: Basket | undefined;
/** Whether the browser lets us store; where not, the basket lasts as long as the page. */
let stored = true;
const listeners = new Set<() => void>();

function current(): Basket {
  basket ??= load();
  return basket;
}

/** What is stored, as other tabs may have left it; where nothing can be, what this page knows. */
function load(): Basket {
  if (!stored) return basket ?? emptyBasket;
  try {
    return withFormer(readBasket(localStorage.getItem(storageKey)));
  } catch {
    stored = false;
    return basket ?? emptyBasket;
  }
}

/** With the basket of this tab alone, as earlier versions of the site had one for each tab. */
function withFormer(kept: Basket): Basket {
  const former = readBasket(sessionStorage.getItem(storageKey));
  if (former.items.length === 0) return kept;
  const joined = withBasket(kept, former);
  // What does not fit stays where it is, until there is room.
  if (!joined) return kept;
  localStorage.setItem(storageKey, writeBasket(joined));
  sessionStorage.removeItem(storageKey);
  return joined;
}

function save(next: Basket): void {
  try {
    if (next.items.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, writeBasket(next));
    stored = true;
  } catch {
    stored = false;
  }
}

function tell(next: Basket): void {
  basket = next;
  for (const listener of listeners) listener();
}

/** Another tab changed the basket, or cleared all that the site stores. */
function readFromOthers({ key }: StorageEvent): void {
  if (key === storageKey || key === null) tell(load());
}

/** A page that comes back with the Back button is as it was left, and the basket may have changed since. */
function readAgain({ persisted }: PageTransitionEvent): void {
  if (persisted) tell(load());
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('storage', readFromOthers);
    addEventListener('pageshow', readAgain);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('storage', readFromOthers);
    removeEventListener('pageshow', readAgain);
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

/** Changes the basket as it is now, stores it, and tells every part of the page. */
export function updateBasket(change: (basket: Basket) => Basket): Basket {
  const before = load();
  const next = change(before);
  if (next !== before) save(next);
  tell(next);
  return next;
}
