import { addressOfFile, findingAbout, htmlPages, notFoundPage, type SiteRule, wholeAddress } from '../built-site.ts';
import { commitmentPages } from '../version-pages.ts';

/** Search engines are told of every page that is to be found, and of no other. */
export const siteIndexTold: SiteRule = {
  id: 'site-index-told',
  description:
    'The site map has every page that is its own canonical address and may be found, and no other; pages of past versions say "noindex".',
  why: 'Who searches for a promise should find the words of today, and not those of an older version. A page that lost its "noindex", or its place in the site map, is found by chance.',
  level: 'error',
  unit: 'addresses of the site map',
  emptyBecause: 'A site may have no site map.',
  example: {
    language: 'html',
    bad: '<loc>https://privacy.norland.example/abuot/</loc>',
    good: '<loc>https://privacy.norland.example/about/</loc>',
    message:
      'Unexpected site map without /about/, expected every page that may be found; a page that may not says "noindex"',
  },
  check(site) {
    const map = site.texts.get('/sitemap.xml');
    if (map === undefined) return { examined: 0, findings: [] };
    const listed = new Set([...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address));
    const versions = commitmentPages(site.registry);
    const findings = htmlPages(site).flatMap(([file, { noIndex, refresh, relations }]) => {
      const address = addressOfFile(file);
      if (file === notFoundPage || refresh !== undefined) return [];
      const whole = wholeAddress(site, address);
      const standsForItself = relations.every(({ rel, url }) => rel !== 'canonical' || url === whole);
      const shown = versions.get(address);
      const isPast = shown !== undefined && shown.page === 'version' && shown.number < shown.newest;
      const messages = [
        ...(isPast && !noIndex
          ? [`Unexpected ${address} without "noindex", expected it on the page of a past version`]
          : []),
        ...(listed.has(whole) && noIndex
          ? [`Unexpected ${address} in the site map, expected no page that says "noindex"`]
          : []),
        ...(!listed.has(whole) && !noIndex && standsForItself
          ? [
              `Unexpected site map without ${address}, expected every page that may be found; a page that may not says "noindex"`,
            ]
          : []),
      ];
      return messages.map((message) => findingAbout(site, message));
    });
    const pages = new Set(htmlPages(site).map(([file]) => wholeAddress(site, addressOfFile(file))));
    const lost = [...listed].flatMap((address = '') =>
      pages.has(address)
        ? []
        : [findingAbout(site, `Unexpected "${address}" in the site map, expected the address of a page`)],
    );
    // A misspelt address is told as the page that is missing.
    return { examined: listed.size, findings: findings.length > 0 ? findings : lost };
  },
};
