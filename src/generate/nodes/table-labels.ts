/** Gives each cell of a Markdown table the name of its column, for narrow screens, where rows are shown as lists. */
import type { Root, Table } from 'mdast';
import type {} from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * Sets `data-label` on the cells of a table's body to the text of the column's header, from the second column on: the first is
 * the name of the row. Tables of two columns, which narrow screens show as they are, have none. Tables of signs (`SavableTable`) stay tables on every screen.
 */
export function labelTables(root: Root): void {
  for (const table of tablesWithin(root)) label(table);
}

function label({ children: [header, ...rows] }: Table): void {
  const names = header?.children.map((cell) => textOf(cell)) ?? [];
  if (names.length < 3) return;
  for (const row of rows)
    row.children.forEach((cell, column) => {
      const name = names[column];
      if (name && column >= 1) cell.data = { ...cell.data, hProperties: { 'data-label': name } };
    });
}

function* tablesWithin(node: Root | Root['children'][number]): Generator<Table> {
  if (node.type === 'table') yield node;
  else if (node.type === 'mdxJsxFlowElement' && node.name === 'SavableTable') return;
  else if ('children' in node) for (const child of node.children) yield* tablesWithin(child);
}
