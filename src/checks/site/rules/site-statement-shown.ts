import { collapsed } from '../../../language/letters.ts';
import { tokenOf } from '../../../model/token.ts';
import { findingIn, type SiteRule } from '../built-site.ts';
import { textWithin } from '../page.ts';
import { excerpt, promiseSection, shownPromises } from '../promises.ts';

/** The words of each version stand on the built page, unchanged. */
export const siteStatementShown: SiteRule = {
  id: 'site-statement-shown',
  description: 'Every version of a commitment stands on its built page in exactly the words of the registry.',
  why: 'A reader who quotes the page quotes the promise; a word lost on the way from registry to page changes it.',
  level: 'error',
  unit: 'statements',
  example: {
    language: 'html',
    bad: '<section class="statement" id="statement"><p>We tell its customers.</p>',
    good: '<section class="statement" id="statement"><p>Norland Cloud tells its customers.</p>',
    message:
      'Unexpected statement "We tell its customers." of NC-A-1@2, expected "Norland Cloud tells its customers." as the registry has it',
  },
  check(site) {
    const promises = shownPromises(site);
    const findings = promises.flatMap(({ id, number, version, at, file, shown }) => {
      const path = [...at, 'statement'];
      if (!shown) {
        const message = `Unexpected page without section "${promiseSection}", expected the statement of ${tokenOf(id, number)} in it`;
        return [findingIn(site, file, 0, message, path)];
      }
      const expected = collapsed(String(version.statement));
      const actual = textWithin(shown, ({ classes }) => classes.has('qualifiers'));
      if (actual === expected) return [];
      const message = `Unexpected statement ${excerpt(actual, expected)} of ${tokenOf(id, number)}, expected ${excerpt(expected, actual)} as the registry has it`;
      return [findingIn(site, file, shown.offset, message, path)];
    });
    return { examined: promises.length, findings };
  },
};
