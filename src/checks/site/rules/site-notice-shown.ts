import { addressOf, printAddress } from '../../../model/addresses/routes.ts';
import { entriesOf } from '../../../model/entries.ts';
import { fileOfAddress, findingIn, type SiteRule } from '../built-site.ts';

/** The words that every page on a place's law carries. */
const notice = 'Information, not legal advice.';

/** A page on law says what it is not. */
export const siteNoticeShown: SiteRule = {
  id: 'site-notice-shown',
  description: `Every built page of a jurisdiction, and its print pack, carries the notice "${notice}"`,
  why: 'A description of law without the notice may be taken for advice.',
  level: 'error',
  unit: 'notices',
  emptyBecause: 'A registry may describe no jurisdiction.',
  example: {
    language: 'html',
    bad: '<p>Information.</p>',
    good: `<p>${notice}</p>`,
    message: `Unexpected page without notice, expected "${notice}"`,
  },
  check(site) {
    const pages = entriesOf(site.registry, 'jurisdictions').flatMap(([id]) =>
      [addressOf('jurisdictions', id), printAddress(id)].flatMap((address) => {
        const file = fileOfAddress(address);
        const page = site.pages.get(file);
        return page ? [{ id, file, page }] : [];
      }),
    );
    const findings = pages
      .filter(({ page }) => !page.text.includes(notice))
      .map(({ id, file }) =>
        findingIn(site, file, 0, `Unexpected page without notice, expected "${notice}"`, ['jurisdictions', id]),
      );
    return { examined: pages.length, findings };
  },
};
