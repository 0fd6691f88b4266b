/**
 * Every requirement of SARIF 2.1.0 (OASIS standard, errata 01) on the objects that we write. The schema below is ours,
 * after the standard's text; it is stricter, since it refuses every property that we do not mean to write.
 */
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { sarif } from '../../../src/checks/reporters/sarif.ts';
import { nothing, sample } from './sample.ts';

const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const filled = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const message = object({ text: filled });
const level = { enum: ['none', 'note', 'warning', 'error'] };
const list = (items: unknown) => ({ type: 'array', items });

const schema = object({
  $schema: uri,
  version: { const: '2.1.0' },
  runs: {
    ...list(
      object({
        tool: object({
          driver: object({
            name: filled,
            semanticVersion: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+` },
            informationUri: uri,
            rules: {
              ...list(
                object({
                  id: filled,
                  shortDescription: message,
                  fullDescription: message,
                  help: message,
                  helpUri: uri,
                  defaultConfiguration: object({ level }),
                  properties: { type: 'object' },
                }),
              ),
              uniqueItems: true,
            },
          }),
        }),
        // Section 3.17.3: category and run, divided by the last slash.
        automationDetails: object({ id: { type: 'string', pattern: '/$' } }),
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        invocations: { ...list(object({ executionSuccessful: { type: 'boolean' } })), minItems: 1 },
        properties: { type: 'object' },
        results: list(
          object(
            {
              ruleId: filled,
              ruleIndex: { type: 'integer', minimum: 0 },
              level,
              message,
              locations: {
                ...list(
                  object(
                    {
                      physicalLocation: object({
                        artifactLocation: object({
                          // A relative reference of RFC 3986, which has no scheme and no leading slash.
                          uri: { type: 'string', format: 'uri-reference', pattern: '^[^:/][^:]*$' },
                          uriBaseId: { const: '%SRCROOT%' },
                        }),
                        region: object({
                          startLine: { type: 'integer', minimum: 1 },
                          startColumn: { type: 'integer', minimum: 1 },
                        }),
                      }),
                      logicalLocations: list(object({ fullyQualifiedName: filled })),
                    },
                    ['physicalLocation'],
                  ),
                ),
                minItems: 1,
              },
              partialFingerprints: {
                type: 'object',
                minProperties: 1,
                additionalProperties: { type: 'string', pattern: '^[0-9a-f]{32}$' },
              },
              suppressions: list(
                object({
                  kind: { enum: ['inSource', 'external'] },
                  status: { enum: ['accepted', 'underReview', 'rejected'] },
                  justification: filled,
                }),
              ),
            },
            ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
          ),
        ),
      }),
    ),
    minItems: 1,
  },
});

const ajv = new Ajv({ allErrors: true, strictRequired: false });
addFormats(ajv);
const validate = ajv.compile(schema);

test.each([
  ['findings', sample],
  ['no findings', nothing],
])('a log of %s keeps what SARIF requires', (_, report) => {
  validate(JSON.parse(sarif(report)));
  expect(validate.errors).toBeNull();
});

const [run] = JSON.parse(sarif(sample)).runs;

test('results point at their rule, by id and by index', () => {
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test('rules lead to their page', () => {
  expect(run.tool.driver.rules.map((rule: { helpUri: string }) => rule.helpUri)).toEqual([
    'https://privacy.example/checks/all-sound/',
    'https://privacy.example/checks/all-whole/',
    'https://privacy.example/checks/not-late/',
    'https://privacy.example/checks/all-known/',
  ]);
});

test('levels, places as relative references, and what only looks like arguments and links', () => {
  const [first, second, third] = run.results;
  expect([first.level, second.level, third.level]).toEqual(['error', 'warning', 'note']);
  expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe('src/registry/a%2C%20b.ts');
  expect(first.locations[0].logicalLocations).toEqual([{ fullyQualifiedName: 'terms/a/title' }]);
  expect(second.locations[0]).not.toHaveProperty('logicalLocations');
  expect(first.message.text).toContain('\\[x\\](y) {{0}}');
});

test('what is suppressed says so, with the reason; nothing else does', () => {
  expect(run.results.map(({ suppressions }: { suppressions?: unknown }) => suppressions)).toEqual([
    undefined,
    undefined,
    undefined,
    [{ kind: 'external', status: 'accepted', justification: 'Mended in <spring>.' }],
  ]);
});
