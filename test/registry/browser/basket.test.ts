/** The basket: collected across pages and tabs, put in order, exported, saved and loaded; in this browser alone. */
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../../src/citations/cite/exports/index.ts';
import { addressOf, openFreshPage, openPage } from '../../browser/pages.ts';

const key = 'citation-basket';
const said = (page: Page) => page.locator('.announcements').textContent();
const tokens = async (page: Page) => (await page.locator('.basket-title .entry-id').allTextContents()).join(' ');

const rowOf = (token: string, index: number) => {
  const [id, version] = token.split('@');
  return { row: index + 1, id, version: Number(version), question: '', note: '' };
};

/** A page with a basket that holds these. */
function withBasket(address: string, items: readonly string[], rest: object = {}) {
  const basket = JSON.stringify({ format: 2, items: items.map(rowOf), ...rest });
  return openPage(address, {}, { local: { [key]: basket } });
}

test('collects from rows, pages and the dialog, and counts in the bar', async () => {
  const { page, complaints } = await openPage('/commitments/');
  for (const id of ['PC-GOV-2', 'PC-JP-1'])
    await page
      .locator('.fold', { has: page.getByText(id, { exact: true }) })
      .locator('summary')
      .click();
  await page.getByRole('button', { name: 'Add PC-GOV-2@2 to basket' }).click();
  await expect.poll(() => said(page)).toBe('PC-GOV-2@2 added to the basket: 1 citation in it.');
  await page.getByRole('button', { name: 'In basket: remove PC-GOV-2@2' }).waitFor();
  await page
    .locator('.promise', { has: page.getByText('PC-JP-1', { exact: true }) })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('button', { name: 'Add PC-JP-1@1 to basket' }).click();
  await page.goto(addressOf('/commitments/pc-pri-1/'));
  await page.getByRole('button', { name: 'Cite PC-PRI-1@1' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add to basket' }).click();
  await expect.poll(() => dialog.getByRole('status').textContent()).toContain('3 citations in it');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Basket 3 citations' }).click();
  await page.locator('.basket-item blockquote').nth(2).waitFor();
  expect(await tokens(page)).toBe('PC-GOV-2@2 PC-JP-1@1 PC-PRI-1@1');
  expect(complaints).toEqual([]);
});

test('the order changes by buttons and by arrow keys; the focus goes along, and it is said', async () => {
  const { page } = await withBasket('/basket/', ['PC-GOV-2@2', 'PC-JP-1@1', 'PC-PRI-1@1']);
  await page.getByRole('button', { name: 'Move PC-GOV-2@2 down' }).click();
  await expect.poll(() => said(page)).toBe('PC-GOV-2@2 moved to place 2 of 3.');
  expect(await tokens(page)).toBe('PC-JP-1@1 PC-GOV-2@2 PC-PRI-1@1');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await focused()).toBe('Move PC-GOV-2@2 down');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => tokens(page)).toBe('PC-JP-1@1 PC-PRI-1@1 PC-GOV-2@2');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toBe('PC-GOV-2@2 is already last.');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => tokens(page)).toBe('PC-JP-1@1 PC-GOV-2@2 PC-PRI-1@1');
  await page.getByRole('button', { name: 'Remove PC-GOV-2@2' }).click();
  expect(await focused()).toBe('Remove PC-PRI-1@1');
  await page.reload();
  await page.locator('.basket-item').nth(1).waitFor();
  expect(await tokens(page)).toBe('PC-JP-1@1 PC-PRI-1@1');
});

