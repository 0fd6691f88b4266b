/** The words behind a citation in running text (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent). */
import { expect, test } from 'vitest';
import { openFreshPage, openPage } from '../../browser/pages.ts';

const address = '/reading/';
/** Longer than it takes to show or to hide. */
const pause = 600;

test('shows where the pointer rests, stays while the pointer is on it, and goes when the pointer leaves', async () => {
  const { page, complaints } = await openPage(address);
  const link = page.locator('.cited a').first();
  const note = page.getByRole('tooltip');
  expect(await page.locator('.cited-note:visible').count()).toBe(0);
  await page.locator('.cited-button').first().waitFor({ state: 'attached' });
  await link.hover();
  await note.waitFor();
  expect(await note.textContent()).toMatch(
    /tries to have the requester get the data.*Exclusion: .*Limit: .*PC-GOV-2@2/s,
  );
  const box = await note.boundingBox();
  if (!box) throw new Error('The note has no place');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await page.waitForTimeout(pause);
  expect(await note.isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await note.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});

test('shows on focus, describes the link, stays, and Escape hides it while the focus stays', async () => {
  const { page } = await openPage(address);
  const link = page.locator('.cited a').first();
  await page.locator('.cited-button').first().waitFor({ state: 'attached' });
  const described = await link.getAttribute('aria-describedby');
  const note = page.locator(`#${described}`);
  await page.locator('.breadcrumbs a').last().focus();
  for (let tab = 0; tab < 10 && !(await link.evaluate((element) => element === document.activeElement)); tab++)
    await page.keyboard.press('Tab');
  await note.waitFor();
  await page.waitForTimeout(pause);
  expect(await note.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'hidden' });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await note.isVisible()).toBe(false);
});

test('on a touch screen a button shows it, and a tap elsewhere hides it', async () => {
  const { page } = await openFreshPage(address, {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  const button = page.getByRole('button', { name: 'Show the words' }).first();
  await button.tap();
  const note = page.getByRole('tooltip');
  await note.waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  const box = await note.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  await page.locator('h1').tap();
  await note.waitFor({ state: 'hidden' });
});

test('with a pointer that hovers there is no button to tab through', async () => {
  const { page } = await openPage(address);
  await page.locator('.cited-button').first().waitFor({ state: 'attached' });
  expect(await page.locator('.cited-button:visible').count()).toBe(0);
});

test('the words stand in the page once, however often it cites them, and without JavaScript the link leads to them', async () => {
  const { page } = await openFreshPage('/maintaining/', { javaScriptEnabled: false });
  const ids = await page.locator('.cited-note').evaluateAll((notes) => notes.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.locator('.cited a').first().click();
  expect(new URL(page.url()).pathname).toMatch(/\/commitments\/pc-gov-2\/v2\/$/);
});
