import { formerAddresses } from '../../../model/addresses/former-addresses.ts';
import { fileOfAddress, findingAbout, findingIn, type SiteRule } from '../built-site.ts';
import { resolver } from '../resolve.ts';

/** Old citations arrive. */
export const siteFormerAddressLeadsOn: SiteRule = {
  id: 'site-former-address-leads-on',
  description: 'Every former address of a commitment has a built page that sends its reader on to the commitment.',
  why: 'The address stands in documents that nobody can mend.',
  level: 'error',
  unit: 'former addresses',
  emptyBecause: 'A commitment has a former address only once its page has moved.',
  example: {
    language: 'html',
    bad: '<meta http-equiv="refresh" content="0; url=/about/">',
    good: '<meta http-equiv="refresh" content="0; url=/commitments/nc-a-1/">',
    message:
      'Unexpected target "/about/" at the former address /promises/prompt-notice/, expected /commitments/nc-a-1/',
  },
  check(site) {
    const resolve = resolver(site);
    const former = formerAddresses(site.registry);
    const findings = [...former].flatMap(([address, expected]) => {
      const file = fileOfAddress(address);
      const page = site.pages.get(file);
      if (!page)
        return [findingAbout(site, `Unexpected missing page ${address}, expected one that leads on to ${expected}`)];
      const target = page.refresh === undefined ? undefined : resolve(page.refresh, file);
      if (target?.type === 'file' && target.file === fileOfAddress(expected)) return [];
      const actual = page.refresh === undefined ? 'page that leads nowhere' : `target "${page.refresh}"`;
      return [findingIn(site, file, 0, `Unexpected ${actual} at the former address ${address}, expected ${expected}`)];
    });
    return { examined: former.size, findings };
  },
};
