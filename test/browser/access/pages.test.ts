/**
 * Whether everybody can use every kind of page: by axe, by keyboard, read aloud, and at 400 %. Each is loaded once, and then
 * made narrow and dark where it stands, as a reader who zooms in does.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageKinds } from '../built.ts';
import { openPage, resize, settled, unfold } from '../pages.ts';
import { heardOn } from './aloud.ts';
import { violationsOn } from './axe.ts';
import { cutOff, zoomed } from './cut-off.ts';
import { arrivingShiftOn, layoutShiftOn } from './layout-shift.ts';
import { tabWalk } from './tab-walk.ts';

const paths = pageKinds();

test('there are pages to look at', () => {
  expect(paths.length).toBeGreaterThan(20);
});

test.each(paths)('%s', async (path) => {
  const { page } = await openPage(path, { viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await settled(page);
  expect.soft(await layoutShiftOn(page), 'moved while it loaded').toBeLessThan(0.1);
  expect.soft(await arrivingShiftOn(page), 'moved while it arrived in pieces').toBeLessThan(0.1);
  await expectHeard(page);
  await expectReached(page);
  await expectClosedToNobody(page, 'light, 1280 pixels wide');
  await page.emulateMedia({ colorScheme: 'dark' });
  await resize(page, { width: 390, height: 900 });
  await page.locator('html[data-theme="dark"], html:not(:has(script[src]))').first().waitFor();
  await expectClosedToNobody(page, 'dark, 390 pixels wide');
  await resize(page, zoomed);
  await unfold(page);
  expect.soft(await cutOff(page), 'cut off at 400 %').toEqual([]);
});

/** Headings go in steps, landmarks are told apart, and links of one name lead to one address. */
async function expectHeard(page: Page): Promise<void> {
  const { headings, landmarks, links } = await heardOn(page);
  expect.soft(headings.filter(([level]) => level === 1)).toHaveLength(1);
  const skipped = headings.filter(([level], index) => level > (headings[index - 1]?.[0] ?? 0) + 1);
  expect.soft(skipped, 'headings that skip a level').toEqual([]);
  expect.soft(landmarks.filter((one) => one.startsWith('main'))).toHaveLength(1);
  expect.soft(twice(landmarks), 'landmarks of one name').toEqual([]);
  const addresses = new Map<string, Set<string>>();
  for (const [name, address] of links) addresses.set(name, (addresses.get(name) ?? new Set()).add(address));
  const differing = [...addresses].filter(([, all]) => all.size > 1);
  expect
    .soft(
      differing.map(([name, all]) => [name, ...all]),
      'links of one name',
    )
    .toEqual([]);
}

/** Tab reaches every control in order, and the focus is seen; then it is nowhere again. */
async function expectReached(page: Page): Promise<void> {
  const { controls, reached, unseen } = await tabWalk(page);
  expect.soft(controls.length).toBeGreaterThan(0);
  expect.soft(unseen, 'focus that is not seen').toEqual([]);
  expect.soft(reached, 'what Tab reaches').toEqual(controls);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
}

/** axe finds nothing, with all that unfolds open. */
async function expectClosedToNobody(page: Page, state: string): Promise<void> {
  await unfold(page);
  expect.soft(await violationsOn(page, state)).toEqual([]);
}

function twice(all: readonly string[]): readonly string[] {
  return [...new Set(all.filter((one, index) => all.indexOf(one) !== index))];
}
