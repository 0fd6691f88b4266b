/** What those hear who have a page read to them: headings, landmarks and links, each by its name. */
import type { Page } from 'playwright-core';
import { loadAxe } from './axe.ts';

/** As axe computes them. */
export interface Heard {
  /** Each as its level and its words. */
  readonly headings: readonly (readonly [level: number, words: string])[];
  /** Each as its role and its name, `navigation Main`. */
  readonly landmarks: readonly string[];
  /** Each as its name with the landmark, and in a table the row and the column, that it is heard in; and its address. */
  readonly links: readonly (readonly [name: string, address: string])[];
}

/** What is heard on a page as it is. */
export async function heardOn(page: Page): Promise<Heard> {
  await loadAxe(page);
  return page.evaluate(() => {
    const axe = Reflect.get(window, 'axe');
    axe.setup(document);
    const { aria, dom, text } = axe.commons;
    const all = [...document.body.querySelectorAll('*')].filter((one) => dom.isVisibleToScreenReaders(one));
    const nameOf = (one: Element): string => text.accessibleText(one).replace(/\s+/g, ' ').trim();
    const kinds = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];
    const isLandmark = (one: Element) => kinds.includes(aria.getRole(one));
    const landmarkName = (one: Element) => `${aria.getRole(one)} ${nameOf(one)}`.trim();
    const whereIs = (link: Element): string => {
      const cell = link.closest<HTMLTableCellElement>('td, th');
      const inTable = cell ? [cell.closest('tr')?.cells[0]?.textContent, cell.cellIndex] : [];
      // An open point is that of the limit which it stands in (WCAG 2.2, 2.4.4).
      const limit = link.closest('.qualifier')?.textContent ?? '';
      let around = link.parentElement;
      while (around && !isLandmark(around)) around = around.parentElement;
      return `(${[around ? landmarkName(around) : 'nowhere', ...inTable, limit].join(', ')})`;
    };
    const heard = {
      headings: all
        .filter((one) => aria.getRole(one) === 'heading')
        .map((one) => [Number(one.getAttribute('aria-level') ?? one.tagName.slice(1)), nameOf(one)] as const),
      landmarks: all.filter(isLandmark).map(landmarkName),
      links: all
        .filter((one) => one instanceof HTMLAnchorElement && aria.getRole(one) === 'link')
        .map((one) => [`${nameOf(one)} ${whereIs(one)}`, (one as HTMLAnchorElement).href] as const),
    };
    axe.teardown();
    return heard;
  });
}
