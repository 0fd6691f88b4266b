/** Pages of a built site as readers, networks and machines get them: each with its own picture, facts and policy. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { finishPages } from '../../scripts/lib/site/finish-pages.ts';
import { headersOf } from '../../scripts/lib/site/security-headers.ts';
import { sitePreview } from '../../src/generate/previews/page-previews.ts';
import { site } from '../example.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('each page says what it is, names its picture and allows what it runs; a host is told of all of that', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page = (script: string) =>
    `<html><head><meta charset="utf-8"><title>A</title><script>${script}</script></head><body></body></html>`;
  const files = { 'index.html': 'a', 'commitments/pc-a-1/index.html': 'b', '404.html': 'c' };
  mkdirSync(join(folder, 'commitments/pc-a-1'), { recursive: true });
  for (const [file, script] of Object.entries(files)) writeFileSync(join(folder, file), page(script));
  const whole = sitePreview(site);
  const own = { ...whole, image: '/previews/pc-a-1-v2.png' };
  finishPages(folder, {
    siteAddress: 'https://x.example/kb/',
    facts: new Map([['/commitments/pc-a-1/', { mainEntity: { name: 'One' } }]]),
    previewOf: (address) => (address === '/commitments/pc-a-1/' ? own : whole),
    baseUrl: '/kb/',
    connect: [],
  });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const [front, entry, unknown] = Object.keys(files).map(read);
  expect(entry).toContain('<meta property="og:image" content="https://x.example/kb/previews/pc-a-1-v2.png">');
  expect(front).toContain('/kb/previews/site.png');
  expect(entry).toContain('"url":"https://x.example/kb/commitments/pc-a-1/","name":"A","mainEntity":{"name":"One"}');
  expect(front).toContain('"url":"https://x.example/kb/"');
  expect(unknown).not.toContain('ld+json');
  expect([front, entry, unknown].map((text) => ['a', 'b', 'c'].filter((one) => text?.includes(hash(one))))).toEqual([
    ['a'],
    ['b'],
    ['c'],
  ]);
  const policy = headersOf(read('_headers'), '/kb/')['Content-Security-Policy'];
  expect(['a', 'b', 'c'].filter((one) => policy?.includes(hash(one)))).toEqual(['a', 'b', 'c']);
});
