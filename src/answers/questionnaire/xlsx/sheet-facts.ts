/** What a sheet says of its cells besides their contents. */
import { columnNumber } from './references.ts';

/** The columns in which a row chooses from a list (ECMA-376 part 1, 18.3.1.32). */
export function listColumns(xml: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?dataValidation\s[^>]*>/g)) {
    if (!/\stype\s*=\s*["']list["']/.test(tag)) continue;
    const ranges = /\ssqref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    for (const [, from = '', to = from] of ranges.matchAll(/([A-Z]{1,3})\d+(?::([A-Z]{1,3})\d+)?/g))
      for (let column = columnNumber(from); column <= columnNumber(to); column++) found.add(column);
  }
  return found;
}

/** Merged ranges of at most so many cells are looked at; more are layout. */
const mostMerged = 10_000;

/** Cells behind the first of a merged range, and cells with a formula, as `row:column`. */
export function closedCells(xml: string): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const [, first = '', top = '', last = '', bottom = ''] of xml.matchAll(
    /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g,
  )) {
    const [left, right] = [columnNumber(first), columnNumber(last)];
    const [from, to] = [Number(top), Number(bottom)];
    if ((right - left + 1) * (to - from + 1) > mostMerged) continue;
    for (let row = from; row <= to; row++)
      for (let column = left; column <= right; column++)
        if (row !== from || column !== left) closed.add(`${row}:${column}`);
  }
  for (const [, letters = '', row = ''] of xml.matchAll(
    /<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["'][^>]*>\s*<(?:\w+:)?f[\s>/]/g,
  ))
    closed.add(`${Number(row)}:${columnNumber(letters)}`);
  return closed;
}
