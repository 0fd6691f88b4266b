/** What the check says of this data set, and that each rule finds something in it to look at. */
import { expect, test } from 'vitest';
import { checkContext } from '../../scripts/check.ts';
import { rules } from '../../src/checks/index.ts';
import { run } from '../../src/checks/run.ts';
import { root } from '../root.ts';

const report = run(rules, checkContext(root, '2026-12-01'));

test('there is no error and no warning', () => {
  expect(
    report.findings.filter(({ level }) => level !== 'info').map(({ rule, message }) => `${rule.id}: ${message}`),
  ).toEqual([]);
});

test('what is open is reported, and only as information', () => {
  expect(report.findings.length).toBeGreaterThan(0);
});

test.each(report.examined.map(({ rule, examined }) => [rule.id, examined, rule.emptyBecause] as const))(
  '%s looked at %i things, or says why at none',
  (_, examined, emptyBecause) => {
    if (emptyBecause === undefined) expect(examined).toBeGreaterThan(0);
    else expect(emptyBecause).toMatch(/^[A-Z].*\.$/);
  },
);
