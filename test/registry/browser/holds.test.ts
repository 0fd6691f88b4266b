/** "Does it hold for you?": a service and a place, an answer in a line, an address that says the same to somebody else. */
import { expect, test } from 'vitest';
import { openPage } from '../../browser/pages.ts';

const path = '/commitments/pc-jp-1/';

test('an answer for a service and a place, which the address keeps', async () => {
  const { page, complaints } = await openPage(path);
  const answer = page.locator('.holds-answer');
  await page.getByLabel('Service').selectOption({ label: 'Azure' });
  await expect
    .poll(() => answer.textContent())
    .toMatch(
      /^Named\. The source names Azure\. The \d+ things that narrow the statement hold here too\. Last seen for it: /,
    );
  await page.getByLabel('Place').selectOption({ label: 'Canada' });
  await expect.poll(() => answer.textContent()).toMatch(/^Not established\. The source names only Japan/);
  expect(new URL(page.url()).search).toBe('?service=azure&place=ca');
  await page.reload();
  await expect.poll(() => answer.textContent()).toMatch(/^Not established\./);
  expect(complaints).toEqual([]);
});

test('what an address asks that is not known is not asked', async () => {
  const { page } = await openPage(`${path}?service=%3Cb%3E&place=constructor`);
  await expect.poll(() => page.locator('.holds-answer').textContent()).toContain('Choose what you use');
});

test('without JavaScript a list says where it holds', async () => {
  const { page } = await openPage(path, { javaScriptEnabled: false });
  expect(await page.getByLabel('Service').isVisible()).toBe(false);
  expect(await page.locator('#where-it-holds + .facts').textContent()).toContain('ServicesAzure');
});

test('a place narrows all promises of its page to a service, and shows no group that is left without any', async () => {
  const { page } = await openPage('/jurisdictions/ca/?service=intune');
  const counted = page.locator('.place-filter output');
  await expect.poll(() => counted.textContent()).toMatch(/^\d+ of \d+ on this page; /);
  const groups = page.locator('.place-filter ~ .standing');
  const shown = await groups.filter({ visible: true }).count();
  expect(shown).toBeLessThan(await groups.count());
  expect(await groups.filter({ visible: true }).locator('.promise:not([hidden])').count()).toBeGreaterThanOrEqual(
    shown,
  );
  // Those that name no place stand further down, in lists that unfold, and tell how many of them are left.
  const general = page.locator('#general ~ .folds .fold');
  const told = general.locator('summary[data-left]').first();
  const [, left] = /^(\d+) of them left$/.exec((await told.getAttribute('data-left')) ?? '') ?? [];
  const fold = general.filter({ has: page.locator('summary[data-left]') }).first();
  expect(await fold.locator('.promise:not([hidden])').count()).toBe(Number(left));
  await page.getByLabel('For the service').selectOption({ label: 'Any' });
  await expect.poll(() => groups.filter({ visible: true }).count()).toBe(await groups.count());
  expect(await page.locator('summary[data-left]').count()).toBe(0);
});
