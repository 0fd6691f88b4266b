import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { json } from '../../../src/checks/reporters/json.ts';
import { nasty, nothing, sample } from './sample.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../static/schemas/check-report.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(schema);

function problems(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test.each([
  ['findings', sample],
  ['no findings', nothing],
])('a report of %s is valid against the schema', (_, report) => {
  expect(problems(JSON.parse(json(report)))).toEqual([]);
});

test.each<[string, (report: Record<string, unknown>) => void, string[]]>([
  [
    'a field that the schema does not know',
    (report) => Object.assign(report, { extra: 1 }),
    [' must NOT have additional properties'],
  ],
  ['a missing field', (report) => void delete report.counts, [" must have required property 'counts'"]],
  [
    'a finding without a place',
    (report) =>
      Object.assign(report, {
        findings: [{ rule: 'a-b', level: 'error', message: '', file: 'x', line: 0, column: 1, fingerprint: 'f' }],
      }),
    ['/findings/0/line must be >= 1', '/findings/0/fingerprint must match pattern "^[0-9a-f]{32}$"'],
  ],
])('the schema refuses %s', (_, change, expected) => {
  const report = JSON.parse(json(nothing)) as Record<string, unknown>;
  change(report);
  expect(problems(report)).toEqual(expected);
});

test('holds all that the run knows', () => {
  const report = JSON.parse(json(sample));
  expect(report.counts).toEqual({ error: 1, warning: 1, info: 1, suppressed: 1 });
  expect(report.rules[0]).toEqual({
    id: 'all-sound',
    level: 'error',
    timeBased: false,
    fixable: false,
    description: 'What all-sound asks for.',
    help: 'https://privacy.example/checks/all-sound/',
    unit: 'things',
    examined: 1200,
  });
  expect(report.findings[0]).toEqual({
    rule: 'all-whole',
    level: 'error',
    message: nasty,
    file: 'src/registry/a, b.ts',
    line: 7,
    column: 5,
    at: ['terms', 'a', 'title'],
    fingerprint: '7'.padStart(32, '0'),
  });
  expect(report.findings[1]).not.toHaveProperty('at');
  expect(report.suppressed[0].suppression).toEqual({ reason: 'Mended in <spring>.', expires: '2027-06-30' });
});
