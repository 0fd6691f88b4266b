/** How well the engine answers the judged queries on the real registry and pages. */
import { expect, test } from 'vitest';
import { accuracy } from './accuracy.ts';
import { judgedQueries } from './queries.ts';
import { siteEngine } from './site-engine.ts';

const result = accuracy(siteEngine(), judgedQueries);

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
    siteEngine(),
    judgedQueries.filter(({ kind }) => kind === 'id' || kind === 'version'),
  );
  expect(missed).toEqual([]);
});
