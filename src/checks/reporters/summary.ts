/** What a run looked at and found, in a line. */
import { counted, countedUnit } from '../../language/counts.ts';
import type { Level } from '../rule.ts';
import type { CheckReport } from './report.ts';

/** `0 errors, 2 warnings, 66 notes, 1 suppressed`. */
export function countsLine({ counts, suppressed }: Pick<CheckReport, 'counts' | 'suppressed'>): string {
  const words = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Level, string>;
  const parts = (['error', 'warning', 'info'] as const).map((level) => counted(counts[level], words[level]));
  return [...parts, ...(suppressed.length > 0 ? [`${number(suppressed.length)} suppressed`] : [])].join(', ');
}

/** What a run looked at beside its rules. */
export interface Looked {
  readonly entries: number;
  readonly documents: number;
}

/**
 * `20 rules looked at 217 entries, 1,315 references, 158 links, 5 documents: 0 errors, 0 warnings, 66 notes`; then, a line
 * each, which entries were left out, which rules found nothing to look at, and how many findings are below the level.
 */
export function summary(report: CheckReport, { entries, documents }: Looked, verbose = false): string {
  const { examined, counts, findings, level } = report;
  const unitsOf = ['reference-resolves', 'link-resolves'];
  // A few rules that somebody chose say for themselves what they looked at.
  const told = examined.length > 3 ? examined.filter(({ rule }) => unitsOf.includes(rule.id)) : examined;
  const looked = [
    counted(entries, 'entry', 'entries'),
    ...told.map(({ rule, examined: count }) => countedUnit(count, rule.unit)),
    counted(documents, 'document'),
  ];
  const idle = examined.filter(({ rule, examined: count }) => count === 0 && rule.emptyBecause === undefined);
  const hidden = counts.error + counts.warning + counts.info - findings.length;
  return [
    ...(verbose ? examined.map(({ rule, examined: count }) => `${rule.id}: ${countedUnit(count, rule.unit)}`) : []),
    `${counted(examined.length, 'rule')} looked at ${looked.join(', ')}: ${countsLine(report)}`,
    ...leftOutLine(report),
    ...(examined.every(({ examined: count }) => count === 0) ? ['Nothing was looked at.'] : idleLine(idle)),
    ...(hidden > 0 ? [`${number(hidden)} below --level ${level} not shown`] : []),
  ].join('\n');
}

/** `3 entries left out of the other rules, since they are not well-formed; 21 rules need every entry and did not run`. */
function leftOutLine({ leftOut, waiting }: CheckReport): string[] {
  if (leftOut.length === 0) return [];
  const they = leftOut.length === 1 ? 'it is' : 'they are';
  const rules =
    waiting.length === 0 ? '' : `; ${counted(waiting.length, 'rule needs', 'rules need')} every entry and did not run`;
  return [
    `${counted(leftOut.length, 'entry', 'entries')} left out of the other rules, since ${they} not well-formed${rules}`,
  ];
}

function idleLine(idle: CheckReport['examined']): string[] {
  return idle.length === 0 ? [] : [`Nothing to look at: ${idle.map(({ rule }) => rule.id).join(', ')}`];
}

function number(count: number): string {
  return count.toLocaleString('en');
}
