import useIsBrowser from '@docusaurus/useIsBrowser';
import MDXA from '@theme/MDXComponents/A';
import { type ComponentProps, useRef } from 'react';
import { hoverMilliseconds, showNote, useAnchorOf } from './shown-note.ts';

/**
 * A link to a commitment whose words show where the pointer rests or the focus is (WCAG 2.2, 1.4.13); Escape hides them.
 * Where nothing hovers, as on a touch screen, a small button behind the link shows them; the link itself is followed.
 */
export function CitedLink({ note, ...props }: ComponentProps<typeof MDXA> & { readonly note: string }) {
  const around = useRef<HTMLSpanElement>(null);
  const anchor = useAnchorOf(note);
  const isShown = anchor !== undefined && anchor === around.current;
  const show = (milliseconds: number) => around.current && showNote({ note, anchor: around.current }, milliseconds);
  return (
    <span ref={around} className="cited">
      <MDXA
        {...props}
        aria-describedby={note}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && show(hoverMilliseconds)}
        onPointerLeave={({ pointerType }) => pointerType !== 'touch' && showNote(undefined, hoverMilliseconds)}
        onFocus={({ target }) => target.matches(':focus-visible') && show(0)}
        onBlur={() => showNote(undefined)}
      />
      {useIsBrowser() && (
        <button
          type="button"
          className="cited-button"
          aria-label="Show the words"
          aria-expanded={isShown}
          aria-controls={note}
          onClick={() => (isShown ? showNote(undefined) : show(0))}
        >
          i
        </button>
      )}
    </span>
  );
}
