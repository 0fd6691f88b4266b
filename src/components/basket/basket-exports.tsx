import { useState } from 'react';
import { emptyBasket } from '../../citations/cite/basket/basket.ts';
import { copiedRows } from '../../citations/cite/exports/copied-rows.ts';
import { type ExportFormat, exportCitations, exportFormats } from '../../citations/cite/exports/index.ts';
import type { CopiedCitation } from '../../citations/cite/formats/index.ts';
import { announce } from '../announcement.tsx';
import { SelectField } from '../basics/select-field.tsx';
import { copyByHand, copyToClipboard } from '../cite/copy.ts';
import { SelectedText } from '../cite/selected-text.tsx';
import { type BasketLine, exportItems } from './basket-lines.ts';
import { saveFile } from './save-file.ts';
import { updateBasket } from './use-basket.ts';

/** Copies everything, or saves it as a file. What can't be cited for its service and place keeps its row there, with the reason. */
export function BasketExports({ lines, asOf }: { readonly lines: readonly BasketLine[]; readonly asOf: string }) {
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [selected, setSelected] = useState<string>();
  const items = exportItems(lines);
  const cited = items.filter((item) => 'quotation' in item).length;
  const [refused, unknown] = [items.length - cited, lines.filter(({ state }) => state === 'failed').length];
  const count = cited === 1 ? '1 citation' : `${cited} citations`;

  async function richText(): Promise<CopiedCitation> {
    const [html = '', text = ''] = await Promise.all(
      (['html', 'text'] as const).map(async (one) =>
        new TextDecoder().decode((await exportCitations(items, one, asOf)).bytes),
      ),
    );
    return { html, text };
  }

  async function copyAll(copied: CopiedCitation) {
    const done = await copyToClipboard(copied);
    setSelected(done ? undefined : copied.text);
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
        {refused > 0 &&
          ` ${refused === 1 ? '1 row is' : `${refused} rows are`} not cited, and kept with the reason in all but answer libraries, CSL-JSON and BibTeX.`}
        {unknown > 0 && ` ${unknown === 1 ? '1 is' : `${unknown} are`} left out, for the reason given above.`}
      </p>
      {selected !== undefined && <SelectedText text={selected} />}
      <div className="basket-export-row">
        <button
          type="button"
          className="action action--main"
          disabled={cited === 0}
          onClick={async () => copyAll(await richText())}
        >
          Copy all as rich text
        </button>
        <button
          type="button"
          className="action"
          disabled={cited === 0}
          onClick={() => copyAll(copiedRows(items, asOf))}
        >
          Copy all as spreadsheet rows
        </button>
        <SelectField
          label="File format"
          options={exportFormats.map(({ id, label }) => [id, label])}
          value={format}
          onChange={(chosen) => setFormat(exportFormats.find(({ id }) => id === chosen)?.id ?? format)}
        />
        <button type="button" className="action" disabled={cited === 0} onClick={save}>
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
