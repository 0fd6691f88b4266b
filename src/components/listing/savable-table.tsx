import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { announce } from '../announcement.tsx';
import { saveFile } from '../basket/save-file.ts';

interface Props {
  /** The name of its file. */
  readonly name: string;
  /** What its columns are, one: `Service`. */
  readonly columns: string;
  readonly children: ReactNode;
}

/**
 * A table of signs, each of which tells its words to who points at it; a reader may save it as it is shown, as CSV. On a phone it shows
 * one column, which its reader chooses, with the words.
 */
export function SavableTable({ name, columns, children }: Props) {
  const around = useRef<HTMLDivElement>(null);
  const [heads, setHeads] = useState<readonly string[]>([]);
  const [column, setColumn] = useState(1);
  const id = useId();
  useEffect(() => {
    for (const sign of around.current?.querySelectorAll<HTMLElement>('td .stand') ?? [])
      sign.title = sign.textContent ?? '';
    setHeads([...(around.current?.querySelectorAll('thead th') ?? [])].map(({ textContent }) => textContent ?? ''));
  }, []);
  useEffect(() => {
    for (const row of around.current?.querySelectorAll('tr') ?? [])
      for (const cell of row.cells) cell.toggleAttribute('data-shown', cell.cellIndex === column);
  }, [column]);

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
    <div ref={around} className={heads.length > 0 ? 'matrix-table matrix-table--by-column' : 'matrix-table'}>
      {useIsBrowser() && (
        <div className="matrix-tools">
          <div className="field matrix-column">
            <label htmlFor={id}>{columns}</label>
            <select id={id} value={column} onChange={({ target }) => setColumn(Number(target.value))}>
              {heads.slice(1).map((head, index) => (
                <option key={head} value={index + 1}>
                  {head}
                </option>
              ))}
            </select>
          </div>
          <button type="button" className="action" onClick={save}>
            Save this table as CSV
          </button>
        </div>
      )}
      {children}
    </div>
  );
}
