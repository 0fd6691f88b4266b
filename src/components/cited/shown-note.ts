/** Which note of a page is shown, and beside what. */
import { useSyncExternalStore } from 'react';

/** A note by its id, and the element that it explains. */
export interface ShownNote {
  readonly note: string;
  readonly anchor: Element;
}

let shown: ShownNote | undefined;
let pending: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Long enough for the pointer to get from the link to the note, and to pass over a link without one. */
export const hoverMilliseconds = 250;

/** Shows a note, or none; at once or after some milliseconds. Whatever was to come before is forgotten. */
export function showNote(next: ShownNote | undefined, milliseconds = 0): void {
  clearTimeout(pending);
  if (milliseconds > 0) {
    pending = setTimeout(showNote, milliseconds, next);
    return;
  }
  shown = next;
  for (const listener of listeners) listener();
}

/** What is shown stays. */
export function keepNote(): void {
  clearTimeout(pending);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What a note is shown beside; `undefined` while it is hidden. */
export function useAnchorOf(note: string): Element | undefined {
  return useSyncExternalStore(
    subscribe,
    () => (shown?.note === note ? shown.anchor : undefined),
    () => undefined,
  );
}
