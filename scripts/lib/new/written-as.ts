/** How a field is written, in a comment: what a person may put there, in the signs of a type. */
import { unresolvedShape } from '../../../src/model/schema.ts';
import { leafProblem } from '../../../src/model/shapes/leaf.ts';
import type { AnyShape } from '../../../src/model/shapes/shape.ts';

/** Below that, a comment would be longer than what it explains. */
const deepest = 1;

/** `[{ id: name, kind: 'condition' | 'limit', limits?: text }]`; of objects further inside, only that there is one. */
export function writtenAs(shape: AnyShape, depth = 0): string {
  if (shape === unresolvedShape) return 'unresolved(…)';
  switch (shape.type) {
    case 'object': {
      if (depth >= deepest) return '{ … }';
      const fields = Object.entries(shape.fields).map(([name, field]) =>
        'optional' in field
          ? `${name}?: ${writtenAs(field.optional, depth + 1)}`
          : `${name}: ${writtenAs(field, depth + 1)}`,
      );
      return `{ ${fields.join(', ')} }`;
    }
    case 'list':
      return `[${writtenAs(shape.item, depth)}]`;
    case 'record':
      return `{ name: ${writtenAs(shape.item, depth + 1)} }`;
    case 'tagged':
      return `{ ${shape.tag}: ${words(Object.keys(shape.options))}, … }`;
    case 'either':
      return shape.options.map((option) => writtenAs(option, depth)).join(' | ');
    case 'one-of':
      return words(shape.values);
    case 'boolean':
      return words(['true', 'false'], '');
    case 'integer':
      return 'number';
    case 'text':
    case 'markdown':
      return shape.type;
    case 'key':
      return 'name';
    case 'reference':
      return `id of ${shape.kind}`;
    case 'date':
      return shape.precision === 'day' ? 'YYYY-MM-DD' : 'date';
    case 'url':
      return 'https://…';
    case 'language':
      return 'language tag';
    case 'duration':
      return 'P30D';
    default:
      return leafProblem(shape, undefined) ?? shape.type;
  }
}

function words(values: readonly string[], quote = "'"): string {
  return values.map((one) => `${quote}${one}${quote}`).join(' | ');
}
