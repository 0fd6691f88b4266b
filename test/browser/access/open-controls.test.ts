/** Whether everybody can use everything that opens: by axe, and on a phone at 400 % too. */
import { expect, test } from 'vitest';
import { emptyPage, resize } from '../pages.ts';
import { violationsOn } from './axe.ts';
import { cutOff, zoomed } from './cut-off.ts';
import { onlyOn, openControls } from './open-controls.ts';

const wide = { width: 1280, height: 900 };

test.each(Object.entries(openControls))('%s', async (name, reach) => {
  const only = onlyOn[name];
  const page = await emptyPage({ viewport: only === 1280 ? wide : zoomed, colorScheme: 'dark' });
  await reach(page);
  if (only !== 1280) {
    expect.soft(await cutOff(page), 'cut off at 400 %').toEqual([]);
    await resize(page, { width: 390, height: 900 });
    // What lies behind the bar, where it was scrolled to, has no size to press.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect.soft(await violationsOn(page, 'dark, 390 pixels wide')).toEqual([]);
  }
  if (only === 390) return;
  await page.emulateMedia({ colorScheme: 'light' });
  await resize(page, wide);
  await page.locator('html[data-theme="light"]').waitFor();
  expect.soft(await violationsOn(page, 'light, 1280 pixels wide')).toEqual([]);
});
