/** Whether everybody can use everything that opens: by axe, and on a phone at 400 % too. */
import { expect, test } from 'vitest';
import { openPage, resize } from '../pages.ts';
import { violationsOn } from './axe.ts';
import { cutOff, zoomed } from './cut-off.ts';
import { onlyOn, openControls } from './open-controls.ts';

const all = Object.entries(openControls);

test.each(all.filter(([name]) => onlyOn[name] !== 390))('light, 1280 pixels wide: %s', async (name, reach) => {
  const { page } = await openPage('/about/', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await reach(page);
  expect(await violationsOn(page, name)).toEqual([]);
});

test.each(all.filter(([name]) => onlyOn[name] !== 1280))(
  'dark, reached as if at 400 per cent: %s',
  async (name, reach) => {
    const { page } = await openPage('/about/', { viewport: zoomed, colorScheme: 'dark' });
    await reach(page);
    expect.soft(await cutOff(page)).toEqual([]);
    await resize(page, { width: 390, height: 900 });
    // What lies behind the bar, where it was scrolled to, has no size to press.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await violationsOn(page, name)).toEqual([]);
  },
);
