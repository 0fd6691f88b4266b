/** The report as JSON, after the JSON Schema `static/schemas/check-report.json`. */
import { withoutActing } from '../../language/printable.ts';
import type { CheckReport, PlacedFinding } from './report.ts';

/** The version of the form; it changes where a reader of the old one would be misled. */
export const reportFormat = 1;

/** Everything that the run knows. */
export function json(report: CheckReport): string {
  const { tool, today, level, counts, leftOut, waiting, examined, findings, suppressed } = report;
  return jsonText({
    $schema: tool.schemaAddress,
    format: reportFormat,
    tool: { name: tool.name, version: tool.version },
    today,
    ...(report.inventory && { inventory: report.inventory }),
    level,
    counts: { ...counts, suppressed: suppressed.length },
    leftOut,
    waiting: waiting.map(({ id }) => id),
    rules: examined.map(({ rule, examined: count }) => ({
      id: rule.id,
      level: rule.level,
      timeBased: rule.timeBased === true,
      fixable: rule.fix !== undefined,
      description: rule.description,
      help: tool.ruleAddress(rule.id),
      unit: rule.unit,
      examined: count,
    })),
    findings: findings.map(findingOf),
    suppressed: suppressed.map(({ suppression, ...placed }) => ({
      ...findingOf(placed),
      suppression: { reason: suppression.reason, expires: suppression.expires },
    })),
  });
}

/** JSON, where characters that would move the cursor or turn around what stands beside them are escaped. */
export function jsonText(value: object): string {
  return `${withoutActing(JSON.stringify(value, null, 2), (code) => `\\u${code.toString(16).padStart(4, '0')}`)}\n`;
}

function findingOf({ finding, place, fingerprint }: PlacedFinding) {
  return {
    rule: finding.rule.id,
    level: finding.level,
    message: finding.message,
    file: place.file,
    line: place.line,
    column: place.column,
    ...(place.locus === undefined ? {} : { locus: place.locus }),
    ...('at' in finding.place ? { at: finding.place.at } : {}),
    fingerprint,
  };
}
