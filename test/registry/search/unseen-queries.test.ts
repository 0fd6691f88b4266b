/** The engine on queries that it was not tuned to. There are few of them, so the floor is low: it tells a breakdown, not a slip. */
import { expect, test } from 'vitest';
import { accuracy } from './accuracy.ts';
import { firstBlindQueries, secondBlindQueries } from './blind-queries.ts';
import { firstCustomerQueries, secondCustomerQueries, thirdCustomerQueries } from './customer-queries.ts';
import { judgedQueries } from './queries.ts';
import { siteEngine } from './site-engine.ts';
import { thirdBlindQueries } from './third-blind-queries.ts';
import { unseenQueries } from './unseen-queries.ts';

const engine = siteEngine();

test('there are thirty, and none is among the queries that the engine was made with', () => {
  expect(unseenQueries).toHaveLength(30);
  const known = new Set(judgedQueries.map(({ query }) => query.toLowerCase()));
  expect(unseenQueries.filter(({ query }) => known.has(query.toLowerCase()))).toEqual([]);
});

test('the right page is first for most, and among the first ten for nearly all', () => {
  const { top1, top10 } = accuracy(engine, unseenQueries);
  expect(top1).toBeGreaterThanOrEqual(0.7);
  expect(top10).toBeGreaterThanOrEqual(0.9);
});

test('there are twice sixty more, and no query stands in two sets', () => {
  expect(firstBlindQueries).toHaveLength(60);
  expect(secondBlindQueries).toHaveLength(60);
  const all = [
    ...judgedQueries,
    ...unseenQueries,
    ...firstBlindQueries,
    ...secondBlindQueries,
    ...thirdBlindQueries,
    ...firstCustomerQueries,
    ...secondCustomerQueries,
    ...thirdCustomerQueries,
  ];
  expect(new Set(all.map(({ query }) => query.toLowerCase())).size).toBe(all.length);
});

test.each([
  ['the first sixty', firstBlindQueries, 0.88, 0.95],
  ['the second sixty', secondBlindQueries, 0.85, 0.95],
  ['those in five languages', thirdBlindQueries, 0.8, 0.9],
  ['sixty of customers by their calling', firstCustomerQueries, 0.88, 0.97],
  ['forty more', secondCustomerQueries, 0.82, 0.95],
  ['those written afterwards', thirdCustomerQueries, 0.8, 0.9],
] as const)('%s are answered no worse than when they were last looked at', (_, queries, first, three) => {
  const { top1, top3, missed } = accuracy(engine, queries);
  expect(top1, missed.join('\n')).toBeGreaterThanOrEqual(first);
  expect(top3, missed.join('\n')).toBeGreaterThanOrEqual(three);
});
