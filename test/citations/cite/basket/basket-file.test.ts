import { describe, expect, test } from 'vitest';
import {
  type Basket,
  basketLimits,
  withChange,
  withChoice,
  withItem,
} from '../../../../src/citations/cite/basket/basket.ts';
import {
  longestFile,
  readBasket,
  readBasketFile,
  writeBasket,
} from '../../../../src/citations/cite/basket/basket-file.ts';

const tokens = ({ items }: Basket) => items.map(({ id, version }) => `${id}@${version}`).join(' ');
const good = { id: 'PC-A-1', version: 1 };
const stored = (items: unknown, rest: object = {}) => JSON.stringify({ format: 2, items, ...rest });

const two = withItem(withItem({ items: [] }, 'PC-A-1', 1), 'PC-A-2', 2, { service: 'files' });
const full = withChoice(withChange(two, 1, { question: 'Who? "You"', note: '<b>', service: '' }), {
  jurisdiction: 'jp',
  asOf: '2018-06-01',
});

test('what is written is read again, kept and as a file', () => {
  expect(readBasket(writeBasket(full))).toEqual(full);
  expect(readBasketFile(writeBasket(full))).toEqual({ basket: full });
});

test('a plan is kept with its service, and told without one', () => {
  const planned = withChoice(withChange(two, 2, { service: 'files', plan: 'support' }), {
    service: 'stratus',
    plan: 'p1',
  });
  expect(readBasketFile(writeBasket(planned))).toEqual({ basket: planned });
  expect(readBasketFile(stored([{ ...good, plan: 'support' }]))).toEqual({
    problems: ['Row 1: Unexpected plan "support" without its service, expected both.'],
  });
  expect(readBasket(stored([{ ...good, plan: 'support' }])).items[0]).not.toHaveProperty('plan');
});

test('a basket of the first form is read: one scope for all, each version once, rows numbered', () => {
  const items = [
    { ...good, question: 'Who?', note: '' },
    { ...good, note: 'again' },
    { ...good, version: 2, question: '', note: '' },
  ];
  const first = JSON.stringify({ format: 1, items, service: 'files', asOf: '2018-06-01' });
  const expected = {
    items: [
      { row: 1, ...good, question: 'Who?', note: '' },
      { row: 2, ...good, version: 2, question: '', note: '' },
    ],
    service: 'files',
    asOf: '2018-06-01',
  };
  expect(readBasket(first)).toEqual(expected);
  expect(readBasketFile(first)).toEqual({ basket: expected });
});

test.each([
  ['nothing', null, ''],
  ['no JSON', '{', ''],
  ['a number', '1', ''],
  ['null', 'null', ''],
  ['a list', '[]', ''],
  ['a form to come', JSON.stringify({ format: 3, items: [good] }), ''],
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
  ['a version twice', stored([good, { ...good, note: 'again' }]), 'PC-A-1@1 PC-A-1@1'],
])('stored by somebody else: %s', (_, text, expected) => {
  expect(tokens(readBasket(text))).toBe(expected);
});

test('stored words and choices of another type are passed over, and numbers that no two rows can share', () => {
  const odd = [
    { ...good, row: 3, question: 7, note: ['x'], service: '<script>' },
    { ...good, row: 3, jurisdiction: 3 },
  ];
  expect(readBasket(stored(odd, { asOf: 'soon', service: '<script>', jurisdiction: 3 }))).toEqual({
    items: [
      { ...good, row: 1, question: '', note: '' },
      { ...good, row: 2, question: '', note: '' },
    ],
  });
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
});

describe('a file that is no basket is refused whole, and says what is wrong', () => {
  const other = ['Unexpected content, expected a basket that was saved on this site.'];
  test.each<[string, string, readonly string[]]>([
    ['no JSON', '%PDF-1.7', other],
    ['other JSON', '{"format":2}', other],
    ['no row', stored([]), ['Unexpected basket without a row, expected at least one.']],
    [
      'an id',
      stored([good, { ...good, id: '<img src=x>' }]),
      ['Row 2: Unexpected id "<img src=x>", expected one such as "PC-GOV-2".'],
    ],
    [
      'a version',
      stored([{ ...good, version: -1 }]),
      ['Row 1: Unexpected version -1, expected a whole number from 1.'],
    ],
    ['a row', stored(['x']), ['Row 1: Unexpected "x", expected an object.']],
    ['a question', stored([{ ...good, question: {} }]), ['Row 1: Unexpected question an object, expected a text.']],
    [
      'a long note',
      stored([{ ...good, note: 'x'.repeat(20_001) }]),
      ['Row 1: Unexpected note of 20,001 characters, expected at most 20,000.'],
    ],
    [
      'a service of a row',
      stored([{ ...good, service: 'a b' }]),
      ['Row 1: Unexpected service "a b", expected the id of one.'],
    ],
    [
      'a place',
      stored([good], { jurisdiction: '' }),
      ['Unexpected jurisdiction an empty text, expected the id of one.'],
    ],
    ['a day', stored([good], { asOf: '2018-02-30' }), ['Unexpected day "2018-02-30", expected YYYY-MM-DD.']],
    ['too many rows', stored(Array.from({ length: 501 }, () => good)), ['Unexpected 501 rows, expected at most 500.']],
    [
      'many faults',
      stored(Array.from({ length: 9 }, () => 0)),
      [...[1, 2, 3, 4, 5].map((n) => `Row ${n}: Unexpected 0, expected an object.`), '4 more.'],
    ],
    [
      'a huge file',
      ' '.repeat(longestFile + 1),
      ['Unexpected file of 4,000,001 characters, expected at most 4,000,000.'],
    ],
  ])('%s', (_, text, problems) => {
    expect(readBasketFile(text)).toEqual({ problems });
  });

  test('fields that are not known are passed over', () => {
    const file = stored([{ ...good, html: '<b>' }], { next: true });
    expect(readBasketFile(file)).toEqual({ basket: { items: [{ ...good, row: 1, question: '', note: '' }] } });
  });
});
