import type { Finding } from '../../rule.ts';
import { type BuiltSite, findingIn, type SiteRule, wholeAddress } from '../built-site.ts';
import { cssAddresses } from '../css-addresses.ts';
import type { PageReference } from '../page.ts';
import { isCarried, resolver } from '../resolve.ts';

/** The site tells nobody who reads it. */
export const siteResourceOwn: SiteRule = {
  id: 'site-resource-own',
  description: 'Whatever a built page or style sheet loads comes from the site itself, and is there.',
  why: 'A font or script from elsewhere tells a third party who reads which promise; the site says that it does not.',
  level: 'error',
  unit: 'resources',
  example: {
    language: 'html',
    bad: '<script src="https://cdn.example/a.js">',
    good: '<script src="/assets/main.js">',
    message:
      'Unexpected resource "https://cdn.example/a.js" from https://cdn.example (script[src]), expected one of the site itself',
  },
  check(site) {
    const resolve = resolver(site);
    let examined = 0;
    const findings: Finding[] = [];
    for (const [file, { url, where, offset }] of resources(site)) {
      examined += 1;
      const target = resolve(url, file);
      if (target.type === 'nowhere') findings.push(findingIn(site, file, offset, `${target.problem} (${where})`));
      if (target.type !== 'elsewhere' || isCarried(target)) continue;
      const from = target.origin === 'null' ? target.scheme : target.origin;
      const message = `Unexpected resource "${url}" from ${from} (${where}), expected one of the site itself`;
      findings.push(findingIn(site, file, offset, message));
    }
    const search = site.texts.get('/opensearch.xml')?.matchAll(/(?<!xmlns(?::\w+)?=")https?:[^"<\s]*/g) ?? [];
    for (const { 0: url, index } of search) {
      examined += 1;
      if (url.startsWith(wholeAddress(site, '/'))) continue;
      const message = `Unexpected address "${url}" for searching from a browser, expected one of the site itself`;
      findings.push(findingIn(site, '/opensearch.xml', index, message));
    }
    return { examined, findings };
  },
};

/** What scripts load as they run is not seen here. */
function* resources({ pages, styles }: BuiltSite): Generator<[file: string, resource: Omit<PageReference, 'kind'>]> {
  for (const [file, { references }] of pages)
    for (const reference of references) if (reference.kind === 'resource') yield [file, reference];
  for (const [file, css] of styles)
    for (const address of cssAddresses(css)) yield [file, { ...address, where: 'url()' }];
}
