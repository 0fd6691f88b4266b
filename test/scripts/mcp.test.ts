/** `commitments mcp` as an assistant meets it: the SDK's own client, over standard input and output, in another repository. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { own } from '../citations/sample.ts';
import { exampleCopy, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
let folder: string;
let client: Client;

beforeAll(async () => {
  copy = exampleCopy();
  folder = mkdtempSync(join(tmpdir(), 'mcp-'));
  writeFileSync(join(folder, 'norland.json'), JSON.stringify(own));
  client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(copy.root, 'dist/bin.mjs'), 'mcp', '--inventory', 'norland.json', '--today', '2026-11-21'],
      cwd: folder,
      stderr: 'pipe',
    }),
  );
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
  copy.remove();
});

async function call(name: string, args: Readonly<Record<string, unknown>> = {}) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
  const [{ text } = { text: '' }] = content as readonly { readonly text: string }[];
  return { text, data: structuredContent as Readonly<Record<string, unknown>>, isError };
}

test('says whose promises it serves, and what an assistant has to keep to', () => {
  expect(client.getServerVersion()?.title).toBe(own.site.title);
  expect(client.getInstructions()).toContain(own.publisher.name);
  expect(client.getInstructions()).toContain('never reword, shorten or widen it');
});

test('its tools are described, read only, and take nothing without a bound', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'answer_question',
    'search_commitments',
    'get_commitment',
    'cite',
    'verify_text',
    'what_changed',
  ]);
  for (const { description, annotations, inputSchema } of tools) {
    expect(description?.length).toBeGreaterThan(40);
    expect(annotations?.readOnlyHint).toBe(true);
    expect(inputSchema.additionalProperties).toBe(false);
    expect(unbounded(inputSchema)).toEqual([]);
  }
  expect(
    unbounded({ properties: { free: { type: 'string' }, many: { type: 'array', items: { type: 'string' } } } }),
  ).toEqual(['string', 'array', 'string']);
});

/** The types of the parts of a schema that have no upper bound. */
function unbounded(schema: object): string[] {
  const parts: string[] = [];
  JSON.stringify(schema, (_, value) => {
    const { type, maxLength, maxItems, maximum } = value ?? {};
    if (type === 'string' && maxLength === undefined && value.enum === undefined) parts.push(type);
    if (type === 'array' && maxItems === undefined) parts.push(type);
    if (type === 'integer' && maximum === undefined) parts.push(type);
    return value;
  });
  return parts;
}

describe('cite', () => {
  test('gives the words with all that narrows them', async () => {
    const { text, data, isError } = await call('cite', { ids: ['NC-GOV-2'] });
    expect(isError).toBe(false);
    expect(text).toMatch(/^Norland said that .*\n- Exclusion: .*\n- Limit \(inferred\): .*\n\nNC-GOV-2@2: /);
    expect(data).toMatchObject({ citations: [{ token: 'NC-GOV-2@2', asOf: '2026-11-21' }], refused: [], text });
  });

  test('refuses what does not hold for the place, and says what does', async () => {
    const { text, data, isError } = await call('cite', { ids: ['NC-LOC-1'], jurisdiction: 'Canada' });
    // A refusal is an answer, and no failure to try again.
    expect(isError).toBe(false);
    expect(text).toMatch(/^Refused\. NC-LOC-1@1 is not known to cover Canada: /);
    expect(text).not.toContain(own.commitments['NC-LOC-1']?.versions[0].statement);
    expect(data).toMatchObject({ citations: [], refused: [{ asked: 'NC-LOC-1', kind: 'not-covered' }] });
  });

  test('says the same as the command line', async () => {
    const { text } = await call('cite', { ids: ['NC-GOV-2', 'NC-GOV-3'], format: 'markdown', as_of: '2026-01-01' });
    const { stdout } = spawnSync(
      process.execPath,
      [
        ...[join(copy.root, 'dist/bin.mjs'), 'cite', 'NC-GOV-2', 'NC-GOV-3', '--format', 'markdown'],
        ...['--as-of', '2026-01-01', '--inventory', 'norland.json', '--today', '2026-11-21'],
      ],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
    );
    expect(`${text}\n`).toBe(stdout);
  });

  test('cites what can be, and tells what not', async () => {
    const { text, isError } = await call('cite', { ids: ['NC-GOV-2@1', 'NC-CLM-1'] });
    expect(isError).toBe(false);
    expect(text).toContain('NC-GOV-2@1: ');
    expect(text).toMatch(/Refused\. NC-CLM-1 is a claim, which promises nothing/);
  });
});

