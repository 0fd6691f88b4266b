import { expect, test } from 'vitest';
import { replacementChain } from '../../../src/checks/rules/replacement-chain.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const replaced = (...by: string[]) => ({ status: 'replaced', replacedBy: by });

finds(replacementChain, [
  [
    'chains that end in something citable',
    {
      commitments: {
        a: replaced('b'),
        b: { status: 'withdrawn', replacedBy: ['c', 'd'] },
        c: { status: 'in-force' },
        d: { status: 'historic' },
        e: { status: 'withdrawn' },
      },
    },
    [],
  ],
  [
    'something replaced by nothing',
    { commitments: { a: { status: 'replaced' }, b: replaced('a') } },
    [
      'commitments/a/status: Unexpected status "replaced" without "replacedBy", expected the commitments that took its place; say "withdrawn" if none did',
    ],
  ],
  [
    'something in force that was replaced',
    { commitments: { a: { status: 'in-force', replacedBy: ['b'] }, b: { status: 'in-force' } } },
    [
      'commitments/a/replacedBy: Unexpected "replacedBy" with status "in-force", expected status "replaced" or "withdrawn"',
    ],
  ],
  [
    'chains that end in a draft or in something withdrawn',
    {
      commitments: {
        a: replaced('b'),
        b: replaced('e', 'c', 'd'),
        c: { status: 'draft' },
        d: { status: 'withdrawn' },
        e: { status: 'historic' },
      },
    },
    [
      'commitments/b/replacedBy/1: Unexpected replacement "c" with status "draft", expected one that can be cited ("in-force" or "historic") or that is replaced in turn',
      'commitments/b/replacedBy/2: Unexpected replacement "d" with status "withdrawn", expected one that can be cited ("in-force" or "historic") or that is replaced in turn',
    ],
  ],
  [
    'circles, each told once',
    {
      commitments: {
        x: replaced('b'),
        a: replaced('z', 'b'),
        b: replaced('c'),
        c: replaced('a'),
        s: replaced('s'),
        z: { status: 'in-force' },
      },
    },
    [
      'commitments/a/replacedBy: Unexpected circle of replacements a → b → c → a, expected a chain that ends',
      'commitments/s/replacedBy: Unexpected circle of replacements s → s, expected a chain that ends',
    ],
  ],
  ['a replacement that does not exist', { commitments: { a: replaced('b') } }, []],
  // Instruments
  [
    'an instrument that a part has left, and one that will be superseded',
    {
      instruments: {
        a: { standing: 'in-force', supersededBy: [{ instrument: 'b', subject: 'data-protection' }] },
        b: { standing: 'in-force', supersededBy: [{ instrument: 'c', date: '2027-01' }] },
        c: { standing: 'superseded', supersededBy: [{ instrument: 'd', date: '2020' }] },
        d: { standing: 'in-force' },
      },
    },
    [],
  ],
  [
    'an instrument in force that is superseded as a whole',
    {
      instruments: {
        a: {
          standing: 'in-force',
          supersededBy: [
            { instrument: 'c', subject: 'licence-terms' },
            { instrument: 'b', date: '2026-11-20' },
          ],
        },
      },
    },
    [
      'instruments/a/standing: Unexpected standing "in-force" of an instrument that "b" supersedes, expected "superseded" or "repealed"; name the "subject" if only a part moved',
    ],
  ],
  [
    'a superseded instrument without successor, beside those that ended without one',
    { instruments: { a: { standing: 'superseded' }, b: { standing: 'repealed' }, c: { standing: 'retired' } } },
    [
      'instruments/a/standing: Unexpected standing "superseded" without "supersededBy", expected the instrument that took its place; say "repealed" or "retired" if none did',
    ],
  ],
  [
    'a circle through a part and the whole',
    {
      instruments: {
        a: { supersededBy: [{ instrument: 'b', subject: 'data-protection' }] },
        b: { standing: 'superseded', supersededBy: [{ instrument: 'a' }] },
      },
    },
    ['instruments/a/supersededBy: Unexpected circle of supersessions a → b → a, expected a chain that ends'],
  ],
  [
    'a circle of the whole, told once for all subjects',
    {
      instruments: {
        a: { standing: 'superseded', supersededBy: [{ instrument: 'b' }] },
        b: { standing: 'superseded', supersededBy: [{ instrument: 'a' }, { instrument: 'c', subject: 'x' }] },
        c: { supersededBy: [{ instrument: 'd', subject: 'y' }] },
      },
    },
    ['instruments/a/supersededBy: Unexpected circle of supersessions a → b → a, expected a chain that ends'],
  ],
  [
    'parts that go different ways',
    {
      instruments: {
        a: { supersededBy: [{ instrument: 'b', subject: 'data-protection' }] },
        b: { supersededBy: [{ instrument: 'a', subject: 'licence-terms' }] },
      },
    },
    [],
  ],
]);

test('says how many commitments and instruments it looked at', () => {
  const entries = { commitments: { a: {}, b: {} }, instruments: { c: {} }, terms: { d: {} } };
  expect(replacementChain.check(contextOf(entries)).examined).toBe(3);
});
