/**
 * What each file of the API holds, as shapes: those of the model, with what follows from an entry's place among the others (its
 * address, a version's token and digest). Its JSON Schemas are made of them.
 */
import {
  type ApiCollection,
  type ApiForm,
  apiCollections,
  apiSchemaAddress,
} from '../../model/addresses/api-addresses.ts';
import { inventorySighting } from '../../model/inventory/inventory.ts';
import { inventoryFields } from '../../model/inventory/inventory-fields.ts';
import { changeKinds, commitment, shapes, version } from '../../model/schema.ts';
import {
  type AnyShape,
  boolean,
  integer,
  key,
  list,
  nonEmpty,
  object,
  oneOf,
  optional,
  partialDate,
  record,
  reference,
  text,
  url,
} from '../../model/shapes/shape.ts';
import type { InventorySite } from '../inventory.ts';
import { type JsonSchema, jsonSchema } from '../json-schema.ts';

/** The version of the API's form (semantic versioning): a reader of 1.x may rely on every field of 1.0. */
export const apiVersion = '1.1.0';

type ShapeFields = Extract<AnyShape, { readonly type: 'object' }>['fields'];

/** The shape of an object, or of each of several, with more fields. */
function withFields(shape: AnyShape, more: ShapeFields): AnyShape {
  if (shape.type === 'object') return { ...shape, fields: { ...more, ...shape.fields, ...more } };
  if (shape.type !== 'tagged') throw new TypeError(`Unexpected shape "${shape.type}", expected one with fields`);
  const options = Object.entries(shape.options).map(([tag, option]) => [tag, withFields(option, more)]);
  return { ...shape, options: Object.fromEntries(options) };
}

const publishedVersion = withFields(version, { version: integer, token: text, digest: text, permalink: url });
const publishedCommitment = withFields(commitment, { address: url, versions: nonEmpty(publishedVersion) });

const change = object({
  commitment: reference('commitments'),
  token: text,
  permalink: url,
  kind: oneOf(...changeKinds, 'withdrawal'),
  reason: text,
  notBefore: partialDate,
  notAfter: partialDate,
});

/** Of every collection: all its entries by id, or in order where they have none. */
const collections: { readonly [C in ApiCollection]: AnyShape } = {
  ...(Object.fromEntries(
    Object.entries(shapes).map(([kind, shape]) => [kind, record(withFields(shape, { address: url }))]),
  ) as { readonly [K in keyof typeof shapes]: AnyShape }),
  commitments: record(publishedCommitment),
  sightings: list(withFields(inventorySighting, { commitment: reference('commitments'), token: text })),
  changes: list(change),
};

const head = { $schema: url, apiVersion: text };
const fileFields = { address: url, digest: text };
const file = object(fileFields);

const index = object({
  ...head,
  revision: text,
  publisher: object({ name: text, note: text, own: optional(boolean) }),
  site: object({ title: text, address: url }),
  citationPrefix: key,
  inventory: url,
  /** Since 1.1: the same in other forms. */
  documents: list(object({ ...fileFields, mediaType: text })),
  collections: record(object({ address: url, schema: url, digest: text, entries: integer })),
  commitments: record(
    object({
      address: url,
      digest: text,
      status: text,
      newest: integer,
      versions: nonEmpty(withFields(file, { version: integer, token: text, wording: text })),
    }),
  ),
});

/** Every form of a file. */
export const apiShapes: { readonly [F in ApiForm]: AnyShape } = {
  index,
  ...(Object.fromEntries(apiCollections.map((name) => [name, object({ ...head, entries: collections[name] })])) as {
    readonly [C in ApiCollection]: AnyShape;
  }),
  commitment: object({ ...head, id: text, entry: publishedCommitment }),
  version: object({
    ...head,
    id: text,
    title: text,
    status: text,
    address: url,
    newest: integer,
    entry: publishedVersion,
  }),
};

/** Where the entries of the inventory stand in a form: the same fields mean the same. */
const sameAs: Readonly<Partial<Record<ApiForm, string>>> = {
  commitment: 'commitments.*',
  version: 'commitments.*.versions[]',
  sightings: 'commitments.*.sightings[]',
};

/** The meaning of fields, as the inventory tells it. */
function meanings(form: ApiForm): Readonly<Record<string, string>> {
  if (form === 'index') return inventoryFields;
  const from = `${sameAs[form] ?? `${form}.*`}.`;
  const to = form === 'sightings' ? 'entries[].' : form in sameAs ? 'entry.' : 'entries.*.';
  return Object.fromEntries(
    Object.entries(inventoryFields).flatMap(([path, words]) =>
      path.startsWith(from) ? [[to + path.slice(from.length), words]] : [],
    ),
  );
}

/** The JSON Schema of a form, under its address on the site. */
export function apiSchema(form: ApiForm, { address, title }: Pick<InventorySite, 'address' | 'title'>): JsonSchema {
  return jsonSchema(apiShapes[form], {
    $id: `${address}${apiSchemaAddress(form).slice(1)}`,
    title: `API of ${title}: ${form}`,
    description:
      'Versioned by "apiVersion" after semantic versioning: 1.x only adds fields, so a reader passes over fields that it does not know.',
    fields: meanings(form),
  });
}
