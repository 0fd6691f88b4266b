/** Findings for people: file by file, as linters print them. */
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { CheckReport } from './report.ts';

/** @param color whether it goes where colours are shown */
export function pretty({ findings }: CheckReport, color = false): string {
  const files = new Map<string, VFile>();
  for (const { finding, place } of findings) {
    const file = files.get(place.file) ?? new VFile({ path: place.file });
    files.set(place.file, file);
    const message = file.message(finding.message, {
      place: { line: place.line, column: place.column },
      ruleId: finding.rule.id,
      source: 'commitments',
    });
    // vfile's word for severity: true is an error, false a warning, null information.
    message.fatal = { error: true, warning: false, info: null }[finding.level] ?? undefined;
  }
  const text = reporter([...files.values()], { color, quiet: true });
  return text === '' ? '' : `${text}\n`;
}
