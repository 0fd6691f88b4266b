import { expect, test } from 'vitest';
import { isObject } from '../../src/model/shapes/walk.ts';
import { registry } from '../../src/registry/index.ts';
import { placed } from './inventory.ts';

/** What stands at a path: a string also selects the item of a list by its id, and a number a line of a source by its number. */
function resolve(path: readonly (string | number)[]): unknown {
  let value: unknown = registry;
  for (const [index, name] of path.entries()) {
    if (Array.isArray(value)) {
      const lines = path[index - 1] === 'list' && path[index - 2] === 'lines';
      value = lines
        ? value.find((item) => item.line === name)
        : typeof name === 'number'
          ? value[name]
          : value.find((item) => item.id === name);
    } else value = isObject(value) ? value[name] : undefined;
  }
  return value;
}

test('every record of the inventory is placed', () => {
  expect(Object.keys(placed)).toHaveLength(196);
});

test.each(Object.entries(placed))('%s stands at %j', (_, path) => {
  expect(resolve(path)).toBeDefined();
});

test('a record that stands nowhere would be noticed', () => {
  expect(resolve(['commitments', 'PC-GOV-2', 'versions', 1, 'qualifiers', 'no-such-qualifier'])).toBeUndefined();
  expect(resolve(['sources', 'trust-center-principles', 'lines', 'list', 4])).toBeUndefined();
});
