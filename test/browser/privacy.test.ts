/**
 * What `docs/privacy.mdx` says, seen from the browser; and what the first load of a page brings along. That a page that is only read
 * stores nothing and asks nobody is held of each kind by `access/pages.test.ts`.
 */
import { expect, test } from 'vitest';
import { severalVersions } from './built.ts';
import { openFreshPage, openPage, settled, storedOn } from './pages.ts';

const { path, token } = severalVersions();

test('stores the basket, the choice of who cites and the colours, each when the reader acts, under the names that the page gives', async () => {
  const { page } = await openPage(path);
  await page.getByRole('button', { name: `Add ${token} to basket` }).click();
  await page.getByRole('button', { name: `Cite ${token}`, exact: true }).click();
  await page.getByLabel('Format').selectOption('text');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /Switch between dark and light mode/ })
    .first()
    .click();
  expect(await storedOn(page)).toEqual({
    local: ['citation-basket', expect.stringMatching(/^theme/)],
    session: ['citation-choice'],
    cookies: '',
  });
});

test('a first load brings neither the registry nor what only citing, exporting and answering need', async () => {
  const { page } = await openFreshPage('/about/');
  await settled(page);
  const scripts = await page.evaluate(async () => {
    const addresses = performance
      .getEntriesByType('resource')
      // What is fetched ahead for pages that are linked is a `link`.
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === 'script')
      .map(({ name }) => name);
    return Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
  });
  expect(scripts.length).toBeGreaterThan(1);
  const all = scripts.join('\n');
  // A field of the registry; the names of parts in Word and Excel files; a field of CSL-JSON; a button of one page.
  for (const foreign of [
    'inScopeList',
    'word/document.xml',
    'xl/worksheets',
    'container-title',
    'Answer what is pasted',
  ])
    expect([foreign, all.includes(foreign)]).toEqual([foreign, false]);
});
