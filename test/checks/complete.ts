/** Entries of three lines made whole: what a test does not give is well-formed, and says nothing that a rule would mind. */
import { type Kind, kinds } from '../../src/model/ids.ts';
import { type Registry, shapes, unresolvedShape, version } from '../../src/model/schema.ts';
import type { AnyShape } from '../../src/model/shapes/shape.ts';
import { isObject } from '../../src/model/shapes/walk.ts';

/** Some entries by kind and id, with the fields that matter. */
export type Entries = { readonly [K in Kind]?: Readonly<Record<string, unknown>> };

/** A registry of these entries, each with all fields of its kind, and every other kind empty. */
export function registryOf(entries: Entries): Registry {
  const all = kinds.map((kind) => {
    const given = Object.entries(entries[kind] ?? {});
    return [kind, Object.fromEntries(given.map(([id, entry]) => [id, complete(shapes[kind], entry, id)]))];
  });
  return Object.fromEntries(all) as Registry;
}

/** Fields whose mildest value is not the first of their shape. */
const mildest: Readonly<Record<string, unknown>> = {
  status: 'historic',
  strength: 'public-statement',
  type: 'framework',
  due: '2027-11-01',
};

/** What is given, with all that its shape asks for beside it; a value of another form stays as it is. */
function complete(shape: AnyShape, value: unknown, name: string): unknown {
  if (value === undefined) return sample(shape, name);
  switch (shape.type) {
    case 'object':
      return isObject(value) ? fieldsOf(shape.fields, value, name) : value;
    case 'list':
      return Array.isArray(value)
        ? value.map((item, index) => complete(shape.item, shape.item === version ? told(item, index) : item, name))
        : value;
    case 'tagged': {
      if (!isObject(value)) return value;
      const tag = value[shape.tag] ?? 'publication';
      const option = shape.options[String(tag)];
      return option?.type === 'object' ? { [shape.tag]: tag, ...fieldsOf(option.fields, value, name) } : value;
    }
    case 'either': {
      const option = shape.options.find((one) =>
        one.type === 'object'
          ? isObject(value) && Object.keys(one.fields).some((field) => field in value)
          : one.type === 'list' && Array.isArray(value),
      );
      return option ? complete(option, value, name) : value;
    }
    default:
      return value;
  }
}

/** A version that says something else than those before it, a year later, and was seen when it began. */
function told(value: unknown, index: number): unknown {
  if (!isObject(value)) return value;
  const from = isObject(value.from) ? value.from : { date: `${2016 + index}-01-01` };
  const { date, notBefore, notAfter } = from;
  const lastAttested = date === undefined ? { notBefore, notAfter } : { date };
  return { statement: `Contoso keeps a log${' of logs'.repeat(index)}.`, lastAttested, ...value, from };
}

function fieldsOf(
  fields: Extract<AnyShape, { type: 'object' }>['fields'],
  value: Readonly<Record<string, unknown>>,
  id: string,
): object {
  const whole: Record<string, unknown> = { ...value };
  for (const [name, field] of Object.entries(fields)) {
    if (!('optional' in field))
      whole[name] =
        name === 'title' ? (value[name] ?? `Entry ${id.replaceAll('-', '_')}`) : complete(field, value[name], name);
    else if (value[name] !== undefined) whole[name] = complete(field.optional, value[name], name);
  }
  return whole;
}

function sample(shape: AnyShape, name: string): unknown {
  const given = mildest[name];
  if (given !== undefined && (shape.type !== 'one-of' || shape.values.includes(String(given)))) return given;
  switch (shape.type) {
    case 'object':
      return fieldsOf(shape.fields, {}, name);
    case 'list':
      return shape.nonEmpty ? [sample(shape.item, name)] : [];
    case 'record':
      return {};
    case 'either':
      // A field that may be open says nothing that way, where it can't say so by a word.
      return sample(
        shape.options.find((one) => one.type === 'one-of') ??
          shape.options.find((one) => one === unresolvedShape) ??
          shape.options[0] ??
          shape,
        name,
      );
    case 'tagged':
      return complete(shape, {}, name);
    case 'one-of':
      return shape.values[0];
    case 'reference':
      return `some-${shape.kind.toLowerCase()}`;
    case 'date':
      return '2026-01-01';
    case 'duration':
      return 'P1Y';
    case 'url':
      return 'https://contoso.example/page';
    case 'static-file':
      return '/img/picture.svg';
    case 'language':
      return 'en';
    case 'integer':
      return 1;
    case 'boolean':
      return false;
    default:
      return shape.type === 'key' ? 'part' : `Some ${name}.`;
  }
}
