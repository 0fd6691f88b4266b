import { tally } from '../../../language/groups.ts';
import { collapsed } from '../../../language/letters.ts';
import { type BuiltSite, fileOfAddress, findingIn, type SiteRule } from '../built-site.ts';
import { unlikeOthers } from '../compare/alike.ts';
import { alteredLabels, builtAddress, isWhole, withoutLastSlash } from '../compare/labels.ts';
import { computed, withoutSpace } from '../generated-words.ts';
import type { BuiltPage } from '../page.ts';
import { missing, mostAlike, sharedEnds } from '../placed-texts.ts';
import { excerpt } from '../promises.ts';
import { commitmentPages } from '../version-pages.ts';

/** Every page says what was written or generated for it. */
export const sitePageAsGenerated: SiteRule = {
  id: 'site-page-as-generated',
  description:
    'Each paragraph, heading, cell and link that was written or generated for a page stands on it unaltered, and so do its title, its description, its language, its menu, and what its words look like or lead to.',
  why: 'Statements, limits, verdicts, dates and notices stand on lists and on pages of topics and services too. A word altered on one of them is quoted like any other.',
  level: 'error',
  unit: 'paragraphs, headings and cells',
  example: {
    language: 'html',
    bad: '<h2 id="facts">Said last in 2019</h2>',
    good: '<h2 id="facts">Said last in 2020</h2>',
    message: 'Unexpected words "Said last in 2019", expected "Said last in 2020", as generated; build again',
  },
  check(site) {
    const commitments = commitmentPages(site.registry);
    let examined = 0;
    const findings = [...site.generated].flatMap(([address, generated]) => {
      const { description, title, blocks, within, links } = generated;
      const file = fileOfAddress(address);
      const page = site.pages.get(file);
      // A page that is missing is reported as such.
      if (!page) return [];
      examined += blocks.length;
      const altered = missing(blocks, page.lines).map((block) => {
        const line = mostAlike(block, page.lines);
        const message = line
          ? `Unexpected words ${excerpt(collapsed(line.text), block)}, expected ${excerpt(block, collapsed(line.text))}, as generated; build again`
          : `Unexpected page without ${excerpt(block)}, expected it as generated; build again`;
        return findingIn(site, file, line?.offset ?? 0, message);
      });
      const known = new Set([...blocks, ...within].map(withoutSpace));
      const alteredWithin = missing(within, page.lines).flatMap((block) => {
        const line = block.includes(computed) ? undefined : mostAlike(block, page.lines);
        const text = collapsed(line?.text ?? '');
        // A component may leave its content out, or show a part of it; what is nearly the same was altered.
        if (!line || !isNearly(block, text) || known.has(withoutSpace(text))) return [];
        const message = `Unexpected words ${excerpt(text, block)}, expected ${excerpt(block, text)}, as generated; build again`;
        return [findingIn(site, file, line.offset, message)];
      });
      const led = lostLinks(site, links, page).map((url) =>
        findingIn(site, file, 0, `Unexpected page without a link to "${url}", expected it as generated; build again`),
      );
      // Without a title of its own the page says nothing of which entry it is.
      const id = page.title.text === '' ? undefined : commitments.get(address)?.id;
      const parts = [title ?? '', id ?? ''].map(collapsed);
      const lost = parts.find((part) => !page.title.text.includes(part));
      const called =
        lost === undefined
          ? []
          : [
              findingIn(
                site,
                file,
                page.title.offset,
                `Unexpected title ${excerpt(page.title.text)} without ${excerpt(lost)}, expected it as generated; build again`,
              ),
            ];
      const described = page.descriptions
        .filter(({ text }) => description !== undefined && collapsed(text) !== collapsed(description))
        .map(({ text, offset }) => {
          const message = `Unexpected description ${excerpt(text, description)}, expected ${excerpt(description ?? '', text)}, as generated; build again`;
          return findingIn(site, file, offset, message);
        });
      return [
        ...altered,
        ...alteredWithin,
        ...led,
        ...alteredLabels(site, file, generated, page),
        ...called,
        ...described,
      ];
    });
    return { examined, findings: [...findings, ...unlikeOthers(site)] };
  },
};

/** Whether two texts begin and end alike but for a few words. */
function isNearly(text: string, other: string): boolean {
  const least = 0.8 * Math.max(text.length, other.length);
  return text.length > 20 && sharedEnds(text, other) >= least;
}

/** Addresses to which fewer links lead than were generated. */
function lostLinks(site: BuiltSite, links: readonly string[], page: BuiltPage): readonly string[] {
  const left = tally(page.references.filter(({ kind }) => kind === 'link').map(({ url }) => withoutLastSlash(url)));
  return links.flatMap((link) => {
    // Relative ones are resolved by Docusaurus, and a check of their own looks for them.
    const url = builtAddress(site, link);
    if (!isWhole(url)) return [];
    const count = left.get(withoutLastSlash(url)) ?? 0;
    left.set(withoutLastSlash(url), count - 1);
    return count > 0 ? [] : [url];
  });
}
