/** Visits to a server that misbehaves, with a clock that only counts. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Clock, hostGate } from '../../../scripts/lib/external/host-gate.ts';
import { type Lookup, request } from '../../../scripts/lib/external/request.ts';
import { visitAll } from '../../../scripts/lib/external/visit-all.ts';
import type { Attempt, VisitOutcome } from '../../../src/checks/external/visit.ts';
import { type MisbehavingServer, misbehavingServer } from './misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
});

/** A clock whose sleeps take no time, but count as if they did. */
function countingClock(): Clock & { readonly slept: number[] } {
  let time = Date.parse('2026-11-20T12:00:00Z');
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    async sleep(milliseconds) {
      slept.push(milliseconds);
      time += milliseconds;
    },
    random: () => 0.5,
  };
}

const options = { timeout: 300, userAgent: 'test', allowLoopback: true, mostBytes: 64 * 1024 };

/** The outcome of a visit, what was asked for it, and the waits. */
async function visit(url: string) {
  const clock = countingClock();
  const outcomes = await visitAll([url], {
    request: (at, method) => request(at, method, options),
    concurrency: 1,
    pause: 0,
    clock,
  });
  return { outcome: outcomes.get(url), asked: [...server.asked], slept: clock.slept };
}

const broken = (reason: string, answered = true): VisitOutcome => ({ type: 'broken', reason, answered });

