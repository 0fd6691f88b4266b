/** The page that tests share is new for each of them: what one leaves behind, the next does not find. */
import { expect, test } from 'vitest';
import { openPage, storedOn } from './pages.ts';

const nothing = { local: [], session: [], cookies: '' };

// In this order: the second is given the page of the first.
test('what a test stores is there while it lasts, on the next page too', async () => {
  const { page } = await openPage('/about/');
  await page.evaluate(() => {
    localStorage.setItem('left', '1');
    sessionStorage.setItem('left', '1');
  });
  await page.reload();
  expect(await storedOn(page)).toEqual({ ...nothing, local: ['left'], session: ['left'] });
});

test('the next finds nothing of it', async () => {
  const { page } = await openPage('/about/');
  expect(await storedOn(page)).toEqual(nothing);
});

test('and finds what it is given, and nothing else', async () => {
  const { page } = await openPage('/about/', {}, { local: { given: '1' }, session: { of: '2' } });
  expect(await storedOn(page)).toEqual({ ...nothing, local: ['given'], session: ['of'] });
});
