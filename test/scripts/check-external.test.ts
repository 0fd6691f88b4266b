/** `commitments check-external` over a small registry whose addresses lead to a server that misbehaves. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { registryOf } from '../checks/complete.ts';
import { root } from '../root.ts';
import { runInThread } from './command-thread.ts';
import { type MisbehavingServer, misbehavingServer } from './external/misbehaving-server.ts';

const project = root;
let server: MisbehavingServer;
let folder: string;

beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'external-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command from the project, beside the server that lives in this process. */
function checkExternal(...args: readonly string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const registry = join(folder, 'registry.json');
  const given = ['--registry', registry, '--history', join(folder, 'history.json'), '--pause', '0', '--timeout', '5'];
  const child = spawn(process.execPath, [join(project, 'scripts/launch.mjs'), 'check-external', ...given, ...args], {
    cwd: project,
    env: { ...process.env, INIT_CWD: project },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

/** A registry with a source at each of these addresses, each on a line of its own. */
function registry(...urls: readonly string[]): void {
  const entries = registryOf({ sources: Object.fromEntries(urls.map((url, index) => [`s${index}`, { url }])) });
  const sources = Object.entries(entries.sources).map(([id, source]) => `    "${id}": ${JSON.stringify(source)}`);
  writeFileSync(join(folder, 'registry.json'), `{\n  "sources": {\n${sources.join(',\n')}\n  }\n}\n`);
}

function history(): unknown {
  return JSON.parse(readFileSync(join(folder, 'history.json'), 'utf8')).strikes;
}

test('three bad days make a finding, at its place; a good one clears', async () => {
  const bad = `${server.origin}/soft-404`;
  registry(`${server.origin}/good`, bad);
  const on = (day: string, ...more: string[]) => checkExternal('--allow-loopback', '--today', day, ...more);
  expect(await on('2026-11-18')).toEqual({
    status: 0,
    stdout: '',
    stderr:
      'Visits on 2026-11-18 looked at 2 external addresses, 1 answer, 1 host: 0 errors, 0 warnings, 1 note (1 below --level error not shown)\n',
  });
  expect((await on('2026-11-18')).status).toBe(0);
  expect((await on('2026-11-19')).status).toBe(0);
  const third = await on('2026-11-20');
  expect(third.status).toBe(1);
  expect(third.stdout).toMatch(/registry\.json\n4:\d+ +error Unexpected answer of "http/);
  expect(third.stdout).toContain('it failed on 3 days since 2026-11-18');
  expect(history()).toEqual({
    [bad]: {
      days: ['2026-11-18', '2026-11-19', '2026-11-20'],
      reason: 'a page that says "Page not found | Contoso" with status 200',
    },
  });
  // The same day again: the same bytes.
  const before = readFileSync(join(folder, 'history.json'), 'utf8');
  expect(await on('2026-11-20')).toEqual(third);
  expect(readFileSync(join(folder, 'history.json'), 'utf8')).toBe(before);
  registry(`${server.origin}/good`);
  expect((await on('2026-11-21')).status).toBe(0);
  expect(history()).toEqual({});
});

test('an address that moved is told with its new one', async () => {
  registry(`${server.origin}/moved`);
  const { status, stdout } = await checkExternal('--allow-loopback', '--level', 'warning', '--format', 'json');
  expect(status).toBe(1);
  expect(stdout).toContain(`expected its new address \\"${server.origin}/good\\"`);
});

test('this machine is not visited unless it is allowed', async () => {
  server.asked.length = 0;
  registry(`${server.origin}/good`);
  const { status, stdout } = await checkExternal();
  expect([status, server.asked]).toEqual([1, []]);
  expect(stdout).toContain('of a private network, expected a public one: 127.0.0.1 is not public');
});

test('where nobody answers, nothing is held against anybody', async () => {
  const closed = await Promise.all([misbehavingServer(), misbehavingServer(), misbehavingServer()]);
  await Promise.all(closed.map((one) => one.close()));
  registry(...closed.map(({ origin }) => `${origin}/good`));
  const { status, stderr } = await checkExternal('--allow-loopback');
  expect([status, stderr]).toEqual([
    2,
    'None of 3 hosts answered; is there a network? The history was left as it was\n',
  ]);
  expect(existsSync(join(folder, 'history.json'))).toBe(false);
});

test.each<[string, readonly string[], RegExp]>([
  ['a number of days', ['--strikes', '0'], /^Unexpected value "0" of --strikes, expected a number from 1\n$/],
  ['a time', ['--timeout', 'long'], /^Unexpected value "long" of --timeout, expected a number from 0\.1\n$/],
  ['an option', ['--strike', '2'], /^Unexpected option "--strike".*did you mean "--strikes"\?\n$/],
])('bad input: %s', (_, args, expected) => {
  const { status, stderr } = runInThread(root, ['check-external', ...args], process.env);
  expect(status).toBe(2);
  expect(stderr).toMatch(expected);
});

test('a history that is none', async () => {
  registry(`${server.origin}/good`);
  writeFileSync(join(folder, 'history.json'), '{"format":2}');
  const { status, stderr } = await checkExternal('--allow-loopback');
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /history\.json: expected \{ "format": 1, "strikes": \{ … \} \}; mend it, or delete it to begin anew\n$/,
  );
});
