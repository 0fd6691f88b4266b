/** What the documentation of the rules on external addresses says that they find, they find. */
import { expect, test } from 'vitest';
import { externalRules } from '../../../src/checks/external/rules.ts';
import type { VisitOutcome } from '../../../src/checks/external/visit.ts';
import { contextOf } from '../context.ts';

const outcomes: Readonly<Record<string, VisitOutcome>> = {
  'https://example.org/removed': { type: 'broken', reason: 'status 404', answered: true },
  'https://example.org/old': { type: 'ok', movedTo: 'https://example.org/new' },
  'https://example.org/report': { type: 'refused', reason: 'status 403' },
};
const days = ['2026-11-20', '2026-11-22', '2026-11-24'];

test.each(Object.entries(outcomes))('%s', (url, outcome) => {
  const findings = externalRules({
    targets: [{ url, places: [{ at: ['sources'] }] }],
    outcomes: new Map([[url, outcome]]),
    history: new Map([[url, { days, reason: 'status 404' }]]),
    strikes: days.length,
  }).flatMap((rule) => rule.check(contextOf({})).findings.map(({ message }) => ({ rule, message })));
  expect(findings).toHaveLength(1);
  expect(findings.map(({ message }) => message)).toEqual(findings.map(({ rule }) => rule.example.message));
  expect(findings[0]?.rule.example.bad).toContain(url);
});
