import { expect, test } from 'vitest';
import { checkContext } from '../scripts/check.ts';
import { loadRegistry } from '../scripts/lib/project/load-registry.ts';
import { rules } from '../src/checks/index.ts';
import { run } from '../src/checks/run.ts';
import { kinds } from '../src/model/ids.ts';
import { shapes } from '../src/model/schema.ts';
import type { AnyShape, OptionalField } from '../src/model/shapes/shape.ts';
import { isObject, walk } from '../src/model/shapes/walk.ts';
import { exampleDay, exampleFile, registry } from './example.ts';
import { root } from './root.ts';

test('the check finds nothing', async () => {
  const context = checkContext(root, exampleDay, await loadRegistry(root, `${root}/${exampleFile}`));
  const { findings } = run(rules, context);
  expect(findings.filter(({ level }) => level !== 'info')).toEqual([]);
  expect(Object.keys(context.registry.commitments)).toEqual(Object.keys(registry.commitments));
});

/** Calls back for each field of each object that a shape describes: every field there is without a value, those that it has with one. */
function fieldsOf(
  shape: AnyShape,
  values: readonly unknown[] | undefined,
  visit: (name: string, field: AnyShape | OptionalField<unknown>) => void,
): void {
  switch (shape.type) {
    case 'object':
      for (const [name, field] of Object.entries(shape.fields)) {
        const inside = values?.flatMap((value) => (isObject(value) && name in value ? [value[name]] : []));
        if (inside?.length === 0) continue;
        visit(name, field);
        fieldsOf('optional' in field ? field.optional : field, inside, visit);
      }
      break;
    case 'list':
      fieldsOf(shape.item, values?.flat(), visit);
      break;
    case 'tagged':
      for (const [tag, option] of Object.entries(shape.options)) {
        const own = values?.filter((value) => isObject(value) && value[shape.tag] === tag);
        if (own?.length !== 0) fieldsOf(option, own, visit);
      }
      break;
    case 'either':
      for (const option of shape.options) {
        const own = values?.filter((value) => fits(option, value));
        if (own?.length !== 0) fieldsOf(option, own, visit);
      }
      break;
  }
}

function fits(shape: AnyShape, value: unknown): boolean {
  let problems = 0;
  walk(shape, value, [], { problem: () => problems++ });
  return problems === 0;
}

test.each(kinds)('%s: every field of the model is shown', (kind) => {
  const shown = new Set<unknown>();
  const all = new Map<AnyShape | OptionalField<unknown>, string>();
  // Kinds share parts, such as a citation: a field that one of them shows need not be shown by all.
  for (const each of kinds) fieldsOf(shapes[each], Object.values(registry[each]), (_, field) => shown.add(field));
  fieldsOf(shapes[kind], undefined, (name, field) => all.set(field, name));
  expect([...all].filter(([field]) => !shown.has(field)).map(([, name]) => name)).toEqual([]);
});
