/** The document to print of a place: with and without JavaScript the same, and on paper whole. */
import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import { printAddress } from '../../src/model/addresses/routes.ts';
import { inventory } from './built.ts';
import { openFreshPage } from './pages.ts';

const [place = ''] = Object.keys(inventory.jurisdictions);

test('every promise and what narrows it is on paper, on sheets that say whose they are, and no card is cut', async () => {
  const { page, foreign, complaints } = await openFreshPage(printAddress(place), { javaScriptEnabled: false });
  const cards = page.locator('.pack-promise');
  const tokens = await cards.locator('.entry-id').allTextContents();
  const statements = await cards.locator('.statement').allTextContents();
  expect(tokens.length).toBeGreaterThan(0);
  const title = await page.locator('h1').textContent();
  const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets = text.map(letters);
  expect(sheets.length).toBeGreaterThan(1);
  expect(statements.map(letters).filter((one) => !sheets.some((sheet) => sheet.includes(one)))).toEqual([]);
  expect(sheets.filter((sheet) => !sheet.includes(letters(title ?? '')))).toEqual([]);
  expect([foreign, complaints]).toEqual([[], []]);
});

test('its place leads to it', async () => {
  const { page } = await openFreshPage(`/jurisdictions/${place}/`, { javaScriptEnabled: false });
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Print pack' }).click();
  const pack = await opened;
  await pack.waitForLoadState();
  expect(new URL(pack.url()).pathname).toMatch(new RegExp(`${printAddress(place)}$`));
  expect(await pack.locator('nav:not(.pack-contents), button, script:not([type="application/ld+json"])').count()).toBe(
    0,
  );
});

/** What two texts are compared by: lines are broken elsewhere on paper. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}
