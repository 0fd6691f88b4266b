/** Documents that are meant to do harm, or are broken, through the command line: each is told, the others are verified, and the run ends. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settings } from '../../src/registry/settings.ts';
import { root } from '../root.ts';

const launcher = join(root, 'scripts', 'launch.mjs');
/** A commitment of the registry here, whichever that is, in a version that it does not have. */
const citation = `${settings.exampleCommitment}@99`;
/** Of the JavaScript heap, in megabytes. */
const memory = 512;
/** Far more than it takes, so that a busy machine fails nothing. */
const longest = 540_000;

const contentTypes = strToU8(
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
);
const relationships = strToU8(
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
);

/** A Word document with this main part. */
function docx(main: Uint8Array): Uint8Array {
  return zipSync({ '[Content_Types].xml': contentTypes, '_rels/.rels': relationships, 'word/document.xml': main });
}

function wordXml(body: string, start = ''): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?>${start}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]>`;
const whole = docx(wordXml(paragraph(`See ${citation}.`)));

/** The same bytes every time, without a pattern. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

/** The beginning of an OLE compound file that holds an encrypted package. */
const encrypted = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(1024),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(1024),
]);

/** File → its bytes, and what is said of it. */
const broken: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
  'bomb.docx': [docx(new Uint8Array(300_000_000)), /Unexpected .*expected /],
  'laughs.docx': [
    docx(wordXml(paragraph(`&l12; ${citation}`), laughs)),
    /Unexpected document type in word\/document\.xml, expected none/,
  ],
  'crowded.txt': [
    strToU8(`${citation} `.repeat(100_000)),
    /Unexpected more than 50,000 citations, expected fewer in one document; split it/,
  ],
  'deep.docx': [docx(wordXml('<w:p>'.repeat(100_000))), /Unexpected /],
  'encrypted.docx': [encrypted, /Unexpected encrypted Office file/],
  'truncated.docx': [whole.subarray(0, whole.length - 40), /Unexpected end in the ZIP archive/],
  'picture.pdf': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /Unexpected PNG image, expected a PDF/],
  'page.docx': [Buffer.from('%PDF-1.7\n'), /Unexpected PDF, expected a Word document \(DOCX\) as the name says/],
  'noise.xlsx': [noise(100_000), /Unexpected bytes of no known kind, expected an Excel workbook/],
  'noise.pdf': [Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(100_000)]), /Unexpected /],
  'noise.md': [Buffer.concat([Buffer.from(`${citation} `), noise(100_000)]), /Unexpected /],
  'empty.pptx': [new Uint8Array(), /Unexpected empty file, expected a PowerPoint presentation/],
  'deep.json': [Buffer.from(`${'['.repeat(1_000_000)}"${citation}"`), /Unexpected /],
  'deep.html': [Buffer.from(`${'<div>'.repeat(500_000)}${citation}`), /Unexpected /],
};

let folder: string;
let run: {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly signal: string | null;
};

function verify(...args: string[]) {
  return spawnSync(process.execPath, [`--max-old-space-size=${memory}`, launcher, 'verify', ...args, '--verbose'], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, NODE_OPTIONS: '' },
    timeout: longest,
    maxBuffer: 2 ** 26,
  });
}

/** The first line said of a file in the report. */
function said(file: string, { stdout } = run): string {
  const lines = stdout.split('\n');
  return lines[lines.indexOf(file) + 1] ?? '';
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const [name, [bytes]] of Object.entries(broken)) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'good.docx'), whole);
  writeFileSync(join(folder, 'good.md'), `See ${citation}.\n`);
  // More than a quarter of the memory that the run has, and a citation at the end.
  const large = openSync(join(folder, 'large.md'), 'w');
  ftruncateSync(large, 0);
  const line = Buffer.from(`${'Words without an end. '.repeat(50)}\n\n`.repeat(100));
  for (let size = 0; size < 100_000_000; size += line.length) writeSync(large, line);
  writeSync(large, `See ${citation}.\n`);
  closeSync(large);
  // Beyond what is read at all, without its bytes on the disk.
  const huge = openSync(join(folder, 'huge.txt'), 'w');
  ftruncateSync(huge, 5_000_000_000);
  closeSync(huge);
  mkdirSync(join(folder, 'folder.docx/inner'), { recursive: true });
  symlinkSync('..', join(folder, 'folder.docx/inner/up'));
  symlinkSync('loop', join(folder, 'loop'));
  spawnSync('mkfifo', [join(folder, 'pipe.md')]);
  run = verify('.', 'pipe.md', 'loop');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the run ends in order', () => {
  expect([run.signal, run.status]).toEqual([null, 1]);
  expect(run.stderr).toMatch(/^Looked at \d+ documents/m);
});

describe('each is told, with the reason', () => {
  test.each(Object.entries(broken).map(([file, [, reason]]) => [file, reason] as const))('%s', (file, reason) => {
    expect(said(file)).toMatch(/^1:\d+ +error +\S.* document-readable +commitments$/);
    expect(said(file)).toMatch(reason);
  });

  test.each([
    ['large.md', /Unexpected \d+ bytes, expected at most 60000000; split the document/],
    ['huge.txt', /Unexpected 5,000,000,000 bytes, expected at most 200,000,000; split the document/],
    ['pipe.md', /Unexpected pipe, expected a file or a folder/],
    ['loop', /Unexpected link that leads to itself, expected a file/],
  ])('%s', (file, reason) => {
    expect(said(file)).toMatch(reason);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
    const closed = join(folder, 'closed.md');
    writeFileSync(closed, 'x');
    chmodSync(closed, 0);
    expect(said('closed.md', verify('closed.md'))).toMatch(/Unexpected lack of permission/);
  });
});

test('the others are verified', () => {
  expect(said('good.md')).toMatch(new RegExp(`^1:5 +error +Unexpected version in "${citation}"`));
  expect(said('good.docx')).toMatch(new RegExp(`^ +error +paragraph 1: Unexpected version in "${citation}"`));
});

test('a folder with the name of a document is a folder, and its links are no way out', () => {
  expect(run.stdout).not.toContain('folder.docx');
  expect(verify('folder.docx')).toMatchObject({
    status: 2,
    stderr: 'Unexpected lack of documents in folder.docx, expected one that can be read; nothing was looked at\n',
  });
});
