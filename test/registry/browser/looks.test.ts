/** What citing looks like: on a narrow screen, in both colour modes, on paper. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, emptyPage, openPage } from '../../browser/pages.ts';

/** With everything of citing on the page: the basket with a refusal and a newer version. */
const items = ['PC-GOV-2', 'PC-JP-1'].map((id) => ({ id, version: 1, question: '', note: '' }));
const stored = {
  session: { 'citation-basket': JSON.stringify({ format: 1, items, service: 'cognitive-services' }) },
};

async function basketPage(page: Page) {
  await page.goto(addressOf('/basket/'));
  await page.locator('.basket-item .cite-refused').first().waitFor();
}

async function dialogPage(page: Page) {
  await page.goto(addressOf('/commitments/pc-gov-2/'));
  await page.getByRole('button', { name: 'Cite PC-GOV-2@2' }).click();
  await page.locator('.cite-preview').waitFor();
}

async function notePage(page: Page) {
  await page.goto(addressOf('/reading/'));
  await page.locator('.cited-button').first().waitFor({ state: 'attached' });
  await page.locator('.cited a').first().hover();
  await page.locator('.cited-note:not([hidden])').waitFor();
}

const states = { basket: basketPage, dialog: dialogPage, note: notePage };

test.each(['basket', 'dialog'] as const)('the %s needs no sideways scrolling at 320 pixels', async (state) => {
  const page = await emptyPage({ viewport: { width: 320, height: 640 } }, stored);
  await states[state](page);
  const tooWide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog, .basket-items, .cite-preview')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );
  expect(tooWide).toEqual([]);
});

/** Pairs of text and ground of WCAG 2.2, 1.4.3, that are below 4.5:1 within the elements of citing, as `class ratio`. */
function faint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const channels = (colour: string) => {
      if (!canvas) throw new Error('No canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (rgb: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): number[] => {
      const ground = element ? channels(getComputedStyle(element).backgroundColor) : [255, 255, 255, 255];
      return ground[3] === 255 ? ground : groundOf(element?.parentElement ?? null);
    };
    const within =
      '.cite-dialog, .basket-choices, .basket-items, .basket-exports, .row-actions, .basket-count, .cited-note';
    const own = [...document.querySelectorAll(within)].flatMap((part) => [part, ...part.querySelectorAll('*')]);
    return own.flatMap((element) => {
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!words || !element.checkVisibility()) return [];
      const [a, b] = [luminance(channels(getComputedStyle(element).color)), luminance(groundOf(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return ratio >= 4.5 ? [] : [`${element.tagName} ${element.className} ${ratio.toFixed(2)}`];
    });
  });
}

test.each(['light', 'dark'] as const)('every word can be read in %s colours', async (colorScheme) => {
  const page = await emptyPage({ colorScheme }, stored);
  for (const [name, reach] of Object.entries(states)) {
    await reach(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
    expect([name, await faint(page)]).toEqual([name, []]);
  }
});

test('on paper there are no buttons', async () => {
  const { page } = await openPage('/commitments/pc-gov-2/');
  await page.getByRole('button', { name: 'Cite PC-GOV-2@2' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.cite-actions').isVisible()).toBe(false);
});

test.each(['/jurisdictions/jp/', '/commitments/'])(
  'on paper a list has no buttons and no empty form: %s',
  async (address) => {
    const { page } = await openPage(address);
    const controls = page.locator('.promise .row-action, .place-filter select');
    await controls.first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await controls.filter({ visible: true }).count()).toBe(0);
  },
);
