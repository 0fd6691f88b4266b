import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { escapeXml, junit } from '../../../src/checks/reporters/junit.ts';
import { nothing, sample } from './sample.ts';

/** The start tags of an XML text as `name attribute=value …`, with entities resolved, in order. */
function tags(xml: string): string[] {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const list = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
        found.push(name + list.join(''));
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

test('a suite for each rule, with how much it looked at', () => {
  const found = tags(junit(nothing));
  expect(found[0]).toBe('testsuites name=privacy-commitments tests=4 failures=0 errors=0');
  expect(found.slice(1, 7)).toEqual([
    'testsuite name=all-sound tests=1 failures=0 errors=0 skipped=0',
    'properties',
    'property name=level value=error',
    'property name=unit value=things',
    'property name=examined value=1200',
    'testcase classname=all-sound name=What all-sound asks for.',
  ]);
});

test('findings fail, what is suppressed is skipped with the reason, and everything is escaped', () => {
  const xml = junit(sample);
  const found = tags(xml);
  expect(found[0]).toBe('testsuites name=privacy-commitments tests=5 failures=3 errors=0');
  expect(found).toContain('testsuite name=all-whole tests=2 failures=1 errors=0 skipped=1');
  expect(found).toContain(
    'testcase classname=all-whole name=src/registry/a, b.ts:7:5 file=src/registry/a, b.ts line=7',
  );
  expect(found).toContain('skipped message=Mended in <spring>.');
  expect(xml).toContain(
    'message="Unexpected &quot;a|b&quot; &amp; &lt;i&gt;, 100%: [x](y) {0}&#10;second line; ping @someone about #12"',
  );
});

test.each([
  ['\u0000\u001B\uFFFE', '\uFFFD\uFFFD\uFFFD'],
  ['a\tb\r\nc', 'a&#9;b&#13;&#10;c'],
  ["]]> 'é' 😀", ']]&gt; &apos;é&apos; 😀'],
  ['\uD83D', '\uFFFD'],
])('XML holds %j as %j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
