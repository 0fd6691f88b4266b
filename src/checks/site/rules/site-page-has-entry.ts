import { didYouMean } from '../../../language/message.ts';
import { formerAddresses } from '../../../model/addresses/former-addresses.ts';
import { printAddress } from '../../../model/addresses/routes.ts';
import {
  addressOfFile,
  findingAbout,
  findingIn,
  htmlPages,
  notFoundPage,
  type SiteRule,
  searchPage,
} from '../built-site.ts';

/** A page that nothing stands behind was left over, or is not checked by anything. */
export const sitePageHasEntry: SiteRule = {
  id: 'site-page-has-entry',
  description:
    'Every built page belongs to an entry, a rule or a hand-written document, or leads on from a former address, and no hidden file is published.',
  why: 'A page left over from an entry that is gone goes on promising what nobody looks after.',
  level: 'error',
  unit: 'pages',
  example: {
    bad: 'build/commitments/nc-a-11/index.html',
    good: 'build/commitments/nc-a-1/index.html',
    message:
      'Unexpected page /commitments/nc-a-11/, expected one of an entry, a rule or a hand-written document; did you mean "/commitments/nc-a-1/"?; build the site anew',
  },
  check(site) {
    const pages = htmlPages(site);
    const former = formerAddresses(site.registry);
    const packs = Object.keys(site.registry.jurisdictions).map(printAddress);
    const known = new Set([...site.routes.keys(), ...packs, ...site.documents, ...former.keys(), searchPage]);
    const findings = pages.flatMap(([file]) => {
      const address = addressOfFile(file);
      if (file === notFoundPage || known.has(address)) return [];
      const message = `Unexpected page ${address}, expected one of an entry, a rule or a hand-written document${didYouMean(address, known)}; build the site anew`;
      return [findingIn(site, file, 0, message)];
    });
    const hidden = [...site.files]
      .filter((file) => /\/\.(?!nojekyll$|well-known\/)/.test(file))
      .map((file) => findingAbout(site, `Unexpected hidden file ${file}, expected it to be kept off the site`));
    return { examined: pages.length, findings: [...findings, ...hidden] };
  },
};
