/** Findings in documents that have no lines: every format says where they are in the document's own terms. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { github } from '../../../src/checks/reporters/github.ts';
import { json } from '../../../src/checks/reporters/json.ts';
import { junit } from '../../../src/checks/reporters/junit.ts';
import { markdownReport } from '../../../src/checks/reporters/markdown.ts';
import { pretty } from '../../../src/checks/reporters/pretty.ts';
import { placeText } from '../../../src/checks/reporters/report.ts';
import { sarif } from '../../../src/checks/reporters/sarif.ts';
import { placed, reportOf, ruleOf } from './sample.ts';

const rule = ruleOf('all-whole', 'error');
const text = placed(rule, 'Wrong.', 8, { file: 'a.md', line: 8, column: 5 });
const cell = { file: 'b.xlsx', line: 1, column: 1, locus: 'Answers!B4' };
const report = reportOf([text, { ...placed(rule, 'Dropped.', 1, cell), place: cell }], {
  run: { id: 'verify', title: 'Citations' },
});

test('for people, in front of the message', () => {
  expect(pretty(report)).toMatchInlineSnapshot(`
    "a.md
    8:5 error Wrong.               all-whole commitments

    b.xlsx
        error Answers!B4: Dropped. all-whole commitments

    ✖ 2 errors
    "
  `);
  expect([text.place, cell].map(placeText)).toEqual(['a.md:8:5', 'b.xlsx: Answers!B4']);
});

test('as JSON, in a field of its own, after the schema', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../static/schemas/check-report.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
  addFormats(ajv);
  const value = JSON.parse(json(report));
  expect(ajv.validate(schema, value)).toBe(true);
  expect(value.findings.map(({ locus, message }: Record<string, string>) => [locus, message])).toEqual([
    [undefined, 'Wrong.'],
    ['Answers!B4', 'Dropped.'],
  ]);
});

test('as SARIF, as the name of the place; and the run is told from the check', () => {
  const [run] = JSON.parse(sarif(report)).runs;
  expect(run.automationDetails.id).toBe('privacy-commitments/verify/');
  expect(run.results.map((result: Record<string, unknown>) => [result.message, result.locations])).toEqual([
    [
      { text: 'Wrong.' },
      [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 8, startColumn: 5 },
          },
        },
      ],
    ],
    [
      { text: 'Answers!B4: Dropped.' },
      [
        {
          physicalLocation: {
            artifactLocation: { uri: 'b.xlsx', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 1 },
          },
          logicalLocations: [{ fullyQualifiedName: 'Answers!B4' }],
        },
      ],
    ],
  ]);
});

test('as SARIF, a file outside of the folder has its whole address', () => {
  const outside = report.findings.map((placed) => ({ ...placed, place: { ...placed.place, file: '/tmp/a b.md' } }));
  const [run] = JSON.parse(sarif({ ...report, findings: outside })).runs;
  expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'file:///tmp/a%20b.md' });
});

test('as JUnit, an annotation and Markdown', () => {
  expect(junit(report)).toContain('<testcase classname="all-whole" name="b.xlsx: Answers!B4" file="b.xlsx">');
  expect(junit(report)).toContain('<testcase classname="all-whole" name="a.md:8:5" file="a.md" line="8">');
  expect(github(report)).toContain('title=all-whole::Answers!B4: Dropped.%0A');
  expect(markdownReport(report)).toMatch(/^### Citations\n/);
  expect(markdownReport(report)).toContain('| `b.xlsx: Answers!B4` | Dropped. |');
});
