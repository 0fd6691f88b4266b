/** A document that takes too long or too much is told and left, and the others are verified, whatever stood before them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settings } from '../../src/registry/settings.ts';
import { word } from '../citations/readers/read.ts';
import { root } from '../root.ts';
import { runInThread } from './command-thread.ts';

const launcher = join(root, 'scripts', 'launch.mjs');
const token = `${settings.exampleCommitment}@99`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A PDF of a few kilobytes whose forms draw each other five times, as often as 5 to the power of `depth`. */
function nestedForms(depth: number): string {
  const stream = (entries: string, content: string) =>
    `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
  const form = (next: string, content: string) =>
    stream(`/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</T 5 0 R>>${next}>>`, content);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 6 0 R>>/Font<</T 5 0 R>>>>>>',
    stream('', `BT /T 12 Tf 50 700 Td (${token}) Tj ET /F Do`),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...Array.from({ length: depth }, (_, at) => form(`/XObject<</F ${7 + at} 0 R>>`, '/F Do '.repeat(5))),
    form('', 'BT /T 12 Tf (a) Tj ET'),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${text}${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limits-'));
  writeFileSync(join(folder, 'a.docx'), word(paragraph(`See ${token}.`)));
  writeFileSync(join(folder, 'b-shallow.pdf'), nestedForms(2));
  writeFileSync(join(folder, 'c-deep.pdf'), nestedForms(40));
  writeFileSync(join(folder, 'd.docx'), word(paragraph(`See ${token}.`)));
  writeFileSync(join(folder, 'e.md'), `See ${token}.\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function findings(...args: string[]): string[] {
  const run = spawnSync(process.execPath, [launcher, 'verify', ...args, '--format', 'json'], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, NODE_OPTIONS: '' },
    maxBuffer: 2 ** 26,
  });
  expect([run.signal, run.status]).toEqual([null, 1]);
  const { findings: found } = JSON.parse(run.stdout) as { findings: { file: string; rule: string; message: string }[] };
  return found.map(({ file, rule, message }) => `${file}: ${rule}: ${message}`);
}

const unknown = (file: string) => expect.stringMatching(`^${file}: citation-known: Unexpected version in "${token}"`);

test('one that takes too long is stopped, and the others are verified', () => {
  expect(findings('.', '--timeout', '4')).toEqual([
    unknown('a.docx'),
    unknown('b-shallow.pdf'),
    'c-deep.pdf: document-readable: Unexpected time to verify it, expected at most 4 seconds; split the document, or allow more with --timeout',
    unknown('d.docx'),
    unknown('e.md'),
  ]);
});

test('one that needs too much memory is stopped, and the others are verified', () => {
  writeFileSync(join(folder, 'b-large.docx'), word(paragraph('So many words. ').repeat(400_000)));
  expect(findings('a.docx', 'b-large.docx', 'd.docx', '--memory', '80', '--timeout', '300')).toEqual([
    unknown('a.docx'),
    'b-large.docx: document-readable: Unexpected need of memory to verify it, expected at most 80 MB; split the document, or allow more with --memory',
    unknown('d.docx'),
  ]);
});

test.each(['0', '-1', 'soon', '1.5'])('--timeout %s is refused', (seconds) => {
  const { status, stderr } = runInThread(root, ['verify', '.', `--timeout=${seconds}`], process.env);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining(`Unexpected value "${seconds}" of --timeout, expected a whole number from 1 on`),
  ]);
});
