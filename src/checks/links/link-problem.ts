/** What is wrong with a link, given all that has an address. */

import { didYouMean } from '../../language/message.ts';
import { decoded } from '../../model/addresses/web-address.ts';
import type { LinkPart, LocatedLink } from './links.ts';
import type { SiteMap } from './site-map.ts';
import { absolutePath, documentAddress, documentFile, resolveFile, splitAddress } from './written-address.ts';

const schemes = ['https:', 'http:', 'mailto:'];

/** What is wrong, and which part of the address it is. */
export interface LinkProblem {
  readonly message: string;
  readonly part: LinkPart;
}

/** What is wrong with a link that leads nowhere or should not be followed; `undefined` for a good one, or one that leads elsewhere. */
export function linkProblem(link: LocatedLink, site: SiteMap): LinkProblem | undefined {
  const problem = addressProblem(link, site);
  return typeof problem === 'string' ? { message: problem, part: 'address' } : problem;
}

/** A mere message is about the address as a whole. */
type Problem = string | LinkProblem | undefined;

function addressProblem({ url: given, page, file }: LocatedLink, site: SiteMap): Problem {
  // Browsers pass over white space and controls here, and so does whoever hides a scheme behind them.
  // Docusaurus takes what follows `pathname://` for a file that is published as it is.
  const url = given.replace(/^[\p{Cc}\s]+|[\t\r\n]/gu, '').replace(/^pathname:\/\/(?=\/)/, '');
  if (url === '' || url === '#') return `Unexpected empty link "${url}", expected an address`;
  const scheme = /^([a-z][a-z\d+.-]*:)/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined) return externalProblem(url, scheme);
  if (/^[/\\]{2}/.test(url)) return `Unexpected address "${url}" without scheme, expected "https:${url}"`;
  const { path, fragment: written } = splitAddress(url);
  const plain = decoded(path);
  const fragment = written === undefined ? undefined : decoded(written);
  if (plain === undefined || (written !== undefined && fragment === undefined))
    return `Unexpected percent sign in "${url}", expected two hexadecimal digits after it, or "%25"`;
  if (file !== undefined && /\.mdx?$/i.test(plain)) return documentProblem(path, file, fragment, site);
  if (/\.\w+$/.test(plain)) return fileProblem(path, page, file, site);
  if (!plain.startsWith('/') && page === undefined) return undefined;
  return pageProblem(plain === '' ? page : absolutePath(path, page), fragment, site);
}

function externalProblem(url: string, scheme: string): string | undefined {
  if (!schemes.includes(scheme))
    return `Unexpected scheme "${scheme}" of "${url}", expected "https:", "http:" or "mailto:"${didYouMean(scheme, schemes)}`;
  const form = scheme === 'mailto:' ? /^mailto:[^\s@]+@[^\s@]+$/i : /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;
  if (form.test(url) && URL.canParse(url)) return undefined;
  const expected =
    scheme === 'mailto:' ? 'one mail address after "mailto:"' : 'a host after the scheme, and no white space';
  return `Unexpected address "${url}", expected ${expected}`;
}

function pageProblem(path: string | undefined, fragment: string | undefined, { pages }: SiteMap): Problem {
  if (path === undefined) return undefined;
  if (!pages.has(path)) {
    const withSlash = `${path}/`;
    if (pages.has(withSlash)) return `Unexpected link to "${path}", expected "${withSlash}" with a slash at its end`;
    return `Unexpected link to "${path}", expected the address of a page${didYouMean(path, addresses(pages))}`;
  }
  const fragments = pages.get(path);
  if (fragment === undefined || !fragments || fragments.has(fragment)) return undefined;
  const known = [...fragments].map((one) => `#${one}`);
  const expected = known.length === 0 ? 'none, as the page has no fragments' : 'one that the page has';
  const message = `Unexpected fragment "#${fragment}" of "${path}", expected ${expected}${didYouMean(`#${fragment}`, known)}`;
  return { message, part: 'fragment' };
}

/** Every page, then every fragment of one. */
function* addresses(pages: SiteMap['pages']): Generator<string> {
  yield* pages.keys();
  for (const [path, fragments] of pages) for (const fragment of fragments ?? []) yield `${path}#${fragment}`;
}

/** A generated page stands in no list of files, but its address follows from that of its file. */
function documentProblem(path: string, file: string, fragment: string | undefined, site: SiteMap): Problem {
  const target = documentFile(path, file);
  const page = site.documents.has(target) ? site.documents.get(target) : documentAddress(target);
  if (page === undefined) return `Unexpected link to the partial "${target}", expected the file of a page`;
  if (site.pages.has(page)) return pageProblem(page, fragment, site);
  return `Unexpected link to the file "${target}", expected that of a page${didYouMean(target, site.documents.keys())}`;
}

function fileProblem(
  path: string,
  page: string | undefined,
  file: string | undefined,
  site: SiteMap,
): string | undefined {
  const fromFile = file !== undefined && !path.startsWith('/');
  if (!fromFile && !path.startsWith('/') && page === undefined) return undefined;
  const target = fromFile ? `/${resolveFile(path, file)}` : absolutePath(path, page);
  // Files are published from static/, which their own addresses leave out.
  const address = fromFile ? /^\/static(\/.*)$/s.exec(target)?.[1] : target;
  if (address !== undefined && (site.files.has(address) || site.pages.has(address))) return undefined;
  return `Unexpected file "${target}", expected one below static/${didYouMean(address ?? target, site.files)}`;
}

/** The message for an import of a page, a partial or a published file that does not exist; of other files nothing is known here. */
export function importProblem(specifier: string, file: string, site: SiteMap): string | undefined {
  if (!/^(?:\.{1,2}|@site)\//.test(specifier)) return undefined;
  const target = resolveFile(specifier, file);
  if (/\.mdx?$/i.test(target)) {
    if (site.documents.has(target) || site.pages.has(documentAddress(target))) return undefined;
    return `Unexpected import of "${target}", expected a page or partial that exists${didYouMean(target, site.documents.keys())}`;
  }
  const address = /^static(\/.*)$/s.exec(target)?.[1];
  if (address === undefined || site.files.has(address)) return undefined;
  return `Unexpected import of "${target}", expected a file below static/${didYouMean(address, site.files)}`;
}
