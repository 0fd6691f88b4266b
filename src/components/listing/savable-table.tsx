import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useEffect, useRef } from 'react';
import { announce } from '../announcement.tsx';
import { saveFile } from '../basket/save-file.ts';

/** A table of signs, each of which tells its words to who points at it; a reader may save it as it is shown, as CSV. */
export function SavableTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const sign of around.current?.querySelectorAll<HTMLElement>('td .stand') ?? [])
      sign.title = sign.textContent ?? '';
  }, []);

  async function save() {
    const { csv } = await import('../../citations/cite/exports/csv.ts');
    const lines = [...(around.current?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
    const [heads = [], ...rows] = lines;
    const text = csv({ name, heads, rows: rows.map((cells) => cells.map((cell) => ({ text: cell }))) });
    const fileName = `${name}.csv`;
    saveFile({ fileName, mimeType: 'text/csv', bytes: new Uint8Array(new TextEncoder().encode(text)) });
    announce(`Saved ${fileName}.`);
  }

  return (
    <div ref={around} className="matrix-table">
      {useIsBrowser() && (
        <button type="button" className="action" onClick={save}>
          Save this table as CSV
        </button>
      )}
      {children}
    </div>
  );
}
