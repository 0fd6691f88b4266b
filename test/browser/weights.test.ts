/** How much the HTML of pages weighs on its way: what stands in every row of a page, or on every page, is soon most of it. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { builtAddresses } from './built.ts';

/** In kB, compressed. */
const most = 12;

/** Pages of more words than that, each to what it reached: places with their promises and law, every field of the inventory, and every rule. */
const long: Readonly<Record<string, number>> = {
  '/jurisdictions/eu/': 12.6,
  '/jurisdictions/jp/': 12.6,
  '/jurisdictions/ca/': 12.2,
  '/inventory/': 12.2,
  '/checks/': 12.2,
};

/** The documents to print are read by nobody on the way. */
const pages = builtAddresses().filter((address) => !address.endsWith('/print/'));

test('no page is heavier than it has to be', () => {
  expect(pages.length).toBeGreaterThan(100);
  const heavy = pages.flatMap((address) => {
    const weight = gzipSync(readFileSync(`${root}/build${address}index.html`), { level: 9 }).length / 1000;
    return weight > (long[address] ?? most) ? [`${address}: ${weight.toFixed(1)} kB`] : [];
  });
  expect(heavy).toEqual([]);
});
