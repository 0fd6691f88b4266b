/** Citing from a page and from a list: the dialog, the clipboard, refusals, and what there is without JavaScript. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { citationFormats } from '../../../src/citations/cite/formats/index.ts';
import { addressOf, awake, openFreshPage, openPage } from '../../browser/pages.ts';

const page2 = '/commitments/pc-gov-2/';
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Cite PC-/ });
const said = (page: Page) => dialog(page).getByRole('status');

async function openDialog(page: Page, token = 'PC-GOV-2@2') {
  await page.getByRole('button', { name: `Cite ${token}`, exact: true }).click();
  await dialog(page).getByRole('region', { name: 'What will be copied' }).waitFor();
}

/** What is on the clipboard, by type. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = types.map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Object.fromEntries(await Promise.all(texts));
  });
}

test('by keyboard: opens, keeps the focus, copies both types, says so, closes, and gives the focus back', async () => {
  const { page, complaints } = await openPage(page2);
  const button = page.getByRole('button', { name: 'Cite PC-GOV-2@2' });
  await button.focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('region', { name: 'What will be copied' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cite PC-GOV-2@2');
  const seen = new Set<string>();
  for (let tab = 0; tab < 16; tab++) {
    await page.keyboard.press('Tab');
    seen.add(
      await page.evaluate(() => {
        const { activeElement } = document;
        // Between two rounds the focus is in the browser's own bar.
        if (activeElement === document.body) return 'browser';
        return activeElement?.closest('dialog') ? (activeElement.textContent ?? '').slice(0, 20) : 'outside';
      }),
    );
  }
  expect([...seen]).not.toContain('outside');
  expect([...seen]).toContain('Copy');
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page).textContent()).toBe('Copied PC-GOV-2@2: Rich text (HTML).');
  const copied = await clipboard(page);
  expect(Object.keys(copied).sort()).toEqual(['text/html', 'text/plain']);
  expect(copied['text/plain']).toMatch(
    /^Microsoft said that when a government .*\n- Exclusion: .*\n- Limit: .*\n\nPC-GOV-2@2: /,
  );
  expect(copied['text/html']).toMatch(/<blockquote[^>]*>[\s\S]*<li><strong>Exclusion:<\/strong>/);
  expect(copied['text/html']).not.toContain('style=');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
});

test.each(['cell', 'whole-cell'])(
  '%s: what is copied is one cell, as text and as HTML that the browser leaves alone',
  async (id) => {
    const { page } = await openPage(page2);
    await openDialog(page);
    await dialog(page).getByLabel('Format').selectOption(id);
    await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => said(page).textContent()).toMatch(/^Copied PC-GOV-2@2: Spreadsheet cell/);
    const copied = await clipboard(page);
    expect(copied['text/plain']).toMatch(/^"Microsoft said that [^"]*\n- Limit: [^"]*"$/);
    const { cells, breaks } = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const styles = [...body.querySelectorAll('br')].map((one) => one.getAttribute('style'));
      return { cells: body.querySelectorAll('td').length, breaks: [...new Set(styles)] };
    }, copied['text/html'] ?? '');
    expect(cells).toBe(1);
    expect(breaks).toEqual(['mso-data-placement:same-cell']);
  },
);

test('every other format is copied as text alone, and is what was shown', async () => {
  const { page } = await openPage(page2);
  await openDialog(page);
  const starts: Readonly<Record<string, RegExp>> = {
    text: /^Microsoft said that/,
    compact: /^Microsoft said that[^\n]*\n- /,
    markdown: /^> Microsoft said that/,
    tsv: /^[^\n]*\tPC-GOV-2@2\t|^PC-GOV-2@2\t/,
    'csl-json': /^\[\n\s+\{\n\s+"id": "PC-GOV-2@2"/,
    bibtex: /^@misc\{pc-gov-2-2,/,
  };
  for (const { id, label } of citationFormats.filter(({ id: one }) => one !== 'html' && !one.endsWith('cell'))) {
    await dialog(page).getByLabel('Format').selectOption(id);
    const shown = await dialog(page).getByRole('region', { name: 'What will be copied' }).textContent();
    await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => said(page).textContent()).toBe(`Copied PC-GOV-2@2: ${label}.`);
    expect(await clipboard(page)).toEqual({ 'text/plain': shown });
    expect(shown).toMatch(starts[id] ?? /^$/);
  }
});

describe('where the clipboard is closed', () => {
  const refuse = () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  };

  test('the browser’s copy command is used', async () => {
    const { page } = await openFreshPage(page2, {}, refuse);
    await openDialog(page);
    const event = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          window.addEventListener('copy', ({ clipboardData }) => resolve([...(clipboardData?.types ?? [])]));
        }),
    );
    await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
    expect((await event).sort()).toEqual(['text/html', 'text/plain']);
    await expect.poll(() => said(page).textContent()).toBe('Copied PC-GOV-2@2: Rich text (HTML).');
  });

  test('and where that fails too, the text is selected and the keys are named', async () => {
    const { page } = await openFreshPage(page2, {}, refuse, () => {
      document.execCommand = () => false;
    });
    await openDialog(page);
    await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => said(page).textContent()).toMatch(/The text is selected: press Ctrl\+C/);
    const area = dialog(page).getByRole('textbox', { name: 'Text to copy' });
    expect(
      await area.evaluate((element: HTMLTextAreaElement) => [
        element === document.activeElement,
        element.readOnly,
        element.value.slice(element.selectionStart, element.selectionEnd) === element.value,
        element.value.includes('PC-GOV-2@2'),
      ]),
    ).toEqual([true, true, true, true]);
  });
});

test('a service that is not covered is refused with the reason, and what covers it is offered', async () => {
  const { page } = await openPage(page2);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openDialog(page);
  expect(asked.filter((path) => path.endsWith('/inventory.json'))).toEqual(['/commitments/pc-gov-2/inventory.json']);
  await dialog(page).getByLabel('Service').selectOption({ label: 'Bing Search Services' });
  const refusal = dialog(page).getByRole('region', { name: 'Why it is refused' });
  await expect.poll(() => refusal.textContent()).toContain('Bing Search Services is excluded');
  expect(await dialog(page).getByRole('button', { name: 'Copy', exact: true }).count()).toBe(0);
  const offer = refusal.getByRole('listitem').first().getByRole('button');
  const token = await offer.textContent();
  expect(asked).toContain('/inventory.json');
  await offer.click();
  await page.getByRole('dialog', { name: `Cite ${token}` }).waitFor();
  await dialog(page).getByRole('region', { name: 'What will be copied' }).waitFor();
  expect(await dialog(page).getByLabel('Service').inputValue()).toBe('bing-search-services');
});

test('a service that is covered is not refused', async () => {
  const { page } = await openPage('/commitments/pc-jp-1/');
  await openDialog(page, 'PC-JP-1@1');
  await dialog(page).getByLabel('Service').selectOption({ label: 'Intune' });
  await dialog(page).getByLabel('Place').selectOption({ label: 'Japan' });
  expect(await dialog(page).getByRole('button', { name: 'Copy', exact: true }).count()).toBe(1);
  await dialog(page).getByLabel('Place').selectOption({ label: 'Canada' });
  await dialog(page).getByText('Not to be cited for this.').waitFor();
});

test('what was chosen stays chosen for the next citation, on another page too, and is what goes into the basket', async () => {
  const { page } = await openPage('/commitments/pc-jp-1/');
  await openDialog(page, 'PC-JP-1@1');
  await dialog(page).getByLabel('Service').selectOption({ label: 'Intune' });
  await dialog(page).getByLabel('Place').selectOption({ label: 'Japan' });
  await dialog(page).getByLabel('Format').selectOption('compact');
  await dialog(page).getByRole('button', { name: 'Add to basket' }).click();
  await page.goto(addressOf(page2));
  await openDialog(page);
  const chosen = ['Service', 'Place', 'Format'].map((label) => dialog(page).getByLabel(label).inputValue());
  expect(await Promise.all(chosen)).toEqual(['intune', 'jp', 'compact']);
  await page.goto(addressOf('/basket/'));
  await page.locator('.basket-item blockquote').waitFor();
  expect(await page.getByLabel('Service of this row').inputValue()).toBe('intune');
  expect(await page.getByLabel('Place of this row').inputValue()).toBe('jp');
});

test.each(['{', '[]', '{"service":7,"format":"exe"}', '{"service":"no-such-service","format":"html"}'])(
  'a choice that somebody else stored is none: %s',
  async (stored) => {
    const { page, complaints } = await openPage(page2, {}, { session: { 'citation-choice': stored } });
    await openDialog(page);
    expect(await dialog(page).getByLabel('Service').inputValue()).toBe('');
    expect(await dialog(page).getByLabel('Format').inputValue()).toBe('html');
    expect(complaints).toEqual([]);
  },
);

test('hits of a search that are commitments can be cited, and no others', async () => {
  const { page, complaints } = await openPage('/search/?q=government%20requests');
  const hits = page.locator('.search-page-wrapper article');
  await hits.first().waitFor();
  await page
    .getByRole('button', { name: /^Cite PC-/ })
    .first()
    .waitFor();
  const cited = await hits.evaluateAll((all) =>
    all.map((one) => [
      /\/commitments\/pc-/.test(one.querySelector('a')?.href ?? ''),
      one.querySelectorAll('button').length,
    ]),
  );
  expect(cited.filter(([isCommitment, buttons]) => (isCommitment ? 1 : 0) !== buttons)).toEqual([]);
  expect(cited.some(([isCommitment]) => !isCommitment)).toBe(true);
  const button = page.getByRole('button', { name: /^Cite PC-/ }).first();
  const id = (await button.getAttribute('aria-label'))?.replace('Cite ', '') ?? '';
  await button.click();
  await page.getByRole('dialog', { name: new RegExp(`^Cite ${id}@\\d+$`) }).waitFor();
  await dialog(page).getByRole('region', { name: 'What will be copied' }).waitFor();
  await page.keyboard.press('Escape');
  await page.goto(addressOf('/search/?q=PC-GOV-2%401'));
  await page.getByRole('button', { name: 'Cite PC-GOV-2@1' }).first().click();
  await page.getByRole('dialog', { name: 'Cite PC-GOV-2@1' }).waitFor();
  expect(complaints).toEqual([]);
});

test('when the server does not answer, the reader can try again', async () => {
  const { page } = await openPage(page2);
  let broken = true;
  await page.route('**/inventory.json', (route) => (broken ? route.fulfill({ status: 503 }) : route.continue()));
  await page.getByRole('button', { name: 'Cite PC-GOV-2@2' }).click();
  const alert = dialog(page).getByRole('alert');
  await expect.poll(() => alert.textContent()).toContain('could not be loaded: the server answered 503');
  expect(await alert.getByRole('link').getAttribute('href')).toMatch(/\/commitments\/pc-gov-2\/v2\/$/);
  broken = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await dialog(page).getByRole('region', { name: 'What will be copied' }).waitFor();
});

