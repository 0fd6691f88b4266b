/** The entries of an inventory, and the schema of its form, as resources: `commitments://commitments/PC-GOV-2`. */
import { didYouMean, quotedList } from '../../../src/language/message.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { inventorySchema } from '../../../src/publish/index.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** A resource as it is listed. */
export interface ListedResource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly mimeType: string;
}

const scheme = 'commitments://';
const schemaUri = `${scheme}schemas/inventory`;
const mimeType = 'application/json';

/** The kinds that have entries in an inventory, as its fields are called. */
const kinds = [
  'commitments',
  'claims',
  'questions',
  'absences',
  'certifications',
  'subprocessors',
  'services',
  'jurisdictions',
  'instruments',
  'terms',
] as const satisfies readonly (keyof Inventory)[];

/** How many are listed at once. */
const pageSize = 200;

/** What the address of an entry looks like (RFC 6570). */
export const resourceTemplate = `${scheme}{kind}/{id}`;

/**
 * A page of the list, and where the next one begins.
 *
 * @throws UsageError where the cursor is none of ours
 */
export function listResources(
  inventory: Inventory,
  cursor: string | undefined,
): { readonly resources: ListedResource[]; readonly nextCursor?: string } {
  const from = Number(cursor ?? '0');
  if (!Number.isSafeInteger(from) || from < 0)
    throw new UsageError(`Unexpected cursor "${cursor}", expected the one that the page before gave`);
  const all = [
    { uri: schemaUri, name: 'inventory.schema.json', title: 'The form of the inventory (JSON Schema)', mimeType },
    ...kinds.flatMap((kind) =>
      Object.entries(inventory[kind] ?? {}).map(([id, { title }]) => ({
        uri: uriOf(kind, id),
        name: id,
        title,
        mimeType,
      })),
    ),
  ];
  const next = from + pageSize;
  return { resources: all.slice(from, next), ...(next < all.length && { nextCursor: String(next) }) };
}

function uriOf(kind: string, id: string): string {
  return `${scheme}${kind}/${encodeURIComponent(id)}`;
}

/**
 * The JSON of a resource.
 *
 * @throws UsageError where there is none at the address
 */
export function readResource(inventory: Inventory, uri: string): string {
  if (uri === schemaUri) return JSON.stringify(inventorySchema(inventory.site), null, 2);
  const [, kind = '', id = ''] = /^commitments:\/\/([a-z]+)\/([^/]+)$/i.exec(uri) ?? [];
  const known = kinds.find((one) => one === kind);
  if (!known)
    throw new UsageError(
      `Unexpected address "${uri.slice(0, 200)}", expected ${schemaUri} or ${resourceTemplate}, with one of the kinds ${quotedList(kinds, kinds.length)}`,
    );
  const entries: Readonly<Record<string, unknown>> = inventory[known] ?? {};
  const name = decoded(id);
  if (!Object.hasOwn(entries, name))
    throw new UsageError(
      `Unexpected id "${name.slice(0, 200)}" of ${known}, expected one that the inventory has${didYouMean(name, Object.keys(entries))}`,
    );
  return JSON.stringify({ id: name, ...(entries[name] as object) }, null, 2);
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
