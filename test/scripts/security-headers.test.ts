/** What a built page may run and show: what it holds inline, by its hash, and nothing that is put into it. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  allParts,
  headersOf,
  headersText,
  inlineParts,
  nginxText,
  policyOf,
  runtimeStyles,
  securityHeaders,
  withPolicy,
  writeHeaders,
} from '../../scripts/lib/site/security-headers.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string) => policy.split('; ').find((one) => one.startsWith(`${name} `));

test.each<[string, string, string, string]>([
  ['an inline script', '<script>a("<b>")</script>', 'script-src', `script-src 'self' ${hash('a("<b>")')}`],
  ['a script of its own file', '<script src=/a.js></script>', 'script-src', "script-src 'self'"],
  ['data', '<script type="application/ld+json">{"a":1}</script>', 'script-src', "script-src 'self'"],
  [
    'a style',
    '<svg><style>.a{b:c}</style></svg>',
    'style-src',
    `style-src 'self' ${['.a{b:c}', ...runtimeStyles].map(hash).sort().join(' ')}`,
  ],
  ['a style of an element', '<p style="a:b">', 'style-src-attr', `style-src-attr 'unsafe-hashes' ${hash('a:b')}`],
  ['the same twice', '<script>a</script><script>a</script>', 'script-src', `script-src 'self' ${hash('a')}`],
])('%s', (_, page, name, expected) => {
  expect(directive(policyOf(inlineParts(page)), name)).toBe(expected);
});

test('nothing inline is allowed as such', () => {
  expect(policyOf(allParts(['<p style=a>', '<script>a</script>'].map(inlineParts)))).not.toMatch(
    /unsafe-(?:inline|eval)|\*/,
  );
});

test('a page has its policy before whatever runs', () => {
  const plain = '<!doctype html><html><head><meta charset="UTF-8"><script>a</script></head></html>';
  const page = withPolicy(plain, policyOf(inlineParts(plain)));
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
  expect(page).toContain(`script-src 'self' ${hash('a')}`);
});

test('headers are read as they are written, those of data and of what has its digest in its name at their paths alone', () => {
  const headers = securityHeaders("default-src 'none'");
  const text = headersText('/kb/', headers);
  const data = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300, must-revalidate' };
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(headersOf(text, '/kb/reading/')).toEqual(headers);
  expect(headersOf(text, '/kb/inventory.json.html')).toEqual(headers);
  expect(headersOf(text, '/kb/api/v1/index.json')).toEqual({ ...headers, ...data });
  expect(headersOf(text, '/kb/inventory.json')).toEqual({ ...headers, ...data });
  const named = { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' };
  expect(headersOf(text, '/kb/assets/js/main.0123abcd.js')).toEqual(named);
  expect(headersOf('', '/')).toEqual({});
});

test('nginx is told all headers where it is told one', () => {
  const text = nginxText('/kb/', { 'X-A': 'b' });
  expect(text).toBe(
    `add_header X-A "b" always;
location ~ ^/kb/(api/|schemas/|feeds/|inventory\\.json$) {
  add_header X-A "b" always;
  add_header Access-Control-Allow-Origin "*" always;
  add_header Cache-Control "public, max-age=300, must-revalidate";
}
location ~ ^/kb/(assets/) {
  add_header X-A "b" always;
  add_header Cache-Control "public, max-age=31536000, immutable";
}
`,
  );
});

test('a built site keeps the headers of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, '_headers'), '/own/*\n  X-Own: yes\n');
  writeHeaders(folder, '/', policyOf(inlineParts('')));
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  expect(headersOf(text, '/own/page')).toMatchObject({ 'X-Own': 'yes', 'X-Content-Type-Options': 'nosniff' });
  expect(headersOf(text, '/')).not.toHaveProperty('X-Own');
});
