/** The report as JUnit XML: a test suite for each rule, a failed case for each finding. */
import { withoutActing } from '../../language/printable.ts';
import type { Level, RuleFacts } from '../rule.ts';
import { type CheckReport, type PlacedFinding, placeText } from './report.ts';

/** A rule without findings is one passed case, so that it is seen to have run. */
export function junit(report: CheckReport): string {
  const { tool, examined, findings, suppressed } = report;
  const suites = examined.map(({ rule, examined: count }) =>
    suite(
      rule,
      count,
      findings.filter(({ finding }) => finding.rule.id === rule.id),
      suppressed.filter(({ finding }) => finding.rule.id === rule.id),
      report.inventory,
    ),
  );
  const total = (count: (one: Suite) => number) => suites.reduce((sum, one) => sum + count(one), 0);
  const totals = { tests: total(({ tests }) => tests), failures: total(({ failures }) => failures) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: tool.name, ...totals, errors: 0 })}>`,
    ...suites.map(({ text }) => text),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Suite {
  readonly text: string;
  readonly tests: number;
  readonly failures: number;
}

function suite(
  rule: RuleFacts,
  examined: number,
  findings: readonly PlacedFinding[],
  suppressed: CheckReport['suppressed'],
  inventory: CheckReport['inventory'],
): Suite {
  const failed = findings.map((placed) => {
    const { level, message } = placed.finding;
    return testCase(rule, where(placed), placed.place, [
      `      <failure${attributes({ type: level satisfies Level, message })}>${escapeXml(`${where(placed)}: ${message}`)}</failure>`,
    ]);
  });
  const skipped = suppressed.map((placed) =>
    testCase(rule, where(placed), placed.place, [
      `      <skipped${attributes({ message: placed.suppression.reason })}/>`,
    ]),
  );
  const cases = [...failed, ...skipped];
  if (failed.length === 0) cases.unshift(testCase(rule, rule.description));
  const counts = { tests: cases.length, failures: failed.length, errors: 0, skipped: skipped.length };
  const against = inventory && {
    inventory: inventory.name,
    'inventory-sha256': inventory.sha256,
    'inventory-current': inventory.current,
    'inventory-age': inventory.age,
  };
  const properties = { level: rule.level, unit: rule.unit, examined, ...against };
  const text = [
    `  <testsuite${attributes({ name: rule.id, ...counts })}>`,
    '    <properties>',
    ...Object.entries(properties).map(([name, value]) => `      <property${attributes({ name, value })}/>`),
    '    </properties>',
    ...cases,
    '  </testsuite>',
  ].join('\n');
  return { text, tests: cases.length, failures: failed.length };
}

function testCase(
  rule: RuleFacts,
  name: string,
  place?: PlacedFinding['place'],
  inner: readonly string[] = [],
): string {
  const start = `    <testcase${attributes({ classname: rule.id, name, ...(place ? fileOf(place) : {}) })}`;
  return inner.length === 0 ? `${start}/>` : [`${start}>`, ...inner, '    </testcase>'].join('\n');
}

function fileOf({ file, line, locus }: PlacedFinding['place']): Readonly<Record<string, string | number>> {
  return locus === undefined ? { file, line } : { file };
}

function where({ place }: PlacedFinding): string {
  return placeText(place);
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for content and attributes. Characters that XML 1.0 has no way to hold become U+FFFD; those that act on what stands
 * beside them, and ends of lines, are referred to by number.
 */
export function escapeXml(text: string): string {
  const held = text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return withoutActing(held, (code) => `&#${code};`).replaceAll('\n', '&#10;');
}
