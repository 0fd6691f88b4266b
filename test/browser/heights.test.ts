/** How high pages are: an answer that stands on the fifth screen is not found. */
import type { Page } from 'playwright-core';
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
  for (const { width, column } of screens) {
    await page.setViewportSize({ width, height: 900 });
    for (const [path, height, needed] of await sizesOf(page, limits[0]))
      if (height > limits[column] || needed > width) tooHigh.push(`${path}: ${needed} × ${height} on ${width}`);
  }
  expect(tooHigh).toEqual([]);
});

/**
 * The height of each page of the site, and the width that it needs, once it stands in the place of the one that is open: all have the
 * same styles, and to go there costs four times as much. One after the other stands there before the browser draws any.
 */
function sizesOf(
  page: Page,
  paths: readonly string[],
): Promise<readonly (readonly [path: string, height: number, needed: number])[]> {
  return page.evaluate(
    async (all) => {
      const styles = (one: Document) =>
        [...one.querySelectorAll('link[rel="stylesheet"], style')].map(({ outerHTML }) => outerHTML).join();
      const root = document.documentElement;
      const texts = await Promise.all(all.map(async ({ address }) => (await fetch(address)).text()));
      const sizes: [string, number, number][] = [];
      for (const [index, { path }] of all.entries()) {
        const other = new DOMParser().parseFromString(texts[index] ?? '', 'text/html');
        if (styles(other) !== styles(document)) throw new Error(`Unexpected styles of its own on ${path}`);
        for (const { name } of [...root.attributes]) root.removeAttribute(name);
        for (const { name, value } of other.documentElement.attributes) root.setAttribute(name, value);
        document.body.replaceWith(other.body);
        if (document.images.length > 0)
          await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
        sizes.push([path, root.scrollHeight, root.scrollWidth]);
      }
      return sizes;
    },
    paths.map((path) => ({ path, address: addressOf(path) })),
  );
}
