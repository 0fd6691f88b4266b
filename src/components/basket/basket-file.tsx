import { useId, useState } from 'react';
import { withBasket } from '../../citations/cite/basket/basket.ts';
import { longestFile, readBasketFile, writeBasket } from '../../citations/cite/basket/basket-file.ts';
import { announce } from '../announcement.tsx';
import { today } from '../cite/today.ts';
import { saveFile } from './save-file.ts';
import { updateBasket, useBasket } from './use-basket.ts';

/** Saves the basket as a file to go on with elsewhere, and loads one: its rows come behind those that are there. */
export function BasketFile() {
  const basket = useBasket();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const inputId = useId();

  function save() {
    const fileName = `basket-${today()}.json`;
    const bytes = new Uint8Array(new TextEncoder().encode(writeBasket(basket)));
    saveFile({ fileName, mimeType: 'application/json', bytes });
    announce(`Saved ${fileName} with ${counted(basket.items.length)}.`);
  }

  async function load(file: File) {
    // A file of any size may be chosen; none of more bytes than characters are read is looked into.
    const read =
      file.size > 4 * longestFile
        ? { problems: ['Unexpected size of the file, expected a basket that was saved on this site.'] }
        : readBasketFile(await file.text());
    if ('problems' in read) {
      setProblems(read.problems);
      announce('The file was not loaded.');
      return;
    }
    let fits = true;
    let before = 0;
    const { items } = updateBasket((own) => {
      before = own.items.length;
      const joined = withBasket(own, read.basket);
      fits = joined !== undefined;
      return joined ?? own;
    });
    setProblems(
      fits ? [] : ['The basket has no room for all rows of the file: remove some, or clear it, and load again.'],
    );
    announce(
      fits
        ? `Loaded ${counted(items.length - before)}: ${counted(items.length)} in the basket.`
        : 'The file was not loaded.',
    );
  }

  return (
    <section className="basket-file" aria-label="The basket as a file">
      <p>Keep the basket as a file to go on with it another day, or hand it to somebody else.</p>
      <div className="basket-export-row">
        <button type="button" className="action" disabled={basket.items.length === 0} onClick={save}>
          Save basket
        </button>
        <div className="field">
          <label htmlFor={inputId}>Load a basket</label>
          <input
            id={inputId}
            type="file"
            accept=".json,application/json"
            onChange={async ({ target }) => {
              const [file] = target.files ?? [];
              if (file) await load(file);
              // The same file may be chosen again, once it is mended.
              target.value = '';
            }}
          />
        </div>
      </div>
      {problems.length > 0 && (
        <div className="cite-refused" role="alert">
          <p>
            <strong>The file was not loaded.</strong> Nothing in the basket has changed.
          </p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}
