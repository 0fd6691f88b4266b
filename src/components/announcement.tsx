/** Telling a screen reader what came of an action. */
import { useSyncExternalStore } from 'react';
import { watched } from './basics/watched.ts';

const message = watched('');

/** Says a sentence. The region is emptied first, so that the same sentence is said again. */
export function announce(words: string): void {
  message.set('');
  setTimeout(() => message.set(words), 60);
}

/** Where sentences are said. A modal dialog silences everything outside, so it has a region of its own. */
export function Announcements({ className = 'announcements' }: { readonly className?: string }) {
  const words = useSyncExternalStore(message.watch, message.get, () => '');
  return (
    <p role="status" aria-live="polite" className={className}>
      {words}
    </p>
  );
}
