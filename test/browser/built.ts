/** What the built site says of itself, for tests that hold for any registry: they choose entries by what they are like. */
import { readFileSync } from 'node:fs';
import { printAddress } from '../../src/model/addresses/routes.ts';
import type { Inventory } from '../../src/model/inventory/inventory.ts';
import { root } from '../root.ts';

/** What the site publishes as `/inventory.json`. */
export const inventory = JSON.parse(readFileSync(`${root}/build/inventory.json`, 'utf8')) as Inventory;

/** The path that the site was built for, with a slash at both ends; `BASE_URL` says it to a build, and vitest sets it to `/` for itself. */
export function builtBase(): string {
  const page = readFileSync(`${root}/build/index.html`, 'utf8');
  const base = /<script[^>]* src="?(\/(?:[^">\s]*\/)?)assets\//.exec(page)?.[1];
  if (base === undefined) throw new Error('Unexpected front page without a script of its own in build/');
  return base;
}

/** The address of every page that search engines are told of, from the site's root: `/claims/`. */
export function builtAddresses(): string[] {
  const map = readFileSync(`${root}/build/sitemap.xml`, 'utf8');
  const base = builtBase();
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname.slice(base.length - 1));
}

/**
 * An address of each kind of page: every page that is the only one of its kind, one of those that are alike, and those that search
 * engines are not told of.
 */
export function pageKinds(): readonly string[] {
  const kindOf = (path: string) => path.replace(/^(\/[\w-]+\/).+$/, '$1…');
  const ofKinds = new Map(builtAddresses().map((path) => [kindOf(path), path])).values();
  const { path } = severalVersions();
  const packs = Object.keys(inventory.jurisdictions).slice(0, 1).map(printAddress);
  const unlisted = [path, `${path}v1/`, `${path}as-of/`, ...packs, '/basket/', '/search/', '/no-such-page/'];
  return [...new Set([...ofKinds, ...unlisted])];
}

/** A commitment that has several versions and can be cited: its address on the site and the token of its newest version. */
export function severalVersions(): { readonly path: string; readonly token: string } {
  for (const [id, { status, versions }] of Object.entries(inventory.commitments)) {
    if (versions.length < 2 || status === 'draft' || status === 'replaced' || status === 'withdrawn') continue;
    return { path: `/commitments/${id.toLowerCase()}/`, token: `${id}@${versions.length}` };
  }
  throw new Error('Unexpected registry without a commitment in several versions');
}
