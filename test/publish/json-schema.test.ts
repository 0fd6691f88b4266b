import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inventory, inventory as inventoryShape } from '../../src/model/inventory/inventory.ts';
import { inventoryFields } from '../../src/model/inventory/inventory-fields.ts';
import * as shapes from '../../src/model/shapes/shape.ts';
import { isObject, walk } from '../../src/model/shapes/walk.ts';
import { inventorySchema } from '../../src/publish/index.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { jsonSchema } from '../../src/publish/json-schema.ts';
import { registry } from '../example.ts';
import { inventorySite } from './site.ts';

const whole = inventoryOf(registry, inventorySite);
const schema = inventorySchema(inventorySite);
const isValid = new Ajv2020({ strict: true, allErrors: false }).compile<Inventory>(schema);

/** Places where `walk` disagrees, other than fields that it does not know, which readers of 1.0 pass over. */
function problems(shape: shapes.AnyShape, value: unknown): string[] {
  const found: string[] = [];
  walk(shape, value, [], {
    problem: ({ at, actual, expected }) => {
      if (!actual.startsWith('unknown field')) found.push(`${at.join('/')}: ${actual}, expected ${expected}`);
    },
  });
  return found;
}

test('the schema says where it is published and by which draft', () => {
  expect([schema.$id, schema.$schema]).toEqual([
    'https://privacy.example/base/schemas/inventory.json',
    'https://json-schema.org/draft/2020-12/schema',
  ]);
});

test('an inventory is valid, by schema and by shape', () => {
  expect([isValid(whole), isValid.errors, problems(inventoryShape, whole)]).toEqual([true, null, []]);
});

