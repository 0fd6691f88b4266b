/** Which note of a page is shown, and beside what. */
import { useSyncExternalStore } from 'react';
import { watched } from '../basics/watched.ts';

/** A note by its id, and the element that it explains. */
export interface ShownNote {
  readonly note: string;
  readonly anchor: Element;
}

const shown = watched<ShownNote | undefined>(undefined);
let pending: ReturnType<typeof setTimeout> | undefined;

/** Long enough for the pointer to get from the link to the note, and to pass over a link without one. */
export const hoverMilliseconds = 250;

/** Shows a note, or none; at once or after some milliseconds. Whatever was to come before is forgotten. */
export function showNote(next: ShownNote | undefined, milliseconds = 0): void {
  clearTimeout(pending);
  if (milliseconds > 0) pending = setTimeout(showNote, milliseconds, next);
  else shown.set(next);
}

/** What is shown stays. */
export function keepNote(): void {
  clearTimeout(pending);
}

/** What a note is shown beside; `undefined` while it is hidden. */
export function useAnchorOf(note: string): Element | undefined {
  return useSyncExternalStore(
    shown.watch,
    () => (shown.get()?.note === note ? shown.get()?.anchor : undefined),
    () => undefined,
  );
}
