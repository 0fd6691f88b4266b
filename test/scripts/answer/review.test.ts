/** `commitments answer --review`, with a terminal that types what the test tells it to. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  decisionsSuffix,
  requireTerminal,
  reviewQuestionnaire,
} from '../../../scripts/lib/answer/review-questionnaire.ts';
import { answerer } from '../../../src/answers/answer.ts';
import { readQuestionnaire } from '../../../src/answers/questionnaire/read.ts';
import { readDecisions } from '../../../src/answers/review/decisions.ts';
import { reviewOf } from '../../../src/answers/review/review.ts';
import { own } from '../../citations/sample.ts';

const today = '2026-11-28';
const answer = answerer(own, { today });
const sheet = [
  'Question,Response',
  'Is customer data encrypted at rest?,',
  'Is our data handed to governments or law enforcement?,',
  'Is there a firewall?,',
  'Where is our data stored?,',
].join('\n');

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  output = join(folder, 'q-answered.csv');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function review() {
  const questionnaire = await readQuestionnaire('q.csv', new TextEncoder().encode(sheet));
  return reviewOf(own, answer, questionnaire, { columns: {}, otherwise: {}, today });
}

/** A run in which a person types these lines. */
async function typing(...typed: readonly string[]) {
  const [input, shown] = [new PassThrough(), new PassThrough()];
  input.end(typed.map((line) => `${line}\n`).join(''));
  const done = await reviewQuestionnaire(await review(), output, { input, output: shown });
  return { done, shown: String(shown.read() ?? '') };
}

const kept = () =>
  [...(readDecisions(readFileSync(output + decisionsSuffix, 'utf8')) ?? [])].map(([, decision]) => decision);

test('row by row: accept, choose, nothing fits, skip', async () => {
  const { rows } = await review();
  const { done, shown } = await typing('a', '2', 'a', 's');
  expect(done).toBe(true);
  expect(kept()).toEqual([rows[0]?.choices[0]?.decision, rows[1]?.choices[1]?.decision, 'nothing-fits', 'skip']);
  expect(shown).toContain('Row 1 of 4 (table, row 2)');
  expect(shown).toContain(rows[0]?.choices[0]?.answer.split('\n')[0]);
  expect(shown).toContain('a accept 1 · 2 choose it · 3 choose it · n nothing fits · s skip · b back · q quit > ');
  const text = readFileSync(output, 'utf8');
  expect(text).toContain(`[${rows[1]?.choices[1]?.decision} · `);
  expect(text.split('\n').at(-1)).toBe('Where is our data stored?,');
});

test('what was decided is kept where a person quits, and a second run goes on', async () => {
  expect(await typing('a', 'q')).toMatchObject({ done: false });
  expect(kept()).toHaveLength(1);
  expect(readFileSync(output, 'utf8')).toContain('NC-DATA-2@1');
  const { done, shown } = await typing('n', 'n', 'n');
  expect([done, shown.includes('Row 1 of 4'), shown.includes('Row 2 of 4')]).toEqual([true, false, true]);
  expect(kept()).toEqual(['NC-DATA-2@1', 'nothing-fits', 'nothing-fits', 'nothing-fits']);
  // All is decided: nothing is asked.
  expect(await typing()).toEqual({ done: true, shown: '' });
});

test('back goes to the row before, and decides it anew; then what is open comes next', async () => {
  const { shown } = await typing('a', 'b', 'n', 's', 'q');
  expect(shown).toContain('decided: NC-DATA-2@1');
  expect(kept()).toEqual(['nothing-fits', 'skip']);
});

test('what is not understood is asked again, and the end of the input quits', async () => {
  const { done, shown } = await typing('yes', '9');
  expect([done, existsSync(output)]).toEqual([false, false]);
  expect(shown.match(/Unexpected "(?:yes|9)", expected one of: a accept 1/g)).toHaveLength(2);
});

test('a file that holds no decisions is not written over', async () => {
  writeFileSync(output + decisionsSuffix, '{}');
  await expect(typing('a')).rejects.toThrow(/^Unexpected contents of .*\.review\.json, expected decisions/);
});

test('nobody is asked who can not answer', () => {
  expect(() => requireTerminal({})).toThrow(/^Unexpected --review without a terminal on standard input/);
  expect(() => requireTerminal({ isTTY: true })).not.toThrow();
});
