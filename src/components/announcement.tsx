/** Telling a screen reader what came of an action. */
import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

function tell(next: string): void {
  message = next;
  for (const listener of listeners) listener();
}

/** Says a sentence. The region is emptied first, so that the same sentence is said again. */
export function announce(words: string): void {
  tell('');
  setTimeout(() => tell(words), 60);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where sentences are said. A modal dialog silences everything outside, so it has a region of its own. */
export function Announcements({ className = 'announcements' }: { readonly className?: string }) {
  const words = useSyncExternalStore(
    subscribe,
    () => message,
    () => '',
  );
  return (
    <p role="status" aria-live="polite" className={className}>
      {words}
    </p>
  );
}
