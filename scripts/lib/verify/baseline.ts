/** A baseline: the findings that were there when a project began to verify, so that new ones alone fail a run. */

import { relative } from 'node:path';
import type { CheckReport, PlacedFinding } from '../../../src/checks/reporters/report.ts';
import type { Day } from '../../../src/model/shapes/shape.ts';
import { isObject } from '../../../src/model/shapes/walk.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { readTextFile } from '../files/read-file.ts';
import { writeWhole } from '../files/write-whole.ts';

/** The version of the form. */
const format = 1;

/** What stays until somebody takes it out of the baseline. */
const forGood: Day = '9999-12-31';

/** A report in which the findings of a baseline are set aside, and how many of the baseline are no more. */
export interface HeldReport {
  readonly report: CheckReport;
  readonly gone: number;
}

/**
 * Sets aside what a baseline knows.
 *
 * @param file absolute
 * @param folder the caller's, for messages
 * @throws UsageError where the file can't be read or is none
 */
export function withBaseline(report: CheckReport, file: string, folder: string): HeldReport {
  const known = readBaseline(file, folder);
  const isKnown = ({ fingerprint }: PlacedFinding) => known.has(fingerprint);
  const old = report.findings.filter(isKnown);
  const counts = { ...report.counts };
  for (const { finding } of old) counts[finding.level]--;
  const suppressed = old.map((placed) => ({
    ...placed,
    suppression: {
      rule: placed.finding.rule.id,
      file: placed.place.file,
      reason: `In the baseline ${relative(folder, file).replaceAll('\\', '/')}`,
      expires: forGood,
    },
  }));
  return {
    report: {
      ...report,
      findings: report.findings.filter((placed) => !isKnown(placed)),
      suppressed: [...report.suppressed, ...suppressed],
      counts,
    },
    gone: known.size - old.length,
  };
}

/** Writes the findings of a report as the baseline. */
export function writeBaseline({ findings }: CheckReport, file: string): void {
  const known = findings.map(({ finding, place, fingerprint }) => ({
    fingerprint,
    rule: finding.rule.id,
    file: place.file,
    message: finding.message,
  }));
  writeWhole(file, `${JSON.stringify({ format, findings: known }, null, 2)}\n`);
}

function readBaseline(file: string, folder: string): ReadonlySet<string> {
  const name = relative(folder, file);
  const value = parseJson(name, readTextFile(file));
  if (!isObject(value) || value.format !== format || !Array.isArray(value.findings))
    throw new UsageError(`${name}: Unexpected contents, expected a baseline; write it anew with --update-baseline`);
  const prints = value.findings.map((one: unknown) => (isObject(one) ? one.fingerprint : undefined));
  return new Set(prints.filter((print) => typeof print === 'string'));
}
