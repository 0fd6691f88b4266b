/** Whether the keyboard reaches everything that there is to use on a phone, and what opens keeps it and gives it back. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { severalVersions } from '../built.ts';
import { openPage, settled } from '../pages.ts';
import { tabWalk } from './tab-walk.ts';

/** Those whose bar, filters and buttons are laid out anew on a phone; on a wide screen each kind of page is walked by `pages.test.ts`. */
test.each(['/', '/search/', '/explore/', '/answer/', severalVersions().path])(
  'Tab reaches every control of %s in order on a phone, and the focus is seen',
  async (path) => {
    const { page } = await openPage(path, { viewport: { width: 390, height: 800 } });
    await settled(page);
    const { controls, reached, unseen } = await tabWalk(page);
    expect(controls.length).toBeGreaterThan(0);
    expect.soft(unseen).toEqual([]);
    expect(reached).toEqual(controls);
  },
);

test('the first thing that Tab reaches leads past the bar to what the page says', async () => {
  const { page } = await openPage('/commitments/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

/** Where the focus is among what is open: in it, in the browser's own bar, or outside. */
async function focusAfterTabs(page: Page, within: string, presses: number): Promise<readonly string[]> {
  const places = new Set<string>();
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    places.add(
      await page.evaluate((selector) => {
        const { activeElement } = document;
        if (activeElement === document.body) return 'browser';
        return activeElement?.closest(selector) ? 'inside' : `outside: ${activeElement?.outerHTML.slice(0, 120)}`;
      }, within),
    );
  }
  return [...places].filter((place) => place !== 'browser');
}

const { path, token } = severalVersions();

/** What opens over the page: where, on how wide a screen, by which button, and what it is. */
const layers = {
  'the dialog to cite': [path, 1280, `Cite ${token}`, '.cite-dialog'],
  search: ['/about/', 1280, /^Search/, '.DocSearch-Modal'],
  'the navigation of a phone': ['/about/', 390, 'Toggle navigation bar', '.navbar-sidebar'],
  'the navigation of a phone, without a side column': [
    '/commitments/',
    390,
    'Toggle navigation bar',
    '.navbar-sidebar',
  ],
} as const;

test.each(Object.entries(layers))('%s keeps the focus; Escape closes it and gives the focus back', async (_, layer) => {
  const [address, width, name, selector] = layer;
  const { page } = await openPage(address, { viewport: { width, height: 800 } });
  await settled(page);
  const button = page.getByRole('button', { name, exact: true }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator(selector).waitFor();
  await expect.poll(() => focusAfterTabs(page, selector, 1)).toEqual(['inside']);
  expect(await focusAfterTabs(page, selector, 40)).toEqual(['inside']);
  await page.keyboard.press('Escape');
  await page.locator(selector).waitFor({ state: 'hidden' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a menu of the bar opens by keyboard, Escape closes it, and the focus is on its button', async () => {
  const { page } = await openPage('/about/');
  const button = page.getByRole('button', { name: 'More' });
  await button.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await page.locator('.dropdown__menu').getByRole('link').first().waitFor();
  expect(await focusAfterTabs(page, '.dropdown', 2)).toEqual(['inside']);
  await page.keyboard.press('Escape');
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});