/** A copy of an inventory with something else at a path; `undefined` takes it out. */
function changed(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(whole));
  const names = path.split('/');
  const last = names.pop() ?? '';
  const parent = names.reduce((inner, name) => {
    expect(inner).toHaveProperty([name]);
    return inner[name];
  }, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const version = 'commitments/EX-DATA-1/versions/1';

test.each<[string, unknown]>([
  ['schemaVersion', undefined],
  ['schemaVersion', 1],
  ['commitments', []],
  ['commitments/EX-DATA-1', null],
  ['commitments/EX-DATA-1/status', 'retired'],
  ['commitments/EX-DATA-1/address', '/commitments/ex-data-1/'],
  ['commitments/EX-DATA-1/address', 'https://user@site.example/'],
  ['commitments/EX-DATA-1/principles', []],
  ['commitments/EX-DATA-1/versions', []],
  ['commitments/EX-DATA-1/replacedBy', undefined],
  [`${version}/version`, '2'],
  [`${version}/version`, 1.5],
  [`${version}/statement`, ''],
  [`${version}/statement`, 'Two  spaces.'],
  [`${version}/statement`, 'A line\nand another.'],
  [`${version}/statement`, 'Hidden\u200b mark.'],
  [`${version}/statement`, 'Half \ud83d a pair.'],
  [`${version}/from`, { date: '2018-04-31', basis: 'stated' }],
  [`${version}/from`, { date: '2018-4', basis: 'stated' }],
  [`${version}/from`, { notBefore: '2018-04', basis: 'stated' }],
  [`${version}/lastAttested`, { notBefore: '2018-04' }],
  [`${version}/qualifiers/0/kind`, 'excuse'],
  [`${version}/qualifiers/0/id`, 'two words'],
  [`${version}/scope/services`, []],
  [`${version}/scope/services`, 'some'],
  [`${version}/scope/dataScope`, 'all'],
  ['commitments/EX-DATA-1/review/due', '2027-05'],
  ['services/files/umbrella', 'no'],
  ['instruments', 'none'],
])('%s with %j is neither valid nor well-formed', (path, value) => {
  const broken = changed(path, value);
  expect([isValid(broken), problems(inventoryShape, broken).length > 0]).toEqual([false, true]);
});

test('a field of a later 1.x is passed over', () => {
  const later = { ...whole, schemaVersion: '1.1.0', feeds: [], services: {} };
  expect([isValid(later), problems(inventoryShape, later)]).toEqual([true, []]);
});

describe('schema and shape agree', () => {
  /** Values that are wrong in many places, and right in some. */
  const anything = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      1.5,
      '',
      ' ',
      'x',
      'all',
      'worldwide',
      'P6M',
      '2018',
      '2018-02-29',
      [],
      {},
      ['x'],
      'https://a.example/b',
    ),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
    fc.dictionary(
      fc.constantFrom('date', 'basis', 'notBefore', 'notAfter', 'unresolved'),
      fc.constantFrom('2018', 'stated', 'x'),
    ),
  );
  const paths = [
    ...pathsIn(JSON.parse(JSON.stringify({ ...whole, commitments: { 'EX-DATA-1': whole.commitments['EX-DATA-1'] } }))),
  ];

  test('on an inventory with something else anywhere', () => {
    expect(paths.length).toBeGreaterThan(250);
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const other = changed(path, value);
        // February has 29 days in the schema, whatever the year.
        fc.pre(!JSON.stringify(value).includes('-02-29'));
        expect(`${path}: ${isValid(other)}`).toBe(`${path}: ${problems(inventoryShape, other).length === 0}`);
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  test.each<[string, shapes.AnyShape, readonly unknown[]]>([
    ['markdown', shapes.markdown, ['*a* \\ b', ' a', '', 3]],
    ['duration', shapes.duration, ['P6M', 'P90D', 'PT24H', 'P', 'PT', '6M', 'P1Y2M']],
    ['static file', shapes.staticFile, ['/img/a.svg', 'img/a.svg', '/img/../a.svg', '/a']],
    ['language', shapes.language, ['ja', 'pt-BR', 'j', 'ja_JP', '']],
    ['date', shapes.partialDate, ['1799', '1800', '2018-13', '2018-00-01', '2018-12-31', '2018-11-31', '02018']],
    ['whole number', shapes.integer, [1, 1.5, '1', null]],
    [
      'one of two objects',
      shapes.tagged('kind', {
        a: shapes.object({ x: shapes.text }),
        b: shapes.object({ y: shapes.optional(shapes.integer) }),
      }),
      [{ kind: 'a', x: 'x' }, { kind: 'a' }, { kind: 'b' }, { kind: 'b', y: 'x' }, { kind: 'c' }, { x: 'x' }, 'a'],
    ],
  ])('%s', (_, shape, values) => {
    const validate = new Ajv2020({ strict: true }).compile(
      jsonSchema(shape, { $id: 'https://a.example/b', title: 'x', description: 'x', fields: {} }),
    );
    expect(values.map((value) => validate(value))).toEqual(values.map((value) => problems(shape, value).length === 0));
  });
});

/** Every path of a value, as names with slashes. */
function* pathsIn(value: unknown, at: readonly string[] = []): Generator<string> {
  if (at.length > 0) yield at.join('/');
  if (Array.isArray(value) || isObject(value))
    for (const [name, inner] of Object.entries(value)) if (!name.includes('/')) yield* pathsIn(inner, [...at, name]);
}

/** Every field of a shape, by its path as `inventoryFields` writes it. */
function* fieldsOf(shape: shapes.AnyShape, path = ''): Generator<string> {
  if (shape.type === 'object')
    for (const [name, field] of Object.entries(shape.fields)) {
      const inner = path === '' ? name : `${path}.${name}`;
      yield inner;
      yield* fieldsOf('optional' in field ? field.optional : field, inner);
    }
  else if (shape.type === 'list') yield* fieldsOf(shape.item, `${path}[]`);
  else if (shape.type === 'record') yield* fieldsOf(shape.item, `${path}.*`);
  else if (shape.type === 'either') for (const option of shape.options) yield* fieldsOf(option, path);
}

test('every field has its description, and nothing else has one', () => {
  expect([...new Set(fieldsOf(inventoryShape))].sort()).toEqual(Object.keys(inventoryFields).sort());
  for (const text of Object.values(inventoryFields)) expect(text).toMatch(/^\S.*\.$/);
});
