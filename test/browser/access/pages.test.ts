/** Whether readers with assistive technology can use every kind of page, by axe. */
import { describe, expect, test } from 'vitest';
import { pageKinds } from '../built.ts';
import { addressOf, awake, openPage, unfold } from '../pages.ts';
import { screens, violationsOn } from './axe.ts';

const paths = pageKinds();

test('there are pages to look at', () => {
  expect(paths.length).toBeGreaterThan(20);
});

describe.each(screens)('$colorScheme, $width pixels wide', ({ width, colorScheme }) => {
  test('no page is closed to anybody, with all that unfolds open', async () => {
    const { page } = await openPage('/about/', { viewport: { width, height: 900 }, colorScheme });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(addressOf(path));
      await awake(page);
      await unfold(page);
      found.push(...(await violationsOn(page, path)));
    }
    expect(found).toEqual([]);
  });
});
