/** Lists that a reader narrows: whole without JavaScript, shorter with it, and never a dead end. */
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/citations/readers/index.ts';
import { idSource } from '../../src/model/token.ts';
import { inventory } from './built.ts';
import { openFreshPage, openPage } from './pages.ts';

test('choosing a place shortens the list, says how long it is, and stands in the address', async () => {
  const { page, complaints } = await openPage('/explore/');
  const count = page.locator('.list-count');
  await count.filter({ hasText: /^\d+ of \d+ / }).waitFor();
  const all = await page.locator('[data-row]').count();
  expect(await count.textContent()).toBe(`${all} of ${all} commitments`);
  const service = page.getByLabel('Service');
  const [value = ''] = await service.locator('option').evaluateAll((options, most) => {
    const counted = options.slice(1).map((one) => ({
      value: (one as HTMLOptionElement).value,
      n: Number(/\((\d+)\)$/.exec(one.textContent ?? '')?.[1]),
    }));
    return counted.filter(({ n }) => n < most).map((one) => one.value);
  }, all);
  await service.selectOption(value);
  const left = await page.locator('[data-row]:visible').count();
  expect(left).toBeLessThan(all);
  expect(await count.textContent()).toBe(`${left} of ${all} commitments`);
  expect(new URL(page.url()).searchParams.get('service')).toBe(value);
  await page.reload();
  await count.filter({ hasText: `${left} of ${all} commitments` }).waitFor();
  expect(complaints).toEqual([]);
});

test('where nothing is left, it says what to leave out', async () => {
  const { page } = await openPage('/explore/?q=nothing-has-this-word&strength=contractual');
  await page.getByRole('button', { name: /^Words: nothing-has-this-word/ }).click();
  expect(await page.locator('[data-row]:visible').count()).toBeGreaterThan(0);
});

test('what is true of all texts of a promise is shown while none of them is hidden', async () => {
  const { page } = await openPage('/today/');
  const mark = page.locator('.of-whole-list').first();
  await page
    .locator('.list-count')
    .filter({ hasText: /^\d+ of/ })
    .waitFor();
  expect(await mark.isVisible()).toBe(true);
  await page.getByLabel('I use').selectOption({ index: 1 });
  expect(await mark.isVisible()).toBe(false);
});

test('a number of the tables opens the list of that many', async () => {
  const { page } = await openPage('/matrix/places/');
  const cell = page.locator('#places-by-service ~ * td:has(a[href*="place="]), td:has(a[href*="place="])').first();
  const numbers = [...((await cell.textContent()) ?? '').matchAll(/(\d+) (?:named|without)/g)].map(([, n]) =>
    Number(n),
  );
  await cell.locator('a').click();
  await page
    .locator('.list-count')
    .filter({ hasText: /^\d+ of/ })
    .waitFor();
  const shown = await page.locator('[data-row]:visible').count();
  expect(shown).toBeGreaterThanOrEqual(numbers.reduce((a, b) => a + b, 0));
});

test('changes begin with those of wording, and first versions are a choice', async () => {
  const { page } = await openPage('/changes/');
  const count = page.locator('.list-count');
  await count.filter({ hasText: /^\d+ of \d+ / }).waitFor();
  expect(await page.locator('[data-row][data-kind="initial"]:visible').count()).toBe(0);
  await page.getByLabel('Kind').selectOption('initial');
  expect(await page.locator('[data-row]:visible:not([data-kind="initial"])').count()).toBe(0);
  await page.getByLabel('Kind').selectOption('');
  await page.reload();
  await count.filter({ hasText: /^(\d+) of \1 / }).waitFor();
});

test('before scripts run, what the list of changes does not begin with takes no room', async () => {
  const { page } = await openPage('/changes/');
  await page.route(/\/assets\/js\//, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  expect(await page.locator('[data-row][data-kind="initial"]').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-row][data-kind="initial"]:visible').count()).toBe(0);
});

test('a sign in a table has its words for who hears it or points at it, and saves them', async () => {
  const { page } = await openPage('/matrix/');
  const signs = page.locator('#promises-by-service ~ .matrix-table').first().locator('td .stand');
  const wordless = await signs.evaluateAll(
    (all) => all.filter((one) => one.textContent === '' || one.textContent !== (one as HTMLElement).title).length,
  );
  expect([(await signs.count()) > 0, wordless]).toEqual([true, 0]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save this table as CSV' }).first().click(),
  ]);
  const text = (await buffer(await download.createReadStream())).toString('utf8');
  expect(text).toMatch(/,"(?:Named|No limit named|Not established)",/);
  expect(text).not.toMatch(/[●◐✕○]/);
});

