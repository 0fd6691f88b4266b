import { expect, test } from 'vitest';
import { addId, addStub, areasOf, nextId } from '../../scripts/lib/new-commitment.ts';

test('the areas in use', () => {
  expect(areasOf(['PC-JP-1', 'PC-JP-2', 'PC-GOV-1'])).toEqual(['JP', 'GOV']);
});

test.each([
  [['PC-GOV-1', 'PC-GOV-12'], 'PC-GOV-13'],
  [['PC-GOV-1', 'PC-GOV-9', 'PC-JP-40'], 'PC-GOV-10'],
  [['PC-JP-1'], 'PC-GOV-1'],
])('after %j comes %s', (taken, expected) => {
  expect(nextId(taken, 'GOV', 'PC')).toBe(expected);
});

test('an id goes behind the last of its area', () => {
  expect(addId("  'PC-GOV-1',\n  'PC-JP-1',\n", 'PC-GOV-2', 'PC-GOV-1')).toBe(
    "  'PC-GOV-1',\n  'PC-GOV-2',\n  'PC-JP-1',\n",
  );
  expect(() => addId('', 'PC-GOV-2', 'PC-GOV-1')).toThrow("Could not find 'PC-GOV-1', in src/registry/ids.ts");
});

test('a stub goes to the end of the entries, and its line is told', () => {
  const file = "export const x = {\n  'PC-GOV-1': {},\n} as const satisfies Partial<object>;\n";
  const { text, line } = addStub(file, 'PC-GOV-2', '2028-02-29');
  expect(text.split('\n')[line - 1]).toBe("  'PC-GOV-2': {");
  expect(text).toContain("reviewed: '2028-02-29', due: '2029-02-28'");
  expect(text.endsWith('  },\n} as const satisfies Partial<object>;\n')).toBe(true);
  expect(() => addStub('export const x = {};', 'PC-GOV-2', '2026-11-20')).toThrow(
    'Could not find the end of the entries',
  );
});
