/** Reading a subcommand's options. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../../../src/language/message.ts';
import { isDate } from '../../../src/model/shapes/leaf.ts';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and other arguments, or a usage error that names the option and the nearest known one. */
export function readOptions<const O extends Options, const P extends boolean = false>(
  args: readonly string[],
  options: O,
  allowPositionals?: P,
) {
  try {
    refuseRepeated(args, options);
    return parseArgs({ args: [...args], options, allowPositionals: allowPositionals ?? (false as P), strict: true });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { message } = error as Error;
    const unknown = /Unknown option '(-{1,2}[^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw new UsageError(message.split('. ')[0] ?? message);
    const known = Object.keys(options).map((name) => `--${name}`);
    const expected = known.length > 0 ? `expected one of ${known.join(', ')}` : 'expected none';
    throw new UsageError(`Unexpected option "${unknown}", ${expected}${didYouMean(unknown, known)}`);
  }
}

/** What a run is about. Of others the last holds, so that a command line can be added to. */
const oneOnly: ReadonlySet<string> = new Set(['inventory']);

/** Of two inventories the last would hold, and nobody would be told that nothing was held against the first. */
function refuseRepeated(args: readonly string[], options: Options) {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option' || token.value === undefined || !oneOnly.has(token.name)) continue;
    const before = values.get(token.name);
    if (before !== undefined && before !== token.value)
      throw new UsageError(
        `Unexpected second --${token.name} "${token.value}" beside "${before}", expected one; run the command once for each`,
      );
    values.set(token.name, token.value);
  }
}

/** One of several words. */
export function readChoice<const W extends string>(name: string, value: string, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new UsageError(`Unexpected value "${value}" of --${name}, expected one of ${words.join(', ')}`);
  return found;
}

/** `--today`, or the system's date in UTC (YYYY-MM-DD). */
export function readToday(value: string | undefined): string {
  if (value === undefined) return new Date().toISOString().slice(0, 10);
  return readDay('today', value);
}

/** A calendar day (YYYY-MM-DD). */
export function readDay(name: string, value: string): string {
  if (!isDate(value, 'day')) throw new UsageError(`Unexpected value "${value}" of --${name}, expected YYYY-MM-DD`);
  return value;
}

/** A whole number from 1 on, or the usual one where none is given. */
export function readCount(name: string, value: string | undefined, usual: number): number {
  if (value === undefined) return usual;
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new UsageError(`Unexpected value "${value}" of --${name}, expected a whole number from 1 on`);
  return Number(value);
}

/** A port from `--port`, from the environment, or 3000. */
export function readPort(value: string | undefined): number {
  const given = value ?? process.env.PORT ?? '3000';
  const port = Number(given);
  if (!/^\d+$/.test(given) || port < 1 || port > 65_535)
    throw new UsageError(`Unexpected port "${given}", expected a number from 1 to 65535`);
  return port;
}
