/** The options of `commitments check`. */
import { rules } from '../../../src/checks/index.ts';
import type { Level, Rule, RuleFacts } from '../../../src/checks/rule.ts';
import { documentedRules } from '../../../src/documented-rules.ts';
import { didYouMean } from '../../../src/language/message.ts';
import { readChoice, readOptions, readToday } from '../command-line/options.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Output, readOutputs } from '../files/outputs.ts';

export interface CheckOptions {
  readonly rules: readonly Rule[];
  readonly level: Level;
  readonly strict: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly outputs: readonly Output[];
  readonly since: string | undefined;
  /** A file or a commit that has an earlier lock. */
  readonly lockBase: string | undefined;
  readonly registry: string | undefined;
  readonly list: boolean;
  /** Of any command. */
  readonly explain: RuleFacts | undefined;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly verbose: boolean;
}

/** The text of the usage line. */
export const checkUsage =
  '[--format pretty|json|sarif|junit|github|markdown[=FILE]]… [--rule ID]… [--level error|warning|info] [--strict] [--today YYYY-MM-DD] [--since REF] [--lock-base FILE|REF] [--registry FILE] [--fix [--dry-run]] [--verbose] | --list | --explain RULE';

/** @throws UsageError where an option is unknown, lacks a value, or does not go with another */
export function readCheckOptions(args: readonly string[], folder: string): CheckOptions {
  const { values } = readOptions(args, {
    format: { type: 'string', multiple: true, default: [] },
    rule: { type: 'string', multiple: true, default: [] },
    level: { type: 'string', default: 'error' },
    strict: { type: 'boolean', default: false },
    today: { type: 'string' },
    since: { type: 'string' },
    'lock-base': { type: 'string' },
    registry: { type: 'string' },
    list: { type: 'boolean', default: false },
    explain: { type: 'string' },
    fix: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  });
  const { strict, since, registry, list, fix, verbose } = values;
  const dryRun = values['dry-run'];
  if (dryRun && !fix) throw new UsageError('Unexpected --dry-run alone, expected --fix with it');
  if (since !== undefined && (fix || registry !== undefined))
    throw new UsageError(
      `Unexpected --since with ${fix ? '--fix' : '--registry'}, expected one of them; --since compares the project's own registry`,
    );
  const chosen = values.rule.map((id) => ruleOf('rule', id, rules));
  const outputs = readOutputs(values.format, folder);
  return {
    rules: chosen.length > 0 ? rules.filter((rule) => chosen.includes(rule)) : rules,
    level: readChoice('level', values.level, ['error', 'warning', 'info']),
    strict,
    today: readToday(values.today),
    outputs: outputs.length > 0 ? outputs : [{ format: 'pretty' }],
    since,
    lockBase: values['lock-base'],
    registry,
    list,
    explain: values.explain === undefined ? undefined : ruleOf('explain', values.explain, documentedRules),
    fix,
    dryRun,
    verbose,
  };
}

function ruleOf<R extends RuleFacts>(option: string, id: string, among: readonly R[]): R {
  const ids = among.map((rule) => rule.id);
  const found = among.find((rule) => rule.id === id);
  if (!found)
    throw new UsageError(
      `Unexpected rule "${id}" of --${option}, expected one that "--list" names${didYouMean(id, ids)}`,
    );
  return found;
}