/** What the browser saves when a button is pressed: the file's name and its bytes. */
async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const button = page.getByRole('button', { name: 'Save file' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

describe('exports', () => {
  test('every format is saved without asking another server, and holds every citation', async () => {
    const { page, foreign, complaints } = await withBasket('/basket/', ['PC-GOV-2@2', 'PC-JP-1@1']);
    await page.getByText('2 citations to copy or save.').waitFor();
    for (const { id, extension, binary } of exportFormats) {
      await page.getByLabel('File format').selectOption(id);
      const { name, bytes } = await saved(page);
      expect(name).toMatch(new RegExp(`^privacy-commitments.*\\.${extension}$`));
      // Those are archives; that they read back is proved where they are made.
      if (binary) expect([id, bytes.subarray(0, 2).toString(), bytes.length > 2000]).toEqual([id, 'PK', true]);
      else expect(bytes.toString()).toMatch(/PC-GOV-2@2[\s\S]*PC-JP-1@1/);
      if (extension === 'csv') expect(bytes.toString().startsWith('\uFEFF"')).toBe(true);
      await expect.poll(() => said(page)).toBe(`Saved ${name} with 2 citations.`);
    }
    expect([...foreign, ...complaints]).toEqual([]);
  });

  test('all of it as rich text', async () => {
    const { page } = await withBasket('/basket/', ['PC-GOV-2@2', 'PC-JP-1@1']);
    await page.getByRole('button', { name: 'Copy all as rich text' }).click();
    await expect.poll(() => said(page)).toBe('Copied 2 citations.');
    const [html, plain] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text()));
    });
    expect(html).toMatch(/<blockquote[\s\S]*PC-GOV-2@2[\s\S]*<blockquote[\s\S]*PC-JP-1@1/);
    expect(plain).toMatch(/PC-GOV-2@2[\s\S]*PC-JP-1@1/);
  });

  test('the question goes into the file, the note does not', async () => {
    const { page } = await withBasket('/basket/', ['PC-GOV-2@2']);
    await page.getByLabel('Question that it answers').fill('Row 47: who is asked first?');
    await page.getByLabel('Note for yourself').fill('Ask Ana.');
    await page.getByLabel('As of').fill('2018-06-01');
    await page.getByLabel('File format').selectOption('answer-library');
    const { name, bytes } = await saved(page);
    const text = bytes.toString();
    expect(name).toContain('2018-06-01');
    expect(text).toContain('Row 47: who is asked first?');
    expect(text).not.toContain('Ask Ana');
  });
});

test('one choice for all: what does not cover it is refused, and keeps its row with the reason', async () => {
  const { page } = await withBasket('/basket/', ['PC-GOV-2@2', 'PC-PRI-3@1']);
  await page.getByText('2 citations to copy or save.').waitFor();
  await page.getByLabel('Service', { exact: true }).selectOption({ label: 'Bing Search Services' });
  await page.getByText('1 citation to copy or save. 1 row is not cited, and kept with the reason').waitFor();
  const refused = page.locator('.basket-item', { hasText: 'PC-GOV-2@2' }).locator('.cite-refused');
  expect(await refused.textContent()).toMatch(/Not cited for this.*Bing Search Services is excluded/);
  await page.getByLabel('File format').selectOption('csv');
  const text = (await saved(page)).bytes.toString();
  expect(text).toMatch(/"Not cited: “[^”]+” does not cover Bing Search Services/);
  expect(text).not.toContain('PC-GOV-2');
  expect(text).toContain('PC-PRI-3@1');
});

test('a commitment has several rows, each with a question, a service and a place of its own', async () => {
  const { page } = await withBasket('/basket/', ['PC-GOV-2@2', 'PC-PRI-3@1']);
  await page.getByRole('button', { name: 'Another row of PC-GOV-2@2' }).click();
  await expect.poll(() => said(page)).toBe('Another row of PC-GOV-2@2 at place 2 of 3.');
  expect(await tokens(page)).toBe('PC-GOV-2@2 PC-GOV-2@2 PC-PRI-3@1');
  const [first, second] = [page.locator('.basket-item').nth(0), page.locator('.basket-item').nth(1)];
  await first.getByLabel('Question that it answers').fill('Row 1?');
  await second.getByLabel('Question that it answers').fill('Row 2?');
  await second.getByLabel('Service of this row').selectOption({ label: 'Bing Search Services' });
  await second.getByText('Not cited for this.').waitFor();
  expect(await first.getByText('Not cited for this.').count()).toBe(0);
  await page.getByLabel('Service', { exact: true }).selectOption({ label: 'Azure' });
  await second.getByLabel('Service of this row').selectOption({ label: 'As for all rows' });
  await page.getByText('3 citations to copy or save.').waitFor();
  await page.getByRole('button', { name: 'Remove PC-GOV-2@2, row 1' }).click();
  expect(await page.getByLabel('Question that it answers').first().inputValue()).toBe('Row 2?');
  await page.goto(addressOf('/commitments/pc-gov-2/'));
  // What was typed is not taken out by a press on another page.
  await page.getByRole('link', { name: 'In basket: PC-GOV-2@2' }).waitFor();
});

test('all are copied as rows of a spreadsheet: the question in one cell, what is cited in the next', async () => {
  const { page } = await withBasket('/basket/', ['PC-GOV-2@2', 'PC-JP-1@1']);
  await page.getByLabel('Question that it answers').first().fill('Who is asked?');
  await page.getByRole('button', { name: 'Copy all as spreadsheet rows' }).click();
  await expect.poll(() => said(page)).toBe('Copied 2 citations.');
  const { text, cells } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    const { body } = new DOMParser().parseFromString(html ?? '', 'text/html');
    const rows = [...body.querySelectorAll('tr')].map(({ cells: all }) => all.length);
    return { text: await (await item?.getType('text/plain'))?.text(), cells: rows };
  });
  expect(cells).toEqual([2, 2]);
  expect(text).toMatch(
    /^"Who is asked\?"\t"Microsoft said that [^"]*\[PC-GOV-2@2 · [^"]*\]"\n"[^"]+"\t"[^"]*\[PC-JP-1@1 · [^"]*\]"$/,
  );
});

