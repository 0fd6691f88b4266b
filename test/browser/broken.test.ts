/** What is broken outside of the site leaves a page that says so, and no empty one. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { entryInventoryAddress } from '../../src/model/addresses/routes.ts';
import { root } from '../root.ts';
import { severalVersions } from './built.ts';
import { addressOf, emptyPage, openOn } from './pages.ts';

/** Answers for what is not there as most hosts do. */
function missing(page: Page, is: (url: URL) => boolean): Promise<unknown> {
  const body = readFileSync(`${root}/build/404.html`, 'utf8');
  return page.route(is, (route) => route.fulfill({ status: 404, contentType: 'text/html', body }));
}

test.each(['%E0%A4%A', '%', 'commitments/%zz/?a=%#%'])('/%s is a page that does not exist', async (address) => {
  const page = await emptyPage();
  await missing(page, (url) => url.pathname.includes('%'));
  const { complaints } = await openOn(page, address);
  expect(await page.locator('h1').textContent()).toBe('This page does not exist');
  expect(complaints.filter((one) => !one.includes('status of 404'))).toEqual([]);
});

test('a version that a commitment does not have is a page that does not exist, beside those that it has', async () => {
  const page = await emptyPage();
  await missing(page, (url) => url.pathname.endsWith('/v99/'));
  await openOn(page, `${severalVersions().path}v99/`);
  expect(await page.locator('h1').textContent()).toBe('This page does not exist');
});

test.each<[what: string, body: string]>([
  ['no JSON', '<!doctype html>'],
  ['nothing', 'null'],
  ['entries that are none', '{"schemaVersion":"1.0.0","commitments":{"A":null}}'],
  ['another form', '{"schemaVersion":"2.0.0"}'],
])('the basket says that an inventory with %s could not be loaded', async (_, body) => {
  const { token } = severalVersions();
  const [id = '', version] = token.split('@');
  const basket = { format: 1, items: [{ id, version: Number(version), question: '', note: '' }] };
  const page = await emptyPage({}, { session: { 'citation-basket': JSON.stringify(basket) } });
  await page.route(addressOf(entryInventoryAddress(id)), (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  const { complaints } = await openOn(page, '/basket/');
  await page.getByText('It could not be loaded').first().waitFor();
  expect(complaints).toEqual([]);
});
