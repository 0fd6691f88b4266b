/** Which built pages lack what all pages share. */
import { grouped, tally } from '../../../language/groups.ts';
import type { Finding } from '../../rule.ts';
import { type BuiltSite, findingIn, htmlPages } from '../built-site.ts';
import type { BuiltPage } from '../page.ts';
import { excerpt } from '../promises.ts';

/** What is the same on every page that has it, and how it is called. */
const shared: readonly (readonly [what: string, of: (page: BuiltPage) => string | undefined])[] = [
  ['language', ({ language }) => language],
  ['menu', ({ menu }) => menu || undefined],
];

/** Pages in another language, or with another menu, than most; of a site in several languages, than most in the folder of theirs. */
export function unlikeOthers(site: BuiltSite): Finding[] {
  const pages = htmlPages(site);
  const locales = localesOf(pages);
  const folders = grouped(pages.map((page) => [locales.find((folder) => page[0].startsWith(folder)) ?? '/', page]));
  return [...folders.values()].flatMap((together) => unlikeEachOther(site, together));
}

/** The folders of other languages, as Docusaurus builds them: `/de/`, most of whose pages are in German. */
function localesOf(pages: readonly (readonly [file: string, page: BuiltPage])[]): readonly string[] {
  const folders = grouped(pages.map(([file, { language }]) => [/^\/[^/]+\/(?=.)/.exec(file)?.[0] ?? '', language]));
  return [...folders].flatMap(([folder, languages]) => {
    const own = languages.filter((language) => `/${language}/`.toLowerCase() === folder.toLowerCase());
    return own.length > languages.length / 2 ? [folder] : [];
  });
}

function unlikeEachOther(site: BuiltSite, pages: readonly (readonly [file: string, page: BuiltPage])[]): Finding[] {
  return shared.flatMap(([what, of]) => {
    const having = pages.flatMap(([file, page]) => {
      const text = of(page);
      return text === undefined ? [] : [{ file, text }];
    });
    const [[usual] = ['']] = [...tally(having.map(({ text }) => text))].sort(([, a], [, b]) => b - a);
    return having
      .filter(({ text }) => text !== usual)
      .map(({ file, text }) => {
        const message = `Unexpected ${what} ${excerpt(text, usual)}, expected ${excerpt(usual, text)}, as most pages have; build again`;
        return findingIn(site, file, 0, message);
      });
  });
}
