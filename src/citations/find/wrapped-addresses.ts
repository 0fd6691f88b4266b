/** Addresses that a search engine, a mail filter or a chat puts around those that people write. */
import { decoded } from '../../model/addresses/web-address.ts';

interface Wrapper {
  readonly host: RegExp;
  readonly path?: RegExp;
  /** The parameters of the query of which one holds what was written, or how it stands in the address. */
  readonly inner: readonly string[] | RegExp;
  /** What stands before it, where it is written in base64. */
  readonly base64?: RegExp;
}

const wrappers: readonly Wrapper[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, inner: ['q', 'url'] },
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, inner: ['url'] },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\//, inner: ['uddg'] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/newtabredir/, inner: ['url'] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/ck\/a/, inner: ['u'], base64: /^a1/ },
  { host: /^r\.search\.yahoo\.com$/, inner: /\/RU=([^/]+)\// },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, inner: ['q'] },
  { host: /^out\.reddit\.com$/, inner: ['url'] },
  { host: /^statics\.teams\.cdn\.office\.net$/, path: /\/safelinks\//, inner: ['url'] },
  { host: /^lm?\.(?:facebook|instagram)\.com$/, inner: ['u'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir|safety)/, inner: ['url'] },
  { host: /^slack-redir\.net$/, inner: ['url'] },
  { host: /^linkprotect\.cudasvc\.com$/, inner: ['a'] },
  { host: /^(?:protect\d?|[\w-]+\.protect)\.(?:fireeye|trellix)\.com$/, inner: ['u'] },
  { host: /^clicktime\.symantec\.com$/, inner: ['u'] },
  { host: /(?:^|\.)trendmicro\.com$/, path: /^\/wis\/clicktime\//, inner: ['url'] },
  { host: /(?:^|\.)protection\.sophos\.com$/, inner: ['u'], base64: /^/ },
  { host: /^secure-web\.cisco\.com$/, inner: /\/(https?%3A%2F%2F[^/?]+)/i },
  { host: /^urldefense\.proofpoint\.com$/, inner: ['u'] },
  { host: /^urldefense\.(?:com|us)$/, inner: /\/v3\/__(.+?)__;/ },
];

/** The address within one that wraps it; `undefined` for all others. */
export function unwrapped(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && (path?.test(url.pathname) ?? true));
  if (!wrapper) return undefined;
  const { inner, base64 } = wrapper;
  if (inner instanceof RegExp) {
    const found = inner.exec(url.href)?.[1];
    return found && (/^https?%3A/i.test(found) ? decoded(found) : found.replace(/^(https?:\/)(?!\/)/, '$1/'));
  }
  const value = inner.map((name) => url.searchParams.get(name)).find((found) => found !== null);
  if (base64) return value?.match(base64) ? fromBase64(value.replace(base64, '')) : undefined;
  // Proofpoint v2 writes "_" for "/" and "-" for "%".
  return url.hostname === 'urldefense.proofpoint.com' && url.pathname.startsWith('/v2/') && value
    ? decoded(value.replaceAll('_', '/').replaceAll('-', '%'))
    : value;
}

/** Of either alphabet (RFC 4648, 4 and 5). */
function fromBase64(text: string): string | undefined {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
