/** The report as SARIF 2.1.0 (OASIS standard), for code scanning and editors. */
import type { Level, RuleFacts } from '../rule.ts';
import { jsonText } from './json.ts';
import { type CheckReport, type PlacedFinding, placedMessage } from './report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Level, string>;

/** One run with the metadata of every rule that ran; what is suppressed is a result with the reason beside it. */
export function sarif({ tool, run, inventory, examined, findings, suppressed }: CheckReport): string {
  const indices = new Map(examined.map(({ rule }, index) => [rule.id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            informationUri: tool.address,
            rules: examined.map(({ rule }) => descriptor(rule, tool.ruleAddress(rule.id))),
          },
        },
        automationDetails: { id: `${tool.name}/${run.id}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        properties: {
          ...(inventory && { inventory }),
          examined: Object.fromEntries(examined.map(({ rule, examined: count }) => [rule.id, count])),
        },
        results: [
          ...findings.map((placed) => result(placed, indices)),
          ...suppressed.map((placed) => ({
            ...result(placed, indices),
            suppressions: [{ kind: 'external', status: 'accepted', justification: placed.suppression.reason }],
          })),
        ],
      },
    ],
  };
  return jsonText(log);
}

function descriptor(rule: RuleFacts, helpUri: string) {
  return {
    id: rule.id,
    shortDescription: { text: rule.description },
    fullDescription: { text: `${rule.description} ${rule.why}` },
    help: {
      text: `${rule.why}\n\nWrong:\n${rule.example.bad}\n\nRight:\n${rule.example.good}\n\n${helpUri}`,
    },
    helpUri,
    defaultConfiguration: { level: levels[rule.level] },
    properties: { unit: rule.unit, timeBased: rule.timeBased === true },
  };
}

function result(placed: PlacedFinding, indices: ReadonlyMap<string, number>) {
  const { finding, place, fingerprint } = placed;
  const names = logicalNames(placed);
  return {
    ruleId: finding.rule.id,
    ruleIndex: indices.get(finding.rule.id) ?? -1,
    level: levels[finding.level],
    message: { text: literal(placedMessage(placed)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(place.file),
          region: { startLine: place.line, startColumn: place.column },
        },
        ...(names.length > 0 ? { logicalLocations: names.map((fullyQualifiedName) => ({ fullyQualifiedName })) } : {}),
      },
    ],
    partialFingerprints: { 'commitments/v1': fingerprint },
  };
}

/** A file in the folder of the run is told from there, another one by its whole address. */
function artifactLocation(file: string) {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? { uri: `file://${path}` } : { uri: path, uriBaseId: '%SRCROOT%' };
}

/** Where it stands in the registry, or in a document that has no lines. */
function logicalNames({ finding, place }: PlacedFinding): string[] {
  if (place.locus !== undefined) return [place.locus];
  return 'at' in finding.place && finding.place.at.length > 0 ? [finding.place.at.join('/')] : [];
}

/** In SARIF's messages `{0}` is an argument and `[text](1)` a link, unless escaped (sections 3.11.5 and 3.11.6). */
function literal(message: string): string {
  return message.replace(/\{(\d+)\}/g, '{{$1}}').replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');
}
