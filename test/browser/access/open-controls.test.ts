/** Whether readers with assistive technology can use everything that opens, by axe. */
import { describe, expect, test } from 'vitest';
import { openPage } from '../pages.ts';
import { screens, violationsOn } from './axe.ts';
import { onlyOn, openControls } from './open-controls.ts';

describe.each(screens)('$colorScheme, $width pixels wide', ({ width, colorScheme }) => {
  const reached = Object.entries(openControls).filter(([name]) => (onlyOn[name] ?? width) === width);
  test.each(reached)('%s', async (name, reach) => {
    const { page } = await openPage('/about/', { viewport: { width, height: 900 }, colorScheme });
    await reach(page);
    expect(await violationsOn(page, name)).toEqual([]);
  });
});
