import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { closeModal } from './close-modal.ts';
import { modalAnswer } from './modal-client.ts';
import { SearchStatus } from './search-status.tsx';

/** Who waits no longer than this, in milliseconds, is told nothing of it. */
const shortWait = 200;

/**
 * Says in the modal that an answer is awaited, or that it is empty, to be seen and heard, and how much it found, to be heard alone. The
 * modal's own word on finding nothing is hidden by a style: it says so of the first key, before there is an answer.
 */
export function ModalStatus({ modal }: { readonly modal: HTMLElement }) {
  const place = usePlace(modal);
  const { query, total, problem } = useSyncExternalStore(modalAnswer.watch, modalAnswer.get, modalAnswer.get);
  const waits = query !== '' && total === undefined && problem === undefined;
  const isLong = useLongWait(waits);
  useEmptied(modal);
  if (!place) return null;
  return createPortal(
    <SearchStatus
      className={total || problem ? 'visually-hidden' : 'search-progress'}
      query={query}
      total={total}
      problem={problem}
      silent={query === '' || (waits && !isLong)}
      onLeave={closeModal}
    />,
    place,
  );
}

function useLongWait(waits: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = waits ? setTimeout(() => setLong(true), shortWait) : undefined;
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [waits]);
  return isLong;
}

/** Where the box is emptied, or the modal closed, nothing is asked, and what was known is of no words that stand there. */
function useEmptied(modal: HTMLElement): void {
  useEffect(() => {
    const forget = () => modalAnswer.set({ query: '' });
    const forgetEmpty = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.value === '') forget();
    };
    modal.addEventListener('input', forgetEmpty);
    modal.addEventListener('reset', forget);
    return () => {
      modal.removeEventListener('input', forgetEmpty);
      modal.removeEventListener('reset', forget);
      forget();
    };
  }, [modal]);
}

/** Below the modal's box. The modal has no place of its own for it. */
function usePlace(modal: HTMLElement): HTMLElement | undefined {
  const [place, setPlace] = useState<HTMLElement>();
  useEffect(() => {
    const element = document.createElement('div');
    modal.querySelector('header')?.after(element);
    setPlace(element);
    return () => element.remove();
  }, [modal]);
  return place;
}
