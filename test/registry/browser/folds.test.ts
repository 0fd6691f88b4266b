/** Lists that are long enough to fold, which a company's first ones need not be. */
import { expect, test } from 'vitest';
import { openPage } from '../../browser/pages.ts';

test('what folds is in sight where it is left of a list that is narrowed', async () => {
  const { page } = await openPage('/today/');
  const folded = page.locator('details [data-row]');
  await page.locator('.list-count').filter({ hasText: /^\d/ }).waitFor();
  expect(await folded.filter({ visible: true }).count()).toBe(0);
  await page.getByLabel('I use').selectOption({ index: 1 });
  const left = await page.locator('[data-row]:not([hidden])').count();
  await expect.poll(() => page.locator('[data-row]').filter({ visible: true }).count()).toBe(left);
  expect(await folded.filter({ visible: true }).count()).toBeGreaterThan(0);
});
