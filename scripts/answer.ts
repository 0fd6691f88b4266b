/** `commitments answer`: fills in a copy of a questionnaire with the promises that may answer each row. */

import { type Answerer, answerer } from '../src/answers/answer.ts';
import { type Filled, type FilledRow, type FillOptions, fill } from '../src/answers/questionnaire/fill.ts';
import { readQuestionnaire } from '../src/answers/questionnaire/read.ts';
import { type Refreshed, refresh } from '../src/answers/questionnaire/refresh.ts';
import { reviewOf } from '../src/answers/review/review.ts';
import { UnreadableDocument } from '../src/citations/document.ts';
import { counted } from '../src/language/counts.ts';
import { printableLines } from '../src/language/printable.ts';
import type { Inventory } from '../src/model/inventory/inventory.ts';
import type { Subcommand } from './commitments.ts';
import { type QuestionnaireFile, questionnaireFiles } from './lib/answer/questionnaire-files.ts';
import { requireTerminal, reviewQuestionnaire } from './lib/answer/review-questionnaire.ts';
import { readOptions, readToday } from './lib/command-line/options.ts';
import { progress } from './lib/command-line/progress.ts';
import { say } from './lib/command-line/say.ts';
import { UsageError } from './lib/command-line/usage-error.ts';
import { readBytes } from './lib/files/read-file.ts';
import { writeWhole } from './lib/files/write-whole.ts';
import { givenInventory, inventoryOptionLines, inventoryOptions } from './lib/inventory/given-inventory.ts';

const options = {
  question: { type: 'string' },
  service: { type: 'string' },
  place: { type: 'string' },
  answer: { type: 'string' },
  'for-service': { type: 'string' },
  'for-place': { type: 'string' },
  output: { type: 'string' },
  review: { type: 'boolean' },
  refresh: { type: 'boolean' },
  ...inventoryOptions,
  today: { type: 'string' },
} as const;

export const answerCommand: Subcommand = {
  summary:
    'Fills in a copy of a questionnaire: for each row the promises that may answer it, or that none does. It never says yes.',
  usage:
    'questionnaire.xlsx [--question C] [--service B] [--place D] [--answer E] [--output FILE] [--review | --refresh], or a folder of such files and of plain questions (.txt, .md), or - for questions on standard input',
  options: [
    ['--question, --service, --place, --answer COLUMN', 'by letter, number or heading, where the headings do not tell'],
    ['--for-service NAME', 'the service of all rows that name none'],
    ['--for-place NAME', 'the place of all rows that name none'],
    ['--output FILE', 'the copy, or the folder of copies; NAME-answered beside it unless told'],
    [
      '--review',
      'asks at the terminal for a decision on each row: accept, choose another, nothing fits, skip; it can be left and taken up again',
    ],
    [
      '--refresh',
      'tells which answers of an answered copy, or of a folder of them, changed since; with --output, writes copies with those of today',
    ],
    ...inventoryOptionLines,
    ['--today YYYY-MM-DD', 'the day that the answers speak of'],
  ],
  async run(args) {
    const { values, positionals } = readOptions(args, options, true);
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0)
      throw new UsageError(
        'Unexpected number of files, expected one questionnaire, or "-" for questions on standard input',
      );
    const today = readToday(values.today);
    if (values.review && values.refresh)
      throw new UsageError('Unexpected --review with --refresh, expected one of them');
    if (values.review && given === '-')
      throw new UsageError('Unexpected --review with "-", expected a file: standard input is where you would decide');
    if (values.review) requireTerminal(process.stdin);
    const folder = process.env.INIT_CWD ?? process.cwd();
    const files = given === '-' ? [] : questionnaireFiles(given, folder, values.output);
    const { inventory } = await givenInventory(values);
    const answering = await ownAnswerer(inventory, today, values.inventory === undefined);
    const otherwise = { service: values['for-service'], place: values['for-place'] };
    const { question, service, place, answer: column } = values;
    const line = progress(process.stderr);
    const tell = (done: number, all: number) => line.show(`Answered ${done} of ${counted(all, 'row')}`);
    const told = { columns: { question, service, place, answer: column }, otherwise, today, tell };
    const work: Work = { inventory, answering, told, endProgress: line.end };
    if (given === '-') return answerInput(work, values.refresh === true);
    if (values.refresh) return refreshFiles(work, given, files, values.output !== undefined);
    return values.review ? reviewFiles(work, given, files) : fillFiles(work, given, files);
  },
};

/** What every file is answered with. */
interface Work {
  readonly inventory: Inventory;
  readonly answering: Answerer;
  readonly told: FillOptions;
  /** Takes the line away that tells how far the work is. */
  readonly endProgress: () => void;
}

/** Runs something on a questionnaire; what can't be read is told with its name. */
async function withQuestionnaire<T>(
  { name, path }: QuestionnaireFile,
  run: (questionnaire: Awaited<ReturnType<typeof readQuestionnaire>>) => T | Promise<T>,
): Promise<T> {
  try {
    return await run(await readQuestionnaire(path, readBytes(path)));
  } catch (error) {
    if (error instanceof UnreadableDocument) throw new UsageError(`${name}: ${error.message}`);
    throw error;
  }
}

