/** Whether the keyboard reaches everything that there is to use on a page, in order, and shows where it is. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageKinds, severalVersions } from '../built.ts';
import { openPage } from '../pages.ts';

/** What the keyboard came by, each named as a reader of the test would look for it. */
interface Walked {
  /** Everything that can be used, in the order of the page. */
  readonly controls: readonly string[];
  readonly reached: readonly string[];
  /** What had the focus without a mark of it, or wholly behind something else. */
  readonly unseen: readonly string[];
}

/** Presses Tab until everything had its turn. */
async function walk(page: Page): Promise<Walked> {
  const count = await page.evaluate(() => {
    const usable =
      'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"], progress[tabindex]';
    const isReached = (element: Element) =>
      element.matches(':not([tabindex="-1"])') &&
      element.closest('[inert]') === null &&
      element.checkVisibility({ visibilityProperty: true });
    const controls = [...document.querySelectorAll(usable)].filter(isReached);
    const nameOf = (element: Element) => {
      const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      return `${element.tagName.toLowerCase()} ${words.slice(0, 60)} #${controls.indexOf(element)}`;
    };
    const walked = { controls: controls.map(nameOf), reached: [] as string[], unseen: [] as string[] };
    // The link of a card marks all of the card.
    const isMarked = (element: Element) =>
      [undefined, '::after'].some((part) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, part);
        const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        // The browser's own is as wide as it likes.
        return (isDrawn && outlineColor !== 'rgba(0, 0, 0, 0)') || outlineStyle === 'auto';
      });
    const isInSight = (element: Element) =>
      [...element.getClientRects()].some(({ left, right, top, bottom }) => {
        const [up, down] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
        return [0.1, 0.5, 0.9].some((part) => {
          const hit = document.elementFromPoint(left + (right - left) * part, up + (down - up) * part);
          return hit !== null && (element.contains(hit) || hit.contains(element));
        });
      });
    // Where the page has put the focus is not where a reader begins.
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      walked.reached.push(nameOf(target));
      if (!isMarked(target) || !isInSight(target)) walked.unseen.push(nameOf(target));
    });
    Reflect.set(window, 'walked', walked);
    // A day is typed in three parts, and chosen from a calendar behind them.
    return controls.length + 3 * controls.filter((one) => one.matches('[type=date]')).length;
  });
  // One after the other, but without waiting for each: a list has a thousand links.
  const client = await page.context().newCDPSession(page);
  const key = { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
  await Promise.all(Array.from({ length: count }, () => client.send('Input.dispatchKeyEvent', key)));
  return page.evaluate(() => Reflect.get(window, 'walked'));
}

/** Every kind on a wide screen; on a phone those whose bar, filters and buttons are laid out anew. */
const walked = [
  ...pageKinds().map((path) => [path, 1280] as const),
  ...['/', '/search/', '/explore/', '/answer/', severalVersions().path].map((path) => [path, 390] as const),
];

test.each(walked)(
  'Tab reaches every control of %s in order, and the focus is seen: %i pixels wide',
  async (path, width) => {
    const { page } = await openPage(path, { viewport: { width, height: 800 } });
    await page.waitForLoadState('networkidle');
    const { controls, reached, unseen } = await walk(page);
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
  await page.waitForLoadState('networkidle');
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
