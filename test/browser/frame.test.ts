/** What stands around every page: a menu that is seen whole, the basket in reach on a phone, controls of one height. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { severalVersions } from './built.ts';
import { openPage } from './pages.ts';

const { path, token } = severalVersions();

test('the menu is seen whole', async () => {
  const { page } = await openPage('/about/', { viewport: { width: 1280, height: 800 } });
  await page.locator('.navbar .dropdown').hover();
  const menu = page.locator('.navbar .dropdown__menu');
  await menu.locator('a').last().waitFor();
  const seen = await menu.evaluate((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return [
      one.scrollHeight <= one.clientHeight + 1 && one.scrollWidth <= one.clientWidth + 1,
      top >= 0 && bottom <= innerHeight,
      left >= 0 && right <= innerWidth,
    ];
  });
  expect(seen).toEqual([true, true, true]);
  expect(await menu.getByRole('link', { name: 'Questions' }).count()).toBe(1);
});

test('on a phone the bar says what the basket holds', async () => {
  const { page } = await openPage(path, { viewport: { width: 390, height: 844 } });
  await page.getByRole('button', { name: `Add ${token} to basket` }).click();
  const basket = page.locator('.navbar__items--right').getByRole('link', { name: 'Basket 1 citation' });
  await basket.waitFor();
  const [box, search] = [await basket.boundingBox(), await page.locator('.DocSearch-Button').boundingBox()];
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(search?.x ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a button says that the link is copied, and that something is in the basket', async () => {
  const { page } = await openPage(path);
  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.getByRole('button', { name: `Share ${token}` }).click();
  await page.getByText('Link copied ✓').waitFor();
  await page.getByRole('button', { name: `Add ${token} to basket` }).click();
  await page.getByText('In basket ✓').waitFor();
});

const heights = (page: Page) =>
  page
    .locator('main .field :is(input:not([type="file"]), select), main .action:not(.action--quiet)')
    .evaluateAll((all) => [
      ...new Set(
        all.filter((one) => one.checkVisibility()).map((one) => Math.round(one.getBoundingClientRect().height)),
      ),
    ]);

test.each(['/explore/?strength=contractual', '/changes/', '/your-part/', '/compare/'])(
  'controls have one height: %s',
  async (address) => {
    const { page } = await openPage(address);
    await page.locator('main select').first().waitFor();
    expect(await heights(page)).toEqual([40]);
  },
);

test('what was chosen is cleared at once', async () => {
  const { page } = await openPage('/explore/?strength=contractual&q=data');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(await page.getByRole('button', { name: 'Clear all' }).count()).toBe(0);
});

test('signs are drawn, and a heading has its link once scripts run', async () => {
  const { page } = await openPage('/about/');
  // As every other date of the site.
  expect(await page.locator('footer time').first().textContent()).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
  const headings = page.locator('.markdown h2');
  await expect.poll(() => headings.locator('.hash-link').count()).toBe(await headings.count());
  expect(await headings.count()).toBeGreaterThan(1);
  const signs = page.locator('.icon').filter({ visible: true });
  const drawn = await signs.evaluateAll((all) => all.map((one) => getComputedStyle(one).maskImage.startsWith('url(')));
  expect(drawn).toEqual([true, true]);
});
