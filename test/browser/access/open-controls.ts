/** Everything on the site that opens, answers or refuses, each with how a reader brings it about. */
import type { Page } from 'playwright-core';
import { cite } from '../../../src/citations/cite/lookup.ts';
import { currentNumber } from '../../../src/model/versions/current-version.ts';
import { inventory, severalVersions } from '../built.ts';
import { addressOf, awake } from '../pages.ts';

/** A state of a page, reached from wherever the page is. */
export type Reach = (page: Page) => Promise<unknown>;

const today = new Date().toISOString().slice(0, 10);
const several = severalVersions();
const refused = refusal();
const words = Object.values(inventory.commitments)[0]?.title ?? '';

/** A commitment with the id of a service that it is not cited for. */
function refusal(): { readonly id: string; readonly version: number; readonly service: string } {
  for (const [id, commitment] of Object.entries(inventory.commitments)) {
    const version = currentNumber(commitment, today);
    if (!('quotation' in cite(inventory, { id, version }, today))) continue;
    for (const service of Object.keys(inventory.services))
      if ('refusal' in cite(inventory, { id, version, service }, today)) return { id, version, service };
  }
  throw new Error('Unexpected registry that refuses nothing');
}

const open = (path: string) => async (page: Page) => {
  await page.goto(addressOf(path));
  await awake(page);
};

async function citeDialog(page: Page, path: string, token: string) {
  await open(path)(page);
  await page.getByRole('button', { name: `Cite ${token}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Cite ${token}` });
  await dialog.getByRole('heading').waitFor();
  return dialog;
}

async function citation(page: Page, format: string) {
  const dialog = await citeDialog(page, several.path, several.token);
  await dialog.getByLabel('Format').selectOption(format);
  await dialog.getByRole('region', { name: 'What will be copied' }).waitFor();
  return dialog;
}

async function fullBasket(page: Page) {
  const [id = ''] = several.token.split('@');
  const rows = [
    { id, version: 1, service: '' },
    { id: refused.id, version: refused.version },
    { id: id.replace(/\d+$/, '999'), version: 1 },
  ];
  const items = rows.map((row, index) => ({ row: index + 1, question: '', note: '', ...row }));
  await open('/about/')(page);
  await page.evaluate((text) => localStorage.setItem('citation-basket', text), basketText(items));
  await open('/basket/')(page);
  await page.getByText('It could not be loaded').first().waitFor();
  await page.locator('.basket-item blockquote').first().waitFor();
}

function basketText(items: readonly object[]): string {
  return JSON.stringify({ format: 2, items, service: refused.service });
}

async function searchModal(page: Page, query: string) {
  await open('/about/')(page);
  await page
    .getByRole('button', { name: /^Search/ })
    .first()
    .click();
  await page.getByRole('searchbox', { name: 'Search' }).fill(query);
}

