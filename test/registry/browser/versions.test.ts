/** The pages of versions and of days: complete without JavaScript, and an answer for a day with it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, openFreshPage, openPage } from '../../browser/pages.ts';

const living = '/commitments/pc-gov-2/';
const answer = (page: Page) => page.getByRole('status').filter({ has: page.locator('.as-of') });
const text = async (page: Page) => ((await page.locator('article').textContent()) ?? '').replace(/\s+/g, ' ');

test('a past version says everything without JavaScript', async () => {
  const { page } = await openFreshPage(`${living}v1/`, { javaScriptEnabled: false });
  const words = await text(page);
  for (const part of [
    'Redirecting requests to the customer',
    'PC-GOV-2 · version 1',
    'This wording is not the newest. Version 2 took its place',
    'Microsoft said that when a government or law enforcement agency asks it for customer data',
    'Does not hold for Cognitive Services where',
    'What changed from version 1 to version 2',
    'sha256-eadb48f708c1',
  ])
    expect(words).toContain(part);
  expect(await page.locator('del').allTextContents()).toContain('[removed: Cognitive ]');
});

test('the living page and its versions lead to each other, and stay what they are', async () => {
  const { page, complaints } = await openPage(living);
  await page.getByRole('link', { name: 'Version 2', exact: true }).click();
  await page.waitForURL(addressOf(`${living}v2/`));
  await page.getByRole('link', { name: /\/commitments\/pc-gov-2\/v1\/$/ }).click();
  await page.waitForURL(addressOf(`${living}v1/`));
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  await page.getByRole('link', { name: 'All versions' }).click();
  await page.waitForURL(addressOf(`${living}#history`));
  expect(await page.locator('#statement').textContent()).toContain('Bing Search Services');
  expect(await page.locator('meta[name=robots]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('what asks whether it holds is no wider than the words above it', async () => {
  const { page } = await openPage(`${living}v1/`);
  const widths = ['.statement', '.holds', '.banner'].map(async (part) => {
    const box = await page.locator(part).first().boundingBox();
    return Math.round((box?.x ?? 0) + (box?.width ?? 0));
  });
  expect(new Set(await Promise.all(widths)).size).toBe(1);
});

describe('which version held on a day', () => {
  test.each<[string, RegExp, readonly string[]]>([
    ['2017-03-01', /version 1 of PC-GOV-2 was the newest wording known/, ['Read version 1']],
    ['2018-06-01', /uncertain between version 1 and version 2/, ['Read version 1', 'Read version 2']],
    ['2022-01-01', /version 2 of PC-GOV-2 was the newest wording known/, ['Read version 2']],
    ['2001-01-01', /Nothing was seen by 1 January 2001/, []],
    ['2018-06', /Unexpected date “2018-06”, expected a calendar day such as 2018-06-01/, []],
    ['<b>1</b>', /Unexpected date “<b>1<\/b>”, expected a calendar day/, []],
  ])('%s', async (day, expected, links) => {
    const { page, complaints } = await openPage(`${living}as-of/?date=${encodeURIComponent(day)}`);
    await answer(page).waitFor();
    expect(await answer(page).textContent()).toMatch(expected);
    expect(await answer(page).getByRole('link').allTextContents()).toEqual(links);
    expect(complaints).toEqual([]);
  });

  test('another day changes the answer and the address, which can be sent on', async () => {
    const { page } = await openPage(`${living}as-of/`);
    await page.getByLabel('Day').fill('2018-06-01');
    await answer(page).waitFor();
    expect(page.url()).toBe(addressOf(`${living}as-of/?date=2018-06-01`));
    await page.getByLabel('Day').fill('2022-01-01');
    await expect.poll(() => answer(page).textContent()).toContain('version 2 of PC-GOV-2 was the newest');
    expect(page.url()).toBe(addressOf(`${living}as-of/?date=2022-01-01`));
  });

  test('without JavaScript every version stands there with its dates', async () => {
    const { page } = await openFreshPage(`${living}as-of/?date=2018-06-01`, { javaScriptEnabled: false });
    const words = await text(page);
    expect(words).toContain('Choosing a day needs JavaScript. Compare your day with the dates below.');
    expect(words).toMatch(/Version 1\. 29 January 2017 or earlier.*Version 2\. Not before April 2018/);
  });
});

test('the answer for a day needs no sideways scrolling at 320 pixels', async () => {
  const { page } = await openPage(`${living}as-of/?date=2018-06-01`, { viewport: { width: 320, height: 640 } });
  await answer(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
