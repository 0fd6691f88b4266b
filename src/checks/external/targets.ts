/** Which addresses elsewhere on the web the project names, and where. */
import { grouped } from '../../language/groups.ts';
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
  const found = links.flatMap(({ url, place }) => {
    const address = plainAddress(url);
    return address === undefined ? [] : [[address, place] as const];
  });
  return [...grouped(found)].map(([url, places]) => ({ url, places })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Without fragment; `undefined` where it is no address of the web. */
function plainAddress(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
