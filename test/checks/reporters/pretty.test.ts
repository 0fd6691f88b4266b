import { expect, test } from 'vitest';
import { pretty } from '../../../src/checks/reporters/pretty.ts';
import { nothing, sample } from './sample.ts';

test('file by file, with the level, the rule and a count at the end', () => {
  expect(pretty(sample)).toMatchInlineSnapshot(`
    "docs/a b.mdx
    8:5 warning Late.                                    not-late  commitments

    src/registry/a, b.ts
    7:5 error   Unexpected "a|b" & <i>, 100%: [x](y) {0} all-whole commitments
    second line; ping @someone about #12
    9:5 info    Open: who?                               all-known commitments

    3 messages (✖ 1 error, ⚠ 1 warning)
    "
  `);
});

test('nothing to say', () => {
  expect(pretty(nothing)).toBe('');
});

test('colours only where asked for', () => {
  expect(pretty(sample)).not.toContain('\u001B');
  expect(pretty(sample, true)).toContain('\u001B');
});
