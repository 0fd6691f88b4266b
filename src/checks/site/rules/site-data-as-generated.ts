import { findingAbout, findingIn, type SiteRule } from '../built-site.ts';
import { excerpt } from '../promises.ts';

/** Files for programs hold what the registry holds. */
export const siteDataAsGenerated: SiteRule = {
  id: 'site-data-as-generated',
  description: 'Published data and the search index are as generated, to the letter.',
  why: 'Who verifies a document trusts the inventory. A limit that is lost there is lost for every document.',
  level: 'error',
  unit: 'files',
  example: {
    language: 'html',
    bad: '{"statement":"Norland Cloud tells its friends."}',
    good: '{"statement":"Norland Cloud tells its customers."}',
    message:
      'Unexpected text "and Cloud tells its friends."}", expected "and Cloud tells its customers."}", as generated; build again',
  },
  check(site) {
    const findings = [...site.published].flatMap(([file, expected]) => {
      const actual = site.texts.get(file);
      // Of what is no text here, that it is there is all that is known.
      if (actual === undefined && site.files.has(file)) return [];
      if (actual === undefined)
        return [findingAbout(site, `Unexpected missing file ${file}, expected it as generated; build again`)];
      if (actual === expected) return [];
      const differing = [...expected].findIndex((_, index) => expected[index] !== actual[index]);
      const at = differing < 0 ? expected.length : differing;
      const around = (text: string) => excerpt(text.slice(Math.max(0, at - 20), at + 60));
      const message = `Unexpected text ${around(actual)}, expected ${around(expected)}, as generated; build again`;
      return [findingIn(site, file, at, message)];
    });
    return { examined: site.published.size, findings };
  },
};
