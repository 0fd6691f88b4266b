/** Files = index = tests = documentation. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/index.ts';
import { documentedRules } from '../../src/documented-rules.ts';
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
    rulePages(documentedRules.filter(({ command }) => command === 'check'))
      .map(({ file }) => file.replace(/^checks\/|\.mdx$/g, ''))
      .sort(),
  ).toEqual(['index', 'of-documents', 'of-the-site', ...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
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
