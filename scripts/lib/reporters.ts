/** Findings for people: file by file, as linters print them. */
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Reported } from '../../src/checks/run.ts';
import type { Places, SourcePlace } from './places.ts';

/** A finding with its place in a file. */
export interface PlacedFinding {
  readonly finding: Reported;
  readonly place: SourcePlace;
}

/** Where each finding is; one whose place is nowhere in the source points at the registry's first line. */
export function placed(findings: readonly Reported[], places: Places): PlacedFinding[] {
  const all = findings.map((finding) => {
    const { place } = finding;
    const found = 'at' in place ? places.find(place.at, place.offset, place.occurrence) : place;
    return { finding, place: found ?? { file: 'src/registry/index.ts', line: 1, column: 1 } };
  });
  return all.sort(
    (a, b) => compare(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The pretty report; empty where there is nothing to say. */
export function pretty(findings: readonly PlacedFinding[], color: boolean): string {
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
    message.fatal = { error: true, warning: false, info: null }[finding.level] as boolean;
  }
  return reporter([...files.values()], { color, quiet: true });
}
