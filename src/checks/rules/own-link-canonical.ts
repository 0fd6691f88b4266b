import { canonicalPath } from '../fixes/canonical-links.ts';
import { linkFixes } from '../fixes/link-edits.ts';
import { allLinks } from '../links/links.ts';
import { type SiteMap, siteMap } from '../links/site-map.ts';
import { ownUrl } from '../links/written-address.ts';
import type { CheckContext, Finding, Rule } from '../rule.ts';

/** A link to this site that names its host does so by the canonical address. */
export const ownLinkCanonical: Rule = {
  id: 'own-link-canonical',
  description:
    'A link to this site that names its host uses https, the host as the site is published under, and the canonical path of the page.',
  why: 'A page has one address. Another one costs the reader a redirect, counts as another page for search engines, and breaks when the redirect goes.',
  level: 'error',
  unit: 'links',
  example: {
    language: 'mdx',
    bad: 'See [openness](https://privacy.contoso.example/Principles/Openness).',
    good: 'See [openness](https://privacy.contoso.example/principles/openness/).',
    message:
      'Unexpected address "https://privacy.contoso.example/Principles/Openness" of this site, expected "https://privacy.contoso.example/principles/openness/"',
  },
  check(context) {
    const links = allLinks(context);
    const { pages } = siteMap(context);
    const findings = links.flatMap(({ url, place }): Finding[] => {
      const expected = canonicalAddress(url, context, pages);
      if (expected === undefined || expected === url) return [];
      return [{ place, message: `Unexpected address "${url}" of this site, expected "${expected}"` }];
    });
    return { examined: links.length, findings };
  },
  fix(context) {
    const { pages } = siteMap(context);
    return linkFixes(context, ({ url }) => {
      const expected = canonicalAddress(url, context, pages);
      return expected === url ? undefined : expected;
    });
  },
};

/** The canonical address of a page or file of this site; `undefined` for any other. */
function canonicalAddress(url: string, { siteAddress }: CheckContext, pages: SiteMap['pages']): string | undefined {
  const own = ownUrl(url, siteAddress);
  if (!own) return undefined;
  const path = `${own.pathname}${own.search}${own.hash}`;
  return `${new URL(siteAddress).origin}${canonicalPath(path, pages) ?? path}`;
}
