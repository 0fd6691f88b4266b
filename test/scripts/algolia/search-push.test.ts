import { spawn } from 'node:child_process';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { registry } from '../../../src/registry/index.ts';
import { settings } from '../../../src/registry/settings.ts';
import { site } from '../../../src/registry/site.ts';
import { root } from '../../root.ts';
import { type AlgoliaServer, adminKey, algoliaServer, appId } from './server.ts';

/** A commitment of the registry here, whichever that is. */
const objectID = `commitments/${settings.exampleCommitment}`;
const entryCount = Object.values(registry).flatMap((entries) => Object.keys(entries)).length;

let server: AlgoliaServer;
beforeEach(async () => {
  server = await algoliaServer();
});
afterEach(() => server.close());

/** Runs in this project, or in that of the example, whose records are made in a fraction of the time. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, project = root) {
  const child = spawn(process.execPath, ['scripts/launch.mjs', 'search-push', ...args], {
    cwd: project,
    env: { PATH: process.env.PATH ?? '', INIT_CWD: project, ...env },
  });
  const text = { out: '', err: '' };
  child.stdout.on('data', (data) => (text.out += data));
  child.stderr.on('data', (data) => (text.err += data));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, ...text };
}

const access = () => ({
  ALGOLIA_APP_ID: appId,
  ALGOLIA_ADMIN_API_KEY: adminKey,
  ALGOLIA_INDEX_NAME: 'site',
  ALGOLIA_TEST_HOST: `127.0.0.1:${server.port}`,
});

test('pushes every record of the site, and says how many are found there', async () => {
  const { code, out, err } = await run(['--batch-size', '100'], access());
  expect(err).toBe('');
  expect(code).toBe(0);
  const pushed = server.indexes.get('site');
  expect(pushed?.objects.size).toBeGreaterThan(entryCount);
  expect(out).toMatch(
    new RegExp(`^${pushed?.objects.size} records and \\d+ synonyms are in "site", counted there and found`),
  );
  expect(pushed?.objects.get(objectID)).toMatchObject({
    url: `${site.url}${site.baseUrl}${objectID.toLowerCase()}/`,
    kind: 'Commitment',
    language: 'en',
    docusaurus_tag: 'docs-default-current',
  });
});

test('a dry run asks nobody, needs no key, and shows counts and a sample', async () => {
  const { code, out } = await run(['--dry-run'], {}, inject('exampleProject'));
  expect(code).toBe(0);
  expect(out).toMatch(/^would send \d+ objects \(\d+ records\) in \d+ batch/);
  expect(out).toMatch(/^ +\d+ {2}Commitment$/m);
  expect(out).toContain('"objectID": "commitments/');
  expect(server.calls).toEqual([]);
});

test.each<[name: string, args: readonly string[], env: Readonly<Record<string, string>>, expected: string]>([
  ['no keys', [], {}, 'Unexpected absence of ALGOLIA_APP_ID, ALGOLIA_ADMIN_API_KEY, ALGOLIA_INDEX_NAME'],
  ['no index', [], { ALGOLIA_APP_ID: 'A', ALGOLIA_ADMIN_API_KEY: 'k' }, 'Unexpected absence of ALGOLIA_INDEX_NAME in'],
  ['another machine', [], { ...accessOf('example.com:80') }, 'Unexpected ALGOLIA_TEST_HOST "example.com:80"'],
  ['a batch of nothing', ['--batch-size', '0'], {}, 'Unexpected value "0" of --batch-size'],
])('%s is a mistake of usage', async (_, args, env, expected) => {
  const { code, err } = await run(args, env);
  expect(err).toContain(expected);
  expect(code).toBe(2);
});

test('a refused key is told in one line without the key', async () => {
  const wrong = { ...access(), ALGOLIA_ADMIN_API_KEY: 'wrong-key' };
  const { code, err } = await run([], wrong, inject('exampleProject'));
  expect(code).toBe(2);
  expect(err).toMatch(/^Unexpected key or application, expected an ALGOLIA_ADMIN_API_KEY .*\n$/);
  expect(err).not.toContain('wrong-key');
});

function accessOf(host: string) {
  return { ALGOLIA_APP_ID: 'A', ALGOLIA_ADMIN_API_KEY: 'k', ALGOLIA_INDEX_NAME: 'i', ALGOLIA_TEST_HOST: host };
}
