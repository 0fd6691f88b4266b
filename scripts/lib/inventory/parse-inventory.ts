/** From the bytes of an inventory to an inventory that can be relied on: its form is checked, and every digest is computed again. */

import { entryDigest } from '../../../src/model/inventory/entry-digest.ts';
import { type Inventory, inventorySchemaVersion } from '../../../src/model/inventory/inventory.ts';
import { inventoryProblems } from '../../../src/model/inventory/inventory-problems.ts';
import { digest } from '../../../src/model/lock/digest.ts';
import { isObject, type Path, type ShapeProblem } from '../../../src/model/shapes/walk.ts';
import { jsonProblems } from '../checking/json-places.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { parseJson } from '../files/parse-json.ts';

/** More problems than these tell a reader nothing new. */
const shown = 5;
const whatItIs = 'expected the inventory.json that a site of commitments publishes';

/**
 * @param name what the inventory is called in errors: its file or address
 * @throws UsageError with line, column and JSON path where it is not an inventory, is of a form that is newer than this
 *   program, or was changed after it was published
 */
export function parseInventory(name: string, bytes: Uint8Array): Inventory {
  const text = decode(name, bytes);
  const value = parseJson(name, text);
  const at = jsonProblems(name, text);
  if (!isObject(value)) throw new UsageError(at([], `Unexpected value that is no object, ${whatItIs}`));
  const { schemaVersion } = value;
  if (typeof schemaVersion !== 'string')
    throw new UsageError(at([], `Unexpected missing field "schemaVersion", ${whatItIs}`));
  const [ours] = inventorySchemaVersion.split('.');
  if (schemaVersion.split('.')[0] !== ours)
    throw new UsageError(
      at(
        ['schemaVersion'],
        `Unexpected version "${schemaVersion}" of the form, expected ${ours}.x; update this program`,
      ),
    );
  const problems = inventoryProblems(value, schemaVersion);
  if (problems.length > 0) throw new UsageError(list(problems.map((one) => at(one.at, sentence(one)))));
  // Every leaf was looked at.
  const inventory = value as Inventory;
  const forged = tampered(inventory);
  if (forged.length > 0) throw new UsageError(list(forged.map(({ path, message }) => at(path, message))));
  return inventory;
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name}: Unexpected bytes that are no UTF-8, ${whatItIs}`);
  }
}

function sentence({ actual, expected }: ShapeProblem): string {
  return `Unexpected ${actual}, expected ${expected}`;
}

interface Forgery {
  readonly path: Path;
  readonly message: string;
}

/** What is not what was published under its name: versions, and entries whose versions are. */
function tampered(inventory: Inventory): Forgery[] {
  return Object.keys(inventory.commitments).flatMap((id) => {
    const versions = tamperedVersions(inventory, id);
    return versions.length > 0 ? versions : tamperedEntry(inventory, id);
  });
}

function tamperedEntry({ publisher, commitments }: Inventory, id: string): Forgery[] {
  const entry = commitments[id];
  if (entry?.entryDigest === undefined) return [];
  const computed = entryDigest(publisher, id, entry);
  if (entry.entryDigest === computed) return [];
  return [
    {
      path: ['commitments', id, 'entryDigest'],
      message: `Unexpected digest "${entry.entryDigest}" of the entry ${id}, expected "${computed}", which is that of its title, status, dates and other fields, and of the publisher; the inventory was tampered with or damaged`,
    },
  ];
}

function tamperedVersions({ commitments }: Inventory, id: string): Forgery[] {
  return (commitments[id]?.versions ?? []).flatMap((version, index) => {
    const path = (field: string) => ['commitments', id, 'versions', index, field];
    const number = index + 1;
    const token = `${id}@${number}`;
    if (version.version !== number)
      return [{ path: path('version'), message: `Unexpected version ${version.version}, expected ${number}` }];
    if (version.token !== token)
      return [{ path: path('token'), message: `Unexpected token "${version.token}", expected "${token}"` }];
    const computed = digest(id, number, version);
    if (version.digest === computed) return [];
    return [
      {
        path: path('digest'),
        message: `Unexpected digest "${version.digest}" of ${token}, expected "${computed}", which is that of its words and scope; the inventory was tampered with or damaged`,
      },
    ];
  });
}

function list(messages: readonly string[]): string {
  const rest = messages.length - shown;
  return [...messages.slice(0, shown), ...(rest > 0 ? [`and ${rest.toLocaleString('en')} more`] : [])].join('\n');
}
