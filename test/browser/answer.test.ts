/** The page that answers questionnaires: the same bytes as the command, nothing to anybody, and nothing lost. */
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerer } from '../../src/answers/answer.ts';
import type { AnsweringMaterial } from '../../src/answers/material.ts';
import { readQuestionnaire } from '../../src/answers/questionnaire/read.ts';
import { type Decision, readDecisions } from '../../src/answers/review/decisions.ts';
import { reviewOf } from '../../src/answers/review/review.ts';
import { readDocument } from '../../src/citations/readers/index.ts';
import { verify } from '../../src/citations/verify/verify.ts';
import { book, row } from '../answers/questionnaire/book.ts';
import { root } from '../root.ts';
import { inventory } from './built.ts';
import { openFreshPage, openPage } from './pages.ts';

const today = '2026-11-28';
const material = JSON.parse(readFileSync(`${root}/build/answering.json`, 'utf8')) as AnsweringMaterial;
const titles = Object.values(inventory.commitments).map(({ title }) => title);
const questions = [
  ...titles.slice(0, 6).map((title) => `Do you promise this: ${title}?`),
  'What is the colour of the door?',
];
const bytes = book({ rows: row(1, 'Question', 'Response') + questions.map((one, at) => row(at + 2, one)).join('') });
const name = 'bank.xlsx';

/** The same review as the command has. */
async function ownReview() {
  const answer = answerer(inventory, { today, ...material });
  return reviewOf(inventory, answer, await readQuestionnaire(name, bytes), { columns: {}, otherwise: {}, today });
}

/** The page with the questionnaire open, on that day. */
async function opened(options: Parameters<typeof openPage>[1] = {}) {
  const one = await openPage('/answer/', options);
  await one.page.clock.setFixedTime(`${today}T12:00:00Z`);
  await one.page
    .getByLabel(/^Drop a questionnaire here/)
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await one.page.getByRole('heading', { name: `Row 1 of ${questions.length}` }).waitFor();
  return one;
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await buffer(await download.createReadStream())) };
}

test('accept, choose, nothing fits, skip: the copy has the bytes of the command, verifies clean, and nothing was sent', async () => {
  const { page, foreign, complaints } = await opened();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
  });
  const review = await ownReview();
  const decisions = new Map<string, Decision>();
  for (const [at, { key, choices }] of review.rows.entries()) {
    await page.getByRole('heading', { name: `Row ${at + 1} of` }).waitFor();
    const chosen = [0, 1, 'n', 's', 'a'][at % 5];
    const another = choices[1]?.decision === 'nothing-fits' ? undefined : choices[1];
    if (chosen === 1 && another) {
      await page.getByRole('button', { name: `Use this: ${another.title}` }).click();
      decisions.set(key, another.decision);
    } else if (chosen === 'n') {
      await page.getByRole('heading', { name: /^Row/ }).press('n');
      decisions.set(key, 'nothing-fits');
    } else if (chosen === 's') {
      await page.getByRole('button', { name: 'Skip' }).click();
      decisions.set(key, 'skip');
    } else {
      await page
        .getByRole('button', { name: /^Use this:/ })
        .first()
        .click();
      decisions.set(key, choices[0]?.decision ?? '');
    }
  }
  const copy = await saved(page, 'Download the copy');
  expect(copy.name).toBe('bank-answered.xlsx');
  expect(Buffer.from(copy.bytes).equals(Buffer.from(review.write(decisions)))).toBe(true);
  const { problems, examined } = verify([await readDocument(copy.name, copy.bytes)], inventory, { today });
  expect([examined.citations > 2, problems]).toEqual([true, []]);
  const file = await saved(page, 'Save decisions');
  expect(file.name).toBe('bank-answered.xlsx.review.json');
  expect(readDecisions(new TextDecoder().decode(file.bytes))).toEqual(decisions);
  expect([foreign, complaints, sent]).toEqual([[], [], []]);
});

