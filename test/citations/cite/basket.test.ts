import { expect, test } from 'vitest';
import {
  type Basket,
  basketLimits,
  emptyBasket,
  holds,
  readBasket,
  withChange,
  withChoice,
  withItem,
  withMove,
  withoutItem,
  writeBasket,
} from '../../../src/citations/cite/basket.ts';

const basketOf = (...tokens: readonly string[]): Basket =>
  tokens.reduce((basket, token) => {
    const [id = '', version] = token.split('@');
    return withItem(basket, id, Number(version));
  }, emptyBasket);
const tokens = ({ items }: Basket) => items.map(({ id, version }) => `${id}@${version}`).join(' ');
const three = basketOf('PC-A-1@1', 'PC-A-2@1', 'PC-A-2@2');

test('a version is in it once', () => {
  const twice = basketOf('PC-A-1@1', 'PC-A-1@2', 'PC-A-1@1');
  expect(tokens(twice)).toBe('PC-A-1@1 PC-A-1@2');
  expect(holds(twice, 'PC-A-1', 2)).toBe(true);
  expect(holds(twice, 'PC-A-1', 3)).toBe(false);
  expect(tokens(withoutItem(twice, 'PC-A-1', 1))).toBe('PC-A-1@2');
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

test('words of an item change; a version that is in it already takes the place of both', () => {
  expect(withChange(three, 1, { question: 'Where?' }).items[1]?.question).toBe('Where?');
  expect(tokens(withChange(three, 1, { version: 2 }))).toBe('PC-A-1@1 PC-A-2@2');
});

test('one choice for all; an empty word is none', () => {
  const chosen = withChoice(three, { service: 'azure', asOf: '2018-06-01' });
  expect(chosen).toMatchObject({ service: 'azure', asOf: '2018-06-01' });
  expect(withChoice(chosen, { service: '', jurisdiction: 'jp' })).toEqual({
    items: three.items,
    asOf: '2018-06-01',
    jurisdiction: 'jp',
  });
});

test('what is written is read again', () => {
  const full = withChoice(withChange(three, 0, { question: 'Who? "You"', note: '<b>' }), { jurisdiction: 'jp' });
  expect(readBasket(writeBasket(full))).toEqual(full);
});

const stored = (items: unknown, rest: object = {}) => JSON.stringify({ format: 1, items, ...rest });
const good = { id: 'PC-A-1', version: 1 };

test.each([
  ['nothing', null, ''],
  ['no JSON', '{', ''],
  ['a number', '1', ''],
  ['null', 'null', ''],
  ['a list', '[]', ''],
  ['another format', JSON.stringify({ format: 2, items: [good] }), ''],
  ['items that are no list', stored({ 0: good }), ''],
  ['an item that is none', stored([null, 'x', [], good]), 'PC-A-1@1'],
  [
    'an id that is none',
    stored([
      { ...good, id: '../x' },
      { ...good, id: '__proto__' },
      { ...good, id: 7 },
    ]),
    '',
  ],
  [
    'a version that is none',
    stored([
      { ...good, version: '1' },
      { ...good, version: 0 },
      { ...good, version: 1.5 },
    ]),
    '',
  ],
  ['a version twice', stored([good, { ...good, note: 'again' }]), 'PC-A-1@1'],
])('stored by somebody else: %s', (_, text, expected) => {
  expect(tokens(readBasket(text))).toBe(expected);
});

test('stored words and choices of another type are passed over', () => {
  const odd = stored([{ ...good, question: 7, note: ['x'] }], { asOf: 'soon', service: '<script>', jurisdiction: 3 });
  expect(readBasket(odd)).toEqual({ items: [{ ...good, question: '', note: '' }] });
});

test.each(['2018-13-45', '2018-02-30', '0000-00-00'])('a stored day that no calendar has is none: %s', (asOf) => {
  expect(readBasket(stored([good], { asOf })).asOf).toBeUndefined();
});

test('what is stored is cut to what a reader would make', () => {
  const many = Array.from({ length: basketLimits.items + 9 }, (_, n) => ({
    ...good,
    version: n + 1,
    note: 'x'.repeat(99_999),
  }));
  const { items } = readBasket(stored(many));
  expect(items).toHaveLength(basketLimits.items);
  expect(items[0]?.note).toHaveLength(basketLimits.characters);
  expect(withItem({ items }, 'PC-B-1', 1).items).toHaveLength(basketLimits.items);
});
