import { algoliasearch } from 'algoliasearch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PushOptions, push, type SearchIndex } from '../../../scripts/lib/algolia/push.ts';
import { UsageError } from '../../../scripts/lib/command-line/usage-error.ts';
import { type AlgoliaServer, adminKey, algoliaServer, appId, emptyIndex, type Misbehaviour } from './server.ts';

let server: AlgoliaServer;
beforeEach(async () => {
  server = await algoliaServer();
});
afterEach(() => server.close());

const index: SearchIndex = {
  objects: Array.from({ length: 25 }, (_, number) => ({ objectID: `record-${number}`, title: `Words ${number}` })),
  settings: { searchableAttributes: ['title'] },
  synonyms: [{ objectID: 'd360', type: 'synonym', synonyms: ['d360', 'desk 360'] }],
};

function options(changes: Partial<PushOptions> = {}, key = adminKey): PushOptions {
  return {
    client: algoliasearch(appId, key, {
      hosts: [{ url: `127.0.0.1:${server.port}`, accept: 'readWrite', protocol: 'http' }],
      timeouts: { connect: 300, read: 300, write: 300 },
      // It would wait for seconds before it asks again.
      maxRateLimitRetries: 0,
    }),
    appId,
    indexName: 'site',
    suffix: 'x',
    canary: { query: 'Words 7', objectID: 'record-7' },
    batchSize: 10,
    pause: () => 1,
    ...changes,
  };
}

