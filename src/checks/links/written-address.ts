/** What the address of a link says, as it is written: its parts, the path that it stands for, the file that it names. */
import { decoded, plainHost } from '../../model/addresses/web-address.ts';

/** Path and fragment as written, without query; the fragment without `#`, `undefined` where there is none. */
export function splitAddress(url: string): { readonly path: string; readonly fragment: string | undefined } {
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/su.exec(url) ?? [];
  return { path, fragment };
}

/** The path that a relative one stands for on a page, without percent-encoding. */
export function absolutePath(path: string, page: string | undefined): string {
  const base = `https://site.invalid${page ?? '/'}`;
  return URL.canParse(path, base) ? (decoded(new URL(path, base).pathname) ?? path) : path;
}

/** An address that names the host of this site; `undefined` for any other. */
export function ownUrl(url: string, siteAddress: string): URL | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return plainHost(parsed.host) === plainHost(new URL(siteAddress).host) ? parsed : undefined;
}

/** A path that a file names, from the repository's root: relative to the file's folder, or after `@site/`. */
export function resolveFile(path: string, file: string): string {
  const rest = path.replace(/^@site\//, '');
  return absolutePath(rest, rest === path ? `/${file}` : '/').replace(/^\//, '');
}

/** The file that a link to the file of a page names, as Docusaurus resolves it: from the file, or from the folder of all pages. */
export function documentFile(path: string, file: string): string {
  const [root = ''] = file.split('/');
  return path.startsWith('/') ? resolveFile(`.${path}`, `${root}/`) : resolveFile(path, file);
}

/** The address that follows from the place of a page's file below the folder of all pages. */
export function documentAddress(file: string): string {
  const below = file.replace(/^[^/]*\/?/, '').replace(/(?:(?:^|\/)index)?\.mdx?$/i, '');
  return below === '' ? '/' : `/${below}/`;
}
