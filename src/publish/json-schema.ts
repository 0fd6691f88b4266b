/**
 * From a shape to JSON Schema (draft 2020-12), for readers that validate what we publish.
 *
 * Says what `walk` says, but for two things: unknown fields are allowed, so that a reader with an older copy of the schema
 * accepts what a later 1.x adds; and of addresses and language tags only the form is judged. Patterns keep to what most
 * engines for regular expressions share: no look-around, no Unicode properties.
 */
import { isoDurationSource } from '../language/time/durations.ts';
import type { AnyShape, Leaf, OptionalField } from '../model/shapes/shape.ts';

/** A schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What a schema says beside the shape. */
export interface SchemaOptions {
  /** The address that the schema is published under. */
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  /** Path of a field (`*` stands for a name of a record, `[]` for an item) → what it means. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The schema of the values that a shape describes. */
export function jsonSchema(shape: AnyShape, { fields, ...head }: SchemaOptions): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...head,
    ...schemaOf(shape, '', fields),
    $defs: leafSchemas,
  };
}

function schemaOf(shape: AnyShape, path: string, fields: SchemaOptions['fields']): JsonSchema {
  switch (shape.type) {
    case 'object':
      return objectSchema(shape.fields, path, fields);
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.item, `${path}[]`, fields),
        ...(shape.nonEmpty && { minItems: 1 }),
      };
    case 'record':
      return { type: 'object', additionalProperties: schemaOf(shape.item, `${path}.*`, fields) };
    case 'tagged':
      return {
        anyOf: Object.entries(shape.options).map(([tag, option]) => taggedSchema(shape.tag, tag, option, path, fields)),
      };
    case 'either':
      return { anyOf: shape.options.map((option) => schemaOf(option, path, fields)) };
    default:
      return leafSchema(shape);
  }
}

function objectSchema(
  properties: Readonly<Record<string, AnyShape | OptionalField<unknown>>>,
  path: string,
  fields: SchemaOptions['fields'],
): JsonSchema {
  const described = Object.entries(properties).map(([name, field]) => {
    const inner = path === '' ? name : `${path}.${name}`;
    const description = fields[inner];
    const schema = schemaOf('optional' in field ? field.optional : field, inner, fields);
    return [name, description === undefined ? schema : { description, ...schema }];
  });
  const required = Object.keys(properties).filter((name) => !('optional' in (properties[name] ?? {})));
  return { type: 'object', properties: Object.fromEntries(described), required };
}

function taggedSchema(
  tag: string,
  value: string,
  option: AnyShape,
  path: string,
  fields: SchemaOptions['fields'],
): JsonSchema {
  const { properties, required, ...rest } = schemaOf(option, path, fields) as {
    properties?: JsonSchema;
    required?: readonly string[];
  };
  return { ...rest, properties: { [tag]: { const: value }, ...properties }, required: [tag, ...(required ?? [])] };
}

function leafSchema(leaf: Leaf): JsonSchema {
  switch (leaf.type) {
    case 'integer':
    case 'boolean':
      return { type: leaf.type };
    case 'one-of':
      return { enum: leaf.values };
    case 'date':
      return { $ref: `#/$defs/${leaf.precision === 'day' ? 'day' : 'date'}` };
    case 'reference':
      return { $ref: '#/$defs/reference' };
    default:
      return { $ref: `#/$defs/${leaf.type}` };
  }
}

/** White space, controls, marks and characters that can't be seen, as a character class has them. */
const unseen =
  '\\s\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200B\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2060-\\u2069\\uD800-\\uDFFF\\uFEFF\\uFFF9-\\uFFFF';

/** Words with single white space between them. */
function words(without: string): string {
  return `^[^${unseen}${without}]+(?:[ \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000][^${unseen}${without}]+)*$`;
}

const year = '(?:1[89]|[2-9]\\d)\\d{2}';
const dayOfYear =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))';

/** Each kind of leaf that is more than a type; `leafProblem` is what they follow. */
const leafSchemas: Readonly<Record<string, JsonSchema>> = {
  text: { type: 'string', pattern: words('\\\\'), description: 'Plain text, without invisible characters.' },
  markdown: { type: 'string', pattern: words(''), description: 'Inline Markdown.' },
  date: {
    type: 'string',
    pattern: `^${year}(?:-(?:0[1-9]|1[0-2])|-${dayOfYear})?$`,
    description: 'YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601), as exact as it is known.',
  },
  day: { type: 'string', pattern: `^${year}-${dayOfYear}$`, description: 'YYYY-MM-DD (ISO 8601).' },
  duration: {
    type: 'string',
    pattern: isoDurationSource,
    minLength: 3,
    description: 'ISO 8601 duration.',
  },
  url: {
    type: 'string',
    pattern: `^https?://[^${unseen}@/?#\\\\]+(?:[/?#][^${unseen}]*)?$`,
    description: 'An absolute address.',
  },
  'static-file': { type: 'string', pattern: '^/(?:[\\w-]+/)*[\\w-]+\\.\\w+$', description: 'A path below the site.' },
  language: { type: 'string', pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$', description: 'BCP 47 language tag.' },
  key: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', description: 'A short name, without white space.' },
  reference: { type: 'string', minLength: 1, description: 'The id of another entry.' },
};
