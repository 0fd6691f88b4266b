import { describe, expect, test } from 'vitest';
import { citationRules } from '../../../src/citations/verify/rules.ts';
import { problemsOf } from '../told.ts';

/** Every example of the documentation is verified against the inventory of the company that it names. */
describe.each(citationRules.map((rule) => [rule.id, rule.example] as const))(
  '%s',
  (id, { bad, good, message, options }) => {
    test('what is wrong breaks this rule and no other', async () => {
      expect((await problemsOf(bad, options)).map(({ rule, message: told }) => [rule, told])).toEqual([[id, message]]);
    });

    test('what is right breaks none', async () => {
      expect(await problemsOf(good, options)).toEqual([]);
    });
  },
);