describe('mistakes say what is wrong, what is expected, and how to mend it', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['cite', {}, 'Unexpected missing argument "ids", expected a list'],
    ['cite', { ids: [] }, 'Unexpected 0 items of "ids", expected at least 1; give what is asked for'],
    ['cite', { ids: [7] }, 'Unexpected 7 for "ids.0", expected a text'],
    [
      'cite',
      { ids: Array.from({ length: 21 }, () => 'NC-GOV-2') },
      'Unexpected 21 items of "ids", expected at most 20; give less, or ask several times',
    ],
    [
      'cite',
      { ids: ['x'.repeat(301)] },
      'Unexpected 301 characters of "ids.0", expected at most 300; give less, or ask several times',
    ],
    [
      'cite',
      { ids: ['NC-GOV-2'], formt: 'text' },
      'Unexpected argument "formt", expected one of ids, service, plan, jurisdiction, as_of, format; did you mean "format"?',
    ],
    [
      'cite',
      { ids: ['NC-GOV-2'], format: 'pdf' },
      'Unexpected "pdf" for "format", expected one of "text", "compact", "markdown", "html", "cell", "whole-cell", "tsv", "csl-json" or "bibtex"',
    ],
    [
      'cite',
      { ids: ['NC-GOV-2'], as_of: '2026-02-30' },
      'Unexpected "2026-02-30" for "as_of", expected a day as YYYY-MM-DD',
    ],
    [
      'cite',
      { ids: ['NC-GOV-22'] },
      'Unexpected "NC-GOV-22", expected the id, token or address of a commitment; did you mean "NC-GOV-2"?',
    ],
    ['search_commitments', { query: 'keys', limit: 21 }, 'Unexpected 21 for "limit", expected at most 20'],
    [
      'search_commitments',
      { query: 'request', service: 'Stratsu' },
      'Unexpected service "Stratsu", expected its id or one of its names; did you mean "Stratus"?',
    ],
    ['what_changed', {}, 'Unexpected lack of "since" and "cited", expected one of them'],
    [
      'what_changed',
      { since: '2020-01-01', cited: ['NC-GOV-2@1'] },
      'Unexpected both "since" and "cited", expected one of them',
    ],
    ['verify_text', { text: '' }, 'Unexpected 0 characters of "text", expected at least 1; give what is asked for'],
    ['get_commitment', { id: 'NC-GOV-2@9' }, 'Unexpected version 9 of NC-GOV-2, expected one from 1 to 2'],
  ])('%s %j', async (name, args, words) => {
    const { text, isError } = await call(name, args);
    expect([text, isError]).toEqual([words, true]);
  });

  test('a tool that there is not', async () => {
    await expect(call('cites')).rejects.toThrow(/Unexpected tool "cites", expected one of .*; did you mean "cite"\?$/);
  });
});

test('search_commitments finds by words, and leaves out what can not be cited for the reader', async () => {
  const everywhere = await call('search_commitments', { query: 'storage in Germany' });
  expect(everywhere.data.hits).toMatchObject([{ token: 'NC-LOC-1@1' }]);
  const { text, data } = await call('search_commitments', { query: 'storage in Germany', jurisdiction: 'Canada' });
  expect(data).toMatchObject({ hits: [], notForThis: 1 });
  expect(text).toBe("Nothing found. 1 found that can't be cited for this.");
});

