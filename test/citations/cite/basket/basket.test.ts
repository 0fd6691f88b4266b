import { describe, expect, test } from 'vitest';
import {
  type Basket,
  basketLimits,
  emptyBasket,
  isBare,
  rowsOf,
  scopeOf,
  statedScope,
  withAnother,
  withBasket,
  withChange,
  withChoice,
  withItem,
  withMove,
  withoutRow,
} from '../../../../src/citations/cite/basket/basket.ts';

const basketOf = (...tokens: readonly string[]): Basket =>
  tokens.reduce((basket, token) => {
    const [id = '', version] = token.split('@');
    return withItem(basket, id, Number(version));
  }, emptyBasket);
const tokens = ({ items }: Basket) => items.map(({ id, version }) => `${id}@${version}`).join(' ');
const three = basketOf('PC-A-1@1', 'PC-A-2@1', 'PC-A-2@2');

test('a version that is put in twice is in it once, until its row is used', () => {
  const twice = basketOf('PC-A-1@1', 'PC-A-1@2', 'PC-A-1@1');
  expect(tokens(twice)).toBe('PC-A-1@1 PC-A-1@2');
  expect(rowsOf(twice, 'PC-A-1', 2)).toHaveLength(1);
  expect(rowsOf(twice, 'PC-A-1', 3)).toEqual([]);
  const asked = withChange(twice, 1, { question: 'Where?' });
  expect(tokens(withItem(asked, 'PC-A-1', 1))).toBe('PC-A-1@1 PC-A-1@2 PC-A-1@1');
  expect(tokens(withoutRow(asked, 1))).toBe('PC-A-1@2');
});

test('a version is in it once for each service and place', () => {
  const files = withItem(basketOf('PC-A-1@1'), 'PC-A-1', 1, { service: 'files' });
  expect(tokens(withItem(files, 'PC-A-1', 1, { service: 'files' }))).toBe('PC-A-1@1 PC-A-1@1');
  expect(files.items.map((row) => isBare(row, { service: 'files' }))).toEqual([false, true]);
});

test('another row of the same version stands below it, with its scope and without its words; no two have one number', () => {
  const first = withChange(three, 1, { question: 'Where?', note: 'Ask Ana.', service: 'files' });
  const more = withAnother(withAnother(first, 1), 1);
  expect(tokens(more)).toBe('PC-A-1@1 PC-A-1@1 PC-A-1@1 PC-A-2@1 PC-A-2@2');
  expect(more.items[1]).toEqual({ row: 5, id: 'PC-A-1', version: 1, question: '', note: '', service: 'files' });
  expect(new Set(more.items.map(({ row }) => row)).size).toBe(5);
  expect(withAnother(three, 99)).toBe(three);
});

test.each([
  [0, 1, 'PC-A-2@1 PC-A-1@1 PC-A-2@2'],
  [2, 0, 'PC-A-2@2 PC-A-1@1 PC-A-2@1'],
  [0, 2, 'PC-A-2@1 PC-A-2@2 PC-A-1@1'],
  [0, -1, 'PC-A-1@1 PC-A-2@1 PC-A-2@2'],
  [2, 3, 'PC-A-1@1 PC-A-2@1 PC-A-2@2'],
  [0, 3, 'PC-A-1@1 PC-A-2@1 PC-A-2@2'],
  [7, 0, 'PC-A-1@1 PC-A-2@1 PC-A-2@2'],
])('moving %i to %i', (from, to, expected) => {
  expect(tokens(withMove(three, from, to))).toBe(expected);
});

test('words, version and scope of a row change; others stay', () => {
  const changed = withChange(withChange(three, 2, { question: 'Where?', version: 2 }), 2, { service: '' });
  expect(changed.items[1]).toEqual({ row: 2, id: 'PC-A-2', version: 2, question: 'Where?', note: '', service: '' });
  expect(changed.items[0]).toBe(three.items[0]);
  expect(withChange(changed, 2, { service: undefined }).items[1]).not.toHaveProperty('service');
});

