import type { Finding } from '../../rule.ts';
import { findingIn, notFoundPage, type SiteRule } from '../built-site.ts';
import { resolver } from '../resolve.ts';

/** Schemes that a link of a page may have. */
const followed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Links lead to what was built, whoever wrote them: registry, document, theme or configuration. */
export const siteLinkResolves: SiteRule = {
  id: 'site-link-resolves',
  description:
    'Every internal link of a built page leads to a built page or file, and its fragment to an element of it.',
  why: 'The checks of the sources do not see the links that theme, navigation and components draw.',
  level: 'error',
  unit: 'links',
  example: {
    language: 'html',
    bad: '<a href="/commitments/nc-a-1/#v9">',
    good: '<a href="/commitments/nc-a-1/#v2">',
    message:
      'Unexpected fragment "#v9" of "/commitments/nc-a-1/#v9", expected one of /commitments/nc-a-1/; did you mean "v2"?',
  },
  check(site) {
    const resolve = resolver(site);
    let examined = 0;
    const findings: Finding[] = [];
    for (const [file, { references }] of site.pages) {
      for (const { kind, url, where, offset } of references) {
        if (kind !== 'link') continue;
        // Docusaurus gives the page for unknown addresses an address of its own, which none is.
        if (file === notFoundPage && where.startsWith('link[')) continue;
        examined += 1;
        const target = resolve(url, file);
        if (target.type === 'nowhere') findings.push(findingIn(site, file, offset, target.problem));
        else if (target.type === 'elsewhere' && !followed.has(target.scheme)) {
          const message = `Unexpected scheme "${target.scheme}" of "${url}", expected "https:", "http:" or "mailto:"`;
          findings.push(findingIn(site, file, offset, message));
        }
      }
    }
    return { examined, findings };
  },
};