describe('get_commitment', () => {
  test('tells what holds for a service and a place, and since when', async () => {
    const { text, data } = await call('get_commitment', { id: 'NC-LOC-1', jurisdiction: 'Canada' });
    expect(text).toMatch(/^For Canada: Not established\. /);
    expect(text).toContain('- NC-LOC-1@1 (');
    expect(data).toMatchObject({ id: 'NC-LOC-1', verdict: { outcome: 'not-established' } });
  });

  test('as of a day, where it is known which wording held', async () => {
    const { text, data } = await call('get_commitment', { id: 'NC-GOV-2', as_of: '2018-01-01' });
    expect(text).toMatch(/^On 1 January 2018, version 1 of NC-GOV-2 was the newest wording known\./);
    expect(data).toMatchObject({ version: { token: 'NC-GOV-2@1' } });
    const between = await call('get_commitment', { id: 'NC-GOV-2', as_of: '2018-06-01' });
    expect(between.data).toMatchObject({ refused: [{ kind: 'uncertain' }] });
  });
});

describe('verify_text', () => {
  const [first] = own.commitments['NC-GOV-2']?.versions ?? [];

  test('finds at line and column what verify finds', async () => {
    const { text, data, isError } = await call('verify_text', { text: '# Answers\n\nSee NC-GOV-2@9.\n' });
    expect(isError).toBe(false);
    expect(data).toMatchObject({ citations: 1, errors: 1, findings: [{ rule: 'citation-known', line: 3, column: 5 }] });
    expect(text).toMatch(
      /^3:5 error Unexpected version in "NC-GOV-2@9".* \(citation-known\)\n1 citation verified: 1 error, 0 warnings\.$/,
    );
  });

  test('reads by media type, and large texts too', async () => {
    const code = '```\nNC-GOV-2@9\n```\n';
    expect((await call('verify_text', { text: code })).data).toMatchObject({ errors: 0 });
    expect((await call('verify_text', { text: code, media_type: 'text/plain' })).data).toMatchObject({ errors: 1 });
    const long = `${'Some words that cite nothing.\n\n'.repeat(2000)}NC-GOV-2@9\n`;
    const both = await Promise.all([1, 2].map(() => call('verify_text', { text: long })));
    expect(both.map(({ data }) => data.errors)).toEqual([1, 1]);
  });

  test('finds nothing in what cite gave', async () => {
    const { text: cited } = await call('cite', { ids: ['NC-GOV-2'], format: 'markdown' });
    expect((await call('verify_text', { text: cited })).data).toMatchObject({ errors: 0 });
    expect(first?.statement).not.toBe('');
  });
});

test('what_changed since a day, and since a version was cited', async () => {
  const since = await call('what_changed', { since: '2019-01-01' });
  expect(since.text).toMatch(/^NC-GOV-2@2 Sending requesters to the customer \(perhaps before that day\)\n/m);
  const cited = await call('what_changed', { cited: ['NC-GOV-3@1', 'NC-GOV-2@2'] });
  expect(cited.data).toMatchObject({ standings: [{ standing: 'less', now: 'NC-GOV-3@2' }, { standing: 'same' }] });
  expect(cited.text).toMatch(/^NC-GOV-3@1: Something was taken back; do not rely on the version cited\. /);
});

describe('answer_question', () => {
  test('gives what may answer, with its conditions and how it was found', async () => {
    const { text, data } = await call('answer_question', { question: 'Do you use customer data for advertising?' });
    expect(data).toMatchObject({ outcome: 'candidates', candidates: [{ token: 'NC-DATA-3@1', standing: 'covers' }] });
    expect(text).toContain(own.commitments['NC-DATA-3']?.versions[0].statement);
    expect(text).toMatch(/^Score 0\.\d\d; words: /m);
  });

  test('says where nothing fits', async () => {
    const { text, data } = await call('answer_question', { question: 'Do you plant trees for every tonne of steel?' });
    expect(data).toMatchObject({ outcome: 'nothing-fits', candidates: [] });
    expect(text).toMatch(/^Nothing fits: /);
  });

  test('what asks nothing is a mistake', async () => {
    expect(await call('answer_question', { question: '???' })).toMatchObject({ isError: true });
  });
});

