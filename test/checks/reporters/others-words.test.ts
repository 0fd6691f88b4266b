/** Words of others in a report only show: they neither move the cursor nor command the runner. */
import { expect, test } from 'vitest';
import { github } from '../../../src/checks/reporters/github.ts';
import { markdownReport } from '../../../src/checks/reporters/markdown.ts';
import { pretty } from '../../../src/checks/reporters/pretty.ts';
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