describe('each misbehaviour', () => {
  test.each<[string, VisitOutcome, readonly string[], readonly number[]]>([
    ['/good', { type: 'ok' }, ['HEAD /good', 'GET /good'], []],
    ['/file.pdf', { type: 'ok' }, ['HEAD /file.pdf'], []],
    ['/missing', broken('status 404'), ['HEAD /missing', 'GET /missing'], []],
    ['/forbidden', { type: 'refused', reason: 'status 403' }, ['HEAD /forbidden', 'GET /forbidden'], []],
    [
      '/slow',
      broken('no answer within 0.3 s', false),
      ['HEAD /slow', 'GET /slow', 'GET /slow', 'GET /slow'],
      [750, 1500],
    ],
    [
      '/slow-body',
      broken('no answer within 0.3 s', false),
      ['HEAD /slow-body', 'GET /slow-body', 'GET /slow-body', 'GET /slow-body'],
      [750, 1500],
    ],
    [
      '/reset',
      broken('connection that broke off (ECONNRESET)', false),
      ['HEAD /reset', 'GET /reset', 'GET /reset', 'GET /reset'],
      [750, 1500],
    ],
    [
      '/reset-body',
      broken('connection that broke off (ECONNRESET)', false),
      ['HEAD /reset-body', 'GET /reset-body', 'GET /reset-body', 'GET /reset-body'],
      [750, 1500],
    ],
    ['/no-head', { type: 'ok' }, ['HEAD /no-head', 'GET /no-head'], []],
    ['/busy', { type: 'ok' }, ['HEAD /busy', 'HEAD /busy', 'GET /busy'], [7000]],
    ['/always-busy', { type: 'refused', reason: '429 (too many requests)' }, ['HEAD /always-busy'], []],
    ['/down-once', { type: 'ok' }, ['HEAD /down-once', 'GET /down-once', 'GET /down-once'], [750]],
    ['/down', broken('status 503'), ['HEAD /down', 'GET /down', 'GET /down', 'GET /down'], [750, 1500]],
    [
      '/soft-404',
      broken('a page that says "Page not found | Contoso" with status 200'),
      ['HEAD /soft-404', 'GET /soft-404'],
      [],
    ],
    ['/elsewhere', { type: 'ok' }, ['HEAD /elsewhere', 'HEAD /good', 'GET /good'], []],
    ['/inward', { type: 'forbidden', reason: '10.0.0.1 is not public' }, ['HEAD /inward'], []],
  ])('%s', async (path, outcome, asked, slept) => {
    expect(await visit(`${server.origin}${path}`)).toEqual({ outcome, asked, slept });
  });

  test('redirects: for good, in a loop, without end', async () => {
    expect((await visit(`${server.origin}/moved-308`)).outcome).toEqual({
      type: 'ok',
      movedTo: `${server.origin}/good`,
    });
    expect((await visit(`${server.origin}/loop`)).outcome).toEqual(broken(`a redirect loop at ${server.origin}/loop`));
    expect((await visit(`${server.origin}/hops-0`)).outcome).toEqual(broken('more than 10 redirects'));
  });

  test('a certificate that nobody trusts', async () => {
    expect((await visit(`${server.secureOrigin}/good`)).outcome).toEqual(
      broken('certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)'),
    );
    expect(server.asked).toEqual([]);
  });

  test('a huge page is read at its beginning alone', async () => {
    expect((await visit(`${server.origin}/huge`)).outcome).toEqual({ type: 'ok' });
    expect(server.sent.bytes).toBeLessThan(50e6);
  });

  test('nobody listens', async () => {
    const closed = await misbehavingServer();
    await closed.close();
    const { outcome } = await visit(`${closed.origin}/good`);
    expect(outcome).toEqual(broken('connection that broke off (ECONNREFUSED)', false));
  });

  test('a host that does not exist', async () => {
    const lookup: Lookup = (hostname, _, callback) =>
      callback(Object.assign(new Error(`ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' }), []);
    const attempt = await request('http://nowhere.example/', 'HEAD', { ...options, lookup });
    expect(attempt).toEqual({ type: 'failure', kind: 'name', reason: 'unknown host name (ENOTFOUND)' });
  });

  test('a page in another encoding', async () => {
    expect((await visit(`${server.origin}/soft-404-latin`)).outcome).toEqual(
      broken('a page that says "Página no encontrada" with status 200'),
    );
  });
});

describe('addresses of this machine and its network', () => {
  test.each([
    'http://127.0.0.1:1/',
    'http://127.1/',
    'http://2130706433/',
    'http://localhost:1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/',
    'http://192.168.0.1/',
    'http://[fd00::1]/',
    'https://0.0.0.0/',
  ])('%s is not visited', async (url) => {
    const attempt = await request(url, 'GET', { ...options, allowLoopback: false });
    expect(attempt).toMatchObject({ type: 'failure', kind: 'forbidden' });
  });

  test('nor is a name that stands for one, even among others', async () => {
    const lookup: Lookup = (_, __, callback) =>
      callback(null, [
        { address: '203.0.113.7', family: 4 },
        { address: '93.184.215.14', family: 4 },
      ]);
    const attempt = await request('https://rebound.example/', 'GET', { ...options, lookup });
    expect(attempt).toEqual({
      type: 'failure',
      kind: 'forbidden',
      reason: 'rebound.example stands for 203.0.113.7, which is not public',
    });
  });

  test('this machine is where it is allowed, its network never', async () => {
    const local = server.origin.replace('127.0.0.1', 'localhost');
    expect(await request(`${local}/file.pdf`, 'HEAD', options)).toMatchObject({ type: 'response', status: 200 });
    expect(await request('http://10.1.2.3/', 'HEAD', options)).toMatchObject({ type: 'failure', kind: 'forbidden' });
  });
});

describe('courtesy', () => {
  const fine: Attempt = { type: 'response', status: 200, contentType: 'application/pdf' };

  test('one request to a host at a time, with a pause between; hosts do not wait for each other', async () => {
    const clock = countingClock();
    const log: string[] = [];
    const busy = new Map<string, number>();
    const urls = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3', 'https://b.example/1'];
    const outcomes = await visitAll(urls, {
      async request(url) {
        const { host } = new URL(url);
        busy.set(host, (busy.get(host) ?? 0) + 1);
        expect(busy.get(host)).toBe(1);
        log.push(url);
        await new Promise((resolve) => setImmediate(resolve));
        busy.set(host, 0);
        return fine;
      },
      concurrency: 4,
      pause: 1000,
      clock,
    });
    expect([...outcomes.keys()]).toEqual(urls);
    expect(log.slice(0, 2)).toEqual(['https://a.example/1', 'https://b.example/1']);
    expect(clock.slept).toEqual([1000, 1000]);
  });

  test('no more visits at once than wanted', async () => {
    let [now, most] = [0, 0];
    const urls = Array.from({ length: 20 }, (_, index) => `https://h${index}.example/`);
    await visitAll(urls, {
      async request() {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setImmediate(resolve));
        now -= 1;
        return fine;
      },
      concurrency: 3,
      pause: 0,
      clock: countingClock(),
    });
    expect(most).toBe(3);
  });

  test('hosts take turns', async () => {
    const log: string[] = [];
    await visitAll(['https://a.example/1', 'https://a.example/2', 'https://b.example/1'], {
      async request(url) {
        log.push(url);
        return fine;
      },
      concurrency: 1,
      pause: 0,
      clock: countingClock(),
    });
    expect(log).toEqual(['https://a.example/1', 'https://b.example/1', 'https://a.example/2']);
  });

  test('work that fails does not keep the host from others', async () => {
    const gate = hostGate(0, countingClock());
    await expect(gate('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate('a', async () => 'yes')).toBe('yes');
  });
});
