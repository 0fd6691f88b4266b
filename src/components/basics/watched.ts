/** A value that components watch: `useSyncExternalStore(value.watch, value.get, …)`, with what it is on the server. */
export interface Watched<T> {
  get(): T;
  /** Tells the watchers, too. */
  set(next: T): void;
  /** Calls back after each change; what it gives stops that. */
  watch(watcher: () => void): () => void;
}

export function watched<T>(initial: T): Watched<T> {
  let value = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const watcher of watchers) watcher();
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
