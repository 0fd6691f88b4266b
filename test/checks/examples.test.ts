/** Every example of the documentation is run over the example company: what is wrong breaks its rule alone, and what is right none. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/index.ts';
import type { CheckContext, Example } from '../../src/checks/rule.ts';
import { run } from '../../src/checks/run.ts';
import { exampleContext } from './example-context.ts';

/** Finding → its rule and message. */
const findingsIn = (context: CheckContext) =>
  new Map(
    run(rules, context).findings.map(({ rule, place, message }) => [
      JSON.stringify([place, message]),
      `${rule.id}: ${message}`,
    ]),
  );

const companys = findingsIn(exampleContext());

/** What a source adds to the findings that there are without it. */
function added(source: string, { language }: Partial<Example>): string[] {
  return [...findingsIn(exampleContext(source, language))].flatMap(([key, told]) => (companys.has(key) ? [] : [told]));
}

describe.each(rules.map((rule) => [rule.id, rule.example] as const))('%s', (id, example) => {
  test('what is wrong breaks this rule and no other', () => {
    expect(added(example.bad, example)).toEqual([`${id}: ${example.message}`]);
  });

  test('what is right breaks none', () => {
    expect(added(example.good, example)).toEqual([]);
  });
});
