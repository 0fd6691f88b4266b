/** Whether readers with assistive technology can use every kind of page, by axe: WCAG 2.2 AA and best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { printAddress } from '../../src/model/addresses/routes.ts';
import { builtAddresses, inventory, severalVersions } from './built.ts';
import { addressOf, openPage } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A document to print, which no search engine is told of, and which has no script. */
const packs = Object.keys(inventory.jurisdictions).slice(0, 1).map(printAddress);

/** A page of each kind, and every page that is the only one of its kind. */
const kindOf = (path: string) => path.replace(/^(\/[\w-]+\/)[^/]+\/(v)?.*$/, '$1$2');
const paths = [
  ...new Map(builtAddresses().map((path) => [kindOf(path), path])).values(),
  '/search/',
  '/no-such-page/',
  ...packs,
];

test('there are pages to look at', () => {
  expect(paths.length).toBeGreaterThan(20);
});

/** What axe finds on a page as it is: rule, how often, the first place. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (values): Promise<AxeResults> => Reflect.get(window, 'axe').run({ runOnly: { type: 'tag', values } }),
    tags,
  );
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]?.html.slice(0, 160)}`);
}

describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('%s, %i pixels wide', (colorScheme, width) => {
  test('no page is closed to anybody', { timeout: 0 }, async () => {
    const { page } = await openPage('/about/', { viewport: { width, height: 900 }, colorScheme });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(addressOf(path));
      if (!packs.includes(path)) await page.locator('html[data-has-hydrated="true"]').waitFor();
      found.push(...(await violationsOn(page)).map((one) => `${path}: ${one}`));
    }
    expect(found).toEqual([]);
  });

  test('nor is an open dialog to cite, in each of its formats, nor a basket that is used', async () => {
    const { path, token } = severalVersions();
    const { page } = await openPage(path, { viewport: { width, height: 900 }, colorScheme });
    const found: string[] = [];
    await page.getByRole('button', { name: `Cite ${token}`, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `Cite ${token}` });
    await dialog.getByRole('region', { name: 'What will be copied' }).waitFor();
    for (const format of ['html', 'cell', 'compact']) {
      await dialog.getByLabel('Format').selectOption(format);
      found.push(...(await violationsOn(page)).map((one) => `dialog, ${format}: ${one}`));
    }
    await dialog.getByRole('button', { name: 'Add to basket' }).click();
    await page.goto(addressOf('/basket/'));
    await page.locator('.basket-item blockquote').waitFor();
    await page.getByRole('button', { name: `Another row of ${token}` }).click();
    await page
      .getByLabel('Load a basket')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await page.getByRole('alert').waitFor();
    found.push(...(await violationsOn(page)).map((one) => `basket: ${one}`));
    expect(found).toEqual([]);
  });
});
