/** Internal links that lead to a page all but in form: the slash at the end is missing, or letters are upper case. */
import type { Fix } from '../fix.ts';
import { linkProblem } from '../links/link-problem.ts';
import { type SiteMap, siteMap } from '../links/site-map.ts';
import type { CheckContext } from '../rule.ts';
import { linkFixes, type WrittenLink } from './link-edits.ts';

/** Fixes for links whose canonical form resolves where they themselves do not. */
export function canonicalLinkFixes(context: CheckContext): Fix[] {
  const site = siteMap(context);
  const problem = (link: WrittenLink) => linkProblem({ text: '', place: { at: [] }, ...link }, site);
  return linkFixes(context, (link) => {
    if (problem(link) === undefined) return undefined;
    const url = canonicalPath(link.url, site.pages);
    return url !== undefined && url !== link.url && problem({ ...link, url }) === undefined ? url : undefined;
  });
}

/**
 * A path of this site in its canonical form, query and fragment kept: with a slash at its end, and in the letters of the page
 * that stands there, which hosts tell apart; where there is none, in lower case.
 */
export function canonicalPath(url: string, pages: SiteMap['pages']): string | undefined {
  const [, path, rest = ''] = /^(\/(?!\/)[^?#]*)(.*)$/s.exec(url) ?? [];
  if (path === undefined || /\.\w+$/.test(path)) return undefined;
  const whole = `${path.replace(/\/+$/, '')}/`;
  if (pages.has(whole)) return `${whole}${rest}`;
  const lower = whole.toLowerCase();
  return `${[...pages.keys()].find((page) => page.toLowerCase() === lower) ?? lower}${rest}`;
}
