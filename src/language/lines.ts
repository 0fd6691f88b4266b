/** Offsets in a text to lines and columns. */

export type LinePlace = { readonly kind: 'line'; readonly line: number; readonly column: number };

/** The line and column of each offset of a text; LF, CRLF and a lone CR end a line. The lines are counted when first asked for. */
export function linePlaces(text: string): (offset: number) => LinePlace {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lastAtMost(starts, offset, (start) => start);
    return { kind: 'line', line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** The index of the last item whose key is at most `key`; 0 where none is. The items are in the order of their keys. */
export function lastAtMost<Item>(items: readonly Item[], key: number, keyOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) <= key) low = middle;
    else high = middle;
  }
  return low;
}
