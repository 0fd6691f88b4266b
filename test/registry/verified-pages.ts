/** Pages, verified as other people's documents are. */

import type { Document } from '../../src/checks/document.ts';
import { placeInWords } from '../../src/citations/find/place-words.ts';
import { readDocument } from '../../src/citations/readers/index.ts';
import { verify } from '../../src/citations/verify/verify.ts';
import type { Inventory } from '../../src/model/inventory/inventory.ts';

/** The errors of pages, as `file, place: rule: message`, and how many citations were looked at. */
export async function verifiedPages(pages: readonly Document[], inventory: Inventory) {
  const errors: string[] = [];
  let citations = 0;
  for (const { file, text, parsed } of pages) {
    if (parsed.error) throw new Error(`${file}: ${parsed.error.reason}`);
    const read = await readDocument(file, new TextEncoder().encode(text), { tree: parsed.tree });
    const { problems, examined } = verify([read], inventory, { today: '2026-11-20' });
    citations += examined.citations;
    for (const { level, place, rule, message } of problems)
      if (level === 'error') errors.push(`${file}, ${placeInWords(place)}: ${rule}: ${message}`);
  }
  return { citations, errors };
}
