/**
 * Whether everybody can use every kind of page: by axe, by keyboard, read aloud, and at 400 %; and what else is asked of every kind, as
 * that it stores nothing. Each is loaded once, and then made narrow and dark where it stands, as a reader who zooms in does.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageKinds, severalVersions } from '../built.ts';
import { openPage, resize, settled, storedOn, type TestPage, unfold } from '../pages.ts';
import { heardOn } from './aloud.ts';
import { violationsOn } from './axe.ts';
import { cutOff, zoomed } from './cut-off.ts';
import { arrivingShiftOn, layoutShiftOn } from './layout-shift.ts';
import { tabWalk } from './tab-walk.ts';

const paths = pageKinds();
const { path: several } = severalVersions();

/** A page of each kind of frame; those with a side column of links begin beside it. */
const framed = [
  '/',
  '/commitments/',
  several,
  `${several}v1/`,
  '/explore/',
  '/matrix/',
  '/changes/',
  '/basket/',
  '/search/',
  '/no-such-page/',
];

test('there are pages to look at', () => {
  expect(paths.length).toBeGreaterThan(20);
  expect(paths).toEqual(expect.arrayContaining(framed));
});

test.each(paths)('%s', async (path) => {
  const opened = await openPage(path, { viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  const { page } = opened;
  await settled(page);
  await expectPrivate(opened, path);
  expect.soft(await layoutShiftOn(page), 'moved while it loaded').toBeLessThan(0.1);
  expect.soft(await arrivingShiftOn(page), 'moved while it arrived in pieces').toBeLessThan(0.1);
  await expectHeard(page);
  await expectReached(page);
  await expectClosedToNobody(page, 'light, 1280 pixels wide');
  if (framed.includes(path)) await expectAligned(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await resize(page, { width: 390, height: 900 });
  await page.locator('html[data-theme="dark"], html:not(:has(script[src]))').first().waitFor();
  await expectClosedToNobody(page, 'dark, 390 pixels wide');
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth), 'width on a phone')
    .toBeLessThanOrEqual(390);
  await resize(page, zoomed);
  await unfold(page);
  expect.soft(await cutOff(page), 'cut off at 400 %').toEqual([]);
});

/** It asks no other host for anything, stores nothing, and complains of nothing but that it does not exist. */
async function expectPrivate({ page, foreign, complaints }: TestPage, path: string): Promise<void> {
  const missing = path === '/no-such-page/' ? [expect.stringContaining('status of 404')] : [];
  expect.soft([foreign, complaints], 'asked of others, and complained of').toEqual([[], missing]);
  expect.soft(await storedOn(page), 'stored').toEqual({ local: [], session: [], cookies: '' });
}

/** It begins where the bar and the foot do, on a wider screen too. */
async function expectAligned(page: Page): Promise<void> {
  for (const width of [1280, 1920]) {
    await resize(page, { width, height: 900 });
    const [bar, title, foot] = await page.evaluate(() =>
      ['.navbar__brand', 'h1', '.footer-note'].map((one) =>
        Math.round(document.querySelector(one)?.getBoundingClientRect().left ?? -1),
      ),
    );
    expect.soft([title, foot], `where it begins, ${width} pixels wide`).toEqual([bar, bar]);
  }
}

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
