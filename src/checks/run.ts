/** Running rules: every rule, every finding, and how much was looked at. */
import type { Suppression } from '../model/suppression.ts';
import type { CheckContext, Finding, Level, Rule, RuleFacts } from './rule.ts';
import { suppress } from './suppress.ts';

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
  /** In the rules' order. */
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
  for (const [index, rule] of rules.entries()) {
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
  const ran = new Set(rules.map(({ id }) => id));
  // A rule that did not run had no chance to find what was suppressed.
  const stale = unused.filter(({ rule }) => ran.has(rule));
  const late = rules.flatMap((rule): Reported[] => {
    try {
      return (rule.afterwards?.(context, stale) ?? []).map((finding) => reported(rule, finding, strict));
    } catch (error) {
      return [failure(rule, error)];
    }
  });
  return { findings: [...kept, ...late], suppressed, examined };
}

function reported(rule: Rule, finding: Finding, strict: boolean): Reported {
  const level = finding.level && !atLeast(finding.level, rule.level) ? finding.level : rule.level;
  return { ...finding, rule, level: strict && rule.timeBased && level === 'warning' ? 'error' : level };
}

function failure(rule: Rule, error: unknown): Reported {
  const message = `The rule itself failed: ${(error as Error).message}. Please report it.`;
  return { place: { at: [] }, message, rule, level: 'error' };
}