describe('resources', () => {
  test('every entry and the schema, each readable', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain('commitments://commitments/NC-GOV-2');
    const { contents } = await client.readResource({ uri: 'commitments://commitments/NC-GOV-2' });
    expect(JSON.parse((contents[0] as { text: string }).text)).toEqual({
      id: 'NC-GOV-2',
      ...JSON.parse(JSON.stringify(own.commitments['NC-GOV-2'])),
    });
    const schema = await client.readResource({ uri: resources[0]?.uri ?? '' });
    expect(JSON.parse((schema.contents[0] as { text: string }).text)).toMatchObject({
      properties: { commitments: {} },
    });
    expect((await client.listResourceTemplates()).resourceTemplates).toMatchObject([
      { uriTemplate: 'commitments://{kind}/{id}' },
    ]);
  });

  test.each([
    ['commitments://commitments/NC-GOV-22', 'did you mean "NC-GOV-2"?'],
    ['commitments://commitments/constructor', 'Unexpected id "constructor" of commitments'],
    [
      'commitments://publisher/name',
      'Unexpected address "commitments://publisher/name", expected commitments://schemas/inventory',
    ],
    ['file:///etc/passwd', 'Unexpected address "file:///etc/passwd"'],
  ])('%s is none', async (uri, words) => {
    await expect(client.readResource({ uri })).rejects.toThrow(words);
  });
});

describe('standard output', () => {
  const hello = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
  };
  const ask = {
    jsonrpc: '2.0',
    id: 2,
    method: 'tools/call',
    params: { name: 'verify_text', arguments: { text: 'NC-GOV-2@9' } },
  };
  const serve = (inventory: string, input: string) =>
    spawnSync(process.execPath, [join(copy.root, 'dist/bin.mjs'), 'mcp', '--inventory', inventory], {
      cwd: folder,
      encoding: 'utf8',
      input,
      env: { ...process.env, INIT_CWD: folder },
    });

  test('carries the protocol and nothing else, and all is answered before the end', () => {
    const open = JSON.parse(JSON.stringify(own));
    for (const one of Object.values<{ entryDigest?: string }>(open.commitments)) delete one.entryDigest;
    writeFileSync(join(folder, 'open.json'), JSON.stringify(open));
    const { status, stdout, stderr } = serve(
      'open.json',
      `${JSON.stringify(hello)}\nno message\n${JSON.stringify(ask)}\n`,
    );
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 2]);
    expect(stderr).toContain('Unprotected titles');
  });

  test('stays empty where there is no inventory to be had', () => {
    const { status, stdout, stderr } = serve('nowhere.json', '');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nowhere.json');
  });
});

test('no other command loads the protocol', () => {
  const dist = join(copy.root, 'dist');
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [, to = ''] of text.matchAll(/^(?:(?:import|export)\b[^;]*?from|import) "\.\/(?:chunks\/)?([^"]+)"/gm))
      visit(`chunks/${to}`);
  };
  visit('commitments.mjs');
  const holds = (file: string) =>
    readFileSync(join(dist, file), 'utf8').includes('node_modules/@modelcontextprotocol/sdk/');
  expect([...reached].filter(holds)).toEqual([]);
  const named = [
    ...readFileSync(join(dist, 'commitments.mjs'), 'utf8').matchAll(/import\("\.\/(chunks\/mcp-[^"]+)"\)/g),
  ];
  expect(named.map(([, file = '']) => holds(file))).toEqual([true]);
});
