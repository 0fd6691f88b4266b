/** `commitments.config.json`: how a project verifies its documents, so that everybody who runs it does the same. */

import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { didYouMean } from '../../../src/language/message.ts';
import {
  boolean,
  duration,
  type Infer,
  list,
  object,
  oneOf,
  optional,
  record,
  text,
} from '../../../src/model/shapes/shape.ts';
import { type Path, walk } from '../../../src/model/shapes/walk.ts';
import { jsonProblems } from '../checking/json-places.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { readTextFile } from '../files/read-file.ts';
import { documentRuleIds } from './job.ts';

/** What the file is called in the folder of the caller. */
const usualName = 'commitments.config.json';

const config = object({
  $schema: optional(text),
  /** A file, relative to this one, or an https address. */
  inventory: optional(text),
  inventorySha256: optional(text),
  maxInventoryAge: optional(duration),
  /** Whether every citation has to name its version. */
  pinned: optional(boolean),
  maxAge: optional(duration),
  /** At which level a run fails. */
  level: optional(oneOf('error', 'warning', 'info')),
  /** Other levels of rules, or none. */
  levels: optional(record(oneOf('error', 'warning', 'info', 'off'))),
  /** Globs, relative to this file. */
  exclude: optional(list(text)),
  columns: optional(
    object({
      /** Heads of columns of tables and sheets whose cells are not verified. */
      ignore: list(text),
    }),
  ),
});

export type VerifyConfig = Infer<typeof config>;

/**
 * The configuration; empty where there is no file.
 *
 * @param given a file that is named, in place of the usual one
 * @param folder the caller's
 * @throws UsageError with file, line and column of what is wrong in it
 */
export function readConfig(given: string | undefined, folder: string): VerifyConfig {
  const file = resolve(folder, given ?? usualName);
  if (given === undefined && !existsSync(file)) return {};
  const content = readTextFile(file).replace(/^\uFEFF/, '');
  const name = relative(folder, file).replaceAll('\\', '/');
  const value = parseJson(name, content);
  const problems: { at: Path; message: string }[] = [];
  walk(config, value, [], {
    problem: ({ at, actual, expected }) => problems.push({ at, message: `Unexpected ${actual}, expected ${expected}` }),
  });
  if (problems.length === 0) problems.push(...levelProblems(value as VerifyConfig));
  if (problems.length > 0) {
    const told = jsonProblems(name, content);
    throw new UsageError(problems.map(({ at, message }) => told(at, message)).join('\n'));
  }
  return fromFolder(value as VerifyConfig, dirname(file), folder);
}

function levelProblems({ levels = {} }: VerifyConfig): { at: Path; message: string }[] {
  return Object.keys(levels)
    .filter((id) => !documentRuleIds.includes(id))
    .map((id) => ({
      at: ['levels', id],
      message: `Unexpected rule "${id}", expected one that citations are verified by${didYouMean(id, documentRuleIds)}`,
    }));
}

/** Its names are relative to itself; the command's to its caller. */
function fromFolder(read: VerifyConfig, own: string, folder: string): VerifyConfig {
  const moved = (path: string) => (own === folder ? path : `${relative(folder, own).replaceAll('\\', '/')}/${path}`);
  const isAddress = read.inventory !== undefined && /^[a-z][a-z\d+.-]+:\/\//i.test(read.inventory);
  return {
    ...read,
    ...(read.inventory !== undefined && { inventory: isAddress ? read.inventory : moved(read.inventory) }),
    ...(read.exclude && { exclude: read.exclude.map(moved) }),
  };
}
