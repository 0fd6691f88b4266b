/** Signed inventories: made by `sign`, held by `verify --public-key`, and what was altered is refused. */
import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerCommand } from '../../scripts/answer.ts';
import { cite } from '../../scripts/cite.ts';
import type { Subcommand } from '../../scripts/commitments.ts';
import { diff } from '../../scripts/diff.ts';
import { exportCommand } from '../../scripts/export.ts';
import { type InventorySource, readInventory } from '../../scripts/lib/inventory/read-inventory.ts';
import {
  newKeys,
  readPrivateKey,
  readPublicKey,
  signatureProblem,
  signatureText,
} from '../../scripts/lib/inventory/signature.ts';
import { mcp } from '../../scripts/mcp.ts';
import { signCommand } from '../../scripts/sign.ts';
import { verify } from '../../scripts/verify.ts';
import { own } from '../citations/sample.ts';

const text = JSON.stringify(own);
const bytes = new TextEncoder().encode(text);
const keys = newKeys();
const privateKey = createPrivateKey(keys.privateKey);
const good = signatureText(bytes, privateKey);

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signature-'));
  writeFileSync(at('key.pub'), keys.publicKey);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const read = (given: string | undefined, rest: Partial<InventorySource> = {}) =>
  readInventory({
    given,
    sha256: undefined,
    publicKey: readPublicKey(at('key.pub')),
    folder,
    cacheFolder: at('cache'),
    now: Date.UTC(2026, 10, 21),
    ...rest,
  });

/** Signatures that are none for these bytes and this key. */
const bad: readonly (readonly [string, string, RegExp])[] = [
  ['empty', '', /a signature that is none/],
  ['words', 'signed, the publisher', /a signature that is none/],
  ['cut', good.slice(4), /a signature that is none/],
  ['with a bit turned', `${good[0] === 'A' ? 'B' : 'A'}${good.slice(1)}`, /not made with that key over these bytes/],
  ['of other bytes', signatureText(new Uint8Array(3), privateKey), /not made with that key over these bytes/],
  ['of another key', signatureText(bytes, createPrivateKey(newKeys().privateKey)), /not made with that key/],
];

describe('a file', () => {
  test('with its signature is read', async () => {
    writeFileSync(at('inventory.json'), text);
    writeFileSync(at('inventory.json.sig'), good);
    expect((await read('inventory.json')).inventory).toEqual(JSON.parse(text));
  });

  test('without one is refused, and read where no key is given', async () => {
    writeFileSync(at('inventory.json'), text);
    await expect(read('inventory.json')).rejects.toThrow(
      'Could not trust the inventory inventory.json because of the missing signature. Expected inventory.json.sig, made with the private half of --public-key; ask its publisher, or leave --public-key out',
    );
    expect((await read('inventory.json', { publicKey: undefined })).name).toBe('inventory.json');
  });

  test.each(bad)('with a signature that is %s is refused', async (_, signature, words) => {
    writeFileSync(at('inventory.json'), text);
    writeFileSync(at('inventory.json.sig'), signature);
    await expect(read('inventory.json')).rejects.toThrow(words);
  });

  test.each([
    ['a letter', text.replace('Norland', 'Nordland')],
    ['what no digest covers', text.replace(own.site.title, 'Another site')],
    ['white space', `${text} `],
  ])('of which %s was altered is refused', async (_, altered) => {
    expect(altered).not.toBe(text);
    writeFileSync(at('inventory.json'), altered);
    writeFileSync(at('inventory.json.sig'), good);
    await expect(read('inventory.json')).rejects.toThrow(/not made with that key over these bytes/);
  });
});

