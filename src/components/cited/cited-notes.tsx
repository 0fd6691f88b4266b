import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { hoverMilliseconds, keepNote, showNote, useAnchorOf } from './shown-note.ts';

/** The words of all commitments that a page cites, once each, at its end. `remarkCitations` writes it. */
export function CitedNotes({ children }: { readonly children: ReactNode }) {
  return <div className="cited-notes">{children}</div>;
}

/** From the edges of the window, and from the link. */
const gap = 8;

/**
 * The words of one version: hidden but for whoever asks, and the description of its links for a screen reader.
 *
 * @param note the id that links name
 */
export function CitedNote({ note, children }: { readonly note: string; readonly children: ReactNode }) {
  const anchor = useAnchorOf(note);
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({});

  useLayoutEffect(() => {
    if (anchor && box.current) setPlace(placeBeside(anchor, box.current));
  }, [anchor]);

  useEffect(() => {
    if (!anchor) return;
    const hide = (event: KeyboardEvent | PointerEvent) => {
      if (event instanceof KeyboardEvent ? event.key !== 'Escape' : isWithin(event, box.current, anchor)) return;
      showNote(undefined);
    };
    document.addEventListener('keydown', hide);
    document.addEventListener('pointerdown', hide);
    return () => {
      document.removeEventListener('keydown', hide);
      document.removeEventListener('pointerdown', hide);
    };
  }, [anchor]);

  // Another page has other notes.
  useEffect(() => () => showNote(undefined), []);

  return (
    <div
      ref={box}
      id={note}
      role="tooltip"
      className="cited-note"
      hidden={anchor === undefined}
      style={place}
      onPointerEnter={keepNote}
      onPointerLeave={() => showNote(undefined, hoverMilliseconds)}
    >
      {children}
    </div>
  );
}

function isWithin({ target }: Event, ...elements: readonly (Element | null)[]): boolean {
  return target instanceof Node && elements.some((element) => element?.contains(target));
}

/** Below the first line of the link, or above it where there is no room; never over the link, always within the window's width. */
function placeBeside(anchor: Element, box: HTMLElement): CSSProperties {
  const [first] = anchor.getClientRects();
  const last = [...anchor.getClientRects()].at(-1);
  const from = box.offsetParent?.getBoundingClientRect();
  if (!first || !last || !from) return {};
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(gap, Math.min(first.left, clientWidth - width - gap));
  const below = last.bottom + gap + height <= clientHeight || first.top < height + gap;
  const top = below ? last.bottom + gap : first.top - height - gap;
  return { left: left - from.left, top: top - from.top };
}
