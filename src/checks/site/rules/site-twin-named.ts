import { twinAddress } from '../../../model/addresses/routes.ts';
import { addressOfFile, findingIn, htmlPages, type SiteRule, wholeAddress } from '../built-site.ts';

/** Programs that read Markdown find that of a page. */
export const siteTwinNamed: SiteRule = {
  id: 'site-twin-named',
  description: 'Each generated page names its own Markdown in its head, and no page names that of another.',
  why: 'An assistant that follows the link of one page to the words of another quotes a promise under the wrong name.',
  level: 'error',
  unit: 'pages with Markdown',
  example: {
    language: 'html',
    bad: '<link rel="alternate" type="text/markdown" href="https://privacy.norland.example/commitments/nc-a-1/v1.md">',
    good: '<link rel="alternate" type="text/markdown" href="https://privacy.norland.example/commitments/nc-a-1.md">',
    message:
      'Unexpected Markdown "https://privacy.norland.example/commitments/nc-a-1/v1.md" of /commitments/nc-a-1/, expected "https://privacy.norland.example/commitments/nc-a-1.md"',
  },
  check(site) {
    let examined = 0;
    const findings = htmlPages(site).flatMap(([file, { relations }]) => {
      const address = addressOfFile(file);
      const twin = address.endsWith('/') ? twinAddress(address) : undefined;
      const expected = twin !== undefined && site.published.has(twin) ? wholeAddress(site, twin) : undefined;
      if (expected !== undefined) examined += 1;
      const named = relations.filter(({ rel, url }) => rel === 'alternate' && url.endsWith('.md'));
      const wrong = named.filter(({ url }) => url !== expected);
      const what = expected === undefined ? 'none' : `"${expected}"`;
      return [
        ...wrong.map(({ url, offset }) =>
          findingIn(site, file, offset, `Unexpected Markdown "${url}" of ${address}, expected ${what}`),
        ),
        ...(expected !== undefined && named.length === 0
          ? [
              findingIn(
                site,
                file,
                0,
                `Unexpected page ${address} without its Markdown, expected ${what} as an alternate`,
              ),
            ]
          : []),
      ];
    });
    return { examined, findings };
  },
};
