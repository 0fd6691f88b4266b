/** What the page shows of each item: the citation as the basket's choice has it, or why there is none. */
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { asOfInWords, versionAsOf } from '../../citations/cite/as-of.ts';
import { type Basket, type BasketRow, scopeOf, statedScope } from '../../citations/cite/basket/basket.ts';
import { contentOf } from '../../citations/cite/content.ts';
import type { ExportItem } from '../../citations/cite/exports/export.ts';
import { cite } from '../../citations/cite/lookup.ts';
import type { Quotation } from '../../citations/cite/quotation.ts';
import { reasonWithoutId } from '../../citations/cite/refusal.ts';
import { entryInventoryAddress } from '../../model/addresses/routes.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { type FetchedInventory, useInventories } from '../cite/inventories.ts';
import { today } from '../cite/today.ts';

/** An item with what has become known of it. */
export interface BasketLine {
  readonly item: BasketRow;
  /** Unknown until it is loaded. */
  readonly title?: string;
  /** Set where it can be cited for the choice. */
  readonly quotation?: Quotation;
  /** Why it can't be, in a sentence. */
  readonly refusal?: string;
  /** What the reader should know although it can be cited. */
  readonly notices: readonly string[];
  /** The number of the newest version, where that is another. */
  readonly newest?: number;
  readonly state: FetchedInventory['state'];
}

/** The lines of the basket, and the names of services and places to choose from as soon as there are any. */
export function useBasketLines(basket: Basket): {
  readonly lines: readonly BasketLine[];
  readonly inventory: Inventory | undefined;
  readonly retry: () => void;
} {
  const { withBaseUrl } = useBaseUrlUtils();
  const addresses = basket.items.map(({ id }) => withBaseUrl(entryInventoryAddress(id)));
  const { fetched, retry } = useInventories(addresses);
  const lines = basket.items.map((item, index) => lineOf(basket, item, fetched[index] ?? { state: 'loading' }));
  const there = fetched.find((one) => one.state === 'there');
  return { lines, inventory: there?.state === 'there' ? there.inventory : undefined, retry };
}

/** What goes into copies and files: each row with its citation, or with the reason why it has none. What could not be loaded is left out. */
export function exportItems(lines: readonly BasketLine[]): readonly ExportItem[] {
  return lines.flatMap(({ item: { id, question }, quotation, refusal, title, state }): readonly ExportItem[] => {
    const asked = question === '' ? {} : { question };
    if (quotation) return [{ quotation, ...asked }];
    if (state !== 'there' || refusal === undefined || title === undefined) return [];
    return [{ refusal: reasonWithoutId(refusal, id, title), title, ...asked }];
  });
}

function lineOf(basket: Basket, item: BasketRow, fetched: FetchedInventory): BasketLine {
  const { state } = fetched;
  const { asOf } = basket;
  if (state === 'loading') return { item, state, notices: [] };
  if (state === 'failed') return { item, state, notices: [], refusal: `It could not be loaded: ${fetched.why}.` };
  const { id, version } = item;
  const { inventory } = fetched;
  const request = { id, version, ...(asOf && { asOf }), ...statedScope(scopeOf(basket, item)) };
  const result = cite(inventory, request, today());
  const commitment = inventory.commitments[id];
  const newest = commitment ? currentNumber(commitment, today()) : version;
  const known = { item, state, ...(commitment && { title: commitment.title }), ...(newest > version && { newest }) };
  if ('refusal' in result) return { ...known, notices: [], refusal: result.refusal.reason };
  return {
    ...known,
    quotation: result.quotation,
    notices: [...cautions(result.quotation), ...uncertain(inventory, item, asOf)],
  };
}

/** What the page of a promise says beside its words, lest they be taken for more. */
function cautions(quotation: Quotation): string[] {
  return contentOf(quotation)
    .facts.filter(({ label }) => label === 'Announced' || label === 'Caution')
    .map(({ label, words }) => `${label}: ${words}`);
}

/** Where it is not certain which wording held on the day. */
function uncertain(inventory: Inventory, { id, version }: BasketRow, asOf: string | undefined): string[] {
  const commitment = inventory.commitments[id];
  if (!commitment || asOf === undefined) return [];
  const held = versionAsOf(commitment, asOf);
  return 'certain' in held && held.certain === version ? [] : [asOfInWords(id, commitment, asOf)];
}
