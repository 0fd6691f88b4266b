/**
 * Hides what none of whose rows is left to see.
 *
 * @param groups a selector of what holds rows: each is hidden, or shown again
 * @param rows a selector of rows, which are `hidden` themselves where they are left out
 */
export function hideEmpty(list: ParentNode, groups: string, rows: string): void {
  for (const group of list.querySelectorAll<HTMLElement>(groups))
    group.hidden = group.querySelector(`${rows}:not([hidden])`) === null;
}
