import useBaseUrl from '@docusaurus/useBaseUrl';
import { useState } from 'react';
import { basketLimits, rowsOf, withItem } from '../../citations/cite/basket/basket.ts';
import { inventoryAddress } from '../../model/addresses/routes.ts';
import { readToken } from '../../model/token.ts';
import { announce } from '../announcement.tsx';
import { SelectField } from '../basics/select-field.tsx';
import { updateBasket } from '../basket/use-basket.ts';
import { today } from '../cite/today.ts';

/** The forms in which a list is saved; the exporters write all but the last. */
const formats = [
  ['xlsx', 'Excel workbook'],
  ['docx', 'Word document'],
  ['csv', 'CSV'],
  ['markdown', 'Markdown'],
  ['json', 'JSON'],
] as const;
type ListFormat = (typeof formats)[number][0];

/** Collects or saves every commitment of a list. The writers, and the inventory, are fetched when they are asked for. */
export function ListActions({ tokens }: { readonly tokens: readonly string[] }) {
  const [format, setFormat] = useState<ListFormat>('xlsx');
  const address = useBaseUrl(inventoryAddress);
  const count = tokens.length === 1 ? 'the one listed' : `all ${tokens.length} listed`;

  function addAll() {
    const { items } = updateBasket((basket) =>
      tokens.reduce((before, token) => {
        const { id: own, version = 1 } = readToken(token);
        return rowsOf(before, own, version).length > 0 ? before : withItem(before, own, version);
      }, basket),
    );
    const isFull = items.length >= basketLimits.items;
    announce(`The basket holds ${items.length}${isFull ? ', and takes no more' : ''}.`);
  }

  async function save() {
    announce('Making the file…');
    try {
      const { saveList } = await import('./save-list.ts');
      announce(`Saved ${await saveList(address, tokens, format, today())}.`);
    } catch (error) {
      announce(`The file could not be made: ${(error as Error).message}. Try again.`);
    }
  }

  return (
    <div className="list-actions">
      <button type="button" className="action" onClick={addAll}>
        Add {count} to the basket
      </button>
      <SelectField
        label="Save as"
        options={formats}
        value={format}
        onChange={(chosen) => setFormat(formats.find(([one]) => one === chosen)?.[0] ?? format)}
      />
      <button type="button" className="action" onClick={save}>
        Save {count}
      </button>
    </div>
  );
}
