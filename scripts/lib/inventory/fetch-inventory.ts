/** Asking an address for an inventory: encrypted, bounded, and only if it changed. */
import { UsageError } from '../command-line/usage-error.ts';

/** What bounds a request. */
export interface FetchLimits {
  /** Milliseconds for everything, redirects included. */
  readonly timeout: number;
  /** Bytes of the body once it is unpacked. */
  readonly mostBytes: number;
  readonly mostRedirects: number;
}

/** An inventory of 10,000 commitments has some 30 MB. */
export const fetchLimits: FetchLimits = { timeout: 20_000, mostBytes: 128 * 1024 * 1024, mostRedirects: 5 };

/** What came of it. `failed` says why in words that follow "because of". */
export type FetchOutcome =
  | { readonly type: 'content'; readonly bytes: Uint8Array; readonly etag: string | undefined }
  | { readonly type: 'unchanged' }
  | { readonly type: 'failed'; readonly reason: string };

/** An address as messages and reports show it: without a user name, and without the values of its query, which may be secrets. */
export function shownAddress(address: string): string {
  return address
    .replace(/\/\/[^/@]*@/, '//…@')
    .replace(/\?[^#]*/, (query) => query.replace(/([?&](?:[^=&]*=)?)[^&]+/g, '$1…'));
}

/**
 * The address if it may be asked: https, or http on this machine itself.
 *
 * @throws UsageError where it may not
 */
export function inventoryUrl(address: string): URL {
  const shown = shownAddress(address);
  if (!URL.canParse(address))
    throw new UsageError(`Unexpected value "${shown}" of --inventory, expected a file or an https address`);
  const url = new URL(address);
  if (url.username !== '' || url.password !== '')
    throw new UsageError(
      `Unexpected user name in the address "${shown}", expected none; fetch the file yourself and give its path`,
    );
  if (!isAllowed(url))
    throw new UsageError(
      `Unexpected address "${shown}" of --inventory, expected https; http is for this machine itself alone`,
    );
  return url;
}

function isAllowed({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** Whether a host of an address, as `URL` writes it, is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

/**
 * Asks once, following a few redirects. Never rejects: whatever goes wrong is the reason of a failure.
 *
 * @param etag of the copy that is known, to be told that it is still the same
 */
export async function fetchInventory(
  url: URL,
  etag: string | undefined,
  limits: FetchLimits = fetchLimits,
): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    let next = url;
    for (let redirects = 0; redirects <= limits.mostRedirects; redirects++) {
      const response = await fetch(next, {
        redirect: 'manual',
        signal,
        headers: { Accept: 'application/json', ...(etag === undefined ? {} : { 'If-None-Match': etag }) },
      });
      const target = redirectTarget(response, next);
      if (target === undefined) return await contentOf(response, limits);
      await response.body?.cancel();
      // An encrypted address must not lead to an open one, nor from elsewhere to this machine.
      if (target.username !== '' || target.password !== '')
        return { type: 'failed', reason: `a redirect to "${target.origin}" with a user name, which is not asked` };
      if (!isAllowed(target) || (isLoopback(target.hostname) && !isLoopback(url.hostname)))
        return { type: 'failed', reason: `a redirect to "${target.origin}", which is not asked` };
      next = target;
    }
    return { type: 'failed', reason: `more than ${limits.mostRedirects} redirects` };
  } catch (error) {
    return { type: 'failed', reason: failure(error as Error, limits) };
  }
}

function redirectTarget({ status, headers }: Response, from: URL): URL | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, from.href))
    return undefined;
  return new URL(location, from);
}

async function contentOf(response: Response, { mostBytes }: FetchLimits): Promise<FetchOutcome> {
  const { status, headers, body } = response;
  if (status === 304) return { type: 'unchanged' };
  if (status !== 200) {
    await body?.cancel();
    return { type: 'failed', reason: `the answer ${status}` };
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    // Leaving the loop ends the connection.
    if (bytes > mostBytes) return { type: 'failed', reason: `more than ${mostBytes.toLocaleString('en')} bytes` };
    chunks.push(chunk);
  }
  return { type: 'content', bytes: Buffer.concat(chunks), etag: headers.get('etag') ?? undefined };
}

/** In our own words first, so that reports do not change with versions of Node. */
function failure(error: Error, { timeout }: FetchLimits): string {
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} s`;
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? String(cause.code) : cause.message;
  // A proxy of one's own network that looks into encrypted traffic is the usual reason.
  return /CERT|LEAF_SIGNATURE/.test(code)
    ? `a certificate that is not trusted (${code}; NODE_EXTRA_CA_CERTS names a file with your own authority's)`
    : `no connection (${code})`;
}
