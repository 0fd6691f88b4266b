import { linkRelations } from '../../../model/addresses/link-relations.ts';
import type { Finding } from '../../rule.ts';
import { type BuiltSite, fileOfAddress, findingIn, type SiteRule, wholeAddress } from '../built-site.ts';
import type { BuiltPage } from '../page.ts';
import { type CommitmentPage, commitmentPages } from '../version-pages.ts';

/** Programs find their way between the versions of a commitment. */
export const siteLinkRelations: SiteRule = {
  id: 'site-link-relations',
  description:
    'The page of a commitment and those of its versions name each other by link relations (RFC 8574, RFC 5829), and search engines are kept from past versions alone.',
  why: 'A reference manager that saves the page takes the address of "cite-as": a wrong one makes a citation that says something else next year.',
  level: 'error',
  unit: 'pages of commitments',
  emptyBecause: 'A registry may hold nothing but drafts.',
  example: {
    language: 'html',
    bad: '<link rel="cite-as" href="https://privacy.norland.example/commitments/nc-a-1/">',
    good: '<link rel="cite-as" href="https://privacy.norland.example/commitments/nc-a-1/v2/">',
    message:
      'Unexpected link "https://privacy.norland.example/commitments/nc-a-1/" with the relation "cite-as", expected "https://privacy.norland.example/commitments/nc-a-1/v2/"',
  },
  check(site) {
    // A page that is missing is reported as such.
    const pages = [...commitmentPages(site.registry)].flatMap(([address, shown]) => {
      const file = fileOfAddress(address);
      const page = site.pages.get(file);
      return page ? [{ file, page, shown }] : [];
    });
    const findings = pages.flatMap(({ file, page, shown }) => [
      ...(shown.page === 'as-of' ? [] : relationProblems(site, file, page, shown)),
      ...indexProblems(site, file, page, shown),
    ]);
    return { examined: pages.length, findings };
  },
};

/** The theme has alternates of its own, for languages, and the canonical link has a check of its own. */
function relationProblems(site: BuiltSite, file: string, { relations }: BuiltPage, shown: CommitmentPage): Finding[] {
  const { id, number, newest, at } = shown;
  const expected = linkRelations(id, number, newest).filter(({ rel }) => rel !== 'canonical');
  const missing = expected.flatMap(({ rel, path }) => {
    const url = wholeAddress(site, path);
    const found = relations.filter((one) => one.rel === rel);
    if (found.some((one) => one.url === url)) return [];
    const wrong = rel === 'alternate' ? undefined : found[0];
    const what = wrong ? `link "${wrong.url}" with the relation "${rel}"` : `page without the relation "${rel}"`;
    return [findingIn(site, file, wrong?.offset ?? 0, `Unexpected ${what}, expected "${url}"`, at)];
  });
  const known: ReadonlySet<string> = new Set(expected.map(({ rel }) => rel));
  const extra = relations
    .filter(({ rel }) => /-version$/.test(rel) && !known.has(rel))
    .map(({ rel, url, offset }) =>
      findingIn(
        site,
        file,
        offset,
        `Unexpected relation "${rel}" to "${url}" of version ${number} of ${newest}, expected none`,
        at,
      ),
    );
  return [...missing, ...extra];
}

function indexProblems(site: BuiltSite, file: string, { noIndex }: BuiltPage, shown: CommitmentPage): Finding[] {
  const isKept = shown.page === 'as-of' || shown.number < shown.newest;
  if (noIndex === isKept) return [];
  const message = isKept
    ? 'Unexpected page for search engines, expected <meta name="robots" content="noindex"> on a past version or a page of dates'
    : 'Unexpected "noindex" on a page of the newest version, expected a page for search engines';
  return [findingIn(site, file, 0, message, shown.at)];
}
