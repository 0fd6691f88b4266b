/** The options of `commitments verify`. */
import { resolve } from 'node:path';
import type { Level } from '../../../src/checks/rule.ts';
import { type DocumentFormat, documentFormats } from '../../../src/citations/document.ts';
import { leafProblem } from '../../../src/model/shapes/leaf.ts';
import type { Duration } from '../../../src/model/shapes/shape.ts';
import { defaultCacheFolder } from '../inventory/cache.ts';
import { readChoice, readCount, readOptions, readToday } from '../options.ts';
import { type Output, readOutputs } from '../outputs.ts';
import { UsageError } from '../usage-error.ts';
import type { ThreadLimits } from './document-thread.ts';

/** The one word for standard input. */
export const standardInput = '-';

export interface VerifyCommand {
  /** Files, folders and globs, as given; `-` among them for standard input. */
  readonly named: readonly string[];
  readonly level: Level;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly outputs: readonly Output[];
  readonly pinned: boolean;
  /** How long ago a version may have been seen last. */
  readonly maxAge: Duration | undefined;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly inventory: string | undefined;
  /** 64 hex digits in lower case. */
  readonly inventorySha256: string | undefined;
  readonly cacheFolder: string;
  readonly stdin: { readonly name: string; readonly format: DocumentFormat | undefined };
  readonly verbose: boolean;
  /** What one document may take. */
  readonly most: ThreadLimits;
}

/** What one document may take, where nothing is said. */
const usualLimits: ThreadLimits = { seconds: 20, megabytes: 700 };

/** The text of the usage line. */
export const verifyUsage =
  '<files, folders, globs or ->… [--format pretty|json|sarif|junit|github|markdown[=FILE]]… [--level error|warning|info] [--pinned] [--max-age P12M] [--today YYYY-MM-DD] [--fix [--dry-run]] [--inventory FILE|URL [--inventory-sha256 HEX] [--cache-dir FOLDER]] [--stdin-name NAME] [--stdin-format FORMAT] [--timeout SECONDS] [--memory MEGABYTES] [--verbose]';

/**
 * @param folder what relative files are relative to
 * @throws UsageError where an option is unknown, lacks a value, or does not go with another
 */
export function readVerifyOptions(args: readonly string[], folder: string): VerifyCommand {
  const { values, positionals } = readOptions(
    args,
    {
      format: { type: 'string', multiple: true, default: [] },
      level: { type: 'string', default: 'error' },
      pinned: { type: 'boolean', default: false },
      'max-age': { type: 'string' },
      today: { type: 'string' },
      fix: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      inventory: { type: 'string' },
      'inventory-sha256': { type: 'string' },
      'cache-dir': { type: 'string' },
      'stdin-name': { type: 'string' },
      'stdin-format': { type: 'string' },
      timeout: { type: 'string' },
      memory: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
    true,
  );
  const { fix, 'dry-run': dryRun, 'stdin-name': stdinName, 'stdin-format': stdinFormat } = values;
  if (positionals.length === 0)
    throw new UsageError('Unexpected end of the command, expected the files, folders or globs to look at, or "-"');
  if (dryRun && !fix) throw new UsageError('Unexpected --dry-run alone, expected --fix with it');
  const readsInput = positionals.includes(standardInput);
  if (!readsInput && (stdinName !== undefined || stdinFormat !== undefined))
    throw new UsageError('Unexpected --stdin-name or --stdin-format, expected "-" among the files with it');
  if (readsInput && fix)
    throw new UsageError(
      'Unexpected --fix with "-", expected files: what comes from standard input can not be rewritten',
    );
  const outputs = readOutputs(values.format, folder);
  return {
    named: positionals,
    level: readChoice('level', values.level, ['error', 'warning', 'info']),
    today: readToday(values.today),
    outputs: outputs.length > 0 ? outputs : [{ format: 'pretty' }],
    pinned: values.pinned,
    maxAge: readMaxAge(values['max-age']),
    fix,
    dryRun,
    inventory: values.inventory,
    inventorySha256: readSha256(values['inventory-sha256']),
    cacheFolder: values['cache-dir'] === undefined ? defaultCacheFolder() : resolve(folder, values['cache-dir']),
    stdin: {
      name: stdinName ?? 'standard input',
      format: stdinFormat === undefined ? undefined : readChoice('stdin-format', stdinFormat, documentFormats),
    },
    verbose: values.verbose,
    most: {
      seconds: readCount('timeout', values.timeout, usualLimits.seconds),
      megabytes: readCount('memory', values.memory, usualLimits.megabytes),
    },
  };
}

function readMaxAge(value: string | undefined): Duration | undefined {
  if (value === undefined) return undefined;
  const problem = leafProblem({ type: 'duration' }, value);
  if (problem !== undefined) throw new UsageError(`Unexpected value "${value}" of --max-age, expected ${problem}`);
  return value as Duration;
}

/** Also in the form in which digests are written, `sha256-…`. */
function readSha256(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const digits = value.toLowerCase().replace(/^sha256[-:]/, '');
  if (!/^[0-9a-f]{64}$/.test(digits))
    throw new UsageError(`Unexpected value "${value}" of --inventory-sha256, expected 64 hex digits`);
  return digits;
}
