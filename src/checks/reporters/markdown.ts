/** The report as a Markdown table, for a comment or a step's summary. */
import { printable, printableLines } from '../../language/printable.ts';
import type { Level } from '../rule.ts';
import { codeSpan, escapeMarkdown } from './markdown-text.ts';
import { type CheckReport, inventoryText, placeText } from './report.ts';
import { countsLine } from './summary.ts';

/** A comment on GitHub holds 65,536 characters; some are left for what stands around the table. */
const maxCharacters = 60_000;

const names = { error: 'Error', warning: 'Warning', info: 'Note' } as const satisfies Record<Level, string>;

/** As many findings as a comment holds, the worst first, and how many more there are. */
export function markdownReport(report: CheckReport): string {
  const { findings, tool } = report;
  const against = report.inventory ? `\nAgainst ${escapeMarkdown(printable(inventoryText(report.inventory)))}\n` : '';
  const heading = `### ${report.run.title}\n\n${countsLine(report)}\n${against}`;
  if (findings.length === 0) return heading;
  const order: readonly Level[] = ['error', 'warning', 'info'];
  const rows = order
    .flatMap((level) => findings.filter(({ finding }) => finding.level === level))
    .map(
      ({ finding, place }) =>
        `| ${names[finding.level]} | ${codeSpan(printable(placeText(place)))} | ${escapeMarkdown(printableLines(finding.message))} | [${finding.rule.id}](${tool.ruleAddress(finding.rule.id)}) |`,
    );
  const shown: string[] = [];
  let length = 0;
  for (const row of rows) {
    length += row.length + 1;
    if (length > maxCharacters) break;
    shown.push(row);
  }
  const rest = rows.length - shown.length;
  return [
    heading,
    '| Level | Place | Finding | Rule |',
    '| --- | --- | --- | --- |',
    ...shown,
    ...(rest > 0 ? ['', `and ${rest.toLocaleString('en')} more`] : []),
    '',
  ].join('\n');
}
