import { expect, test } from 'vitest';
import { stub } from '../../../scripts/lib/new/stub.ts';
import { kinds } from '../../../src/model/ids.ts';
import { review, shapes, unresolvedShape } from '../../../src/model/schema.ts';
import {
  type AnyShape,
  boolean,
  day,
  duration,
  either,
  integer,
  list,
  nonEmpty,
  object,
  oneOf,
  optional,
  partialDate,
  record,
  reference,
  tagged,
  text,
} from '../../../src/model/shapes/shape.ts';
import { walk } from '../../../src/model/shapes/walk.ts';

const today = '2028-02-29';
const open = "unresolved('what is open, and who could settle it')";

test.each<[string, AnyShape, string]>([
  ['text', text, "''"],
  ['a switch', boolean, 'false'],
  ['a number', integer, '0'],
  ['a day', day, "'2028-02-29'"],
  ['a list that may be empty', object({ a: list(text) }), '{\n  a: [], // [text]\n}'],
  ['a list that may not', nonEmpty(text), "['']"],
  ['named items', record(text), '{}'],
  ['an optional field', object({ a: text, b: optional(text) }), "{\n  a: '',\n  // b: text,\n}"],
  ['a draft', object({ status: oneOf('in-force', 'draft') }), "{\n  status: 'draft',\n}"],
  ['a word', object({ a: oneOf('x', 'y') }), '{\n  a: \'\', // one of "x", "y"\n}'],
  [
    'a date',
    object({ a: partialDate }),
    "{\n  a: '', // a date as exact as it is known (YYYY, YYYY-MM or YYYY-MM-DD)\n}",
  ],
  ['a duration', object({ a: duration }), '{\n  a: \'\', // an ISO 8601 duration, such as "P6M"\n}'],
  ['ids', object({ a: nonEmpty(reference('terms')) }), "{\n  a: [''], // the id of an entry of terms\n}"],
  [
    'a word or ids',
    object({ a: either(oneOf('all'), nonEmpty(reference('services'))) }),
    '{\n  a: [\'\'], // the id of an entry of services, or "all"\n}',
  ],
  ['what may be open', object({ a: either(text, unresolvedShape) }), `{\n  a: '', // text, or ${open}\n}`],
  ['items of a list', object({ a: nonEmpty(object({ b: text })) }), "{\n  a: [\n    {\n      b: '',\n    },\n  ],\n}"],
  [
    'a review',
    object({ review }),
    "{\n  review: {\n    owner: '',\n    reviewed: '2028-02-29',\n    due: '2029-02-28',\n  },\n}",
  ],
  ['one of several', tagged('kind', { x: object({ a: text }) }), "{\n  kind: 'x',\n  a: '',\n}"],
])('%s', (_, shape, expected) => {
  expect(stub(shape, '', today, 'x')).toBe(expected);
});

test.each(kinds)('%s: a stub names every field that an entry may have, in a comment', (kind) => {
  const shape = shapes[kind];
  for (const [tag, one] of shape.type === 'tagged' ? Object.entries(shape.options) : [['', shape] as const]) {
    const may =
      one.type === 'object' ? Object.keys(one.fields).filter((name) => 'optional' in (one.fields[name] ?? {})) : [];
    const named = [...stub(shape, '', today, tag).matchAll(/^ {2}\/\/ (\w+): .*,$/gm)].map(([, name]) => name);
    expect(named).toEqual(may);
  }
});

test.each(kinds)('%s: a stub has every field, and the check asks for what is empty', (kind) => {
  const shape = shapes[kind];
  for (const tag of shape.type === 'tagged' ? Object.keys(shape.options) : ['']) {
    // The text is an expression of the language that the registry is written in.
    const value: unknown = new Function(`return ${stub(shape, '', today, tag)}`)();
    const problems: string[] = [];
    walk(shape, value, [], { problem: ({ actual }) => problems.push(actual) });
    expect(problems.filter((actual) => /field|object|list/.test(actual))).toEqual([]);
    expect(problems).toContain('an empty text');
  }
});
