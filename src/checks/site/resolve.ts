/** What an address in a built file leads to. */
import { didYouMean } from '../../language/message.ts';
import { decoded } from '../../model/addresses/web-address.ts';
import { addressOfFile, type BuiltSite, fileOfAddress, wholeAddress } from './built-site.ts';

/** Where an address leads. */
export type ResolvedAddress =
  | { readonly type: 'file'; readonly file: string; readonly fragment: string }
  /** Another site, or a scheme that leads to none. */
  | { readonly type: 'elsewhere'; readonly origin: string; readonly scheme: string }
  | { readonly type: 'nowhere'; readonly problem: string };

/** Schemes that carry their content with them. */
const carried: ReadonlySet<string> = new Set(['data:', 'blob:', 'about:']);

/** Whether what it names comes with the page and is loaded from nowhere. */
export function isCarried(target: ResolvedAddress): boolean {
  return target.type === 'elsewhere' && carried.has(target.scheme);
}

/** Resolves addresses of built files; those that many pages share are resolved once. */
export function resolver(site: BuiltSite): (url: string, file: string) => ResolvedAddress {
  const seen = new Map<string, ResolvedAddress>();
  return (url, file) => {
    // Only what begins with a single slash means the same everywhere.
    const key = /^\/(?![/\\])/.test(url) ? url : `${file} ${url}`;
    const known = seen.get(key);
    if (known) return known;
    const target = resolve(site, url, file);
    seen.set(key, target);
    return target;
  };
}

function resolve(site: BuiltSite, url: string, file: string): ResolvedAddress {
  const base = wholeAddress(site, addressOfFile(file));
  if (!URL.canParse(url, base))
    return { type: 'nowhere', problem: `Unexpected malformed address "${url}", expected a valid one` };
  const { origin, protocol, pathname, hash } = new URL(url, base);
  if (origin !== new URL(site.url).origin) return { type: 'elsewhere', origin, scheme: protocol };
  if (!pathname.startsWith(site.baseUrl)) {
    const problem = `Unexpected address "${url}" outside the site, expected one below "${site.baseUrl}"`;
    return { type: 'nowhere', problem };
  }
  const path = decoded(pathname.slice(site.baseUrl.length - 1));
  const fragment = decoded(hash.slice(1));
  if (path === undefined || fragment === undefined)
    return {
      type: 'nowhere',
      problem: `Unexpected percent sign in "${url}", expected two hexadecimal digits after it`,
    };
  const target = fileOfAddress(path);
  if (!site.files.has(target)) return { type: 'nowhere', problem: missing(site, url, path) };
  return fragmentProblem(site, url, target, fragment) ?? { type: 'file', file: target, fragment };
}

function missing(site: BuiltSite, url: string, path: string): string {
  if (site.files.has(`${path}/index.html`))
    return `Unexpected address "${url}", expected "${path}/" with a slash at its end`;
  const addresses = [...site.files].map(addressOfFile);
  return `Unexpected address "${url}", expected a page or file of the built site${didYouMean(path, addresses)}`;
}

/** `#` and `#top` lead to the top of any page (WHATWG HTML, section 7.4.6.3). */
function fragmentProblem(site: BuiltSite, url: string, file: string, fragment: string): ResolvedAddress | undefined {
  const page = site.pages.get(file);
  if (fragment === '' || fragment.toLowerCase() === 'top' || !page || page.ids.has(fragment)) return undefined;
  const problem = `Unexpected fragment "#${fragment}" of "${url}", expected one of ${addressOfFile(file)}${didYouMean(fragment, page.ids.keys())}`;
  return { type: 'nowhere', problem };
}
