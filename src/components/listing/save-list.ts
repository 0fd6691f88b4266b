/** A file of the commitments of a list: every one whole, with its conditions, by the same writers as the basket. */
import { type ExportFormat, exportCitations } from '../../citations/cite/exports/index.ts';
import { cite } from '../../citations/cite/lookup.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { readToken } from '../../model/token.ts';
import { saveFile } from '../basket/save-file.ts';
import { publishedInventory } from '../cite/published-inventory.ts';

/** Saves the wordings of these tokens, and says under which name; JSON is the published inventory with these commitments alone. */
export async function saveList(
  address: string,
  tokens: readonly string[],
  format: ExportFormat | 'json',
  asOf: string,
): Promise<string> {
  const inventory = await publishedInventory(address);
  if (format === 'json') {
    const fileName = `commitments-${asOf}.json`;
    const bytes = new TextEncoder().encode(`${JSON.stringify(withThese(inventory, tokens), null, 2)}\n`);
    saveFile({ fileName, mimeType: 'application/json', bytes: new Uint8Array(bytes) });
    return fileName;
  }
  const items = tokens.flatMap((id) => {
    const result = cite(inventory, { id }, asOf);
    return 'quotation' in result ? [{ quotation: result.quotation }] : [];
  });
  const file = await exportCitations(items, format, asOf);
  saveFile(file);
  return `${file.fileName} with ${items.length} of ${tokens.length}`;
}

function withThese(inventory: Inventory, tokens: readonly string[]): Inventory {
  const wanted = new Set(tokens.map((token) => readToken(token).id));
  const commitments = Object.entries(inventory.commitments).filter(([id]) => wanted.has(id));
  return { ...inventory, commitments: Object.fromEntries(commitments) };
}
