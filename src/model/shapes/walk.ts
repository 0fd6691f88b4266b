/** Walking a value along its shape: every leaf with its path, every place where value and shape disagree. */
import { leafProblem } from './leaf.ts';
import type { AnyShape, Leaf, OptionalField } from './shape.ts';

/** Where something stands in the registry: kind, id, then property names and list indices. */
export type Path = readonly (string | number)[];

/** A place where a value is not what its shape asks for. */
export interface ShapeProblem {
  readonly at: Path;
  /** What stands there, in a word or two. */
  readonly actual: string;
  /** What was expected, as a phrase: `a date (YYYY-MM-DD)`, `one of "a", "b"`. */
  readonly expected: string;
}

export interface Visitor {
  /** Called for each leaf, well-formed or not. */
  leaf?(leaf: Leaf, value: unknown, at: Path): void;
  problem?(problem: ShapeProblem): void;
}

/** Visits every leaf and problem of a value, depth first, in the value's own order. Never throws, whatever the value. */
export function walk(shape: AnyShape, value: unknown, at: Path, visitor: Visitor): void {
  const problem = (expected: string, actual = valueInWords(value), where = at): void => {
    visitor.problem?.({ at: where, actual, expected });
  };
  switch (shape.type) {
    case 'object':
      if (isObject(value)) walkFields(shape.fields, value, at, visitor);
      else problem('an object');
      break;
    case 'list':
      if (!Array.isArray(value)) {
        problem('a list');
        break;
      }
      if (shape.nonEmpty && value.length === 0) problem('at least one item', 'an empty list');
      for (const [index, item] of value.entries()) walk(shape.item, item, [...at, index], visitor);
      break;
    case 'record':
      if (isObject(value))
        for (const [name, item] of Object.entries(value)) walk(shape.item, item, [...at, name], visitor);
      else problem('an object');
      break;
    case 'tagged': {
      if (!isObject(value)) {
        problem('an object');
        break;
      }
      const { [shape.tag]: tag, ...rest } = value;
      const option = typeof tag === 'string' && Object.hasOwn(shape.options, tag) ? shape.options[tag] : undefined;
      if (option?.type === 'object') walkFields(option.fields, rest, at, visitor);
      else problem(oneOfThese(Object.keys(shape.options)), valueInWords(tag), [...at, shape.tag]);
      break;
    }
    case 'either': {
      const option = choose(shape.options, value);
      // What is still empty may be meant for any of the options.
      if (!option || value === '') problem(expectation(shape));
      else if (Array.isArray(value) && value.length === 0) problem(expectation(shape), 'an empty list');
      else walk(option, value, at, visitor);
      break;
    }
    default: {
      const expected = leafProblem(shape, value);
      if (expected) problem(expected);
      visitor.leaf?.(shape, value, at);
    }
  }
}

function walkFields(
  fields: Readonly<Record<string, AnyShape | OptionalField<unknown>>>,
  value: Readonly<Record<string, unknown>>,
  at: Path,
  visitor: Visitor,
): void {
  for (const name of Object.keys(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) {
      visitor.problem?.({
        at: [...at, name],
        actual: `unknown field "${name}"`,
        expected: oneOfThese(Object.keys(fields)),
      });
    } else if (value[name] !== undefined) {
      walk('optional' in field ? field.optional : field, value[name], [...at, name], visitor);
    }
  }
  for (const [name, field] of Object.entries(fields)) {
    if (!('optional' in field) && value[name] === undefined)
      visitor.problem?.({ at, actual: `missing field "${name}"`, expected: expectation(field) });
  }
}

/** The option that a value is meant for: literals first, then by the kind of value, objects by their fields. */
function choose(options: readonly AnyShape[], value: unknown): AnyShape | undefined {
  const literal = options.find((option) => option.type === 'one-of' && !leafProblem(option, value));
  if (literal) return literal;
  if (Array.isArray(value)) return options.find((option) => option.type === 'list');
  if (isObject(value)) {
    const objects = options.filter((option) => option.type === 'object');
    return (
      objects.find((option) => requiredFields(option.fields).every((name) => value[name] !== undefined)) ??
      objects.find((option) => Object.keys(option.fields).some((name) => value[name] !== undefined))
    );
  }
  return options.find((option) => !['object', 'list', 'record', 'tagged', 'either', 'one-of'].includes(option.type));
}

function requiredFields(fields: Readonly<Record<string, AnyShape | OptionalField<unknown>>>): string[] {
  return Object.keys(fields).filter((name) => !('optional' in (fields[name] ?? {})));
}

function expectation(shape: AnyShape): string {
  switch (shape.type) {
    case 'object':
      return `an object with ${oneOfThese(requiredFields(shape.fields)).replace('one of ', '')}`;
    case 'list':
      return 'a list';
    case 'record':
      return 'an object of named items';
    case 'tagged':
      return `an object with "${shape.tag}"`;
    case 'either':
      return shape.options.map(expectation).join(', or ');
    default:
      return leafProblem(shape, undefined) ?? shape.type;
  }
}

function oneOfThese(words: readonly string[]): string {
  return `one of ${words.map((word) => `"${word}"`).join(', ')}`;
}

/** A value in a few words, for a message. */
export function valueInWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return JSON.stringify(typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

/** Whether a value is an object with named fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
