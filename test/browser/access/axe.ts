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

/** What axe finds, each as `state: rule ×how often, the first place`. */
export async function violationsOn(page: Page, state: string): Promise<readonly string[]> {
  await loadAxe(page);
  const found = await page.evaluate(async (values): Promise<readonly string[]> => {
    // A colour on its way to another is seen by nobody, and contrasts with nothing.
    for (const one of document.getAnimations())
      if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
    // What passes is as large as the page, and asked of nobody.
    const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] };
    const { violations } = (await Reflect.get(window, 'axe').run(options)) as AxeResults;
    return violations.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]?.html.slice(0, 160)}`);
  }, tags);
  return found.map((one) => `${state}: ${one}`);
}
