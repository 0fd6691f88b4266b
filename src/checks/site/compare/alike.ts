/** Which built pages lack what all pages share. */
import { tally } from '../../../language/groups.ts';
import type { Finding } from '../../rule.ts';
import { type BuiltSite, findingIn, htmlPages } from '../built-site.ts';
import type { BuiltPage } from '../page.ts';
import { excerpt } from '../promises.ts';

/** What is the same on every page that has it, and how it is called. */
const shared: readonly (readonly [what: string, of: (page: BuiltPage) => string | undefined])[] = [
  ['language', ({ language }) => language],
  ['menu', ({ menu }) => menu || undefined],
];

/** Pages in another language, or with another menu, than most. */
export function unlikeOthers(site: BuiltSite): Finding[] {
  const pages = htmlPages(site);
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
