/**
 * The source text of a new entry, made of its shape: every field that it must have, with what it asks for in a comment, and as
 * comments those that it may have.
 */
import { monthsLater } from '../../../src/language/time/days.ts';
import { review, unresolvedShape } from '../../../src/model/schema.ts';
import { leafProblem } from '../../../src/model/shapes/leaf.ts';
import type { AnyShape, Leaf } from '../../../src/model/shapes/shape.ts';
import { writtenAs } from './written-as.ts';

interface Stub {
  readonly text: string;
  /** What is expected there; nothing where the name of the field says it. */
  readonly comment?: string | undefined;
}

type Field = readonly [field: string, comment?: string | undefined];

/**
 * An empty text does not compile and does not pass the check, so that each field is asked for.
 *
 * @param indent the white space before the line that it begins on
 * @param today YYYY-MM-DD, for the days on which something is read or asked
 * @param tag which option of a shape that has several: the kind of an instrument
 */
export function stub(shape: AnyShape, indent: string, today: string, tag = ''): string {
  return stubOf(shape, indent, today, tag).text;
}

/** The same of one field of an object. @throws where the object has none of that name */
export function fieldStub(shape: AnyShape, name: string, indent: string, today: string): string {
  const field = shape.type === 'object' ? shape.fields[name] : undefined;
  if (!field) throw new Error(`There is no field "${name}"`);
  return stub('optional' in field ? field.optional : field, indent, today);
}

function stubOf(shape: AnyShape, indent: string, today: string, tag = ''): Stub {
  const inside = `${indent}  `;
  const nested = (item: AnyShape) => stubOf(item, inside, today);
  if (shape === review) {
    const due = monthsLater(today, 12);
    return { text: fields([["owner: ''"], [`reviewed: '${today}'`], [`due: '${due}'`]], indent) };
  }
  switch (shape.type) {
    case 'object': {
      const required = Object.entries(shape.fields).flatMap(([name, field]): Field[] => {
        if ('optional' in field) return [];
        const { text, comment } = nested(field);
        return [[`${name}: ${text}`, comment]];
      });
      const optional = Object.entries(shape.fields).flatMap(([name, field]) =>
        'optional' in field ? [`${name}: ${writtenAs(field.optional)}`] : [],
      );
      return { text: fields(required, indent, optional) };
    }
    case 'tagged': {
      const option = shape.options[tag];
      const text = option ? stubOf(option, indent, today).text : '{\n}';
      return { text: text.replace('{\n', `{\n${inside}${shape.tag}: '${tag}',\n`) };
    }
    case 'list': {
      if (!shape.nonEmpty) return { text: '[]', comment: writtenAs(shape) };
      const { text, comment } = nested(shape.item);
      return { text: text.includes('\n') ? `[\n${inside}${text},\n${indent}]` : `[${text}]`, comment };
    }
    case 'record':
      return { text: '{}' };
    case 'either': {
      // Words such as "all" come last: they are seldom what a new entry has.
      const [first = unresolvedShape, ...others] = shape.options.toSorted((a, b) => order(a) - order(b));
      const { text, comment } = stubOf(first, indent, today);
      const all = [comment ?? 'text', ...others.map(alternative)].filter((one) => one !== undefined);
      return { text, comment: all.length > 1 && !text.includes('\n') ? all.join(', or ') : comment };
    }
    default:
      return leafStub(shape, today);
  }
}

/** A field a line, with what it asks for behind it, and then those that may be left out. */
function fields(lines: readonly Field[], indent: string, optional: readonly string[] = []): string {
  const text = lines.map(([field, comment]) => `${indent}  ${field},${comment ? ` // ${comment}` : ''}\n`).join('');
  const more = optional.map((field) => `${indent}  // ${field},\n`).join('');
  return `{\n${text}${more}${indent}}`;
}

function order({ type }: AnyShape): number {
  return type === 'one-of' ? 1 : 0;
}

function alternative(shape: AnyShape): string | undefined {
  if (shape === unresolvedShape) return "unresolved('what is open, and who could settle it')";
  if (shape.type === 'list') return alternative(shape.item);
  if (shape.type !== 'object') return 'type' in shape && isLeaf(shape) ? leafProblem(shape, undefined) : undefined;
  return `{ ${Object.keys(shape.fields).join(', ')} }`;
}

function isLeaf(shape: AnyShape): shape is Leaf {
  return !['object', 'list', 'record', 'tagged', 'either'].includes(shape.type);
}

function leafStub(leaf: Leaf, today: string): Stub {
  const comment = leafProblem(leaf, undefined);
  switch (leaf.type) {
    case 'text':
    case 'markdown':
      return { text: "''" };
    case 'boolean':
      return { text: 'false' };
    case 'integer':
      return { text: '0' };
    case 'date':
      return leaf.precision === 'day' ? { text: `'${today}'` } : { text: "''", comment };
    case 'one-of':
      return leaf.values.includes('draft') ? { text: "'draft'" } : { text: "''", comment };
    default:
      return { text: "''", comment };
  }
}
