import { expect, test } from 'vitest';
import { summary } from '../../../src/checks/reporters/summary.ts';
import { nothing, reportOf, ruleOf, sample } from './sample.ts';

const looked = { entries: 1217, documents: 5 };

test('one line of totals, then what had nothing to look at', () => {
  const examined = [
    { rule: ruleOf('reference-resolves', 'error', { unit: 'references' }), examined: 1315 },
    { rule: ruleOf('link-resolves', 'error', { unit: 'links' }), examined: 158 },
    ...nothing.examined,
    { rule: ruleOf('not-used', 'error', { emptyBecause: 'There is none.' }), examined: 0 },
  ];
  expect(summary({ ...sample, examined }, looked)).toBe(
    '7 rules looked at 1,217 entries, 1,315 references, 158 links, 5 documents: 1 error, 1 warning, 1 note, 1 suppressed\nNothing to look at: not-late',
  );
});

test('a few rules say what they looked at themselves', () => {
  const examined = [{ rule: ruleOf('all-whole', 'error', { unit: 'qualifiers' }), examined: 70 }];
  expect(summary({ ...nothing, examined }, { entries: 1, documents: 1 })).toBe(
    '1 rule looked at 1 entry, 70 qualifiers, 1 document: 0 errors, 0 warnings, 0 notes',
  );
});

test('what each rule looked at, when asked', () => {
  expect(summary(nothing, looked, true).split('\n').slice(0, 2)).toEqual([
    'all-sound: 1,200 things',
    'all-whole: 3 things',
  ]);
});

test('findings below the level are counted', () => {
  const report = reportOf([], { counts: { error: 0, warning: 2, info: 66 }, level: 'error' });
  expect(summary(report, looked).split('\n').at(-1)).toBe('68 below --level error not shown');
});

test('a check that looked at nothing says so', () => {
  const examined = nothing.examined.map(({ rule }) => ({ rule, examined: 0 }));
  expect(summary({ ...nothing, examined }, { entries: 0, documents: 0 })).toBe(
    '4 rules looked at 0 entries, 0 documents: 0 errors, 0 warnings, 0 notes\nNothing was looked at.',
  );
});

test('entries that were left out, and rules that wait for them', () => {
  const leftOut = [{ kind: 'terms', id: 'a' } as const];
  const waiting = [ruleOf('needs-all', 'error')];
  const lines = (report: Partial<typeof nothing>) => summary({ ...nothing, ...report }, looked).split('\n')[1];
  expect(lines({ leftOut })).toBe('1 entry left out of the other rules, since it is not well-formed');
  expect(lines({ leftOut: [...leftOut, ...leftOut], waiting })).toBe(
    '2 entries left out of the other rules, since they are not well-formed; 1 rule needs every entry and did not run',
  );
});