test.each(['/explore/', '/changes/'])(
  'on a phone what narrows %s unfolds, and tells how much is set',
  async (address) => {
    const { page } = await openPage(address, { viewport: { width: 390, height: 844 } });
    const unfold = page.getByRole('button', { name: /^Filters/ });
    const service = page.getByLabel('Service');
    await unfold.waitFor();
    expect([await service.isVisible(), await unfold.getAttribute('aria-expanded')]).toEqual([false, 'false']);
    const set = Number(/\d+/.exec((await unfold.textContent()) ?? '')?.[0] ?? 0);
    await unfold.click();
    await service.selectOption({ index: 1 });
    expect(await unfold.textContent()).toBe(`Filters (${set + 1} set)`);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect([await service.isVisible(), await unfold.isVisible()]).toEqual([true, false]);
  },
);

test('on a phone a table of signs shows the column that is chosen, in words; on a wide screen all', async () => {
  const { page } = await openPage('/matrix/', { viewport: { width: 390, height: 844 } });
  const around = page.locator('.matrix-table').first();
  const choice = around.getByLabel('Service');
  await choice.waitFor();
  const row = around.locator('tbody tr').first();
  const shown = () => row.locator('td').evaluateAll((all) => all.map((one) => one.checkVisibility()));
  const count = (await shown()).length;
  expect((await shown()).filter(Boolean)).toHaveLength(2);
  await choice.selectOption({ index: 2 });
  expect((await shown()).flatMap((isShown, index) => (isShown ? [index] : []))).toEqual([0, 3]);
  expect(
    await row
      .locator('td')
      .nth(3)
      .locator('.stand')
      .evaluate((one) => getComputedStyle(one).fontSize),
  ).not.toBe('0px');
  await page.setViewportSize({ width: 1280, height: 900 });
  expect((await shown()).filter(Boolean)).toHaveLength(count);
  expect(await choice.isVisible()).toBe(false);
});

test.each(['/explore/', '/changes/', '/your-part/'])('%s is whole without JavaScript', async (address) => {
  const { page } = await openFreshPage(address, { javaScriptEnabled: false });
  const rows = page.locator('[data-row]');
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await page.locator('[data-row]:visible').count()).toBe(await rows.count());
});

test('two places stand side by side, by their address or by choice', async () => {
  const { page, complaints } = await openPage('/compare/');
  const first = page.getByLabel('Compare', { exact: true });
  await first.waitFor();
  const places = await first
    .locator('optgroup[label="Places"] option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const [a = '', b = ''] = places;
  await first.selectOption(a);
  await page.getByLabel('With', { exact: true }).selectOption(b);
  await page
    .locator('.list-count')
    .filter({ hasText: /^\d+ of \d+ differ$/ })
    .waitFor();
  expect(new URL(page.url()).search).toBe(`?a=${a}&b=${b}`);
  await page.reload();
  await page.locator('thead th').nth(2).waitFor();
  await page.getByLabel(/Show what is the same/).check();
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

const [listedPlace = ''] = Object.keys(inventory.jurisdictions);
const [listedService = ''] = Object.keys(inventory.services);

test.each([
  '/explore/?strength=contractual',
  `/jurisdictions/${listedPlace}/`,
  `/jurisdictions/${listedPlace}/?service=${listedService}`,
  `/services/${listedService}/`,
])('what is listed can be saved as a file, and put into the basket: %s', async (address) => {
  const { page, complaints } = await openPage(address);
  const save = page.getByRole('button', { name: /^Save all \d+ listed$/ });
  // Where promises stand alone, what saves them unfolds below.
  const folded = page.getByText('Add or save all that is listed');
  await save.or(folded).first().waitFor();
  if (await folded.isVisible()) {
    const [first, fold] = await Promise.all([
      page.locator('.promise').filter({ visible: true }).first().boundingBox(),
      folded.boundingBox(),
    ]);
    expect(first?.y).toBeLessThan(fold?.y ?? 0);
    await folded.click();
  }
  await save.waitFor();
  const count = Number(/\d+/.exec((await save.textContent()) ?? '')?.[0]);
  for (const [format, ending] of [
    ['Excel workbook', 'xlsx'],
    ['Word document', 'docx'],
    ['CSV', 'csv'],
    ['Markdown', 'md'],
    ['JSON', 'json'],
  ] as const) {
    await page.getByLabel('Save as').selectOption({ label: format });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    const bytes = await buffer(await download.createReadStream());
    const { blocks } = await readDocument(`list.${ending}`, bytes);
    const text = blocks.map((block) => block.text).join('\n');
    const ids = text.matchAll(new RegExp(`${idSource()}@\\d+`, 'g'));
    expect(new Set([...ids].map(([token]) => token.split('@')[0])).size).toBeGreaterThanOrEqual(count);
  }
  await page.getByRole('button', { name: `Add all ${count} listed to the basket` }).click();
  await page.getByText(`The basket holds ${count}.`).waitFor();
  expect(complaints).toEqual([]);
});
