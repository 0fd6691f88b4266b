/** What a page fetches of others: nothing until a reader is about to open one. */
import { expect, test } from 'vitest';
import { openFreshPage, settled } from './pages.ts';

test('a page that is seen fetches no other; a link under the pointer does', async () => {
  const { page } = await openFreshPage('/');
  await settled(page);
  expect(await page.locator('link[rel="prefetch"]').count()).toBe(0);
  const asked = page.waitForRequest((request) => request.url().endsWith('.js'));
  await page.locator('a[href$="/commitments/"]').first().hover();
  expect((await asked).resourceType()).toBe('script');
});
