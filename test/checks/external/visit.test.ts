import { describe, expect, test } from 'vitest';
import {
  type Attempt,
  defaultPatience,
  nextStep,
  type VisitOutcome,
  visitTo,
} from '../../../src/checks/external/visit.ts';

const start = 'https://a.example/';
const now = Date.parse('2026-11-20T12:00:00Z');

type Response = Extract<Attempt, { type: 'response' }>;
const answer = (status: number, more: Partial<Response> = {}): Attempt => ({ type: 'response', status, ...more });
const html = (body: string): Attempt => answer(200, { contentType: 'text/html', body });
const pdf = answer(200, { contentType: 'application/pdf' });
const to = (location: string, status = 302): Attempt => answer(status, { location });
const failure = (kind: Extract<Attempt, { type: 'failure' }>['kind']): Attempt => ({
  type: 'failure',
  kind,
  reason: kind,
});

/** The requests that a visit makes as these answers come in, each with the wait before it, and its outcome. */
function visit(...answers: readonly Attempt[]): {
  requests: string[];
  outcome: VisitOutcome | undefined;
  left: number;
} {
  const requests: string[] = [];
  const left = [...answers];
  let current = visitTo(start);
  let wait = 0;
  for (;;) {
    requests.push(`${wait > 0 ? `${wait} ` : ''}${current.method} ${current.url.replace('https://', '')}`);
    const attempt = left.shift();
    if (!attempt) return { requests, outcome: undefined, left: -1 };
    const step = nextStep(current, attempt, defaultPatience, { now, random: 0.5 });
    if (step.outcome) return { requests, outcome: step.outcome, left: left.length };
    ({ visit: current, wait } = step);
  }
}

const ok: VisitOutcome = { type: 'ok' };
const broken = (reason: string, answered = true): VisitOutcome => ({ type: 'broken', reason, answered });
const refused = (reason: string): VisitOutcome => ({ type: 'refused', reason });

test.each<[string, readonly Attempt[], readonly string[], VisitOutcome]>([
  ['a file', [pdf], ['HEAD a.example/'], ok],
  ['a page, which is read', [html(''), html('<h1>Privacy</h1>')], ['HEAD a.example/', 'GET a.example/'], ok],
  ['HEAD refused', [answer(405), html('')], ['HEAD a.example/', 'GET a.example/'], ok],
  ['HEAD lied', [answer(404), pdf], ['HEAD a.example/', 'GET a.example/'], ok],
  ['HEAD hung up on', [failure('connection'), pdf], ['HEAD a.example/', 'GET a.example/'], ok],
  ['gone', [answer(404), answer(404)], ['HEAD a.example/', 'GET a.example/'], broken('status 404')],
  [
    'down, then up',
    [answer(500), answer(500), answer(500), html('')],
    ['HEAD a.example/', 'GET a.example/', '750 GET a.example/', '1500 GET a.example/'],
    ok,
  ],
  [
    'down',
    [answer(503), answer(503), answer(503), answer(503)],
    ['HEAD a.example/', 'GET a.example/', '750 GET a.example/', '1500 GET a.example/'],
    broken('status 503'),
  ],
  [
    'too many requests, with a time to wait',
    [answer(429, { retryAfter: '7' }), html(''), html('')],
    ['HEAD a.example/', '7000 HEAD a.example/', 'GET a.example/'],
    ok,
  ],
  [
    'a date to wait for',
    [answer(429, { retryAfter: 'Fri, 20 Nov 2026 12:00:30 GMT' }), pdf],
    ['HEAD a.example/', '30000 HEAD a.example/'],
    ok,
  ],
  ['an hour to wait', [answer(429, { retryAfter: '3600' })], ['HEAD a.example/'], refused('429 (too many requests)')],
  ['not for programs', [answer(403), answer(403)], ['HEAD a.example/', 'GET a.example/'], refused('status 403')],
  ['bad certificate', [failure('certificate')], ['HEAD a.example/'], broken('certificate')],
  [
    'no such host',
    [failure('name'), failure('name'), failure('name')],
    ['HEAD a.example/', '750 HEAD a.example/', '1500 HEAD a.example/'],
    broken('name', false),
  ],
  ['a private address', [failure('forbidden')], ['HEAD a.example/'], { type: 'forbidden', reason: 'forbidden' }],
  [
    'moved for good',
    [to('/b#c', 301), to('https://b.example/', 308), pdf],
    ['HEAD a.example/', 'HEAD a.example/b', 'HEAD b.example/'],
    { type: 'ok', movedTo: 'https://b.example/' },
  ],
  ['moved for now', [to('/b'), pdf], ['HEAD a.example/', 'HEAD a.example/b'], ok],
  [
    'moved for good, then for now',
    [to('/b', 301), to('/c', 307), to('/d', 301), pdf],
    ['HEAD a.example/', 'HEAD a.example/b', 'HEAD a.example/c', 'HEAD a.example/d'],
    { type: 'ok', movedTo: 'https://a.example/b' },
  ],
  [
    'moved to nowhere',
    [to('/b', 301), answer(404), answer(404)],
    ['HEAD a.example/', 'HEAD a.example/b', 'GET a.example/b'],
    broken('status 404'),
  ],
  [
    'a loop',
    [to('/b'), to('/')],
    ['HEAD a.example/', 'HEAD a.example/b'],
    broken('a redirect loop at https://a.example/'),
  ],
  ['a redirect to itself', [to('/#again')], ['HEAD a.example/'], broken('a redirect loop at https://a.example/')],
  [
    'a redirect to no address',
    [to('https://[')],
    ['HEAD a.example/'],
    broken('a redirect to "https://[", which is no address'),
  ],
  [
    'a redirect out of the web',
    [to('file:///etc/hosts')],
    ['HEAD a.example/'],
    broken('a redirect to file:///etc/hosts'),
  ],
  ['a redirect without address', [answer(301)], ['HEAD a.example/'], broken('status 301')],
  [
    'a page that is not there',
    [html(''), html('<title>Page not found</title>')],
    ['HEAD a.example/', 'GET a.example/'],
    broken('a page that says "Page not found" with status 200'),
  ],
])('%s', (_, answers, requests, outcome) => {
  expect(visit(...answers)).toEqual({ requests, outcome, left: 0 });
});

describe('limits', () => {
  test('redirects without end', () => {
    const { outcome } = visit(...Array.from({ length: 11 }, (_, index) => to(`/${index + 1}`)));
    expect(outcome).toEqual(broken('more than 10 redirects'));
    expect(visit(...Array.from({ length: 10 }, (_, index) => to(`/${index + 1}`)), pdf).outcome).toEqual(ok);
  });

  test('a server that always asks for later', () => {
    const later = answer(429, { retryAfter: '1' });
    expect(visit(later, later, later)).toMatchObject({ outcome: refused('429 (too many requests)'), left: 0 });
  });
});
