/** What a verification looked at, in a line each: a run that saw nothing is noticed. */

import type { CheckReport } from '../../../src/checks/reporters/report.ts';
import { countsLine } from '../../../src/checks/reporters/summary.ts';
import { counted } from '../../../src/language/counts.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import type { DocumentJob } from './job.ts';
import type { DocumentSource, VerifyOutcome } from './verify-files.ts';

/** `37 commitments of Privacy Commitments, last reviewed on 2026-11-20 (inventory.json)`. */
export function inventoryWords({ commitments, site }: Inventory, name: string): string {
  const reviewed = Object.values(commitments)
    .map(({ review }) => review.reviewed)
    .sort()
    .at(-1);
  const when = reviewed === undefined ? '' : `, last reviewed on ${reviewed}`;
  return `${counted(Object.keys(commitments).length, 'commitment')} of ${site.title}${when} (${name})`;
}

/** What a summary says beside the report. */
export interface SummaryFacts {
  /** Files of other formats. */
  readonly skipped: number;
  readonly excluded: number;
  /** From `inventoryWords`. */
  readonly against: string;
  /** Whether every document has a line of its own before. */
  readonly verbose: boolean;
}

/**
 * `Looked at 12 files, 340 blocks, 25 citations against …: 1 error, 0 warnings, 0 notes`, then what was not looked at and why.
 *
 */
export function verificationSummary(
  report: CheckReport,
  outcomes: ReadonlyMap<DocumentSource, VerifyOutcome>,
  { skipped, excluded, against, verbose }: SummaryFacts,
  job: DocumentJob,
): string {
  const all = [...outcomes.values()];
  const verified = all.flatMap((outcome) => (outcome.type === 'verified' ? [outcome] : []));
  const sum = (count: (one: (typeof verified)[number]) => number) =>
    verified.reduce((total, one) => total + count(one), 0);
  const ignored = sum((one) => one.ignored);
  const examined = sum((one) => one.examined);
  const looked = [
    counted(outcomes.size, 'document'),
    counted(
      sum((one) => one.blocks),
      'block',
    ),
    counted(examined, job.unit),
  ];
  const silent = all.filter(({ type }) => type === 'silent').length;
  const { error, warning, info } = report.counts;
  const hidden = error + warning + info - report.findings.length;
  return [
    ...(verbose ? [...outcomes].map(([{ name }, outcome]) => `${name}: ${outcomeWords(outcome, job)}`) : []),
    `Looked at ${looked.join(', ')} against ${against}: ${countsLine(report)}`,
    ...(examined === 0 ? [job.none] : []),
    ...(silent > 0 ? [`${counted(silent, 'document')} with ${job.silent}, not parsed`] : []),
    ...(skipped > 0 ? [`${counted(skipped, 'file')} of other formats skipped`] : []),
    ...(excluded > 0 ? [`${counted(excluded, 'file')} excluded`] : []),
    ...(ignored > 0 ? [`${counted(ignored, 'cell')} of columns that are not verified left out`] : []),
    ...(hidden > 0 ? [`${hidden.toLocaleString('en')} below --level ${report.level} not shown`] : []),
  ].join('\n');
}

function outcomeWords(outcome: VerifyOutcome, job: DocumentJob): string {
  if (outcome.type === 'silent') return job.silent;
  if (outcome.type === 'unreadable') return 'not readable';
  return `${counted(outcome.blocks, 'block')}, ${counted(outcome.examined, job.unit)}`;
}
