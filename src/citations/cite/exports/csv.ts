/** Tables as CSV: RFC 4180 with a byte order mark, without which Excel takes UTF-8 for something else. */
import { inertCell } from '../cells.ts';
import type { Table } from './table.ts';

/** Every field is quoted, so that no cell can end early; and none is taken for a formula. */
export function csv({ heads, rows }: Table): string {
  const lines = [heads, ...rows.map((row) => row.map(({ text }) => text))];
  return `\uFEFF${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}

function field(text: string): string {
  return `"${inertCell(text).replaceAll('"', '""')}"`;
}
