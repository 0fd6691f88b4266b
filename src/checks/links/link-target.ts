/** Where on this site a link leads. */

import type { CheckContext } from '../rule.ts';
import type { LocatedLink } from './links.ts';
import { decoded, resolveFile } from './site-map.ts';

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
  const [, written = '', hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/su.exec(own) ?? [];
  const fragment = hash === undefined ? undefined : decoded(hash)?.toLowerCase();
  const path = pathOf(decoded(written), page, file);
  return path === undefined ? undefined : { path, fragment };
}

/** A path, relative or not, of this site; an address with its host becomes one. */
function ownPath(url: string, siteAddress: string): string | undefined {
  if (!/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(url)) return url;
  if (!URL.canParse(url) || !URL.canParse(siteAddress)) return undefined;
  const { protocol, host, pathname, hash } = new URL(url);
  const site = new URL(siteAddress);
  const plain = (name: string) => name.replace(/^www\./, '');
  if (!/^https?:$/.test(protocol) || plain(host) !== plain(site.host)) return undefined;
  const base = site.pathname.replace(/\/$/, '');
  return `${pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname}${hash}`;
}

function pathOf(written: string | undefined, page: string | undefined, file: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (file !== undefined && /\.mdx?$/i.test(written)) return pathOfFile(written, file);
  if (/\.\w+$/.test(written)) return undefined;
  if (!written.startsWith('/') && page === undefined) return undefined;
  const base = `https://site.invalid${page ?? '/'}`;
  if (!URL.canParse(written, base)) return undefined;
  return withSlash(new URL(written, base).pathname);
}

/** The address of a document follows from the place of its file below the folder of all pages. */
function pathOfFile(written: string, file: string): string {
  const [root = ''] = file.split('/');
  const target = written.startsWith('/') ? resolveFile(`.${written}`, `${root}/`) : resolveFile(written, file);
  return withSlash(`/${target.slice(root.length + 1).replace(/(?:(?:^|\/)index)?\.mdx?$/i, '')}`);
}

function withSlash(path: string): string {
  return `${path.toLowerCase().replace(/\/+$/, '')}/`;
}
