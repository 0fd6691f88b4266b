/** The inventory that a command is given, with what it has to meet to be trusted: options, their help, and reading it. */
import { resolve } from 'node:path';
import { say } from '../command-line/say.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { defaultCacheFolder } from './cache.ts';
import { type ReadInventory, readInventory } from './read-inventory.ts';
import { readPublicKey } from './signature.ts';

/** What Node's reader of command lines is told of them. */
export const inventoryOptions = {
  inventory: { type: 'string' },
  'inventory-sha256': { type: 'string' },
  'public-key': { type: 'string' },
} as const;

/** Their values, as they stand on the command line. */
export type InventoryValues = { readonly [K in keyof typeof inventoryOptions]?: string | undefined };

/** The text of a usage line. */
export const inventoryUsage = '[--inventory FILE|URL [--inventory-sha256 HEX] [--public-key FILE]]';

/** Each as help lists it: how it is written, and what it does. */
export const inventoryOptionLines: readonly (readonly [written: string, what: string])[] = [
  ['--inventory FILE|URL', 'another inventory than the one that the command carries'],
  ['--inventory-sha256 HEX', 'the digest that its bytes must have'],
  ['--public-key FILE', 'the key that it has to be signed with, in a file beside it that ends in .sig'],
];

/** The first of them that is given, as it is written: for what goes with none. */
export function inventoryOptionIn(values: InventoryValues): string | undefined {
  const name = Object.keys(inventoryOptions).find((key) => values[key as keyof InventoryValues] !== undefined);
  return name === undefined ? undefined : `--${name}`;
}

/**
 * The inventory that is given, or the one that the command line carries. What is to be known of it is told on standard error.
 *
 * @param values files are relative to where npm was called
 * @throws UsageError where it can't be had, or is not the one that is expected
 */
export async function givenInventory(values: InventoryValues): Promise<ReadInventory> {
  const folder = process.env.INIT_CWD ?? process.cwd();
  const key = values['public-key'];
  const read = await readInventory({
    given: values.inventory,
    sha256: readSha256(values['inventory-sha256']),
    publicKey: key === undefined ? undefined : readPublicKey(resolve(folder, key)),
    folder,
    cacheFolder: defaultCacheFolder(),
    now: Date.now(),
  });
  say(...read.warnings);
  return read;
}

/**
 * The digest of `--inventory-sha256`, 64 hex digits, also from the form in which digests are written, `sha256-…`.
 *
 * @throws UsageError
 */
export function readSha256(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const digits = value.toLowerCase().replace(/^sha256[-:]/, '');
  if (!/^[0-9a-f]{64}$/.test(digits))
    throw new UsageError(`Unexpected value "${value}" of --inventory-sha256, expected 64 hex digits`);
  return digits;
}
