import { expect, test } from 'vitest';
import {
  digitsOf,
  gistOf,
  percent,
  roughStem,
  samePromise,
  similarity,
} from '../../../src/checks/wording/similarity.ts';

test.each([
  ['deletes deleted deleting', 'delet'],
  ['copies copied copy', 'copy'],
  ['organise organize organising', 'organis'],
  ['process processes', 'process'],
  ["customer customers customer's customers'", 'customer'],
])('%s are one word', (words, expected) => {
  expect(new Set(words.split(' ').map(roughStem))).toEqual(new Set([expected]));
});

test.each([
  ['thirty', '30'],
  ['30', '30'],
  ['two', '2'],
  ['to', undefined],
])('the number of %s', (word, expected) => {
  expect(digitsOf(word)).toBe(expected);
});

test('numbers and negation are marks, and names are known as such', () => {
  const { words, names, marks } = gistOf('In Japan, Contoso does not keep logs for more than thirty days.');
  expect([[...names], marks]).toEqual([['japan', 'contoso'], 'not 30']);
  expect(words.has('japan')).toBe(true);
});

test('a name is known by the abbreviation behind it', () => {
  const spelt = gistOf('Contoso answers under the Digital Millennium Copyright Act (DMCA).');
  expect(similarity(spelt, gistOf('Contoso answers under the DMCA.'))).toBe(1);
});

test.each([
  ['Contoso keeps logs for 30 days.', 'Contoso keeps logs for 60 days.', false],
  ['Contoso keeps logs for 30 days.', 'Contoso retains logs for thirty days.', true],
  ['Contoso encrypts customer content at rest.', 'Contoso encrypts customer content at rest and in transit.', false],
  ['Contoso encrypts content with a key.', 'Contoso encrypts content using a key.', true],
  ['Contoso does not use logs for sales.', 'Logs are not used by Contoso for sales.', true],
  ['Contoso sells data to brokers.', 'Contoso does not sell data to brokers.', false],
  ['Contoso mixes data of several customers.', 'Contoso combines data of several customers.', true],
])('%s | %s', (one, other, expected) => {
  expect(samePromise(gistOf(one), gistOf(other))).toBe(expected);
});

test.each([
  [1, '100 %'],
  [0.999, '99 %'],
  [0.824, '82 %'],
])('%d in per cent', (share, expected) => {
  expect(percent(share)).toBe(expected);
});

test('nothing is like nothing', () => {
  expect(similarity(gistOf(''), gistOf(''))).toBe(0);
});
