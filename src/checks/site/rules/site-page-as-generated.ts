import { collapsed } from '../../../language/letters.ts';
import { fileOfAddress, findingIn, type SiteRule } from '../built-site.ts';
import { missing, mostAlike } from '../placed-texts.ts';
import { excerpt } from '../promises.ts';

/** Every page says what was written or generated for it. */
export const sitePageAsGenerated: SiteRule = {
  id: 'site-page-as-generated',
  description:
    'Each paragraph, heading and cell that was written or generated for a page stands on it unaltered, and so does its description.',
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
    let examined = 0;
    const findings = [...site.generated].flatMap(([address, { description, blocks }]) => {
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
      const described = page.descriptions
        .filter(({ text }) => description !== undefined && collapsed(text) !== collapsed(description))
        .map(({ text, offset }) => {
          const message = `Unexpected description ${excerpt(text, description)}, expected ${excerpt(description ?? '', text)}, as generated; build again`;
          return findingIn(site, file, offset, message);
        });
      return [...altered, ...described];
    });
    return { examined, findings };
  },
};