describe('an address', () => {
  let server: Server | undefined;
  afterEach(() => stop());
  const stop = () => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  };

  /** Serves the inventory, and beside it the signature, where there is one. */
  async function serve(inventory: () => string, signature: () => string | undefined): Promise<string> {
    server = createServer((request, response) => {
      const beside = new URL(request.url ?? '', 'http://x').pathname.endsWith('.sig') ? signature() : inventory();
      if (beside === undefined) response.writeHead(404).end();
      else response.end(beside);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/inventory.json`;
  }

  test('is asked for the signature beside it', async () => {
    const url = await serve(
      () => text,
      () => good,
    );
    expect((await read(url)).inventory).toEqual(JSON.parse(text));
    const query = await read(`${url}?from=here`);
    expect(query.inventory).toEqual(JSON.parse(text));
  });

  test('without a signature is refused', async () => {
    const url = await serve(
      () => text,
      () => undefined,
    );
    await expect(read(url)).rejects.toThrow(`because of the missing signature: the answer 404. Expected ${url}.sig`);
  });

  test.each(bad)('with a signature that is %s is refused', async (_, signature, words) => {
    const url = await serve(
      () => text,
      () => signature,
    );
    await expect(read(url)).rejects.toThrow(words);
  });

  test('that gives something else later is refused, and the copy from before stays for when it is unreachable', async () => {
    let now = text;
    const url = await serve(
      () => now,
      () => good,
    );
    await read(url);
    now = text.replace('Norland', 'Nordland');
    await expect(read(url)).rejects.toThrow(/not made with that key over these bytes/);
    stop();
    const { inventory, stale } = await read(url);
    expect(inventory).toEqual(JSON.parse(text));
    expect(stale).toContain('Its last good copy is used');
  });

  test('whose copy was fetched without a key is not trusted for that', async () => {
    const url = await serve(
      () => text,
      () => undefined,
    );
    await read(url, { publicKey: undefined });
    stop();
    await expect(read(url)).rejects.toThrow(/because of the missing signature: no connection/);
  });
});

test('without an inventory there is nothing that is signed', async () => {
  await expect(read(undefined)).rejects.toThrow('Unexpected --public-key alone, expected --inventory with it');
});

describe.each<[string, Subcommand, readonly string[]]>([
  ['cite', cite, ['NC-GOV-1', '--inventory', 'inventory.json']],
  ['export', exportCommand, ['NC-GOV-1', '--format', 'text', '--inventory', 'inventory.json']],
  ['answer', answerCommand, ['questions.csv', '--output', 'answers.csv', '--inventory', 'inventory.json']],
  ['diff', diff, ['inventory.json']],
  ['verify', verify, ['questions.csv', '--inventory', 'inventory.json']],
])('commitments %s --public-key', (_, command, args) => {
  const run = async (signature: string) => {
    writeFileSync(at('inventory.json'), text);
    writeFileSync(at('inventory.json.sig'), signature);
    writeFileSync(at('questions.csv'), 'Question,Answer\nWho is told of a demand for our data?,\n');
    vi.stubEnv('INIT_CWD', folder);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    return command.run([...args, '--public-key', 'key.pub']).finally(() => vi.unstubAllEnvs());
  };

  test('takes what is signed', async () => {
    expect(await run(good)).toBe(0);
  });

  test('refuses what is not', async () => {
    await expect(run(signatureText(new Uint8Array(3), privateKey))).rejects.toThrow(
      /Could not trust the inventory inventory\.json/,
    );
  });
});

test.each<[string, Subcommand, readonly string[]]>([
  ['cite', cite, ['NC-GOV-1', '--inventory', 'inventory.json']],
  ['verify', verify, ['questions.csv', '--inventory', 'inventory.json']],
])('commitments %s --inventory-sha256 takes the bytes with that digest alone', async (_, command, args) => {
  writeFileSync(at('inventory.json'), text);
  writeFileSync(at('questions.csv'), 'Question,Answer\nWho is told of a demand for our data?,\n');
  vi.stubEnv('INIT_CWD', folder);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const run = (digest: string) => command.run([...args, '--inventory-sha256', digest]);
  expect(await run(createHash('sha256').update(text).digest('hex'))).toBe(0);
  await expect(run('0'.repeat(64)).finally(() => vi.unstubAllEnvs())).rejects.toThrow(/inventory\.json/);
});

test('the server for assistants starts with no inventory that it can not trust', async () => {
  writeFileSync(at('inventory.json'), text);
  vi.stubEnv('INIT_CWD', folder);
  const run = mcp.run(['--inventory', 'inventory.json', '--public-key', 'key.pub']);
  await expect(run.finally(() => vi.unstubAllEnvs())).rejects.toThrow(/because of the missing signature/);
});

describe('keys', () => {
  test.each([
    ['a private key', keys.privateKey, /^Unexpected private key in .*, expected the public one$/],
    ['no key', 'ssh-ed25519 AAAA', /expected an Ed25519 key as PEM/],
    [
      'a key of another kind',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }),
      /expected an Ed25519 key as PEM/,
    ],
  ])('%s is no public one', (_, pem, words) => {
    writeFileSync(at('other'), pem);
    expect(() => readPublicKey(at('other'))).toThrow(words);
  });
});

describe('sign', () => {
  const run = async (...args: string[]) => {
    vi.stubEnv('INIT_CWD', folder);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const code = await signCommand.run(args).finally(() => vi.unstubAllEnvs());
    return { code, stdout: written.mock.calls.join('') };
  };

  test('makes a key that others can not read, signs with it, and prints the public half', async () => {
    writeFileSync(at('inventory.json'), text);
    expect((await run('--new-key', 'new.key')).code).toBe(0);
    expect(statSync(at('new.key')).mode & 0o077).toBe(0);
    const { code, stdout } = await run('--key', 'new.key', 'inventory.json');
    expect([code, stdout]).toEqual([0, readFileSync(at('new.key.pub'), 'utf8')]);
    const signature = readFileSync(at('inventory.json.sig'));
    expect(signatureProblem(bytes, signature, readPublicKey(at('new.key.pub')))).toBeUndefined();
    expect(readPrivateKey(at('new.key')).type).toBe('private');
  });

  test.each<[string, readonly string[], RegExp]>([
    ['nothing to do', [], /^Unexpected lack of --key and --new-key/],
    ['both', ['--key', 'a', '--new-key', 'b'], /^Unexpected both --key and --new-key/],
    [
      'a key in the repository',
      ['--new-key', 'repository/src/my.key'],
      /in the repository .*repository, expected one outside of any$/,
    ],
    ['a key that is there already', ['--new-key', 'key.pub'], /a key is never overwritten$/],
    ['an inventory that is none', ['--key', 'key.pub', 'key.pub'], /key\.pub:1:1: /],
  ])('is refused: %s', async (_, args, words) => {
    mkdirSync(at('repository/.git'), { recursive: true });
    mkdirSync(at('repository/src'));
    await expect(run(...args)).rejects.toThrow(words);
    expect(existsSync(at('repository/src/my.key'))).toBe(false);
  });

  test('signs nothing that was altered', async () => {
    writeFileSync(at('private.key'), keys.privateKey);
    writeFileSync(at('inventory.json'), text.replace('customer data', 'no data'));
    await expect(run('--key', 'private.key', 'inventory.json')).rejects.toThrow(/tampered with or damaged/);
    expect(existsSync(at('inventory.json.sig'))).toBe(false);
  });
});

test.skipIf(spawnSync('openssl', ['version']).status !== 0)('holds for other programs too', () => {
  writeFileSync(at('inventory.json'), text);
  writeFileSync(at('raw.sig'), Buffer.from(good, 'base64'));
  const verified = (file: string) =>
    spawnSync(
      'openssl',
      ['pkeyutl', '-verify', '-pubin', '-inkey', at('key.pub'), '-rawin', '-in', at(file), '-sigfile', at('raw.sig')],
      { encoding: 'utf8' },
    ).status;
  expect(verified('inventory.json')).toBe(0);
  writeFileSync(at('altered.json'), `${text} `);
  expect(verified('altered.json')).toBe(1);
});
