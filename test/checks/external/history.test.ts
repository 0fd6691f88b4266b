import { describe, expect, test } from 'vitest';
import { type History, historyText, readHistory, updatedHistory } from '../../../src/checks/external/history.ts';
import { externalRules } from '../../../src/checks/external/rules.ts';
import type { VisitOutcome } from '../../../src/checks/external/visit.ts';
import { contextOf } from '../context.ts';

const url = 'https://a.example/';
const broken: VisitOutcome = { type: 'broken', reason: 'status 404', answered: true };
const refused: VisitOutcome = { type: 'refused', reason: 'status 403' };

/** The history and the findings after some days, each `day outcome`. */
function following(...days: readonly [day: string, outcome: VisitOutcome][]) {
  let history: History = new Map();
  let outcomes: ReadonlyMap<string, VisitOutcome> = new Map();
  for (const [day, outcome] of days) {
    outcomes = new Map([[url, outcome]]);
    history = updatedHistory(history, outcomes, day);
  }
  const targets = [{ url, places: [{ at: ['sources', 'a', 'url'] }] }];
  const findings = externalRules({ targets, outcomes, history, strikes: 3 }).flatMap((rule) =>
    rule.check(contextOf({})).findings.map(({ message, level = rule.level }) => `${level}: ${message}`),
  );
  return { days: history.get(url)?.days ?? [], findings };
}

describe('strikes', () => {
  test('a failure on one day is no finding, however often it is looked at', () => {
    expect(following(['2026-11-18', broken], ['2026-11-18', broken], ['2026-11-18', broken])).toEqual({
      days: ['2026-11-18'],
      findings: ['info: Failed on 1 of 3 days: "https://a.example/", status 404'],
    });
  });

  test('on three days it is', () => {
    expect(following(['2026-11-18', broken], ['2026-11-19', broken], ['2026-11-20', broken])).toEqual({
      days: ['2026-11-18', '2026-11-19', '2026-11-20'],
      findings: [
        'error: Unexpected answer of "https://a.example/" (status 404), expected a page; it failed on 3 days since 2026-11-18. Name its new address or a copy in an archive',
      ],
    });
  });

  test('a success between clears', () => {
    expect(
      following(['2026-11-17', broken], ['2026-11-18', broken], ['2026-11-19', { type: 'ok' }], ['2026-11-20', broken])
        .days,
    ).toEqual(['2026-11-20']);
    expect(following(['2026-11-17', broken], ['2026-11-18', { type: 'ok' }])).toEqual({ days: [], findings: [] });
  });

  test('a refusal neither clears nor counts', () => {
    expect(following(['2026-11-18', broken], ['2026-11-19', refused], ['2026-11-20', broken]).days).toEqual([
      '2026-11-18',
      '2026-11-20',
    ]);
    expect(following(['2026-11-19', refused])).toEqual({
      days: [],
      findings: [
        'info: "https://a.example/" turns this check away (status 403); only a person can see whether it is there',
      ],
    });
  });

  test('a clock that went back orders the days', () => {
    expect(following(['2026-11-20', broken], ['2026-11-18', broken]).days).toEqual(['2026-11-18', '2026-11-20']);
  });

  test('a year of failures keeps the first day and the latest', () => {
    const days = Array.from({ length: 100 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const kept = following(...days.map((day): [string, VisitOutcome] => [day, broken])).days;
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([30, '2026-01-01', days.at(-1)]);
  });
});

test('an address that moved, and one in a private network, are findings at once', () => {
  expect(following(['2026-11-20', { type: 'ok', movedTo: 'https://b.example/' }])).toEqual({
    days: [],
    findings: [
      'warning: Unexpected permanent redirect of "https://a.example/", expected its new address "https://b.example/"',
    ],
  });
  expect(following(['2026-11-20', { type: 'forbidden', reason: '10.0.0.1 is not public' }]).findings).toEqual([
    'error: Unexpected address "https://a.example/" of a private network, expected a public one: 10.0.0.1 is not public',
  ]);
});

test('addresses that nobody names any more are forgotten', () => {
  const history = new Map([['https://old.example/', { days: ['2026-11-18'], reason: 'status 404' }]]);
  expect(updatedHistory(history, new Map([[url, broken]]), '2026-11-20')).toEqual(
    new Map([[url, { days: ['2026-11-20'], reason: 'status 404' }]]),
  );
});

test('the file: sorted, and read as it was written', () => {
  const strikes = { days: ['2026-11-20'], reason: 'status 404' };
  const text = historyText(
    new Map([
      ['https://b.example/', strikes],
      [url, strikes],
    ]),
  );
  expect(text.indexOf(url)).toBeLessThan(text.indexOf('https://b.example/'));
  expect(historyText(readHistory(text))).toBe(text);
});

test.each([
  '',
  '[]',
  '{}',
  '{"format":2,"strikes":{}}',
  '{"format":1,"strikes":[]}',
  '{"format":1,"strikes":{"a":{"days":["x"],"reason":""}}}',
])('what is no history: %s', (text) => {
  expect(() => readHistory(text)).toThrow();
});
