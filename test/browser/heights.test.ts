/** How high pages are: an answer that stands on the fifth screen is not found. */
import { expect, test } from 'vitest';
import { builtAddresses, inventory } from './built.ts';
import { addressOf, openFreshPage } from './pages.ts';

const citable = Object.entries(inventory.commitments).filter(([, { status }]) => status !== 'draft');
const pathOf = ([id]: readonly [string, unknown]) => `/commitments/${id.toLowerCase()}/`;
const once = citable.filter(([, { versions }]) => versions.length === 1).map(pathOf);
const again = citable.filter(([, { versions }]) => versions.length > 1).map(pathOf);

/** Kind of page → its pages, and how many pixels each may take on a wide screen and on a phone. */
const kinds: Readonly<Record<string, readonly [paths: readonly string[], wide: number, phone: number]>> = {
  'a commitment in one version': [once, 2150, 3750],
  'a commitment in several versions': [again, 2400, 4000],
  'a place': [builtAddresses().filter((path) => /^\/jurisdictions\/./.test(path)), 2800, 5800],
  'the front page': [['/'], 1700, 3100],
  'the questions': [['/questions/'], 3000, 7000],
  'all commitments': [['/commitments/'], 3000, 5000],
  'what is still promised': [['/today/'], 4500, 6500],
};

const screens = [
  { width: 1280, column: 1 },
  { width: 390, column: 2 },
] as const;

test.each(Object.entries(kinds))('%s', async (_, limits) => {
  const { page } = await openFreshPage('/about/', { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  const tooHigh: string[] = [];
  let order: readonly (typeof screens)[number][] = screens;
  for (const path of limits[0]) {
    await page.goto(addressOf(path));
    for (const { width, column } of order) {
      await page.setViewportSize({ width, height: 900 });
      const [height, needed] = await page.evaluate(() => [
        document.documentElement.scrollHeight,
        document.documentElement.scrollWidth,
      ]);
      if ((height ?? 0) > limits[column] || (needed ?? 0) > width)
        tooHigh.push(`${path}: ${needed} × ${height} on ${width}`);
    }
    // The next begins where this one ends: to lay a page out anew costs as much as to load it.
    order = order.toReversed();
  }
  expect(tooHigh).toEqual([]);
});
