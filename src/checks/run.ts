/** Running rules: every rule, every finding, and how much was looked at. */
import type { Suppression } from '../model/suppression.ts';
import type { CheckContext, Finding, Level, Rule, RuleFacts } from './rule.ts';
import { suppress } from './suppress.ts';
import { type EntryRef, judged } from './well-formed.ts';

/** A finding with the rule that made it and the level that counts. */
export interface Reported extends Finding {
  readonly rule: RuleFacts;
  readonly level: Level;
}

/** What a run found. */
export interface Report {
  readonly findings: readonly Reported[];
  /** Findings that a suppression sets aside. */
  readonly suppressed: readonly { readonly finding: Reported; readonly suppression: Suppression }[];
  /** Entries that are not well-formed, and that no other rule saw. */
  readonly leftOut: readonly EntryRef[];
  /** Rules that need every entry, and did not run while some are left out. */
  readonly waiting: readonly RuleFacts[];
  /** The rules that ran, in their order. */
  readonly examined: readonly { readonly rule: RuleFacts; readonly examined: number }[];
}

export interface RunOptions {
  /** Warnings that come with time alone count as errors. */
  readonly strict?: boolean;
  /** Told of each rule before it runs, with its number from 0. */
  readonly onRule?: (rule: Rule, index: number) => void;
}

const severity: Readonly<Record<Level, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a level is at or above a threshold. */
export function atLeast(level: Level, threshold: Level): boolean {
  return severity[level] >= severity[threshold];
}

/**
 * Runs all rules and collects everything. A rule that throws is our fault, not the registry's: it is reported as an error
 * of that rule, and the others still run.
 */
export function run(
  rules: readonly Rule[],
  context: CheckContext,
  { strict = false, onRule }: RunOptions = {},
): Report {
  const found: Reported[] = [];
  const examined: { rule: Rule; examined: number }[] = [];
  const { leftOut } = judged(context.given);
  const waiting = rules.filter(({ needsAll }) => needsAll && leftOut.length > 0);
  const running = rules.filter((rule) => !waiting.includes(rule));
  for (const [index, rule] of running.entries()) {
    onRule?.(rule, index);
    try {
      const result = rule.check(context);
      examined.push({ rule, examined: result.examined });
      for (const finding of result.findings) found.push(reported(rule, finding, strict));
    } catch (error) {
      examined.push({ rule, examined: 0 });
      found.push(failure(rule, error));
    }
  }
  const { kept, suppressed, unused } = suppress(found, context.suppressions, context.today);
  const ran = new Set(running.map(({ id }) => id));
  // A rule that did not run, or did not see the entry, had no chance to find what was suppressed.
  const unseen = new Set(leftOut.map(({ kind, id }) => `${kind}/${id}`));
  const stale = unused.filter(
    ({ rule, entry }) => ran.has(rule) && !(entry && unseen.has(`${entry.kind}/${entry.id}`)),
  );
  const late = running.flatMap((rule): Reported[] => {
    try {
      return (rule.afterwards?.(context, stale) ?? []).map((finding) => reported(rule, finding, strict));
    } catch (error) {
      return [failure(rule, error)];
    }
  });
  return { findings: [...kept, ...late], suppressed, leftOut, waiting, examined };
}

function reported(rule: Rule, finding: Finding, strict: boolean): Reported {
  const level = finding.level && !atLeast(finding.level, rule.level) ? finding.level : rule.level;
  return { ...finding, rule, level: strict && rule.timeBased && level === 'warning' ? 'error' : level };
}

function failure(rule: Rule, error: unknown): Reported {
  const message = `The rule itself failed: ${(error as Error).message}. Please report it.`;
  return { place: { at: [] }, message, rule, level: 'error' };
}
