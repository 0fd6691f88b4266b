import { expect, test } from 'vitest';
import type { Finding, Rule } from '../../src/checks/rule.ts';
import { suppressionCurrent } from '../../src/checks/rules/suppression-current.ts';
import { run } from '../../src/checks/run.ts';
import type { Suppression } from '../../src/model/suppression.ts';
import { contextOf } from './context.ts';
import { ruleOf } from './reporters/sample.ts';

const inEntry: Finding = { place: { at: ['terms', 'customer-data', 'title'] }, message: 'in the entry' };
const inOther: Finding = { place: { at: ['terms', 'personal-data', 'title'] }, message: 'in another' };
const inPage: Finding = { place: { file: 'docs/a.mdx', line: 1, column: 1 }, message: 'in the page' };
const finds = (id: string): Rule =>
  ruleOf(id, 'error', { check: () => ({ examined: 3, findings: [inEntry, inOther, inPage] }) });

const decision = { rule: 'all-whole', reason: 'For now.', expires: '2026-11-20' } as const;
const entry = { kind: 'terms', id: 'customer-data' } as const;
const ofEntry: Suppression = { ...decision, entry };

/** `rule: message` of what counts, and of what is set aside. */
function runWith(
  suppressions: readonly Suppression[],
  rules: readonly Rule[] = [finds('all-whole'), suppressionCurrent],
) {
  const context = contextOf(
    { terms: { 'customer-data': {}, 'personal-data': {} } },
    { suppressions, documents: { 'docs/a.mdx': '' }, routes: new Map([['/checks/all-whole/', new Set()]]) },
  );
  const { findings, suppressed } = run(rules, context);
  return [findings.map(({ message }) => message), suppressed.map(({ finding }) => finding.message)];
}

test('without any, everything counts', () => {
  expect(runWith([])).toEqual([['in the entry', 'in another', 'in the page'], []]);
});

test('an entry, a page, and the last day', () => {
  expect(runWith([ofEntry])).toEqual([['in another', 'in the page'], ['in the entry']]);
  expect(runWith([{ ...decision, file: 'docs/a.mdx' }])).toEqual([['in the entry', 'in another'], ['in the page']]);
});

test('one that has expired sets nothing aside, and is an error', () => {
  expect(runWith([{ ...ofEntry, expires: '2026-11-19' }])).toEqual([
    [
      'in the entry',
      'in another',
      'in the page',
      'Unexpected suppression of "all-whole" that expired on 2026-11-19, expected a day that is not over; mend the fault, or decide anew until when it may stand',
    ],
    [],
  ]);
});

test('one that no finding meets is an error, at its own place', () => {
  const stale: Suppression = { ...decision, entry: { kind: 'terms', id: 'personal-data' } };
  const none = ruleOf('all-whole', 'error');
  const { findings } = run(
    [none, suppressionCurrent],
    contextOf(
      { terms: { 'personal-data': {} } },
      { suppressions: [stale], routes: new Map([['/checks/all-whole/', new Set()]]) },
    ),
  );
  expect(findings.map(({ rule, level, message, place }) => ({ rule: rule.id, level, message, place }))).toEqual([
    {
      rule: 'suppression-current',
      level: 'error',
      message:
        'Unexpected suppression of "all-whole", expected a finding there for it to set aside; take it out, the fault is mended',
      place: { at: ['suppressions', 0] },
    },
  ]);
});

test('a rule that did not run could not find what was suppressed', () => {
  expect(runWith([ofEntry], [suppressionCurrent])).toEqual([[], []]);
});
