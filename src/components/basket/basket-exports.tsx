import { useId, useState } from 'react';
import { emptyBasket } from '../../citations/cite/basket.ts';
import { type ExportFormat, exportCitations, exportFormats } from '../../citations/cite/exports/index.ts';
import { announce } from '../announcement.tsx';
import { copyByHand, copyToClipboard } from '../cite/copy.ts';
import { SelectedText } from '../cite/selected-text.tsx';
import type { BasketLine } from './basket-lines.ts';
import { saveFile } from './save-file.ts';
import { updateBasket } from './use-basket.ts';

/** Copies everything, or saves it as a file. What can't be cited for the reader's choice is left out, and said to be. */
export function BasketExports({ lines, asOf }: { readonly lines: readonly BasketLine[]; readonly asOf: string }) {
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [selected, setSelected] = useState<string>();
  const formatId = useId();
  const items = lines.flatMap(({ quotation, item: { question } }) =>
    quotation ? [{ quotation, ...(question && { question }) }] : [],
  );
  const leftOut = lines.filter(({ refusal }) => refusal !== undefined).length;
  const count = items.length === 1 ? '1 citation' : `${items.length} citations`;

  async function copyAll() {
    const [html, text] = await Promise.all(
      (['html', 'text'] as const).map(async (one) =>
        new TextDecoder().decode((await exportCitations(items, one, asOf)).bytes),
      ),
    );
    const done = await copyToClipboard({ html: html ?? '', text: text ?? '' });
    setSelected(done ? undefined : text);
    announce(done ? `Copied ${count}.` : copyByHand);
  }

  async function save() {
    announce('Making the file…');
    try {
      const file = await exportCitations(items, format, asOf);
      saveFile(file);
      announce(`Saved ${file.fileName} with ${count}.`);
    } catch (error) {
      announce(`The file could not be made: ${(error as Error).message}. Try again.`);
    }
  }

  return (
    <section className="basket-exports" aria-label="Copy and save">
      <p>
        {count} to copy or save.
        {leftOut > 0 && ` ${leftOut === 1 ? '1 is' : `${leftOut} are`} left out, for the reason given above.`}
      </p>
      {selected !== undefined && <SelectedText text={selected} />}
      <div className="basket-export-row">
        <button type="button" className="action action--main" disabled={items.length === 0} onClick={copyAll}>
          Copy all as rich text
        </button>
        <div className="field">
          <label htmlFor={formatId}>File format</label>
          <select
            id={formatId}
            value={format}
            onChange={({ target }) => setFormat(exportFormats.find(({ id }) => id === target.value)?.id ?? format)}
          >
            {exportFormats.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <button type="button" className="action" disabled={items.length === 0} onClick={save}>
          Save file
        </button>
        <button
          type="button"
          className="action action--quiet"
          onClick={() => {
            updateBasket(() => emptyBasket);
            announce('The basket is empty.');
          }}
        >
          Clear basket
        </button>
      </div>
    </section>
  );
}
