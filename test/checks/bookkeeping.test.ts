/** Files = index = tests = documentation, and each rule looks at something. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContext } from '../../scripts/check.ts';
import { documentedChecks } from '../../src/checks/documented.ts';
import { rules } from '../../src/checks/index.ts';
import { run } from '../../src/checks/run.ts';
import { rulePages } from '../../src/generate/pages/rules.ts';
import { root } from '../root.ts';

const ids = rules.map(({ id }) => id).sort();
const names = (folder: string, ending: string) =>
  readdirSync(`${root}/${folder}`)
    .map((file) => file.replace(ending, ''))
    .sort();

test('every rule has its file, its test and its page, and nothing has no rule', () => {
  expect(names('src/checks/rules', '.ts')).toEqual(ids);
  expect(names('test/checks/rules', '.test.ts')).toEqual(ids);
  expect(
    rulePages(documentedChecks.filter(({ command }) => command === 'check'))
      .map(({ file }) => file.replace(/^checks\/|\.mdx$/g, ''))
      .sort(),
  ).toEqual(['index', ...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

describe('on the real registry', () => {
  const report = run(rules, checkContext(root, '2026-11-20'));

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
});

describe.each(rules)('$id', ({ id, description, why, unit, example }) => {
  test('is documented in sentences, with an example that differs', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(unit).not.toBe('');
    expect(example.bad).not.toBe(example.good);
  });
});