async function failure(changes: Partial<PushOptions> = {}, key?: string): Promise<string> {
  const error = await push(index, options(changes, key)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return (error as Error).message;
}

/** The old index, which has to survive every failure. */
function withOldIndex() {
  const old = { ...emptyIndex(), settings: { old: true }, rules: ['made by hand'] };
  old.objects.set('old', { objectID: 'old' });
  server.indexes.set('site', old);
  return old;
}

test('replaces the index whole, with its settings and synonyms, in batches, keeping its rules', async () => {
  withOldIndex();
  server.pending = 2;
  const steps: string[] = [];
  await push(index, options({ onStep: (text) => steps.push(text) }));
  expect([...server.indexes.keys()]).toEqual(['site']);
  const pushed = server.indexes.get('site');
  expect(pushed?.objects.size).toBe(25);
  expect(pushed?.settings).toEqual(index.settings);
  expect(pushed?.synonyms).toEqual(index.synonyms);
  expect(pushed?.rules).toEqual(['made by hand']);
  expect(server.calls.filter((call) => call === 'POST /1/indexes/site_tmp_x/batch')).toHaveLength(3);
  expect(steps).toMatchInlineSnapshot(`
    [
      "settings and synonyms",
      "records 1 to 10 of 25",
      "records 11 to 20 of 25",
      "records 21 to 25 of 25",
      "Algolia's work on batch 1 of 3",
      "Algolia's work on batch 2 of 3",
      "Algolia's work on batch 3 of 3",
      "the new index, before it takes the place of the old one",
      "the move",
      "the index in its place",
    ]
  `);
});

test('pushes to an application that has no index yet', async () => {
  await push(index, options());
  expect(server.indexes.get('site')?.objects.size).toBe(25);
});

const at = (call: string, status: number, message: string, nth = 1): Misbehaviour => {
  return (made, count) => (made === call && count === nth ? { status, message } : undefined);
};

test.each<[name: string, misbehave: Misbehaviour, expected: RegExp]>([
  [
    'a key that may not',
    at('PUT /1/indexes/site_tmp_x/settings', 403, 'Method not allowed with this API key'),
    /ALGOLIA_ADMIN_API_KEY/,
  ],
  [
    'an application that is not there',
    () => ({ status: 404, message: 'Application does not exist' }),
    /ALGOLIA_APP_ID/,
  ],
  [
    'a plan that is full',
    at('POST /1/indexes/site_tmp_x/batch', 403, 'Record quota exceeded. Upgrade', 2),
    /limit of its plan/,
  ],
  [
    'too many requests',
    (call) => (call.endsWith('/batch') ? { status: 429, message: 'Too Many Requests' } : undefined),
    /Too many requests/,
  ],
  [
    'a record that is too big',
    at('POST /1/indexes/site_tmp_x/batch', 400, 'Record at the position 3 is too big', 3),
    /position 3 is too big/,
  ],
  ['a batch that is too large', at('POST /1/indexes/site_tmp_x/batch', 413, 'Payload Too Large'), /--batch-size/],
  ['silence', (call) => (call.endsWith('/batch') ? 'silence' : undefined), /No answer from the hosts/],
  [
    'an outage',
    (call) => (call.endsWith('/batch') ? { status: 503, message: 'Unavailable' } : undefined),
    /No answer from the hosts/,
  ],
])('%s: says so, and leaves the old index and nothing else', async (_, misbehave, expected) => {
  const old = withOldIndex();
  server.misbehave = misbehave;
  const message = await failure();
  expect(message).toMatch(expected);
  expect(message).toContain('The index "site" is as it was.');
  expect(server.indexes.get('site')).toBe(old);
  expect([...server.indexes.keys()].filter((name) => name !== 'site')).toEqual(
    message.includes('could not be removed') ? ['site_tmp_x'].filter((name) => server.indexes.has(name)) : [],
  );
});

test('a wrong key is told from the first call on', async () => {
  withOldIndex();
  const message = await failure({}, 'wrong');
  expect(message).toMatch(/^Unexpected key or application, expected an ALGOLIA_ADMIN_API_KEY that belongs to/);
  expect(message).not.toContain(adminKey);
});

test('a key that a server echoes is not repeated, and a long message is cut', async () => {
  withOldIndex();
  server.misbehave = at('PUT /1/indexes/site_tmp_x/settings', 400, `No ${adminKey}${'!'.repeat(300_000)}`);
  const message = await failure({ secret: adminKey });
  expect(message).toMatch(/Algolia said: No …!{400,500}…/);
  expect(message).not.toContain(adminKey);
  expect(message.length).toBeLessThan(1_000);
});

test('tasks that never end are given up on after their number of questions', async () => {
  withOldIndex();
  server.pending = 10_000;
  expect(await failure({ pause: () => 0, patience: 7 })).toContain('not done with them in time');
  expect(server.calls.filter((call) => call.startsWith('GET /1/indexes/site_tmp_x/task/'))).toHaveLength(7);
});

test('an index that lost a record does not take the old one’s place', async () => {
  const old = withOldIndex();
  const lost = (call: string) => {
    if (call === 'POST /1/indexes/*/queries') server.indexes.get('site_tmp_x')?.objects.delete('record-3');
    return undefined;
  };
  server.misbehave = lost;
  expect(await failure()).toMatchInlineSnapshot(
    `"Unexpected 24 records in "site_tmp_x", expected 25. The index "site" is as it was."`,
  );
  expect(server.indexes.get('site')).toBe(old);
});

test('an index that does not find the canary does not take the old one’s place', async () => {
  withOldIndex();
  expect(await failure({ canary: { query: 'Words 7', objectID: 'record-8' } })).toMatchInlineSnapshot(
    `"Unexpected answer of "site_tmp_x" to "Words 7", expected "record-8" among ten. The index "site" is as it was."`,
  );
});

test('a move whose end is not known is told as such', async () => {
  withOldIndex();
  server.misbehave = at('POST /1/indexes/site_tmp_x/operation', 500, 'Internal', 1);
  expect(await failure()).toContain('run again, which is safe');
});

test('an index that changed after the move is told', async () => {
  withOldIndex();
  server.misbehave = (call, count) => {
    if (call === 'POST /1/indexes/*/queries' && count === 2) server.indexes.get('site')?.objects.clear();
    return undefined;
  };
  expect(await failure()).toContain('is the new one, and does not answer as expected');
});
