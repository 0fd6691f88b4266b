/** What a built page may run and show: what it holds inline, by its hash, and nothing that is put into it. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  headersOf,
  inlineParts,
  policyOf,
  securityHeaders,
  withPolicy,
} from '../../scripts/lib/site/security-headers.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string) => policy.split('; ').find((one) => one.startsWith(`${name} `));

test.each<[string, string, string, string]>([
  ['an inline script', '<script>a("<b>")</script>', 'script-src', `script-src 'self' ${hash('a("<b>")')}`],
  ['a script of its own file', '<script src=/a.js></script>', 'script-src', "script-src 'self'"],
  ['data', '<script type="application/ld+json">{"a":1}</script>', 'script-src', "script-src 'self'"],
  ['a style', '<svg><style>.a{b:c}</style></svg>', 'style-src', `style-src 'self' ${hash('.a{b:c}')}`],
  ['a style of an element', '<p style="a:b">', 'style-src-attr', `style-src-attr 'unsafe-hashes' ${hash('a:b')}`],
  ['the same twice', '<script>a</script><script>a</script>', 'script-src', `script-src 'self' ${hash('a')}`],
])('%s', (_, page, name, expected) => {
  expect(directive(policyOf(inlineParts([page])), name)).toBe(expected);
});

test('nothing inline is allowed as such', () => {
  expect(policyOf(inlineParts(['<p style=a>', '<script>a</script>']))).not.toMatch(/unsafe-(?:inline|eval)|\*/);
});

test('a page has its policy before whatever runs', () => {
  const page = withPolicy('<!doctype html><html><head><meta charset="UTF-8"><script>a</script></head></html>');
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
  expect(page).toContain(`script-src 'self' ${hash('a')}`);
});

test('headers are read as they are written', () => {
  const headers = securityHeaders("default-src 'none'");
  const text = `/*\n${Object.entries(headers)
    .map((one) => `  ${one.join(': ')}\n`)
    .join('')}`;
  expect(headersOf(text)).toEqual(headers);
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});