/** Writes a copy of each with what comes first for each row. */
async function fillFiles(
  { inventory, answering, told, endProgress }: Work,
  given: string,
  files: readonly QuestionnaireFile[],
): Promise<number> {
  const all: Filled[] = [];
  for (const file of files)
    await withQuestionnaire(file, ({ grids, write }) => {
      const filled = fill(inventory, answering, grids, told);
      endProgress();
      const named = files.length === 1 ? filled : { ...filled, without: filled.rows.length > 0 ? [] : [file.name] };
      all.push(named);
      if (filled.rows.length > 0) writeWhole(file.output, write(filled.edits));
    });
  const [rows, without] = [all.flatMap((one) => one.rows), all.flatMap((one) => one.without)];
  if (rows.length === 0) throw new UsageError(noQuestions(given, without));
  const written = files.filter((_, index) => all[index]?.rows.length !== 0).map(({ output }) => output);
  say(
    ...summary({ rows, without }),
    ...written.map((output) => `Written to ${output}.`).slice(0, -1),
    `Written to ${written.at(-1)}. Read each answer before you send it.`,
  );
  return 0;
}

/** Asks for decisions on the rows of each, and writes its copy. */
async function reviewFiles(
  { inventory, answering, told, endProgress }: Work,
  given: string,
  files: readonly QuestionnaireFile[],
): Promise<number> {
  const without: string[] = [];
  for (const file of files) {
    const goOn = await withQuestionnaire(file, async (questionnaire) => {
      const review = reviewOf(inventory, answering, questionnaire, told);
      endProgress();
      if (review.rows.length > 0)
        return reviewQuestionnaire(review, file.output, { input: process.stdin, output: process.stderr });
      without.push(file.name);
      return true;
    });
    if (!goOn) return 0;
  }
  if (without.length === files.length) throw new UsageError(noQuestions(given, files.length > 1 ? without : []));
  return 0;
}

/** Tells what changed since copies were answered; writes them anew where that is wanted. */
async function refreshFiles(
  { inventory, answering, told }: Work,
  given: string,
  files: readonly QuestionnaireFile[],
  isWritten: boolean,
): Promise<number> {
  const all: Refreshed[] = [];
  const written: string[] = [];
  for (const file of files)
    await withQuestionnaire(file, ({ grids, write }) => {
      const refreshed = refresh(inventory, answering, grids, told);
      const named = refreshed.rows.map((row) => ({ ...row, grid: `${file.name}: ${row.grid}` }));
      all.push(files.length === 1 ? refreshed : { ...refreshed, rows: named });
      if (!isWritten || refreshed.rows.length === 0) return;
      writeWhole(file.output, write(refreshed.edits));
      written.push(file.output);
    });
  return sayRefreshed(given, all, written);
}

/** With what the registry holds beside its inventory, where it is the command's own. */
async function ownAnswerer(inventory: Inventory, today: string, isOwn: boolean): Promise<Answerer> {
  if (!isOwn) return answerer(inventory, { today });
  const [{ registry }, { settings }, { answeringMaterial }] = await Promise.all([
    import('../src/registry/index.ts'),
    import('../src/registry/settings.ts'),
    import('../src/answers/material.ts'),
  ]);
  return answerer(inventory, { today, ...answeringMaterial(registry, settings) });
}

/** Standard input, a question a line, and the answers as the copy of a text has them; or an answered text, of which is told what changed. */
async function answerInput({ inventory, answering, told }: Work, isRefresh: boolean): Promise<number> {
  const given = new TextDecoder().decode(readBytes(0));
  // Lines by themselves, so that none is taken for the end of the one before.
  const text = isRefresh ? given : given.trim().replace(/\s*\n\s*/g, '\n\n');
  const questionnaire = await readQuestionnaire('standard-input.txt', new TextEncoder().encode(`${text}\n`));
  if (isRefresh) return sayRefreshed('standard input', [refresh(inventory, answering, questionnaire.grids, told)], []);
  const { rows, edits } = fill(inventory, answering, questionnaire.grids, told);
  if (rows.length === 0)
    throw new UsageError('Unexpected standard input without questions, expected a question a line');
  process.stdout.write(questionnaire.write(edits));
  return 0;
}

/** Tells what changed, on standard output; 1 where a person has to look at something. */
function sayRefreshed(given: string, all: readonly Refreshed[], written: readonly string[]): number {
  const rows = all.flatMap((one) => one.rows);
  if (rows.length === 0)
    throw new UsageError(`Unexpected ${given} without records of answers, expected a copy that this command wrote`);
  const changed = rows.filter(({ state }) => state !== 'unchanged');
  for (const { grid, row, question, reason = '' } of changed)
    process.stdout.write(`${printableLines(`${grid}, row ${row}: ${question}\n  ${reason}`)}\n`);
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  say(
    `${counted(rows.length, 'answer')}: ${count('changed')} changed, ${count('edited')} edited by hand, ${count('unchanged')} as they were.`,
    ...written.map((output) => `Written to ${output}. Read each answer that changed before you send it.`),
  );
  return changed.length > 0 ? 1 : 0;
}

function noQuestions(file: string, without: readonly string[]): string {
  const where = without.length > 0 ? ` (looked at ${without.join(', ')})` : '';
  return `Unexpected questionnaire ${file} without a column of questions${where}, expected a heading such as "Question", or --question COLUMN`;
}

const outcomes: Readonly<Record<FilledRow['outcome'], string>> = {
  candidates: 'with a commitment',
  'not-covered': 'with none that holds for the service and place',
  see: 'with no commitment, and something else to see',
  'nothing-fits': 'that nothing fits',
  'no-question': 'that ask nothing',
  'already-answered': 'left alone, since their cell holds something or is part of another',
};

function summary({ rows, without }: Pick<Filled, 'rows' | 'without'>): string[] {
  const lines = Object.entries(outcomes).flatMap(([outcome, words]) => {
    const count = rows.filter((row) => row.outcome === outcome).length;
    return count === 0 ? [] : [`  ${count} ${words}`];
  });
  const others = without.length > 0 ? [`Without questions, and left as they are: ${without.join(', ')}.`] : [];
  return [`${counted(rows.length, 'row')}:`, ...lines, ...others];
}
