/** Whether readers with assistive technology can use every kind of page, by axe: WCAG 2.2 AA and best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { builtAddresses } from './built.ts';
import { addressOf, openPage } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page of each kind, and every page that is the only one of its kind. */
const kindOf = (path: string) => path.replace(/^(\/[\w-]+\/)[^/]+\/(v)?.*$/, '$1$2');
const paths = [...new Map(builtAddresses().map((path) => [kindOf(path), path])).values(), '/search/', '/no-such-page/'];

test('there are pages to look at', () => {
  expect(paths.length).toBeGreaterThan(20);
});

describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('%s, %i pixels wide', (colorScheme, width) => {
  test('no page is closed to anybody', { timeout: 0 }, async () => {
    const { page } = await openPage('/about/', { viewport: { width, height: 900 }, colorScheme });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(addressOf(path));
      await page.locator('html[data-has-hydrated="true"]').waitFor();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(
        (values): Promise<AxeResults> => Reflect.get(window, 'axe').run({ runOnly: { type: 'tag', values } }),
        tags,
      );
      found.push(
        ...violations.map(({ id, nodes }) => `${path}: ${id} ×${nodes.length} ${nodes[0]?.html.slice(0, 160)}`),
      );
    }
    expect(found).toEqual([]);
  });
});
