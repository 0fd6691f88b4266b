/** "Does it hold for you?": a service and a place, an answer in a line, an address that says the same to somebody else. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, openFreshPage, openPage } from '../../browser/pages.ts';

const path = '/commitments/pc-jp-1/';

test('an answer for a service and a place, which the address keeps', async () => {
  const { page, complaints } = await openPage(path);
  const answer = page.locator('.holds-answer');
  await page.getByLabel('Service').selectOption({ label: 'Azure' });
  await expect
    .poll(() => answer.textContent())
    .toMatch(
      /^Said in the past; not known for today\. Named: the source names Azure\. The \d+ things that narrow the statement hold here too\. Last seen for /,
    );
  await page.getByLabel('Place').selectOption({ label: 'Canada' });
  await expect.poll(() => answer.textContent()).toMatch(/^Not established\. The source names only Japan/);
  expect(new URL(page.url()).search).toBe('?service=azure&place=ca');
  await page.reload();
  await expect.poll(() => answer.textContent()).toMatch(/^Not established\./);
  expect(complaints).toEqual([]);
});

test('what an address asks that is not known is not asked', async () => {
  const { page } = await openPage(`${path}?service=%3Cb%3E&place=constructor`);
  await expect.poll(() => page.locator('.holds-answer').textContent()).toContain('Choose what you use');
});

test('without JavaScript a list says where it holds', async () => {
  const { page } = await openFreshPage(path, { javaScriptEnabled: false });
  expect(await page.getByLabel('Service').isVisible()).toBe(false);
  expect(await page.locator('#where-it-holds + .facts').textContent()).toContain('ServicesAzure');
});

test('a place narrows all promises of its page to a service, and shows no group that is left without any', async () => {
  const { page } = await openPage('/jurisdictions/ca/?service=intune');
  const counted = page.locator('.place-filter output');
  await expect.poll(() => counted.textContent()).toMatch(/^\d+ of \d+ on this page; /);
  const groups = page.locator('.place-filter ~ .standing');
  const shown = await groups.filter({ visible: true }).count();
  expect(shown).toBeLessThan(await groups.count());
  expect(await groups.filter({ visible: true }).locator('.promise:not([hidden])').count()).toBeGreaterThanOrEqual(
    shown,
  );
  // Those that name no place stand further down, in lists that unfold, and tell how many of them are left.
  const general = page.locator('#general ~ .folds .fold');
  const told = general.locator('summary[data-left]').first();
  const [, left] = /^(\d+) for what you use$/.exec((await told.getAttribute('data-left')) ?? '') ?? [];
  const fold = general.filter({ has: page.locator('summary[data-left]') }).first();
  expect(await fold.locator('.promise:not([hidden])').count()).toBe(Number(left));
  await page.getByRole('button', { name: 'Intune : leave out' }).click();
  await expect.poll(() => groups.filter({ visible: true }).count()).toBe(await groups.count());
  expect(await page.locator('summary[data-left]').count()).toBe(0);
});

test('a place is narrowed to several services, and each promise says for which of them it is', async () => {
  const { page } = await openPage('/jurisdictions/ca/?service=azure&service=dynamics-365&service=constructor');
  const only = (id: string) =>
    page
      .locator('.standing .promise')
      .filter({ has: page.getByText(id, { exact: true }) })
      .getAttribute('data-only');
  await expect.poll(() => only('PC-CA-1')).toBe('Azure');
  expect(await only('PC-LOC-2')).toBe('Dynamics 365');
  // What holds for both says nothing.
  const both = page.locator('#general ~ .folds .promise:not([hidden]):not([data-only])');
  expect(await both.count()).toBeGreaterThan(0);
  await page.getByLabel('And for the service').selectOption({ label: 'Office 365' });
  await expect
    .poll(() => new URL(page.url()).searchParams.getAll('service'))
    .toEqual(['azure', 'dynamics-365', 'office-365']);
  // What stays with the reader is asked for all of them, and for one more.
  await page.locator('.place-filter').getByRole('link', { name: 'Your part' }).click();
  const services = () => new URL(page.url()).searchParams.getAll('service');
  await page.getByLabel('Or also').selectOption({ label: 'Power Platform' });
  await expect.poll(services).toEqual(['azure', 'dynamics-365', 'office-365', 'power-platform']);
});

test('the page of a version asks too whether it holds', async () => {
  const { page } = await openPage('/commitments/pc-ca-1/v1/?service=dynamics-365&place=ca');
  await expect.poll(() => page.locator('.holds-answer').textContent()).toMatch(/^Excluded, in our reading\./);
});

test('a choice lasts on other pages and in citations; what is promised to individuals is none of an organisation', async () => {
  const { page } = await openPage(path);
  await page.getByLabel('Service').selectOption({ label: 'Azure' });
  await expect.poll(() => page.locator('.holds-answer').textContent()).toMatch(/^Said in the past/);
  await page.getByRole('navigation').getByRole('link', { name: 'Commitments', exact: true }).first().click();
  const promise = page.getByText('PC-CON-1', { exact: true });
  await page.locator('.fold', { has: promise }).locator('summary').click();
  await page.locator('.promise', { has: promise }).getByRole('link').click();
  const answer = page.locator('.holds-answer');
  await expect
    .poll(() => answer.textContent())
    .toMatch(/^Promised to individuals: for what an organisation uses, read its own agreement\. For them: Said for it/);
  expect(await page.getByLabel('Service').inputValue()).toBe('azure');
});

test('a place hands the service that it was narrowed to on to the pages of its promises', async () => {
  const { page } = await openPage('/jurisdictions/jp/?service=office-365');
  await page
    .locator('.promise', { has: page.getByText('PC-JP-2', { exact: true }) })
    .getByRole('link')
    .click();
  await expect.poll(() => page.locator('.holds-answer').textContent()).toMatch(/^Said in the past/);
  expect(await page.getByLabel('Service').inputValue()).toBe('office-365');
  expect(await page.getByLabel('Place').inputValue()).toBe('jp');
});

/** What stands beside a chosen service that is told apart from another, and the button that chooses the other. */
const apart = (page: Page) => page.locator('.apart');

