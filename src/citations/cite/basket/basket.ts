/** The basket: rows that somebody collects, each a version to cite with the question that it answers. Pure; the page keeps it. */

/** A service, a plan of it and a place; empty where none is meant. */
export interface BasketScope {
  readonly service?: string;
  /** Of that service; nothing without one. */
  readonly plan?: string;
  readonly jurisdiction?: string;
}

/** One row of the basket. */
export interface BasketRow extends BasketScope {
  /** Tells it from the others for as long as the basket lasts. */
  readonly row: number;
  readonly id: string;
  /** From 1: a basket holds wordings, never "whatever it says then". */
  readonly version: number;
  /** What it answers; empty where the reader gave none. */
  readonly question: string;
  /** The reader's own words, for the reader alone. */
  readonly note: string;
}

/** What is collected, in order, and what holds for each row that has no service or place of its own. */
export interface Basket extends BasketScope {
  readonly items: readonly BasketRow[];
  /** The day that all citations speak of (YYYY-MM-DD); without it the day of the export. */
  readonly asOf?: string;
}

export const emptyBasket: Basket = { items: [] };

/** Beyond these a stored basket is not one that a reader made here. */
export const basketLimits = { items: 500, characters: 20_000 } as const;

/** The rows of a version. */
export function rowsOf({ items }: Basket, id: string, version: number): readonly BasketRow[] {
  return items.filter((item) => item.id === id && item.version === version);
}

/** What a row is cited for: its own service and place or, where it has none, those of all. A plan goes with its service. */
export function scopeOf(basket: Basket, row: BasketRow): Required<BasketScope> {
  const { service = '', plan = '' } = row.service === undefined ? basket : row;
  return { service, plan: service === '' ? '' : plan, jurisdiction: row.jurisdiction ?? basket.jurisdiction ?? '' };
}

/** A scope without what is empty, as a citation is asked for. */
export function statedScope({ service, plan, jurisdiction }: BasketScope): BasketScope {
  return { ...(service && { service, ...(plan && { plan }) }), ...(jurisdiction && { jurisdiction }) };
}

/** Whether a row has nothing that a reader would miss: no words, and this scope. */
export function isBare(row: BasketRow, { service, plan, jurisdiction }: BasketScope = {}): boolean {
  const isSame = row.service === service && row.plan === plan && row.jurisdiction === jurisdiction;
  return row.question === '' && row.note === '' && isSame;
}

/** With a version at the end, unless a bare row of it has the same scope. */
export function withItem(basket: Basket, id: string, version: number, scope: BasketScope = {}): Basket {
  if (rowsOf(basket, id, version).some((row) => isBare(row, scope))) return basket;
  return withRow(basket, { id, version, question: '', note: '', ...scope }, basket.items.length);
}

/** With another row of the same version below a row, for another question or another scope. */
export function withAnother(basket: Basket, row: number): Basket {
  const at = basket.items.findIndex((item) => item.row === row);
  const item = basket.items[at];
  return item ? withRow(basket, { ...item, question: '', note: '' }, at + 1) : basket;
}

function withRow(basket: Basket, item: Omit<BasketRow, 'row'>, at: number): Basket {
  const { items } = basket;
  if (items.length >= basketLimits.items) return basket;
  return { ...basket, items: items.toSpliced(at, 0, { ...item, row: nextRow(basket) }) };
}

function nextRow({ items }: Basket): number {
  return Math.max(0, ...items.map(({ row }) => row)) + 1;
}

/** Without a row. */
export function withoutRow(basket: Basket, row: number): Basket {
  return { ...basket, items: basket.items.filter((item) => item.row !== row) };
}

/** With a row changed: other words of the reader, another version in its place, another scope; `undefined` is the scope of all. */
export function withChange(
  basket: Basket,
  row: number,
  change: Partial<Pick<BasketRow, 'version' | 'question' | 'note'>> & {
    readonly [K in keyof BasketScope]?: BasketScope[K] | undefined;
  },
): Basket {
  const changed = (item: BasketRow): BasketRow => {
    const { service, plan, jurisdiction, ...rest } = { ...item, ...change };
    return {
      ...rest,
      ...(service !== undefined && { service }),
      ...(service && plan && { plan }),
      ...(jurisdiction !== undefined && { jurisdiction }),
    };
  };
  return { ...basket, items: basket.items.map((item) => (item.row === row ? changed(item) : item)) };
}

/** With the row at one index moved to another; the same basket where either is outside. */
export function withMove(basket: Basket, from: number, to: number): Basket {
  const item = basket.items[from];
  if (!item || to < 0 || to >= basket.items.length) return basket;
  const others = basket.items.toSpliced(from, 1);
  return { ...basket, items: others.toSpliced(to, 0, item) };
}

/** With another choice for all; an empty word is no choice, and another service has other plans. */
export function withChoice(
  { service, plan, jurisdiction, asOf, ...rest }: Basket,
  change: BasketScope & { readonly asOf?: string },
): Basket {
  const day = change.asOf ?? asOf;
  const scope = {
    service: change.service ?? service ?? '',
    plan: change.plan ?? (change.service === undefined ? plan : undefined) ?? '',
    jurisdiction: change.jurisdiction ?? jurisdiction ?? '',
  };
  return { ...rest, ...(day && { asOf: day }), ...statedScope(scope) };
}

/**
 * With the rows of another basket behind its own, each cited for what it was; those that are in it already are not taken twice.
 * `undefined` where it can't hold them all: none is lost.
 */
export function withBasket(basket: Basket, other: Basket): Basket | undefined {
  if (basket.items.length === 0) return other;
  const same = (a: BasketRow, b: BasketRow) => keyOf(basket, a) === keyOf(other, b);
  const added = other.items.filter((item) => !basket.items.some((own) => same(own, item)));
  if (basket.items.length + added.length > basketLimits.items) return undefined;
  const from = nextRow(basket);
  const rows = added.map((item, index) => {
    const { plan, ...scope } = scopeOf(other, item);
    return { ...item, ...scope, ...(plan && { plan }), row: from + index };
  });
  return { ...basket, items: [...basket.items, ...rows] };
}

function keyOf(basket: Basket, item: BasketRow): string {
  const { service, plan, jurisdiction } = scopeOf(basket, item);
  return JSON.stringify([item.id, item.version, item.question, item.note, service, plan, jurisdiction]);
}
