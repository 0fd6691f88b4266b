import { expect, test } from 'vitest';
import { writtenAs } from '../../../scripts/lib/new/written-as.ts';
import { binding, qualifier, unresolvedShape } from '../../../src/model/schema.ts';
import {
  type AnyShape,
  boolean,
  day,
  duration,
  either,
  integer,
  key,
  language,
  list,
  markdown,
  nonEmpty,
  object,
  oneOf,
  optional,
  partialDate,
  record,
  reference,
  staticFile,
  tagged,
  text,
  url,
} from '../../../src/model/shapes/shape.ts';

test.each<[AnyShape, string]>([
  [text, 'text'],
  [markdown, 'markdown'],
  [boolean, 'true | false'],
  [integer, 'number'],
  [day, 'YYYY-MM-DD'],
  [partialDate, 'date'],
  [duration, 'P30D'],
  [url, 'https://…'],
  [language, 'language tag'],
  [key, 'name'],
  [staticFile, 'a path below static/, such as "/img/logo.svg"'],
  [reference('terms'), 'id of terms'],
  [oneOf('a', 'b'), "'a' | 'b'"],
  [either(oneOf('all'), nonEmpty(text)), "'all' | [text]"],
  [either(text, unresolvedShape), 'text | unresolved(…)'],
  [record(text), '{ name: text }'],
  [tagged('kind', { x: object({ a: text }), y: object({}) }), "{ kind: 'x' | 'y', … }"],
  [object({ a: text, b: optional(list(text)) }), '{ a: text, b?: [text] }'],
  [list(object({ a: object({ b: text }), c: list(object({ d: text })) })), '[{ a: { … }, c: [{ … }] }]'],
  [
    qualifier,
    "{ id: name, kind: 'condition' | 'exclusion' | 'limit', text: text, limits?: text, basis: 'explicit' | 'inferred' | 'ambiguous', reason: 'not-stated' | text, openPoint?: id of openPoints }",
  ],
  [
    list(binding),
    "[{ instrument: id of instruments, subject: 'data-protection' | 'licence-terms', provision?: name | unresolved(…) }]",
  ],
])('%j is written as %s', (shape, expected) => {
  expect(writtenAs(shape)).toBe(expected);
});