test.each([
  ['a place', '/jurisdictions/jp/?service=microsoft-365', '?service=microsoft-365&service=office-365'],
  ['a list', '/explore/?service=office-365', '?service=office-365&service=microsoft-365'],
  ['the comparison', '/compare/?a=azure&b=office-365', '?a=azure&b=office-365&c=microsoft-365'],
  ['a promise', '/commitments/pc-jp-1/?service=microsoft-365', '?service=office-365'],
])('%s says that two services are kept apart, and offers the other', async (_, address, search) => {
  const { page, complaints } = await openPage(address);
  await expect
    .poll(() => apart(page).textContent())
    .toMatch(/ are kept apart here: no source says that one is the other\. /);
  const before = await page.locator('main').textContent();
  await apart(page).getByRole('button').click();
  await expect.poll(() => new URL(page.url()).search).toBe(search);
  await expect.poll(() => page.locator('main').textContent()).not.toBe(before);
  await page.reload();
  await expect.poll(() => page.locator('main').textContent()).toMatch(/Office 365/);
  if (search.includes('&')) await expect.poll(() => apart(page).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a service that is told apart from none has no such line; the page of one leads to the other', async () => {
  const { page } = await openPage('/jurisdictions/jp/?service=azure');
  await expect.poll(() => page.locator('.place-filter output').textContent()).toMatch(/on this page/);
  expect(await apart(page).count()).toBe(0);
  await page.goto(addressOf('/services/office-365/'));
  await page.locator('article').getByRole('link', { name: 'what is promised for Microsoft 365' }).click();
  await page.waitForURL('**/services/microsoft-365/#promised');
});

test('general promises that name the chosen service and were said of late stand in sight, and go with the choice', async () => {
  const { page } = await openPage('/jurisdictions/jp/?service=azure');
  const late = page.locator('.of-late');
  await expect.poll(() => late.locator('li').count()).toBeGreaterThan(0);
  const told = await late.locator('li').allTextContents();
  expect(told.some((words) => words.startsWith('PC-ACC-2 '))).toBe(true);
  // Microsoft 365 alone, of the past, and for services in general.
  expect(told.some((words) => /^PC-(?:ACC-5|ACC-4|GOV-2) /.test(words))).toBe(false);
  expect(await late.getByRole('link').first().getAttribute('href')).toMatch(/\?service=azure&place=jp$/);
  await page.getByRole('button', { name: 'Azure : leave out' }).click();
  await expect.poll(() => late.count()).toBe(0);
});

test('a promise that may take a service in by a word for several says so in its own text', async () => {
  const { page } = await openPage('/jurisdictions/jp/?service=azure');
  const open = page.locator('#general ~ .folds .promise:not([hidden]) .promise-open');
  await expect.poll(() => open.count()).toBeGreaterThan(0);
  expect(await open.first().textContent()).toMatch(/^Open for Azure: .* Check whether it is meant\.$/);
  await page.getByRole('button', { name: 'Azure : leave out' }).click();
  await expect.poll(() => open.count()).toBe(0);
});

test('services and places come in one order wherever one is chosen', async () => {
  const { page } = await openPage('/commitments/pc-jp-1/');
  const titles = (label: string) => page.getByLabel(label, { exact: true }).locator('option').allTextContents();
  const [services, places] = await Promise.all([titles('Service'), titles('Place')]).then((lists) =>
    lists.map((all) => all.slice(1)),
  );
  await page.goto(addressOf('/jurisdictions/jp/'));
  expect((await titles('For the service')).slice(1)).toEqual(services);
  await page.goto(addressOf('/compare/'));
  const grouped = (label: string) =>
    page.getByLabel('Compare', { exact: true }).locator(`optgroup[label=${label}] option`).allTextContents();
  await expect.poll(() => grouped('Services')).toEqual(services);
  expect(await grouped('Places')).toEqual(places);
});
