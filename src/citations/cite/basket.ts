/** The basket: versions that somebody collects to cite together, with the questions that they answer. Pure; the page keeps it. */

import { isDate } from '../../model/shapes/leaf.ts';

/** One citation in the basket. */
export interface BasketItem {
  readonly id: string;
  /** From 1: a basket holds wordings, never "whatever it says then". */
  readonly version: number;
  /** What it answers; empty where the reader gave none. */
  readonly question: string;
  /** The reader's own words, for the reader alone. */
  readonly note: string;
}

/** What is collected, in order, and the one choice that holds for all. */
export interface Basket {
  readonly items: readonly BasketItem[];
  /** The day that all citations speak of (YYYY-MM-DD); without it the day of the export. */
  readonly asOf?: string;
  readonly service?: string;
  readonly jurisdiction?: string;
}

export const emptyBasket: Basket = { items: [] };

/** Beyond these a stored basket is not one that a reader made here. */
export const basketLimits = { items: 500, characters: 20_000 } as const;

const format = 1;

/** The basket as it is stored. */
export function writeBasket(basket: Basket): string {
  return JSON.stringify({ format, ...basket });
}

/** A basket from what was stored. Whatever is not one, or not an item of one, is passed over: another site or a person may have written it. */
export function readBasket(stored: string | null): Basket {
  const value = parsed(stored);
  if (!isRecord(value) || value.format !== format || !Array.isArray(value.items)) return emptyBasket;
  const items: BasketItem[] = [];
  for (const item of value.items.slice(0, basketLimits.items)) {
    const read = readItem(item);
    if (read && !holds({ items }, read.id, read.version)) items.push(read);
  }
  const asOf = typeof value.asOf === 'string' && isDate(value.asOf, 'day') ? value.asOf : undefined;
  return { items, ...(asOf && { asOf }), ...choice(word(value.service, key), word(value.jurisdiction, key)) };
}

/** Whether a version is in the basket. */
export function holds({ items }: Basket, id: string, version: number): boolean {
  return items.some((item) => item.id === id && item.version === version);
}

/** With a version at the end, unless the basket holds it. */
export function withItem(basket: Basket, id: string, version: number): Basket {
  if (holds(basket, id, version) || basket.items.length >= basketLimits.items) return basket;
  return { ...basket, items: [...basket.items, { id, version, question: '', note: '' }] };
}

/** Without a version. */
export function withoutItem(basket: Basket, id: string, version: number): Basket {
  return { ...basket, items: basket.items.filter((item) => item.id !== id || item.version !== version) };
}

/** With the item at an index changed: other words of the reader, or another version in its place. */
export function withChange(basket: Basket, index: number, change: Partial<Omit<BasketItem, 'id'>>): Basket {
  const changed = basket.items.map((item, at) => (at === index ? { ...item, ...change } : item));
  const twice = ({ id, version }: BasketItem, at: number) =>
    changed.findIndex((item) => item.id === id && item.version === version) === at;
  return { ...basket, items: changed.filter(twice) };
}

/** With the item at one index moved to another; the same basket where either is outside. */
export function withMove(basket: Basket, from: number, to: number): Basket {
  const item = basket.items[from];
  if (!item || to < 0 || to >= basket.items.length) return basket;
  const others = basket.items.toSpliced(from, 1);
  return { ...basket, items: others.toSpliced(to, 0, item) };
}

/** With another choice for all; an empty word is no choice. */
export function withChoice(
  { service, jurisdiction, asOf, ...rest }: Basket,
  change: { readonly service?: string; readonly jurisdiction?: string; readonly asOf?: string },
): Basket {
  const day = change.asOf ?? asOf;
  return {
    ...rest,
    ...(day && { asOf: day }),
    ...choice(change.service ?? service, change.jurisdiction ?? jurisdiction),
  };
}

function choice(service: string | undefined, jurisdiction: string | undefined) {
  return { ...(service && { service }), ...(jurisdiction && { jurisdiction }) };
}

const key = /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/;

function readItem(value: unknown): BasketItem | undefined {
  if (!isRecord(value)) return undefined;
  const { version } = value;
  const id = word(value.id, /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/);
  if (id === undefined || typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return undefined;
  return { id, version, question: words(value.question), note: words(value.note) };
}

function word(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, basketLimits.characters) : '';
}

function parsed(stored: string | null): unknown {
  try {
    return stored === null ? undefined : JSON.parse(stored);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