test('a row is cited for its own scope, for none in particular, or for that of all', () => {
  const chosen = withChoice(three, { service: 'files', jurisdiction: 'jp' });
  const mixed = withChange(withChange(chosen, 1, { service: 'stratus' }), 2, { service: '', jurisdiction: '' });
  expect(mixed.items.map((row) => scopeOf(mixed, row))).toEqual([
    { service: 'stratus', plan: '', jurisdiction: 'jp' },
    { service: '', plan: '', jurisdiction: '' },
    { service: 'files', plan: '', jurisdiction: 'jp' },
  ]);
});

describe('a plan', () => {
  const support = { service: 'files', plan: 'support' };

  test('goes with its service: of the row, or of all', () => {
    const chosen = withChoice(three, support);
    const mixed = withChange(withChange(chosen, 1, { service: 'files', plan: 'basic' }), 2, { service: 'files' });
    expect(mixed.items.map((row) => scopeOf(mixed, row).plan)).toEqual(['basic', '', 'support']);
    expect(scopeOf({ items: [], plan: 'support' }, { ...mixed.items[1], service: undefined } as never).plan).toBe('');
  });

  test('is gone with its service, and where another is chosen', () => {
    expect(withChoice(withChoice(three, support), { jurisdiction: 'jp' })).toMatchObject(support);
    expect(withChoice(withChoice(three, support), { service: 'stratus' })).not.toHaveProperty('plan');
    const row = withChange(three, 1, support);
    expect(row.items[0]).toMatchObject(support);
    expect(withChange(row, 1, { service: undefined }).items[0]).not.toHaveProperty('plan');
    expect(withChange(row, 1, { plan: '' }).items[0]).not.toHaveProperty('plan');
  });

  test('makes another row of the same version, there and in what is joined', () => {
    const both = withItem(withItem(emptyBasket, 'PC-A-1', 1, support), 'PC-A-1', 1, { service: 'files' });
    expect(both.items.map((row) => isBare(row, support))).toEqual([true, false]);
    expect(withBasket(both, both)?.items).toHaveLength(2);
    const joined = withBasket(three, withChoice(basketOf('PC-A-1@1'), support));
    expect(joined?.items.at(-1)).toMatchObject(support);
  });

  test('is asked for with its service alone', () => {
    expect(statedScope({ service: 'files', plan: 'support', jurisdiction: '' })).toEqual(support);
    expect(statedScope({ service: '', plan: 'support', jurisdiction: 'jp' })).toEqual({ jurisdiction: 'jp' });
  });
});

test('one choice for all; an empty word is none', () => {
  const chosen = withChoice(three, { service: 'files', asOf: '2018-06-01' });
  expect(chosen).toMatchObject({ service: 'files', asOf: '2018-06-01' });
  expect(withChoice(chosen, { service: '', jurisdiction: 'jp' })).toEqual({
    items: three.items,
    asOf: '2018-06-01',
    jurisdiction: 'jp',
  });
});

describe('with another basket', () => {
  const other = withChoice(withChange(basketOf('PC-A-1@1', 'PC-B-1@1'), 2, { question: 'Who?' }), { service: 'files' });

  test('an empty one becomes it', () => {
    expect(withBasket(emptyBasket, other)).toBe(other);
  });

  test('its rows come behind, for what they were cited for', () => {
    const joined = withBasket(three, other) ?? emptyBasket;
    expect(tokens(joined)).toBe('PC-A-1@1 PC-A-2@1 PC-A-2@2 PC-A-1@1 PC-B-1@1');
    expect(joined.items.map((row) => scopeOf(joined, row).service)).toEqual(['', '', '', 'files', 'files']);
    expect(joined.items.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
    expect(withBasket(joined, other)?.items).toEqual(joined.items);
  });

  test('a basket that can’t hold all takes none', () => {
    const full = {
      items: Array.from({ length: basketLimits.items - 1 }, (_, n) => ({
        ...three.items[0],
        row: n + 1,
        note: `${n}`,
      })),
    } as Basket;
    expect(withBasket(full, other)).toBeUndefined();
    const last = withItem(full, 'PC-B-1', 1);
    expect(last.items).toHaveLength(basketLimits.items);
    expect(withItem(last, 'PC-B-2', 1)).toBe(last);
    expect(withAnother(last, 1)).toBe(last);
  });
});