async function review(page: Page) {
  await open('/answer/')(page);
  await page.getByLabel(/^Or paste questions/).fill(`Question\tAnswer\n${words}?\t\nThe colour of the door?\t\n`);
  await page.getByRole('button', { name: 'Answer what is pasted' }).click();
  await page.getByRole('heading', { name: 'Row 1 of 2' }).waitFor();
  await page
    .getByRole('button', { name: /^Use this:/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Row 2 of 2' }).waitFor();
  for (const fold of [/^All rows$/, /^Columns, service and place/]) await page.getByText(fold).click();
}

async function narrowed(page: Page, path: string) {
  await open(path)(page);
  await page
    .locator('.list-count')
    .filter({ hasText: /^\d+ of \d+/ })
    .waitFor();
}

/** Whatever an address lists first among these. */
const firstOf = (kind: 'jurisdictions' | 'services', index = 0) => Object.keys(inventory[kind])[index] ?? '';

/** What is asked for in the browser of a phone alone, or of a wide screen alone. */
export const onlyOn: Readonly<Record<string, number>> = {
  'the navigation of a phone': 390,
  'what narrows a list on a phone': 390,
  'a menu of the bar': 1280,
};

export const openControls: Readonly<Record<string, Reach>> = {
  'the dialog to cite, in text': (page) => citation(page, 'text'),
  'the dialog to cite, in rich text': (page) => citation(page, 'html'),
  'the dialog to cite, in cells': (page) => citation(page, 'cell'),
  'the dialog to cite, of a version that was followed by another': async (page) => {
    const token = several.token.replace(/@.*/, '@1');
    const dialog = await citeDialog(page, `${several.path}v1/`, token);
    await dialog.getByText('has taken the place').first().waitFor();
  },
  'the dialog to cite, refusing': async (page) => {
    const dialog = await citeDialog(
      page,
      `/commitments/${refused.id.toLowerCase()}/`,
      `${refused.id}@${refused.version}`,
    );
    await dialog.getByLabel('Service').selectOption(refused.service);
    await dialog.getByRole('region', { name: 'Why it is refused' }).waitFor();
    await dialog.getByText('Looking for commitments').waitFor({ state: 'detached' });
  },
  'the dialog to cite, where nothing came': async (page) => {
    await page.route('**/inventory.json', (route) => route.abort());
    const dialog = await citeDialog(page, several.path, several.token);
    await dialog.getByRole('alert').waitFor();
    await page.unroute('**/inventory.json');
  },
  'the dialog to cite, where the browser does not copy': async (page) => {
    const dialog = await citation(page, 'text');
    await page.evaluate(() => {
      const denied = () => Promise.reject(new Error('denied'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: denied, writeText: denied } });
      document.execCommand = () => false;
    });
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Text to copy' }).waitFor();
  },
  'what was shared': async (page) => {
    await open(several.path)(page);
    await page.getByRole('button', { name: `Share ${several.token}` }).click();
    await page.getByText(/^Copied the permanent address/).waitFor({ state: 'attached' });
  },
  'a basket with rows that are cited, refused, outdated and unknown': fullBasket,
  'a basket with two rows of one commitment, and a file that is none': async (page) => {
    await fullBasket(page);
    await page
      .getByRole('button', { name: /^Another row of/ })
      .first()
      .click();
    const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') };
    await page.getByLabel('Load a basket').setInputFiles(file);
    await page.getByRole('alert').waitFor();
  },
  'search, with hits': async (page) => {
    await searchModal(page, words);
    await page.getByRole('option').first().waitFor();
  },
  'search, without any': async (page) => {
    await searchModal(page, 'xyzzyplugh');
    await page
      .getByText(/No results/)
      .first()
      .waitFor();
  },
  'the page of search, with a choice that is open and one that is made': async (page) => {
    await open(`/search/?q=${encodeURIComponent(words)}&kind=Commitment`)(page);
    await page.locator('.search-cite button').first().waitFor();
    await page.locator('details', { hasText: 'Kind' }).locator('summary').click();
  },
  'the page of search, with nothing found': async (page) => {
    await open('/search/?q=xyzzyplugh')(page);
    await page.getByText('No results for').waitFor();
  },
  'all entries, narrowed': (page) => narrowed(page, `/explore/?q=${encodeURIComponent(words.split(' ')[0] ?? '')}`),
  'all entries, with none left': async (page) => {
    await narrowed(page, '/explore/?q=nothing-has-this-word&strength=contractual');
    await page.locator('.list-nothing').waitFor();
  },
  'changes since what a reader has': (page) => narrowed(page, `/changes/?have=${several.token.replace(/@.*/, '@1')}`),
  'what stays with a reader, narrowed': (page) => narrowed(page, `/your-part/?place=${firstOf('jurisdictions')}`),
  'a place, narrowed to two services': async (page) => {
    const [a, b] = [firstOf('services'), firstOf('services', 1)];
    await open(`/jurisdictions/${firstOf('jurisdictions')}/?service=${a}&service=${b}`)(page);
    await page.getByText(/^\d+ of \d+ on this page/).waitFor();
  },
  'the answer to whether it holds': async (page) => {
    await open(`${several.path}?service=${firstOf('services')}&place=${firstOf('jurisdictions')}`)(page);
    await page.locator('.holds-answer .coverage').waitFor();
  },
  'three places compared': async (page) => {
    const [a, b, c] = [0, 1, 2].map((index) => firstOf('jurisdictions', index));
    await open(`/compare/?a=${a}&b=${b}&c=${c}`)(page);
    await page.getByLabel(/Show what is the same/).check();
  },
  'two versions compared': async (page) => {
    const [id] = several.token.split('@');
    await open(`/compare/?a=${id}@1&b=${id}@2`)(page);
    await page.locator('.compared').waitFor();
  },
  'a questionnaire under review': review,
  'a questionnaire that can not be read': async (page) => {
    await open('/answer/')(page);
    const file = { name: 'scan.pdf', mimeType: '', buffer: Buffer.from('%PDF') };
    await page.getByLabel(/^Drop a questionnaire here/).setInputFiles(file);
    await page.getByRole('alert').waitFor();
  },
  'the words behind a citation': async (page) => {
    await open('/reading/')(page);
    await page.locator('.cited a').first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.getByRole('tooltip').waitFor();
  },
  'a mistyped address, with a suggestion': async (page) => {
    await open(`/commitments/${refused.id.toLowerCase()}x/`)(page);
    await page.getByText('Did you mean').waitFor();
  },
  'the navigation of a phone': async (page) => {
    await open('/about/')(page);
    await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
    // The focus goes there once it is all in view.
    await page.locator('.navbar-sidebar__close:focus').waitFor();
  },
  'what narrows a list on a phone': async (page) => {
    await narrowed(page, '/explore/?strength=contractual');
    await page.getByRole('button', { name: 'Filters (1 set)' }).click();
    await page.getByLabel('Service').waitFor();
  },
  'a menu of the bar': async (page) => {
    await open('/about/')(page);
    await page.getByRole('button', { name: 'More' }).press('Enter');
    await page.locator('.dropdown__menu').getByRole('link', { name: 'Glossary' }).waitFor();
  },
};
