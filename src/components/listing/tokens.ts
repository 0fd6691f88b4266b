import { tokenOf } from '../../model/token.ts';

/** The id of a promise in a list: in a row it stands alone, elsewhere as the first link. */
export function promiseId(element: HTMLElement): string | undefined {
  return element.querySelector('.entry-id, a')?.textContent ?? undefined;
}

/** `EX-GOV-1@2` of an element that can be cited: its `data-version`, of the id that it has. */
export function tokenIn(element: HTMLElement): string | undefined {
  const id = promiseId(element);
  const { version } = element.dataset;
  return version && id ? tokenOf(id, Number(version)) : undefined;
}

/** Those of what is left to see among promises, each once. */
export function tokensLeft(list: ParentNode): string[] {
  const items = [...list.querySelectorAll<HTMLElement>('.promise[data-version]:not([hidden])')];
  return [...new Set(items.flatMap((item) => tokenIn(item) ?? []))];
}
