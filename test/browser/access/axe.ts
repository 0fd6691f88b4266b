/** What axe finds on a page as it is: WCAG 2.2 AA and best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A wide screen in light colours and a phone in dark ones: what each test of a page is done in. */
export const screens = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

/** Makes axe known to a page, as `window.axe`. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe);
}

/** What axe finds, each as `state: rule ×how often, the first place`. */
export async function violationsOn(page: Page, state: string): Promise<readonly string[]> {
  await loadAxe(page);
  const { violations } = await page.evaluate(
    (values): Promise<AxeResults> => Reflect.get(window, 'axe').run({ runOnly: { type: 'tag', values } }),
    tags,
  );
  return violations.map(({ id, nodes }) => `${state}: ${id} ×${nodes.length} ${nodes[0]?.html.slice(0, 160)}`);
}
