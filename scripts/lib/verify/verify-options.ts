/** The options of `commitments verify` and `commitments scan`. */

import type { KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { Level } from '../../../src/checks/rule.ts';
import { type DocumentFormat, documentFormats } from '../../../src/citations/document.ts';
import { leafProblem } from '../../../src/model/shapes/leaf.ts';
import type { Duration } from '../../../src/model/shapes/shape.ts';
import { readChoice, readCount, readOptions, readToday } from '../command-line/options.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Output, readOutputs } from '../files/outputs.ts';
import { defaultCacheFolder } from '../inventory/cache.ts';
import { inventoryOptionLines, inventoryOptions, readSha256 } from '../inventory/given-inventory.ts';
import { readPublicKey } from '../inventory/signature.ts';
import { readConfig } from './config.ts';
import type { ThreadLimits } from './document-thread.ts';
import type { JobId } from './job.ts';

/** The one word for standard input. */
export const standardInput = '-';

export interface VerifyCommand {
  /** Files, folders and globs, as given; `-` among them for standard input. */
  readonly named: readonly string[];
  /** Globs of what is left out. */
  readonly excluded: readonly string[];
  /** Whether files that are named are passed over where they are not there, or of no format that is read. */
  readonly skipUnknown: boolean;
  /** At which a run fails; warnings are shown in any case. */
  readonly level: Level;
  /** Other levels of rules, or none. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly outputs: readonly Output[];
  readonly pinned: boolean;
  /** How long ago a version may have been seen last. */
  readonly maxAge: Duration | undefined;
  /** Heads of columns whose cells are not verified. */
  readonly ignoredColumns: readonly string[];
  /** Absolute: the findings that are lived with. */
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** Whether files that git knows unchanged are left out. */
  readonly changedOnly: boolean;
  /** The commit that they are unchanged since; where this branch left the default one, unless told. */
  readonly since: string | undefined;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly inventory: string | undefined;
  /** 64 hex digits in lower case. */
  readonly inventorySha256: string | undefined;
  /** The key that the inventory has to be signed with. */
  readonly publicKey: KeyObject | undefined;
  readonly maxInventoryAge: Duration | undefined;
  readonly cacheFolder: string;
  readonly stdin: { readonly name: string; readonly format: DocumentFormat | undefined };
  readonly verbose: boolean;
  /** What one document may take. */
  readonly most: ThreadLimits;
}

/** What one document may take, where nothing is said. */
export const usualLimits: ThreadLimits = { seconds: 20, megabytes: 700 };

/** The text of the usage line. */
export const verifyUsage = '<files, folders, globs, !globs or ->… [options]';

/** What Node's reader of command lines is told of the options. */
export const verifyOptions = {
  format: { type: 'string', multiple: true, default: [] },
  exclude: { type: 'string', multiple: true, default: [] },
  'skip-unknown': { type: 'boolean', default: false },
  'changed-only': { type: 'boolean', default: false },
  since: { type: 'string' },
  level: { type: 'string' },
  config: { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean', default: false },
  'max-inventory-age': { type: 'string' },
  pinned: { type: 'boolean', default: false },
  'max-age': { type: 'string' },
  today: { type: 'string' },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  ...inventoryOptions,
  'cache-dir': { type: 'string' },
  'stdin-name': { type: 'string' },
  'stdin-format': { type: 'string' },
  timeout: { type: 'string' },
  memory: { type: 'string' },
  verbose: { type: 'boolean', default: false },
} satisfies NonNullable<ParseArgsConfig['options']>;

/** Each option as help lists it: how it is written, and what it does. */
export const verifyOptionLines: readonly (readonly [written: string, what: string])[] = [
  ['--exclude GLOB', 'leaves files out; as often as wanted'],
  ['--skip-unknown', 'passes over files that are named and gone, or of no kind that is read; for hooks'],
  ['--changed-only', 'only what git knows to have changed since the branch left the default one'],
  ['--since REF', 'with --changed-only: since that commit'],
  [
    '--format NAME[=FILE]',
    'pretty, json, sarif, junit, github or markdown, to standard output or to a file; as often as wanted',
  ],
  ['--level LEVEL', 'error, warning or info: what fails the run; warnings are shown in any case'],
  ['--pinned', 'asks for a version in every citation'],
  ['--max-age P12M', 'asks that what is cited was seen in a source within that time'],
  ['--today YYYY-MM-DD', 'the day to judge dates by'],
  ['--fix', 'rewrites text files: links, and citations of past versions that mean the same'],
  ['--dry-run', 'with --fix: only says what it would do'],
  ...inventoryOptionLines,
  ['--max-inventory-age P90D', 'fails where the inventory was not known to be current within that time'],
  ['--cache-dir FOLDER', 'where copies of inventories from addresses are kept'],
  ['--config FILE', 'in place of commitments.config.json'],
  ['--baseline FILE', 'findings that are lived with; only others are told'],
  ['--update-baseline', 'with --baseline: writes those of today into it'],
  ['--stdin-name NAME', 'what the report calls standard input'],
  ['--stdin-format FORMAT', `what standard input is: ${documentFormats.join(', ')}`],
  ['--timeout SECONDS', `of computing for each document; ${usualLimits.seconds} unless told`],
  ['--memory MEGABYTES', `for each document; ${usualLimits.megabytes} unless told`],
  ['--verbose', 'lists the files'],
];

/** What a job does otherwise, or does not know: a scan asks nothing of citations. */
const scanOptionLines: Readonly<Record<string, string | undefined>> = {
  pinned: undefined,
  'max-age': undefined,
  fix: 'adds the token behind statements that are quoted word for word, in text files',
};

/** The lines of a job's help. */
export function optionLinesOf(job: JobId): typeof verifyOptionLines {
  if (job === 'verify') return verifyOptionLines;
  return verifyOptionLines.flatMap(([written, what]) => {
    const name = optionName(written);
    const own = name in scanOptionLines ? scanOptionLines[name] : what;
    return own === undefined ? [] : [[written, own] as const];
  });
}

/** `max-age` of `--max-age P12M`. */
function optionName(written: string): string {
  return written.replace(/^--/, '').replace(/[ =[].*/, '');
}

/**
 * @param folder what relative files are relative to
 * @throws UsageError where an option is unknown, lacks a value, or does not go with another
 */
export function readVerifyOptions(args: readonly string[], folder: string, job: JobId): VerifyCommand {
  const { values, positionals } = readOptions(args, verifyOptions, true);
  const known = optionLinesOf(job).map(([written]) => optionName(written));
  const foreign = Object.entries(values).find(([name, value]) => value !== false && !known.includes(name))?.[0];
  if (foreign !== undefined)
    throw new UsageError(`Unexpected option "--${foreign}" of ${job}, expected it with verify: it is about citations`);
  const config = readConfig(values.config, folder);
  const { fix, 'dry-run': dryRun, 'stdin-name': stdinName, 'stdin-format': stdinFormat } = values;
  const named = positionals.filter((name) => !isExclusion(name));
  if (named.length === 0)
    throw new UsageError('Unexpected end of the command, expected the files, folders or globs to look at, or "-"');
  if (dryRun && !fix) throw new UsageError('Unexpected --dry-run alone, expected --fix with it');
  if (values['update-baseline'] && values.baseline === undefined)
    throw new UsageError('Unexpected --update-baseline alone, expected --baseline with it');
  if (values.since !== undefined && !values['changed-only'])
    throw new UsageError('Unexpected --since alone, expected --changed-only with it');
  const readsInput = positionals.includes(standardInput);
  if (!readsInput && (stdinName !== undefined || stdinFormat !== undefined))
    throw new UsageError('Unexpected --stdin-name or --stdin-format, expected "-" among the files with it');
  if (readsInput && fix)
    throw new UsageError(
      'Unexpected --fix with "-", expected files: what comes from standard input can not be rewritten',
    );
  const outputs = readOutputs(values.format, folder);
  return {
    named,
    excluded: [
      ...(config.exclude ?? []),
      ...values.exclude,
      ...positionals.filter(isExclusion).map((name) => name.slice(1)),
    ],
    skipUnknown: values['skip-unknown'],
    level: readChoice('level', values.level ?? config.level ?? 'error', ['error', 'warning', 'info']),
    levels: config.levels ?? {},
    ignoredColumns: config.columns?.ignore ?? [],
    baseline: values.baseline === undefined ? undefined : resolve(folder, values.baseline),
    updateBaseline: values['update-baseline'],
    changedOnly: values['changed-only'],
    since: values.since,
    today: readToday(values.today),
    outputs: outputs.length > 0 ? outputs : [{ format: 'pretty' }],
    pinned: values.pinned || config.pinned === true,
    maxAge: readSpan('max-age', values['max-age'] ?? config.maxAge),
    fix,
    dryRun,
    inventory: values.inventory ?? config.inventory,
    // What the configuration pins is its own inventory.
    inventorySha256: readSha256(
      values['inventory-sha256'] ?? (values.inventory === undefined ? config.inventorySha256 : undefined),
    ),
    publicKey: values['public-key'] === undefined ? undefined : readPublicKey(resolve(folder, values['public-key'])),
    maxInventoryAge: readSpan('max-inventory-age', values['max-inventory-age'] ?? config.maxInventoryAge),
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

/** `!drafts/**`: a glob of what is left out, unless a file has that name. */
function isExclusion(name: string): boolean {
  return name.startsWith('!') && name.length > 1;
}

function readSpan(name: string, value: string | undefined): Duration | undefined {
  if (value === undefined) return undefined;
  const problem = leafProblem({ type: 'duration' }, value);
  if (problem !== undefined) throw new UsageError(`Unexpected value "${value}" of --${name}, expected ${problem}`);
  return value as Duration;
}
