/** Words of others in a report only show: they neither move the cursor nor command the runner. */
import { expect, test } from 'vitest';
import { github } from '../../../src/checks/reporters/github.ts';
import { json } from '../../../src/checks/reporters/json.ts';
import { junit } from '../../../src/checks/reporters/junit.ts';
import { markdownReport } from '../../../src/checks/reporters/markdown.ts';
import { pretty } from '../../../src/checks/reporters/pretty.ts';
import { sarif } from '../../../src/checks/reporters/sarif.ts';
import { placed, reportOf, ruleOf } from './sample.ts';

const words = 'Unexpected "\u001B[2J\u001B]8;;https://evil.example\u0007"\n::error::forged';
const file = 'docs/\u001B[31m\n::warning::a.mdx';
const report = reportOf([placed(ruleOf('all-whole', 'error'), words, 7, { file, line: 7, column: 5 })]);

test.each([
  ['pretty', pretty(report)],
  ['github', github(report)],
  ['markdown', markdownReport(report)],
])('%s', (_, text) => {
  expect(text).toContain('\\u{1B}');
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  expect(text.split('\n').filter((line) => /^\s*::(?:error::forged|warning::a)/.test(line))).toEqual([]);
});

const turning = 'Unexpected "\u202Egpj.exe\u202C \u2067a\u2069 \u200Fb\u009B31m\u007F", expected "é שלום 😀"';
const turned = reportOf([
  placed(ruleOf('all-whole', 'error'), turning, 7, { file: 'docs/\u202E.mdx', line: 7, column: 5 }),
]);
const raw = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

test.each([
  ['json', json(turned), (text: string): string => JSON.parse(text).findings[0].message],
  ['sarif', sarif(turned), (text: string): string => JSON.parse(text).runs[0].results[0].message.text],
])('%s says it in escapes, and means the same', (_, text, message) => {
  expect(raw.exec(text.replaceAll('\n', ''))).toBeNull();
  expect(text).toContain('\\u009b31m');
  expect(text).toContain('é שלום 😀');
  expect(message(text)).toBe(turning);
});

test('junit refers to it by number', () => {
  const text = junit(turned);
  expect(raw.exec(text.replaceAll('\n', ''))).toBeNull();
  expect(text).toContain('&#8238;gpj.exe&#8236; &#8295;a&#8297; &#8207;b&#155;31m&#127;');
  expect(text).toContain('é שלום 😀');
});
