/** Findings for people: file by file, as linters print them. */
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { printable, printableLines } from '../../language/printable.ts';
import { type CheckReport, placedMessage } from './report.ts';

/** Where a message is longer than a screen is wide, a column behind it would be all spaces. */
const widestColumn = 120;

/** @param color whether it goes where colours are shown */
export function pretty({ findings }: CheckReport, color = false): string {
  const files = new Map<string, VFile>();
  for (const placed of findings) {
    const { finding, place } = placed;
    const file = files.get(place.file) ?? new VFile({ path: printable(place.file) });
    files.set(place.file, file);
    const message = file.message(printableLines(placedMessage(placed)), {
      place: place.locus === undefined ? { line: place.line, column: place.column } : undefined,
      ruleId: finding.rule.id,
      source: 'commitments',
    });
    // vfile's word for severity: true is an error, false a warning, null information.
    message.fatal = { error: true, warning: false, info: null }[finding.level] ?? undefined;
  }
  const text = reporter([...files.values()], { color, quiet: true });
  if (text === '') return '';
  const isWide = findings.some((placed) => placedMessage(placed).length > widestColumn);
  return `${isWide ? text.replace(/ {2,}(?=[\w-]+ +commitments$)/gm, '  ') : text}\n`;
}
