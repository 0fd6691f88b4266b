/** Which addresses elsewhere on the web the project names, and where. */
import type { Registry } from '../../model/schema.ts';
import type { Document } from '../document.ts';
import { textLeavesOf } from '../entries.ts';
import { allLinks } from '../links/links.ts';
import type { Place } from '../rule.ts';

/** An address with every place that names it. */
export interface ExternalTarget {
  /** Normalised (WHATWG URL), without fragment: servers never see one. */
  readonly url: string;
  readonly places: readonly Place[];
}

/** Every well-formed http or https address of a registry and of documents, sorted. */
export function externalTargets(registry: Registry, documents: readonly Document[]): ExternalTarget[] {
  const links: { readonly url: string; readonly place: Place }[] = textLeavesOf(registry, 'url').map(
    ({ value, at }) => ({ url: value, place: { at } }),
  );
  links.push(...allLinks({ registry, documents }));
  const found = new Map<string, Place[]>();
  for (const { url, place } of links) {
    const address = plainAddress(url);
    if (address === undefined) continue;
    const places = found.get(address);
    if (places) places.push(place);
    else found.set(address, [place]);
  }
  return [...found].map(([url, places]) => ({ url, places })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Without fragment; `undefined` where it is no address of the web. */
function plainAddress(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
