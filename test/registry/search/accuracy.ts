/** The share of judged queries whose right page is among the first hits. */
import type { JudgedQuery } from './queries.ts';

/** As far as measuring needs it, so that other engines can be measured in the same way. */
export interface Searching {
  search(query: string): { readonly hits: readonly { readonly record: { readonly path: string } }[] };
}

export interface Accuracy {
  /** Shares from 0 to 1: right page first, among the first three, among the first ten. */
  readonly top1: number;
  readonly top3: number;
  readonly top10: number;
  /** Queries whose right page is not first: `query: place` with `-` for none of ten. */
  readonly missed: readonly string[];
}

export function accuracy(engine: Searching, queries: readonly JudgedQuery[]): Accuracy {
  const places = queries.map(({ query, expected }) => placeOf(engine, query, expected));
  const share = (most: number) => places.filter((place) => place <= most).length / queries.length;
  const missed = queries.flatMap(({ query }, index) => {
    const place = places[index] ?? 0;
    return place === 1 ? [] : [`${query}: ${place <= 10 ? place : '-'}`];
  });
  return { top1: share(1), top3: share(3), top10: share(10), missed };
}

/** From 1; infinity where none of the first ten is right. */
function placeOf(engine: Searching, query: string, expected: readonly string[]): number {
  const paths = engine
    .search(query)
    .hits.slice(0, 10)
    .map(({ record: { path } }) => path);
  if (expected.length === 0 && paths.length === 0) return 1;
  const right = expected.length === 0 ? ['/not-covered/'] : expected;
  const index = paths.findIndex((path) => right.some((one) => isRight(one, path)));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

/** An address without a fragment stands for all sections of its page. */
function isRight(expected: string, path: string): boolean {
  return expected.includes('#') ? path === expected : path.split('#')[0] === expected;
}
