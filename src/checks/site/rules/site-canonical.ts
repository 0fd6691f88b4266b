import { formerAddresses } from '../../../model/addresses/former-addresses.ts';
import { addressOf } from '../../../model/addresses/routes.ts';
import { addressOfFile, findingIn, htmlPages, notFoundPage, type SiteRule, wholeAddress } from '../built-site.ts';
import { commitmentPages } from '../version-pages.ts';

/** Each page names the one address of what it shows. */
export const siteCanonical: SiteRule = {
  id: 'site-canonical',
  description:
    'Every built page has one canonical link (RFC 6596): the address of the page; on the page of a version that of the commitment; at a former address that of the page it leads to.',
  why: 'Mirrors, previews and search engines learn from it which address to cite.',
  level: 'error',
  unit: 'canonical links',
  example: {
    language: 'html',
    bad: '<link rel="canonical" href="http://localhost:3000/about/">',
    good: '<link rel="canonical" href="https://privacy.norland.example/about/">',
    message:
      'Unexpected canonical link "http://localhost:3000/about/", expected "https://privacy.norland.example/about/"',
  },
  check(site) {
    // The page for unknown addresses stands at none.
    const pages = htmlPages(site).filter(([file]) => file !== notFoundPage);
    const commitments = commitmentPages(site.registry);
    const former = formerAddresses(site.registry);
    const findings = pages.flatMap(([file, { relations }]) => {
      const address = addressOfFile(file);
      const shown = commitments.get(address);
      const leadsTo = former.get(address);
      const version = shown?.page === 'version' ? addressOf('commitments', shown.id) : undefined;
      const expected = wholeAddress(site, leadsTo ?? version ?? address);
      // What sends its reader on is made by a plugin that writes the path alone.
      const accepted = leadsTo === undefined ? [expected] : [expected, `${site.baseUrl.slice(0, -1)}${leadsTo}`];
      const [first, second] = relations.filter(({ rel }) => rel === 'canonical');
      if (!first) return [findingIn(site, file, 0, `Unexpected page without canonical link, expected "${expected}"`)];
      const wrong = accepted.includes(first.url) ? second : first;
      if (!wrong) return [];
      const only = wrong === second ? ' alone' : '';
      return [
        findingIn(site, file, wrong.offset, `Unexpected canonical link "${wrong.url}", expected "${expected}"${only}`),
      ];
    });
    return { examined: pages.length, findings };
  },
};
