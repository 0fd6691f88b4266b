/** The judged rows of questionnaires: of many forms and languages, a third without an answer, and judged by entries that exist. */
import { expect, test } from 'vitest';
import { registry } from '../../../src/registry/index.ts';
import { type JudgedRow, judgedRows } from './rows.ts';

const known = new Set([
  ...Object.keys(registry.commitments),
  ...Object.keys(registry.questions).map((id) => `questions/${id}`),
]);

test('every judgement names entries that exist', () => {
  const unknown = judgedRows.flatMap(({ question, expected }) =>
    expected.filter((id) => !known.has(id)).map((id) => `${question}: ${id}`),
  );
  expect(unknown).toEqual([]);
});

test('no row is asked twice', () => {
  expect(new Set(judgedRows.map(({ question }) => question)).size).toBe(judgedRows.length);
});

test('English rows are many, other languages have ten each, and about a third has no answer', () => {
  const of = (keep: (row: JudgedRow) => boolean) => judgedRows.filter(keep).length;
  const foreign = ['Japanese', 'Spanish', 'French'] as const;
  expect(foreign.map((one) => of(({ manner }) => manner === one))).toEqual([10, 10, 10]);
  expect(of(({ manner }) => !foreign.some((one) => one === manner))).toBeGreaterThanOrEqual(80);
  const open = of(({ expected }) => expected.length === 0) / judgedRows.length;
  expect(open).toBeGreaterThan(0.28);
  expect(open).toBeLessThan(0.4);
});