test('a reload loses nothing; starting over forgets it', async () => {
  const { page } = await opened();
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('heading', { name: 'Row 2 of' }).waitFor();
  await page.reload();
  await page.getByText(`${questions.length} rows, 1 decided, ${questions.length - 1} open.`).waitFor();
  await page.getByRole('button', { name: 'Accept all open suggestions' }).click();
  await page.getByText(`${questions.length} decided, 0 open.`).waitFor();
  await page.getByRole('button', { name: /^Start over/ }).click();
  await page.getByLabel(/^Drop a questionnaire here/).waitFor();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('decisions of the command are taken over', async () => {
  const { page } = await opened();
  const { rows } = await ownReview();
  const decisions = { [rows[0]?.key ?? '']: 'skip', [rows[1]?.key ?? '']: 'nothing-fits', other: 'skip' };
  await page.getByLabel(/^Saved decisions/).setInputFiles({
    name: 'bank-answered.xlsx.review.json',
    mimeType: '',
    buffer: Buffer.from(JSON.stringify({ format: 1, decisions })),
  });
  await page.getByText(`${questions.length} rows, 2 decided`).waitFor();
});

test('long work can be stopped, and what is pasted is answered', async () => {
  const { page } = await openPage('/answer/');
  const lines = Array.from({ length: 5000 }, (_, at) => `${at}. ${titles[at % titles.length]}?`);
  await page
    .getByLabel(/^Drop a questionnaire here/)
    .setInputFiles({ name: 'long.txt', mimeType: '', buffer: Buffer.from(lines.join('\n')) });
  await page.getByText(/^Answering long\.txt: row \d+ of 5000$/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByLabel(/^Or paste questions/).fill(`Question\tAnswer\n${titles[0]}?\t\n`);
  await page.getByRole('button', { name: 'Answer what is pasted' }).click();
  await page.getByText('pasted.tsv').waitFor();
  await page.getByRole('heading', { name: 'Row 1 of 1' }).waitFor();
});

test('Markdown, whose parser asks a document for named characters elsewhere, is read in the worker', async () => {
  const { page, complaints } = await openPage('/answer/');
  const table = `| Question | Answer |\n| --- | --- |\n| ${titles[0]} &eacute; &amp; more? | |\n`;
  await page
    .getByLabel(/^Drop a questionnaire here/)
    .setInputFiles({ name: 'table.md', mimeType: '', buffer: Buffer.from(table) });
  await page
    .locator('.answer-question')
    .filter({ hasText: `${titles[0]} é & more?` })
    .waitFor();
  expect(complaints).toEqual([]);
});

test('what can not be read, and a table whose columns are not known, are told with the way on', async () => {
  const { page } = await openPage('/answer/');
  const choose = (file: string, text: string) =>
    page
      .getByLabel(/^(?:Drop a questionnaire here|Saved decisions)/)
      .setInputFiles({ name: file, mimeType: '', buffer: Buffer.from(text) });
  await choose('scan.pdf', '%PDF');
  await page
    .getByRole('alert')
    .filter({ hasText: 'scan.pdf: Unexpected file scan.pdf, expected one of .xlsx' })
    .waitFor();
  await choose('odd.csv', 'Number,What\n1,We want in writing what is promised.\n2,We want the key of the door.\n');
  await page.getByRole('alert').filter({ hasText: 'No open question was found in table.' }).waitFor();
  await page.getByLabel('Questions', { exact: true }).selectOption({ label: 'B (What)' });
  await page.getByRole('button', { name: 'Answer again with these' }).click();
  await page.getByRole('heading', { name: 'Row 1 of 2' }).waitFor();
});

test('without JavaScript the page says what the command does', async () => {
  const { page } = await openFreshPage('/answer/', { javaScriptEnabled: false });
  const instead = page.locator('noscript pre');
  expect(await instead.isVisible()).toBe(true);
  expect(await instead.textContent()).toContain('npx commitments answer questionnaire.xlsx --review');
});