test('tabs share it, and what one does shows in the other', async () => {
  const { page } = await withBasket('/commitments/pc-gov-2/', ['PC-JP-1@1']);
  const other = await page.context().newPage();
  await other.goto(addressOf('/basket/'));
  await other.locator('.basket-item blockquote').waitFor();
  await page.getByRole('button', { name: 'Add PC-GOV-2@2 to basket' }).click();
  await expect.poll(() => tokens(other)).toBe('PC-JP-1@1 PC-GOV-2@2');
  await other.getByRole('button', { name: 'Remove PC-GOV-2@2' }).click();
  await page.getByRole('button', { name: 'Add PC-GOV-2@2 to basket' }).waitFor();
});

test('a basket of one tab alone, as the site had them, is taken over', async () => {
  const items = [{ id: 'PC-GOV-2', version: 2, question: 'Row 47?', note: 'Mine' }];
  const { page } = await openPage(
    '/basket/',
    {},
    {
      local: { [key]: JSON.stringify({ format: 2, items: [rowOf('PC-PRI-3@1', 0)] }) },
      session: { [key]: JSON.stringify({ format: 1, items, service: 'azure' }) },
    },
  );
  await expect.poll(() => tokens(page)).toBe('PC-PRI-3@1 PC-GOV-2@2');
  const row = page.locator('.basket-item').nth(1);
  expect(await row.getByLabel('Question that it answers').inputValue()).toBe('Row 47?');
  expect(await row.getByLabel('Note for yourself').inputValue()).toBe('Mine');
  expect(await row.getByLabel('Service of this row').inputValue()).toBe('azure');
  expect(await page.evaluate((name) => sessionStorage.getItem(name), key)).toBe(null);
});

describe('as a file', () => {
  const load = (page: Page, content: string) =>
    page
      .getByLabel('Load a basket')
      .setInputFiles({ name: 'basket.json', mimeType: 'application/json', buffer: Buffer.from(content) });

  test('saved, cleared and loaded again, it is what it was', async () => {
    const { page, foreign, complaints } = await withBasket('/basket/', ['PC-GOV-2@2', 'PC-JP-1@1'], {
      jurisdiction: 'jp',
    });
    await page.getByLabel('Question that it answers').first().fill('Who is asked?');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save basket' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^basket-\d{4}-\d{2}-\d{2}\.json$/);
    const file = (await buffer(await download.createReadStream())).toString();
    await page.getByRole('button', { name: 'Clear basket' }).click();
    await page.getByText('Nothing is in it yet.').waitFor();
    await load(page, file);
    await expect.poll(() => said(page)).toBe('Loaded 2 rows: 2 rows in the basket.');
    await expect.poll(() => tokens(page)).toBe('PC-GOV-2@2 PC-JP-1@1');
    expect(await page.getByLabel('Question that it answers').first().inputValue()).toBe('Who is asked?');
    expect(await page.getByLabel('Place', { exact: true }).inputValue()).toBe('jp');
    expect([...foreign, ...complaints]).toEqual([]);
  });

  test('one that is no basket changes nothing, and says what is wrong', async () => {
    const { page } = await withBasket('/basket/', ['PC-GOV-2@2']);
    await load(page, JSON.stringify({ format: 2, items: [{ id: '<img src=x onerror=alert(1)>', version: 1 }] }));
    const alert = page.getByRole('alert');
    await expect
      .poll(() => alert.textContent())
      .toContain('Row 1: Unexpected id "<img src=x onerror=alert(1)>", expected one such as');
    expect(await alert.locator('img').count()).toBe(0);
    expect(await tokens(page)).toBe('PC-GOV-2@2');
    await load(page, JSON.stringify({ format: 2, items: [{ id: 'PC-JP-1', version: 1 }] }));
    await expect.poll(() => tokens(page)).toBe('PC-GOV-2@2 PC-JP-1@1');
    expect(await alert.count()).toBe(0);
  });
});

