/** `commitments answer` as a person calls it. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { own } from '../../citations/sample.ts';
import { exampleCopy, type ProjectCopy } from '../project-copy.ts';

let copy: ProjectCopy;
const questions = 'Question,Service,Answer\nIs customer data encrypted at rest?,Stratus,\nIs there a firewall?,,\n';

beforeAll(() => {
  copy = exampleCopy();
  copy.write('norland.json', JSON.stringify(own));
  copy.write('q.csv', questions);
  copy.write('names.csv', 'Name,Phone\nAnn,1\n');
  copy.write('q.pdf', '%PDF-1.7');
  mkdirSync(join(copy.root, 'empty'));
  mkdirSync(join(copy.root, 'fresh'));
  copy.write('fresh/q.txt', 'Is there a firewall?');
  copy.write('broken.xlsx', 'Question,Answer');
});
afterAll(() => copy.remove());

const told = ['--today', '2026-11-28', '--inventory', 'norland.json'];

test('writes a copy beside, tells what it did, and verifies clean', () => {
  const { status, stdout, stderr } = copy.commitments(['answer', 'q.csv', ...told]);
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(
    /^2 rows:\n {2}1 with a commitment\n {2}1 that nothing fits\nWritten to .*q-answered\.csv\. Read each answer before you send it\.\n$/,
  );
  expect(readFileSync(join(copy.root, 'q.csv'), 'utf8')).toBe(questions);
  expect(readFileSync(join(copy.root, 'q-answered.csv'), 'utf8')).toContain('NC-DATA-2@1');
  expect(copy.commitments(['verify', 'q-answered.csv', ...told]).status).toBe(0);
});

test('--refresh tells what changed', () => {
  const { status, stderr } = copy.commitments(['answer', 'q-answered.csv', '--refresh', ...told]);
  expect([status, stderr]).toEqual([0, '2 answers: 0 changed, 0 edited by hand, 2 as they were.\n']);
  const text = readFileSync(join(copy.root, 'q-answered.csv'), 'utf8');
  copy.write('edited.csv', text.replace('Nothing fits', 'Yes; nothing fits'));
  const edited = copy.commitments(['answer', 'edited.csv', '--refresh', ...told]);
  expect(edited.status).toBe(1);
  expect(edited.stdout).toBe(
    'table, row 3: Is there a firewall?\n  It was edited by hand: read it against the register yourself.\n',
  );
});

test('a folder of plain questions and of questionnaires', () => {
  copy.write('asked.txt', 'no file of the folder');
  mkdirSync(join(copy.root, 'asked/more'), { recursive: true });
  copy.write('asked/one.txt', 'Is customer data encrypted at rest?');
  copy.write('asked/more/list.md', '# Stratus\n\n- Is there a firewall?\n- Where is our data stored?\n');
  copy.write('asked/more/q.csv', questions);
  copy.write('asked/names.csv', 'Name,Phone\nAnn,1\n');
  copy.write('asked/picture.png', '');
  const { status, stderr } = copy.commitments(['answer', 'asked', ...told]);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^5 rows:\n(?: .*\n)+Without questions, and left as they are: asked.names\.csv\.\n/);
  expect(stderr.match(/Written to .*asked-answered/g)).toHaveLength(3);
  expect(copy.read('asked-answered/one.txt')).toMatch(/^Is customer data encrypted at rest\?\n\n> .*NC-DATA-2@1/s);
  expect(copy.read('asked-answered/more/list.md')).toContain('- Where is our data stored?\n\n  > ');
  expect(existsSync(join(copy.root, 'asked-answered/names.csv'))).toBe(false);
  expect(copy.commitments(['verify', 'asked-answered', ...told]).status).toBe(0);

  const before = copy.read('asked-answered/more/list.md');
  const same = copy.commitments(['answer', 'asked-answered', '--refresh', ...told]);
  expect([same.status, same.stderr]).toEqual([0, '5 answers: 0 changed, 0 edited by hand, 5 as they were.\n']);
  copy.write('asked-answered/one.txt', copy.read('asked-answered/one.txt').replace('> ', '> Yes. '));
  const edited = copy.commitments(['answer', 'asked-answered', '--refresh', '--output', 'newer', ...told]);
  expect(edited.status).toBe(1);
  expect(edited.stdout).toMatch(/^asked-answered.one\.txt: part 1, row 1: Is customer data encrypted at rest\?\n/);
  expect(copy.read('newer/more/list.md')).toBe(before);
});

const answerInput = (input: string, ...more: readonly string[]) =>
  copy.commitments(['answer', '-', ...more, ...told], {}, '', input);

test('standard input is answered as a text is, and what was written is told apart later', () => {
  const asked = answerInput('Product: Stratus\nIs customer data encrypted at rest?\n');
  expect([asked.status, asked.stderr]).toEqual([0, '']);
  expect(asked.stdout).toMatch(
    /^Product: Stratus\n\nIs customer data encrypted at rest\?\n\n> .*\n> Answer record: NC-DATA-2@1 /s,
  );
  const again = answerInput(asked.stdout, '--refresh');
  expect([again.status, again.stderr]).toEqual([0, '1 answer: 0 changed, 0 edited by hand, 1 as they were.\n']);
  expect(answerInput('\n').stderr).toMatch(/^Unexpected standard input without/);
});

describe('what it refuses', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no file', [], /^Unexpected number of files, expected one questionnaire/],
    ['a file that is not there', ['none.csv'], /^Could not read .*none\.csv: no such file/],
    [
      'no questions',
      ['names.csv'],
      /^Unexpected questionnaire names\.csv without a column of questions \(looked at table\), expected a heading/,
    ],
    ['another format', ['q.pdf'], /^q\.pdf: Unexpected file .*q\.pdf, expected one of \.xlsx/],
    ['a workbook that is none', ['broken.xlsx'], /^broken\.xlsx: Unexpected end in the ZIP archive/],
    ['to write over it', ['q.csv', '--output', 'q.csv'], /^Unexpected --output .*q\.csv, expected another file/],
    ['to refresh what it did not write', ['q.csv', '--refresh'], /^Unexpected q\.csv without records of answers/],
    ['a folder without questionnaires', ['empty'], /^Unexpected folder empty without questionnaires/],
    ['to refresh a folder without records', ['fresh', '--refresh'], /^Unexpected fresh without records of answers/],
    ['to review without a terminal', ['q.csv', '--review'], /^Unexpected --review without a terminal/],
    ['to review standard input', ['-', '--review'], /^Unexpected --review with "-"/],
    ['two works at once', ['q.csv', '--review', '--refresh'], /^Unexpected --review with --refresh/],
    ['an unknown option', ['q.csv', '--servce', 'x'], /did you mean "--service"/],
  ])('%s', (_, args, expected) => {
    const { status, stderr } = copy.commitments(['answer', ...args, ...told]);
    expect(status).toBe(2);
    expect(stderr).toMatch(expected);
    expect(existsSync(join(copy.root, 'names-answered.csv'))).toBe(false);
  });
});
