import { useEffect, useRef } from 'react';

/** The last resort where the browser does not let us copy: the text, selected, for the reader's own hands. */
export function SelectedText({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return <textarea ref={area} className="cite-preview" readOnly rows={10} value={text} aria-label="Text to copy" />;
}