test('says when a newer version exists, and takes it', async () => {
  const { page } = await withBasket('/basket/', ['PC-GOV-2@1']);
  await page.getByRole('button', { name: 'Take version 2' }).click();
  await expect.poll(() => tokens(page)).toBe('PC-GOV-2@2');
  expect(await page.getByText('has taken the place').count()).toBe(0);
});

test('says when another wording may have held on the day', async () => {
  const { page } = await withBasket('/basket/', ['PC-GOV-2@2'], { asOf: '2018-06-01' });
  await page.locator('.basket-item .cite-newer', { hasText: 'uncertain between' }).waitFor();
  expect(await page.getByText('1 citation to copy or save.').textContent()).not.toContain('not cited');
});

test.each([
  ['nothing was seen by then', '2016-06-01', 'Nothing was seen by 1 June 2016'],
  ['another wording held', '2017-02-01', 'On 1 February 2017, version 1 of PC-GOV-2'],
  ['the day is to come', '2999-01-01', 'Unexpected day "2999-01-01", expected one up to today'],
])('what did not hold on the day is left out: %s', async (_, day, reason) => {
  const { page } = await withBasket('/basket/', ['PC-GOV-2@2'], { asOf: day });
  await page.getByText('0 citations to copy or save. 1 row is not cited').waitFor();
  expect(await page.locator('.basket-item .cite-refused').textContent()).toContain(reason);
  expect(await page.getByRole('button', { name: 'Save file' }).isDisabled()).toBe(true);
  expect(await page.getByLabel('As of').getAttribute('max')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('an empty basket says how to fill it; clearing leaves nothing stored', async () => {
  const { page } = await withBasket('/basket/', ['PC-GOV-2@2']);
  await page.getByRole('button', { name: 'Clear basket' }).click();
  await page.getByText('Nothing is in it yet.').waitFor();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(null);
  expect(await page.getByRole('link', { name: 'All commitments' }).getAttribute('href')).toMatch(/\/commitments\/$/);
});

test('an item that this site does not have is named, and can be removed', async () => {
  const { page } = await withBasket('/basket/', ['PC-GOV-999@1', 'PC-GOV-2@2']);
  const item = page.locator('.basket-item').first();
  await item.getByText('It could not be loaded').waitFor();
  await page.getByText('1 citation to copy or save. 1 is left out').waitFor();
  await item.getByRole('button', { name: 'Remove PC-GOV-999@1' }).click();
  expect(await tokens(page)).toBe('PC-GOV-2@2');
});

test.each(['{', '{"format":1,"items":[{"id":"<img src=x>","version":1}]}', 'null'])(
  'what somebody else stored under the key is no basket: %s',
  async (stored) => {
    const { page, complaints } = await openPage('/basket/', {}, { local: { [key]: stored } });
    await page.getByText('Nothing is in it yet.').waitFor();
    expect(complaints).toEqual([]);
  },
);

test('a page that comes back with the Back button shows what was added since', async () => {
  const { page } = await openPage('/commitments/pc-gov-2/');
  await page.getByRole('button', { name: 'Add PC-GOV-2@2 to basket' }).waitFor();
  await page.evaluate((name) => {
    const items = [{ id: 'PC-GOV-2', version: 2, question: '', note: '' }];
    localStorage.setItem(name, JSON.stringify({ format: 2, items }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, key);
  await page.getByRole('button', { name: 'In basket: remove PC-GOV-2@2' }).waitFor();
});

test('where storing is denied the basket lasts as long as the page, and says so', async () => {
  const { page, complaints } = await openFreshPage('/commitments/pc-gov-2/', {}, () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.getByRole('button', { name: 'Add PC-GOV-2@2 to basket' }).click();
  await page.getByRole('link', { name: 'Basket 1 citation' }).click();
  await page.getByText('does not let this site store anything').waitFor();
  expect(await tokens(page)).toBe('PC-GOV-2@2');
  expect(complaints.filter((one) => !one.includes('denied'))).toEqual([]);
});

test('without JavaScript the page says what to do instead', async () => {
  const { page } = await openFreshPage('/basket/', { javaScriptEnabled: false });
  const instead = page.locator('noscript p');
  expect(await instead.isVisible()).toBe(true);
  expect(await instead.textContent()).toContain('The basket works with JavaScript alone.');
  await instead.locator('a').click();
  expect(await page.locator('h1').textContent()).toBe('Commitments');
});

test('search engines leave the page out', async () => {
  const { page } = await openPage('/basket/');
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
  const sitemap = await (await page.request.get(addressOf('/sitemap.xml'))).text();
  expect(sitemap).toContain('/commitments/pc-gov-2/');
  expect(sitemap).not.toContain('/basket/');
});

test('a promise for one plan of a service is cited for that plan, which the row keeps until it is for another service', async () => {
  const { page, complaints } = await openPage('/commitments/pc-acc-7/');
  await page.getByRole('button', { name: 'Cite PC-ACC-7@1', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite PC-ACC-7@1' });
  await dialog.getByRole('region', { name: 'What will be copied' }).waitFor();
  expect(await dialog.getByLabel('Plan').count()).toBe(0);
  await dialog.getByLabel('Service').selectOption('microsoft-365');
  await dialog.getByLabel('Plan').selectOption('with-customer-lockbox');
  await dialog.getByRole('button', { name: 'Add to basket' }).click();
  await page.goto(addressOf('/basket/'));
  await page.locator('.basket-item blockquote', { hasText: 'Of Microsoft 365 only the plan' }).waitFor();
  expect(await page.getByLabel('Plan of this row').inputValue()).toBe('with-customer-lockbox');
  const stored = JSON.parse((await page.evaluate((name) => localStorage.getItem(name), key)) ?? '{}');
  expect(stored.items[0]).toMatchObject({ service: 'microsoft-365', plan: 'with-customer-lockbox' });
  await page.getByLabel('Service of this row').selectOption('intune');
  await page.getByLabel('Plan of this row').waitFor({ state: 'detached' });
  const later = JSON.parse((await page.evaluate((name) => localStorage.getItem(name), key)) ?? '{}');
  expect(later.items[0]).toMatchObject({ service: 'intune' });
  expect(later.items[0]).not.toHaveProperty('plan');
  expect(complaints).toEqual([]);
});

test('a row says of a promise what its page says: that texts of late say it, and where one says less', async () => {
  const { page } = await withBasket('/basket/', ['PC-EU-1@1', 'PC-DATA-2@1', 'PC-GOV-2@1']);
  const row = (index: number) => page.locator('.basket-item').nth(index);
  const heads = async (cautions: readonly string[]) =>
    cautions.map((words) => /^Caution: [^.]+\./.exec(words)?.[0]).sort();
  await row(2).locator('blockquote').waitFor();
  const told = await Promise.all(
    [0, 1].map(async (index) => [
      await row(index).locator('.basket-title .badge').textContent(),
      await heads(await row(index).locator('.cite-newer').allTextContents()),
    ]),
  );
  expect(await row(2).locator('.basket-title .badge').textContent()).toBe('Historic');
  for (const [index, id] of ['eu-1', 'data-2'].entries()) {
    await page.goto(addressOf(`/commitments/pc-${id}/`));
    const cautions = await page.locator('.caution li, .caution > p').allTextContents();
    expect(told[index]).toEqual([
      await page.locator('.badge--status-in-force').first().textContent(),
      await heads(cautions),
    ]);
    expect(cautions.length).toBeGreaterThan(0);
  }
});