test('a past version says so, and offers the newest', async () => {
  const { page } = await openPage('/commitments/pc-gov-2/v1/');
  await openDialog(page, 'PC-GOV-2@1');
  await dialog(page).getByRole('button', { name: 'Cite version 2' }).click();
  await page.getByRole('dialog', { name: 'Cite PC-GOV-2@2' }).waitFor();
});

test('each row of every list can be cited', async () => {
  const { page } = await openPage('/commitments/');
  const lists = ['/principles/control/', '/topics/government-requests/', '/jurisdictions/jp/', '/services/azure/'];
  for (const address of ['/commitments/', ...lists]) {
    await page.goto(addressOf(address));
    await awake(page);
    expect(await page.locator('details:not([open]) .row-actions > *').count(), address).toBe(0);
    await page
      .locator('.fold:has(.promise) > summary')
      .evaluateAll((all: readonly HTMLElement[]) => all.map((one) => one.click()));
    const cite = page.getByRole('button', { name: /^Cite PC-/ });
    await cite.first().waitFor();
    const rows = await page
      .locator('tbody tr, .promise', { has: page.locator('.entry-id') })
      .filter({ visible: true })
      .count();
    // What was folded gets its buttons once it is open.
    await expect.poll(() => cite.count(), { message: address }).toBe(rows);
    await cite.first().click();
    await dialog(page).getByRole('region', { name: 'What will be copied' }).waitFor();
  }
});

test('without JavaScript the control leads to the permanent page', async () => {
  const { page } = await openFreshPage(page2, { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: /Cite|basket/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Cite PC-GOV-2@2' }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/commitments\/pc-gov-2\/v2\/$/);
});
