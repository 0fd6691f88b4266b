/** What a change is called: one that gives and takes is not called broader alone. */
import { expect, test } from 'vitest';
import { changeInWords } from '../../../src/model/said/said.ts';
import type { Version } from '../../../src/model/schema.ts';

const version = (kind: Version['change']['kind'], ...qualifiers: readonly string[]) => ({
  change: { kind },
  qualifiers,
});

test.each<[string, ReturnType<typeof version>, ReturnType<typeof version> | undefined, string]>([
  ['broader', version('broadening', 'a'), version('initial', 'a'), 'Broader promise'],
  ['broader, with less that narrows it', version('broadening'), version('initial', 'a'), 'Broader promise'],
  [
    'broader, with more that narrows it',
    version('broadening', 'a', 'b'),
    version('initial', 'a'),
    'Broader in part, narrower in part',
  ],
  ['narrower', version('narrowing', 'a', 'b'), version('initial', 'a'), 'Narrower promise'],
  ['the first', version('initial', 'a'), undefined, 'First version'],
])('%s', (_, now, before, expected) => {
  expect(changeInWords(now, before)).toBe(expected);
});
