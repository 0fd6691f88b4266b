/** Addresses that a search engine, a mail filter or a chat puts around those that people write. */
import { decoded } from '../../model/addresses/web-address.ts';

interface Wrapper {
  readonly host: RegExp;
  readonly path?: RegExp;
  /** The parameters of the query of which one holds what was written, or how it stands in the address. */
  readonly inner: readonly string[] | RegExp;
}

const wrappers: readonly Wrapper[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, inner: ['q', 'url'] },
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, inner: ['url'] },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\//, inner: ['uddg'] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/newtabredir/, inner: ['url'] },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, inner: ['u'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir|safety)/, inner: ['url'] },
  { host: /^slack-redir\.net$/, inner: ['url'] },
  { host: /^linkprotect\.cudasvc\.com$/, inner: ['a'] },
  { host: /^urldefense\.proofpoint\.com$/, inner: ['u'] },
  { host: /^urldefense\.(?:com|us)$/, inner: /\/v3\/__(.+?)__;/ },
];

/** The address within one that wraps it; `undefined` for all others. */
export function unwrapped(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && (path?.test(url.pathname) ?? true));
  if (!wrapper) return undefined;
  const { inner } = wrapper;
  if (inner instanceof RegExp) return inner.exec(url.href)?.[1]?.replace(/^(https?:\/)(?!\/)/, '$1/');
  const value = inner.map((name) => url.searchParams.get(name)).find((found) => found !== null);
  // Proofpoint writes "_" for "/" and "-" for "%".
  return url.hostname === 'urldefense.proofpoint.com' && value
    ? decoded(value.replaceAll('_', '/').replaceAll('-', '%'))
    : value;
}
