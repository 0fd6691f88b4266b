import { describe, expect, test } from 'vitest';
import { scanRules } from '../../../src/citations/scan/rules.ts';
import { problemsOf } from '../told.ts';
import { uncitedIn } from './told.ts';

describe.each(scanRules.map((rule) => [rule.id, rule.example] as const))('the example of %s', (id, example) => {
  test('that is wrong breaks this rule and no other', async () => {
    const problems = await uncitedIn(example.bad);
    expect(problems.map(({ rule, message }) => ({ rule, message }))).toEqual([{ rule: id, message: example.message }]);
  });

  test('that is right breaks none, and cites what it says', async () => {
    expect(await uncitedIn(example.good)).toEqual([]);
    expect(await problemsOf(example.good)).toEqual([]);
  });
});
