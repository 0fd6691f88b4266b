/** Running rules: every rule, every finding, and how much was looked at. */
import type { CheckContext, Finding, Level, Rule } from './rule.ts';

/** A finding with the rule that made it and the level that counts. */
export interface Reported extends Finding {
  readonly rule: Rule;
  readonly level: Level;
}

/** What a run found. */
export interface Report {
  readonly findings: readonly Reported[];
  /** In the rules' order. */
  readonly examined: readonly { readonly rule: Rule; readonly examined: number }[];
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
export function run(rules: readonly Rule[], context: CheckContext): Report {
  const findings: Reported[] = [];
  const examined: { rule: Rule; examined: number }[] = [];
  for (const rule of rules) {
    try {
      const result = rule.check(context);
      examined.push({ rule, examined: result.examined });
      for (const finding of result.findings) {
        const level = finding.level && !atLeast(finding.level, rule.level) ? finding.level : rule.level;
        findings.push({ ...finding, rule, level });
      }
    } catch (error) {
      examined.push({ rule, examined: 0 });
      const message = `The rule itself failed: ${(error as Error).message}. Please report it.`;
      findings.push({ place: { at: [] }, message, rule, level: 'error' });
    }
  }
  return { findings, examined };
}
