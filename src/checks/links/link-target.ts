/** Where on this site a link leads. */

import { decoded } from '../../model/addresses/web-address.ts';
import type { CheckContext } from '../rule.ts';
import type { LocatedLink } from './links.ts';
import { absolutePath, documentAddress, documentFile, ownUrl, splitAddress } from './written-address.ts';

/** An address of this site, without percent-encoding. */
export interface PageTarget {
  /** With a slash at both ends, in lower case. */
  readonly path: string;
  /** Without `#`; `undefined` where there is none. */
  readonly fragment: string | undefined;
}

/** The page of this site that a link leads to; `undefined` for a file, another site, or one whose page is not known. */
export function targetOf(
  { url, page, file }: Pick<LocatedLink, 'url' | 'page' | 'file'>,
  { siteAddress }: Pick<CheckContext, 'siteAddress'>,
): PageTarget | undefined {
  const own = ownPath(url, siteAddress);
  if (own === undefined) return undefined;
  const { path: written, fragment } = splitAddress(own);
  const path = pathOf(decoded(written), page, file);
  return path === undefined
    ? undefined
    : { path: withSlash(path), fragment: fragment === undefined ? undefined : decoded(fragment)?.toLowerCase() };
}

/** A path, relative or not, of this site; an address with its host becomes one. */
function ownPath(url: string, siteAddress: string): string | undefined {
  if (!/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(url)) return url;
  const own = ownUrl(url, siteAddress);
  if (!own) return undefined;
  const base = new URL(siteAddress).pathname.replace(/\/$/, '');
  return `${own.pathname.startsWith(`${base}/`) ? own.pathname.slice(base.length) : own.pathname}${own.hash}`;
}

function pathOf(written: string | undefined, page: string | undefined, file: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (file !== undefined && /\.mdx?$/i.test(written)) return documentAddress(documentFile(written, file));
  if (/\.\w+$/.test(written)) return undefined;
  return written.startsWith('/') || page !== undefined ? absolutePath(written, page) : undefined;
}

function withSlash(path: string): string {
  return `${path.toLowerCase().replace(/\/+$/, '')}/`;
}
