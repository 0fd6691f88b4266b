import { tokenOf } from '../../model/token.ts';

/** `EX-GOV-1@2` of an element that can be cited: its `data-version`, of what its first link names. */
export function tokenIn(element: HTMLElement): string | undefined {
  const id = element.querySelector('a')?.textContent;
  const { version } = element.dataset;
  return version && id ? tokenOf(id, Number(version)) : undefined;
}

/** Those of what is left to see among promises, each once. */
export function tokensLeft(list: ParentNode): string[] {
  const items = [...list.querySelectorAll<HTMLElement>('.promise[data-version]:not([hidden])')];
  return [...new Set(items.flatMap((item) => tokenIn(item) ?? []))];
}
