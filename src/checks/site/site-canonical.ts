import { addressOfFile, findingIn, htmlPages, notFoundPage, type SiteRule } from './built-site.ts';

/** Each page names its one address. */
export const siteCanonical: SiteRule = {
  id: 'site-canonical',
  description: 'Every built page has one canonical link (RFC 6596), and it is the address of the page.',
  why: 'Mirrors, previews and search engines learn from it which address to cite.',
  level: 'error',
  unit: 'canonical links',
  example: {
    bad: '<link rel="canonical" href="http://localhost:3000/about/">',
    good: '<link rel="canonical" href="https://privacy-commitments.example/about/">',
  },
  check(site) {
    // The page for unknown addresses stands at none.
    const pages = htmlPages(site).filter(([file]) => file !== notFoundPage);
    const findings = pages.flatMap(([file, { canonicals }]) => {
      const expected = `${site.url}${site.baseUrl.slice(0, -1)}${addressOfFile(file)}`;
      const [first, second] = canonicals;
      if (!first) return [findingIn(site, file, 0, `Unexpected page without canonical link, expected "${expected}"`)];
      const wrong = first.url === expected ? second : first;
      if (!wrong) return [];
      const only = wrong === second ? ' alone' : '';
      return [
        findingIn(site, file, wrong.offset, `Unexpected canonical link "${wrong.url}", expected "${expected}"${only}`),
      ];
    });
    return { examined: pages.length, findings };
  },
};
