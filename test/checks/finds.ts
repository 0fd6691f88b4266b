/** The table that most tests of a rule are. */
import { expect, test } from 'vitest';
import type { CheckContext, Rule } from '../../src/checks/rule.ts';
import { contextOf, type Entries, found } from './context.ts';

/** A test for each row: what a rule finds in a context, or in one that has these entries and nothing else. */
export function finds(
  rule: Rule,
  rows: readonly (readonly [name: string, given: CheckContext | Entries, expected: readonly string[]])[],
): void {
  test.each(rows)('%s', (_, given, expected) => {
    const context = 'registry' in given ? (given as CheckContext) : contextOf(given);
    expect(found(rule, context)).toEqual(expected);
  });
}
