/** What axe finds on a page as it is: WCAG 2.2 AA and best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Makes axe known to a page, as `window.axe`, where it is not yet: it is half a megabyte to send and to read. */
export async function loadAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
}

/** What axe finds, each as `state: rule ×how often, the first place`; of texts that look alike one is asked whether it can be seen. */
export async function violationsOn(page: Page, state: string): Promise<readonly string[]> {
  await loadAxe(page);
  await markLooks(page);
  const found = await page.evaluate(async (values): Promise<readonly string[]> => {
    // A colour on its way to another is seen by nobody, and contrasts with nothing.
    for (const one of document.getAnimations())
      if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
    // What passes is as large as the page, and asked of nobody.
    const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] };
    const axe = Reflect.get(window, 'axe');
    axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-look]' }] });
    const { violations } = (await axe.run(options)) as AxeResults;
    for (const one of document.querySelectorAll('[data-look]')) one.removeAttribute('data-look');
    return violations.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]?.html.slice(0, 160)}`);
  }, tags);
  return found.map((one) => `${state}: ${one}`);
}

/**
 * Marks one element, by `data-look`, of those that everything which makes their contrast is the same for: colour, size, weight and
 * shadow of their own text, and of all that they stand in the ground, what filters it and what takes it out of the flow, where
 * something else may lie behind. Asking axe of each row of a list costs half of its time, and the answer is one.
 */
async function markLooks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const grounds = new Map<Element | null, string>([[null, '']]);
    const groundOf = (one: Element | null): string => {
      const known = grounds.get(one);
      if (known !== undefined || one === null) return known ?? '';
      const style = getComputedStyle(one);
      const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = style;
      const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position].join();
      const isPlain = own === 'rgba(0, 0, 0, 0),none,1,none,normal,static';
      const ground = groundOf(one.parentElement) + (isPlain ? '' : `/${own} ${one.getAttribute('class')}`);
      grounds.set(one, ground);
      return ground;
    };
    const seen = new Set<string>();
    for (const one of document.body.querySelectorAll('*')) {
      const hasWords =
        one.matches('input, select, textarea') ||
        [...one.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
      if (!hasWords || !one.checkVisibility({ visibilityProperty: true })) continue;
      const { color, fontSize, fontWeight, textShadow } = getComputedStyle(one);
      const look = [
        one.matches(':disabled, [aria-disabled]'),
        color,
        fontSize,
        fontWeight,
        textShadow,
        groundOf(one),
      ].join();
      if (seen.has(look)) continue;
      seen.add(look);
      one.setAttribute('data-look', '');
    }
  });
}
