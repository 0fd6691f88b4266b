/** Where an inventory comes from, and which ones are turned down. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { name as packageName, version as packageVersion } from '../../package.json';
import { defaultCacheFolder, sha256Of } from '../../scripts/lib/inventory/cache.ts';
import { fetchLimits, inventoryUrl, shownAddress } from '../../scripts/lib/inventory/fetch-inventory.ts';
import { parseInventory } from '../../scripts/lib/inventory/parse-inventory.ts';
import { type InventorySource, readInventory } from '../../scripts/lib/inventory/read-inventory.ts';
import { inventorySchemaVersion } from '../../src/model/inventory/inventory.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { settings } from '../../src/registry/settings.ts';
import { syntheticRegistry } from '../bench/synthetic.ts';

const address = 'https://privacy.example/';
const publisher = { name: 'Provider', note: 'Not affiliated.' };
const published = inventoryOf(syntheticRegistry({ commitments: 3 }), {
  address,
  title: 'Commitments',
  publisher,
  citationPrefix: 'PC',
});
const [id = ''] = Object.keys(published.commitments);
const text = JSON.stringify(published, null, 1);
const bytesOf = (content: string) => new TextEncoder().encode(content);
const places = (content: string, part: string) => {
  const lines = (content.split(part)[0] ?? '').split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
};

describe('parsing', () => {
  test('what was published is accepted, with a byte order mark and a reference to its schema too', () => {
    expect(parseInventory('i', bytesOf(text))).toEqual(published);
    expect(parseInventory('i', bytesOf(`\uFEFF${text}`))).toEqual(published);
    expect(() => parseInventory('i', bytesOf(text.replace('{', '{ "$schema": "inventory.schema",')))).not.toThrow();
  });

  test('an inventory of 1.0, without what 1.1 added, is read', () => {
    const { certifications, subprocessors, ...old } = JSON.parse(text);
    expect([certifications, subprocessors]).toEqual([{}, {}]);
    const read = parseInventory('i', bytesOf(JSON.stringify({ ...old, schemaVersion: '1.0.0' })));
    expect(Object.keys(read.commitments)).toEqual(Object.keys(old.commitments));
  });

  test('a newer form of the same major version may hold more', () => {
    const newer = text.replace(`"schemaVersion": "${inventorySchemaVersion}"`, '"schemaVersion": "1.99.0", "extra": 1');
    expect(() => parseInventory('i', bytesOf(newer))).not.toThrow();
  });

  const statement = published.commitments[id]?.versions[0].statement ?? '';
  test.each<[string, string, RegExp]>([
    ['nothing', '', /^i:1:1: Unexpected end of JSON input$/],
    ['a page', '<!doctype html>', /^i:1:1: Unexpected token/],
    ['a comma too many', '{\n "a": [1,],\n "b": 2 }', /^i:2:10: Unexpected token/],
    ['a text that does not end', '{\n "a": "b', /^i:2:9: |^i:2:10: /],
    ['a list', '[]', /^i:1:1: Unexpected value that is no object, expected the inventory\.json/],
    ['another file', '{"name": "x"}', /^i:1:1: Unexpected missing field "schemaVersion"/],
    [
      'a form that is too new',
      text.replace(`"${inventorySchemaVersion}"`, '"2.0.0"'),
      /: Unexpected version "2\.0\.0" of the form, expected 1\.x; update this program \(at schemaVersion\)$/,
    ],
    [
      'a word of its own',
      text.replace('"status": "in-force"', '"status": "in force"'),
      /: Unexpected "in force", expected one of .* \(at commitments\.PC-SAA-1\.status\)$/,
    ],
    [
      'an unknown field of our own form',
      text.replace('"citationPrefix": "PC"', '"citationPrefix": "PC", "extra": 1'),
      /: Unexpected unknown field "extra", expected one of .* \(at extra\)$/,
    ],
    [
      'other words',
      text.replace(statement, `${statement} Always.`),
      /: Unexpected digest "sha256-.*" of PC-SAA-1@1, expected "sha256-.*tampered with or damaged \(at commitments\.PC-SAA-1\.versions\.0\.digest\)$/,
    ],
    [
      'another number',
      text.replace('"token": "PC-SAA-1@1"', '"token": "PC-SAA-1@2"'),
      /: Unexpected token "PC-SAA-1@2", expected "PC-SAA-1@1"/,
    ],
  ])('%s is refused', (_, content, expected) => {
    expect(() => parseInventory('i', bytesOf(content))).toThrow(expected);
  });

  const title = published.commitments[id]?.title ?? '';
  test.each<[string, string, RegExp]>([
    [
      'title',
      text.replace(`"title": "${title}"`, '"title": "Forged"'),
      /^i:\d+:\d+: .*\(at commitments\.PC-SAA-1\.entryDigest\)$/,
    ],
    [
      'status',
      text.replace('"status": "in-force"', '"status": "historic"'),
      /\(at commitments\.PC-SAA-1\.entryDigest\)$/,
    ],
    [
      'date',
      text.replace(/"lastAttested": \{\s+"date": "\d+/, '"lastAttested": { "date": "2031'),
      /of the entry PC-SAA-1,/,
    ],
    ['publisher', text.replace('"name": "Provider"', '"name": "Other"'), /^(?:i:.* of the entry .*\n?){3}$/],
  ])('another %s is refused, once an entry', (_, content, expected) => {
    expect(content).not.toBe(text);
    expect(() => parseInventory('i', bytesOf(content))).toThrow(expected);
  });

  test('white space and the order of fields are nothing that an entry says', () => {
    const turned = JSON.stringify(JSON.parse(text), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(parseInventory('i', bytesOf(turned))).toEqual(published);
  });

  test('the place of what is wrong', () => {
    const wrong = text.replace('"status": "in-force"', '"status": "in force"');
    expect(() => parseInventory('i', bytesOf(wrong))).toThrow(`i:${places(wrong, '"in force"')}: `);
    const forged = text.replace(statement, 'Forged.');
    const digest = `"${published.commitments[id]?.versions[0].digest}"`;
    expect(() => parseInventory('i', bytesOf(forged))).toThrow(`i:${places(forged, digest)}: `);
  });

  test('many problems are told in a few lines, and bytes that are no text in one', () => {
    const wrong = JSON.stringify({ schemaVersion: '1.0.0' });
    expect(() => parseInventory('i', bytesOf(wrong))).toThrow(
      /^(?:i:1:1: Unexpected missing field .*\n){5}and \d+ more$/,
    );
    expect(() => parseInventory('i', Uint8Array.of(0xff, 0xfe))).toThrow('i: Unexpected bytes that are no UTF-8');
  });
});

let folder: string;
let server: Server | undefined;
const now = Date.UTC(2026, 10, 20);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inventory-'));
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

function stop(): void {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
}

async function serve(answer: RequestListener, port = 0): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/inventory.json`;
}

function read(given: string | undefined, rest: Partial<InventorySource> = {}) {
  return readInventory({ given, sha256: undefined, folder, cacheFolder: join(folder, 'cache'), now, ...rest });
}

describe('a file', () => {
  test('is relative to the caller, and may be pinned', async () => {
    writeFileSync(join(folder, 'inventory.json'), text);
    const { inventory, name, warnings } = await read('inventory.json', { sha256: sha256Of(text) });
    expect([inventory, name, warnings]).toEqual([published, 'inventory.json', []]);
    await expect(read('inventory.json', { sha256: sha256Of('other') })).rejects.toThrow(
      `Unexpected SHA-256 ${sha256Of(text)} of the inventory inventory.json, expected ${sha256Of('other')}`,
    );
  });

  test('of an older form is read, and said to be unprotected; so is one whose digests were taken away', async () => {
    const old = text.replaceAll(/,\s+"entryDigest": "[^"]*"/g, '').replace(inventorySchemaVersion, '1.3.0');
    writeFileSync(
      join(folder, 'old.json'),
      old.replace(`"title": "${published.commitments[id]?.title}"`, '"title": "Forged"'),
    );
    const { warnings } = await read('old.json');
    expect(warnings).toEqual([
      'Unprotected titles, states and dates in 3 of 3 entries of old.json (form 1.3.0): no digest covers them, so that only --inventory-sha256 tells whether they were altered',
    ]);
    writeFileSync(join(folder, 'one.json'), text.replace(/,\s+"entryDigest": "[^"]*"/, ''));
    expect((await read('one.json')).warnings).toEqual([
      expect.stringMatching(/^Unprotected .* in 1 of 3 entries of one\.json/),
    ]);
  });

  test('that is not there, or is no file, is said', async () => {
    await expect(read('none.json')).rejects.toThrow(/^Could not read .*none\.json: no such file or folder/);
    await expect(read('.')).rejects.toThrow(/^Could not read.*a folder stands where a file is expected/);
  });
});

test('without one, it is that of the registry that the command line carries', async () => {
  const { inventory, name } = await read(undefined);
  expect(inventory.commitments[settings.exampleCommitment]?.versions.length).toBeGreaterThan(1);
  expect(name).toBe(`the inventory of ${packageName} ${packageVersion}`);
  expect(parseInventory('i', bytesOf(JSON.stringify(inventory)))).toEqual(inventory);
  await expect(read(undefined, { sha256: sha256Of('') })).rejects.toThrow('expected --inventory with it');
});

test.each([
  ['http://privacy.example/inventory.json', /expected https; http is for this machine itself alone$/],
  ['ftp://privacy.example/inventory.json', /expected https/],
  ['http://127.0.0.1.privacy.example/', /expected https/],
  ['https://user:secret@privacy.example/', /^Unexpected user name in the address "https:\/\/…@privacy\.example\/"/],
  ['https://', /expected a file or an https address$/],
])('the address %s is not asked', async (given, expected) => {
  await expect(read(given)).rejects.toThrow(expected);
});

test.each(['https://privacy.example/', 'http://localhost:1/', 'http://[::1]:1/', 'http://127.0.0.1:1/'])(
  'the address %s may be asked',
  (given) => {
    expect(inventoryUrl(given).href).toBe(given);
  },
);

test.each([
  ['https://a.example/i.json', 'https://a.example/i.json'],
  ['https://a.example/i.json?token=s3cret&v=2#part', 'https://a.example/i.json?token=…&v=…#part'],
  ['https://a.example/b&c/i.json?s3cret', 'https://a.example/b&c/i.json?…'],
  ['https://me:s3cret@a.example/', 'https://…@a.example/'],
])('%s is shown as %s', (address, expected) => {
  expect(shownAddress(address)).toBe(expected);
});

test.each(['http://a.example/?token=s3cret', 'https://:0x?token=s3cret'])(
  '%s is turned down without it',
  async (given) => {
    await expect(read(given)).rejects.toThrow(/^(?!.*s3cret).*\?token=…/);
  },
);

describe('an address', () => {
  test('shows nothing of a secret in its query, in reports, messages and the copy that is kept', async () => {
    let content = text;
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url);
      response.end(content);
    });
    const secret = `${url}?token=s3cret`;
    const { name, warnings } = await read(secret);
    expect([name, warnings]).toEqual([`${url}?token=…`, []]);
    expect(asked).toEqual(['/inventory.json?token=s3cret']);
    const [file = ''] = readdirSync(join(folder, 'cache'));
    expect(readFileSync(join(folder, 'cache', file), 'utf8')).not.toContain('s3cret');
    content = '{';
    const later = await read(secret);
    expect([later.name, later.warnings.join(), later.stale].join('\n')).not.toContain('s3cret');
    expect(later.name).toBe(`${url}?token=…, copy of 2026-11-20`);
    await expect(read(`${url}?token=other`)).rejects.toThrow(/^(?!.*other)/);
    const { publicKey } = generateKeyPairSync('ed25519');
    await expect(read(secret, { publicKey })).rejects.toThrow(/^(?!.*s3cret).*inventory\.json\.sig\?token=…/);
    await expect(read(secret, { sha256: sha256Of('x') })).rejects.toThrow(/^(?!.*s3cret)/);
  });

  test('is asked once and then only whether it changed', async () => {
    const told = { sha256: sha256Of(text), confirmed: now };
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { ETag: '"1"', 'Content-Encoding': 'gzip' }).end(gzipSync(text));
    });
    expect(await read(url)).toEqual({ inventory: published, name: url, warnings: [], ...told });
    expect(await read(url)).toEqual({ inventory: published, name: url, warnings: [], ...told });
    expect(asked).toEqual([undefined, '"1"']);
    expect(readdirSync(join(folder, 'cache')).length).toBe(1);
  });

  test('that no longer answers is replaced by its last good copy, and the reader is told how old it is', async () => {
    const url = await serve((_, response) => response.end(text));
    await read(url);
    stop();
    const { inventory, name, warnings } = await read(url, { now: now + 3 * 86_400_000 });
    expect(inventory).toEqual(published);
    expect(name).toBe(`${url}, copy of 2026-11-20`);
    expect(warnings).toEqual([
      `Could not use the inventory ${url}, it could not be fetched: no connection (ECONNREFUSED). Its last good copy is used, of 2026-11-20, 3 days old`,
    ]);
    await expect(read(url, { cacheFolder: join(folder, 'other') })).rejects.toThrow(
      `Could not use the inventory ${url}, it could not be fetched: no connection (ECONNREFUSED). There is no earlier copy`,
    );
  });

  test.each<[string, RequestListener, RegExp]>([
    ['is damaged', (_, response) => void response.end(text.slice(0, -100)), /\/inventory\.json:\d+:\d+: /],
    [
      'was tampered with',
      (_, response) => void response.end(text.replace(/"sha256-\w/, '"sha256-x')),
      /tampered with or damaged/,
    ],
    ['answers 500', (_, response) => void response.writeHead(500).end(), /the answer 500\. /],
    ['answers with a page', (_, response) => void response.end('<p>Sign in</p>'), /:1:1: Unexpected token/],
    ['never answers', () => {}, /no answer within 0\.2 s/],
    [
      'breaks off',
      (_, response) => {
        response.writeHead(200, { 'Content-Length': '100' });
        response.write('{');
        setTimeout(() => response.destroy(), 20);
      },
      /no connection \(/,
    ],
    [
      'never ends',
      (_, response) => {
        const more = () => {
          if (!response.destroyed) response.write(' '.repeat(65_536), more);
        };
        more();
      },
      /more than 1,000,000 bytes/,
    ],
    [
      'leads in circles',
      (_, response) => void response.writeHead(302, { Location: '/' }).end(),
      /more than 5 redirects/,
    ],
    [
      'leads to an open address',
      (_, response) => void response.writeHead(302, { Location: 'http://privacy.example/x?secret' }).end(),
      /a redirect to "http:\/\/privacy\.example", which is not asked/,
    ],
    [
      'leads to an address with a password',
      (_, response) => void response.writeHead(302, { Location: 'https://me:hush@privacy.example/' }).end(),
      /a redirect to "https:\/\/privacy\.example" with a user name, which is not asked/,
    ],
  ])('that %s does not replace the last good copy', async (name, answer, reason) => {
    let broken = false;
    const url = await serve((request, response) => (broken ? answer(request, response) : response.end(text)));
    await read(url);
    broken = true;
    // A busy machine may take its time over the others.
    const timeout = name === 'never answers' ? 200 : 300_000;
    const limits = { ...fetchLimits, timeout, mostBytes: 1_000_000 };
    const { inventory, warnings } = await read(url, { limits });
    expect(inventory).toEqual(published);
    expect(warnings[0]).toMatch(reason);
    broken = false;
    expect((await read(url)).warnings).toEqual([]);
  });

  test.each([
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      /fetched: a certificate that is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT; NODE_EXTRA/,
    ],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /a certificate that is not trusted/],
    ['ECONNRESET', /fetched: no connection \(ECONNRESET\)/],
  ])('whose connection fails with %s is told so', async (code, expected) => {
    const cause = Object.assign(new Error('x'), { code });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed', { cause })));
    await expect(read('https://privacy.example/')).rejects.toThrow(expected);
    vi.unstubAllGlobals();
  });

  test('is followed to where it moved', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/moved') response.end(text);
      else response.writeHead(308, { Location: '/moved' }).end();
    });
    expect((await read(url)).inventory).toEqual(published);
  });

  test('whose bytes are pinned is not asked again, and turned down where it changes', async () => {
    let content = text;
    let asked = 0;
    const url = await serve((_, response) => {
      asked++;
      response.end(content);
    });
    const sha256 = sha256Of(text);
    await read(url, { sha256 });
    content = `${text}\n`;
    await read(url, { sha256 });
    expect(asked).toBe(1);
    await expect(read(url, { sha256: sha256Of('other') })).rejects.toThrow(
      `Unexpected SHA-256 ${sha256Of(content)} of the inventory ${url}, expected ${sha256Of('other')}`,
    );
    // What was turned down was not kept.
    stop();
    expect((await read(url, { sha256 })).warnings).toEqual([]);
  });

  test('a damaged copy counts as none', async () => {
    const url = await serve((_, response) => response.end(text));
    await read(url);
    const [file = ''] = readdirSync(join(folder, 'cache'));
    const path = join(folder, 'cache', file);
    writeFileSync(path, readFileSync(path).subarray(0, -5));
    expect((await read(url)).warnings).toEqual([]);
    const [line = '', ...rest] = readFileSync(path, 'utf8').split('\n');
    const altered = (change: object) =>
      writeFileSync(path, [JSON.stringify({ ...JSON.parse(line), ...change }), ...rest].join('\n'));
    altered({ confirmed: 1e300 });
    expect((await read(url)).warnings).toEqual([]);
    // A tag with a line end can't be sent, and is not: the copy itself is good.
    altered({ etag: '"a\r\nX: y"' });
    expect((await read(url)).warnings).toEqual([]);
    writeFileSync(path, 'nonsense');
    stop();
    await expect(read(url)).rejects.toThrow('There is no earlier copy');
  });

  test('works without a cache that can be written to', async () => {
    const url = await serve((_, response) => response.end(text));
    mkdirSync(join(folder, 'cache'));
    writeFileSync(join(folder, 'cache', 'x'), '');
    const { inventory, warnings } = await read(url, { cacheFolder: join(folder, 'cache', 'x', 'y') });
    expect(inventory).toEqual(published);
    expect(warnings).toEqual([
      expect.stringMatching(/^No copy of .* was kept .* a file stands where a folder is expected/),
    ]);
  });
});

test('copies are kept where the user keeps them', () => {
  expect(defaultCacheFolder({ XDG_CACHE_HOME: '/c' })).toBe('/c/commitments');
  expect(defaultCacheFolder({ XDG_CACHE_HOME: 'relative' })).toMatch(/\.cache\/commitments$/);
  expect(defaultCacheFolder({})).toMatch(/\.cache\/commitments$/);
});
