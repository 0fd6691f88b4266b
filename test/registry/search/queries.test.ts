/** How well the engine answers on the real registry and pages. To make it takes longer than to ask it all of these. */
import { describe, expect, test } from 'vitest';
import { accuracy } from './accuracy.ts';
import { firstBlindQueries, secondBlindQueries } from './blind-queries.ts';
import { firstCustomerQueries, secondCustomerQueries, thirdCustomerQueries } from './customer-queries.ts';
import { fourthBlindQueries } from './fourth-blind-queries.ts';
import { furtherQueries } from './further-queries.ts';
import { judgedQueries } from './queries.ts';
import { siteEngine } from './site-engine.ts';
import { thirdBlindQueries } from './third-blind-queries.ts';
import { unseenQueries } from './unseen-queries.ts';

const engine = siteEngine();

describe('the judged queries', () => {
  const result = accuracy(engine, judgedQueries);

  test('there are enough queries, and none twice', () => {
    expect(judgedQueries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(judgedQueries.map(({ query }) => query)).size).toBe(judgedQueries.length);
  });

  test('the right page is first for 85 % of them, and among the first three for 95 %', () => {
    expect(result.top1).toBeGreaterThanOrEqual(0.85);
    expect(result.top3).toBeGreaterThanOrEqual(0.95);
  });

  test('an id or a version always leads to its page', () => {
    const { missed } = accuracy(
      engine,
      judgedQueries.filter(({ kind }) => kind === 'id' || kind === 'version'),
    );
    expect(missed).toEqual([]);
  });
});

/** Those that it was not tuned to. There are few of them, so the floor is low: it tells a breakdown, not a slip. */
describe('unseen queries', () => {
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

  test('the queries that are looked up in vain are those that nothing answers', () => {
    const { missed } = accuracy(
      engine,
      fourthBlindQueries.filter(({ expected }) => expected.length === 0),
    );
    expect(missed).toEqual([]);
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
      ...fourthBlindQueries,
      ...furtherQueries,
      ...firstCustomerQueries,
      ...secondCustomerQueries,
      ...thirdCustomerQueries,
    ];
    expect(new Set(all.map(({ query }) => query.toLowerCase())).size).toBe(all.length);
  });

  test.each([
    ['the first sixty', firstBlindQueries, 0.9, 0.97],
    ['the second sixty', secondBlindQueries, 0.88, 0.97],
    ['those in five languages', thirdBlindQueries, 0.85, 0.94],
    ['as many again', fourthBlindQueries, 0.9, 0.95],
    ['those of who mended the search for them', furtherQueries, 0.9, 0.97],
    ['sixty of customers by their calling', firstCustomerQueries, 0.92, 0.98],
    ['forty more', secondCustomerQueries, 0.87, 0.95],
    ['those written afterwards', thirdCustomerQueries, 0.8, 0.9],
  ] as const)('%s are answered no worse than when they were last looked at', (_, queries, first, three) => {
    const { top1, top3, missed } = accuracy(engine, queries);
    expect(top1, missed.join('\n')).toBeGreaterThanOrEqual(first);
    expect(top3, missed.join('\n')).toBeGreaterThanOrEqual(three);
  });
});
