/** Reading addresses of the web, however they are written. */

/** An address, taken apart for comparing. */
export interface AddressParts {
  /** In lower case, without `www.`, with the port. */
  readonly host: string;
  /** Decoded, in lower case, with one slash at both ends and without `index.html`. */
  readonly path: string;
  readonly query: string;
  /** Without `#`, in lower case. */
  readonly fragment: string;
}

/** The parts of an address of the web, with or without its scheme; `undefined` for any other. */
export function addressParts(address: string): AddressParts | undefined {
  const written = address.trim();
  const absolute =
    /^[a-z][a-z\d+.-]*:/i.test(written) && !/^[^/]*:\d/.test(written)
      ? written
      : `https://${written.replace(/^\/\//, '')}`;
  return /^https?:\/\//i.test(absolute) && URL.canParse(absolute) ? partsOf(new URL(absolute)) : undefined;
}

/** The same of an address that was parsed. */
export function partsOf({ host, pathname, search, hash }: URL): AddressParts {
  const path = (decoded(pathname) ?? pathname)
    .toLowerCase()
    .replace(/\/index\.html?$/, '/')
    .replace(/\.html?$/, '')
    .replace(/\/{2,}/g, '/');
  return {
    host: plainHost(host),
    path: path.endsWith('/') ? path : `${path}/`,
    query: search.slice(1),
    fragment: (decoded(hash.slice(1)) ?? hash.slice(1)).toLowerCase(),
  };
}

/** A host without `www.`, in lower case. */
export function plainHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Without percent-encoding; `undefined` where that is malformed. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
