import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseMdx } from '../../../src/language/markdown/mdx.ts';
import { remarkTableLabels } from '../../../src/plugins/remark/table-labels.ts';

const table = '| Rule | Level | Says |\n| --- | --- | --- |\n| One | Error | All |\n';

/** The labels of the cells of a text's tables. */
function labels(text: string): unknown[] {
  const root: Root = parseMdx(text);
  remarkTableLabels()(root);
  const found: unknown[] = [];
  const look = (node: { readonly data?: unknown; readonly children?: readonly object[] }) => {
    const { hProperties } = (node.data ?? {}) as { readonly hProperties?: Readonly<Record<string, unknown>> };
    if (hProperties) found.push(hProperties['data-label']);
    for (const child of node.children ?? []) look(child);
  };
  look(root);
  return found;
}

test('the second column on is labelled, a bare number too, within elements too; a table of signs or of two columns stays one', () => {
  expect(labels(table)).toEqual(['Level', 'Says']);
  expect(labels('| Rule | Says |\n| --- | --- |\n| One | All |\n')).toEqual([]);
  expect(labels(`<div>\n\n${table}\n</div>`)).toEqual(['Level', 'Says']);
  expect(labels(`<SavableTable name="signs">\n\n${table}\n</SavableTable>`)).toEqual([]);
});
