/** Which citation the dialog shows: one dialog for all controls of a page. */
import { useSyncExternalStore } from 'react';

/** One version of a commitment. */
export interface CitedVersion {
  readonly id: string;
  /** From 1. */
  readonly version: number;
}

let open: CitedVersion | undefined;
const listeners = new Set<() => void>();

/** Opens the dialog for a version, or closes it. */
export function openCitation(next: CitedVersion | undefined): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The version that the dialog shows; `undefined` while it is closed. */
export function useOpenCitation(): CitedVersion | undefined {
  return useSyncExternalStore(
    subscribe,
    () => open,
    () => undefined,
  );
}
