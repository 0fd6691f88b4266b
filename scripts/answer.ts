/** `commitments answer`: fills in a copy of a questionnaire with the promises that may answer each row. */
import { readFileSync } from 'node:fs';
import { parse, resolve } from 'node:path';
import { type Answerer, answerer } from '../src/answers/answer.ts';
import { type Filled, type FilledRow, fill } from '../src/answers/questionnaire/fill.ts';
import { readQuestionnaire } from '../src/answers/questionnaire/read.ts';
import { type Refreshed, refresh } from '../src/answers/questionnaire/refresh.ts';
import { answerInWords } from '../src/answers/said.ts';
import { UnreadableDocument } from '../src/citations/document.ts';
import { counted } from '../src/language/counts.ts';
import { printableLines } from '../src/language/printable.ts';
import type { Inventory } from '../src/model/inventory/inventory.ts';
import type { Subcommand } from './commitments.ts';
import { readOptions, readToday } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { explainFileError, UsageError } from './lib/command-line/usage-error.ts';
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
  refresh: { type: 'boolean' },
  ...inventoryOptions,
  today: { type: 'string' },
} as const;

export const answerCommand: Subcommand = {
  summary:
    'Fills in a copy of a questionnaire: for each row the promises that may answer it, or that none does. It never says yes.',
  usage:
    'questionnaire.xlsx [--question C] [--service B] [--place D] [--answer E] [--output FILE] [--refresh], or - for questions on standard input',
  options: [
    ['--question, --service, --place, --answer COLUMN', 'by letter, number or heading, where the headings do not tell'],
    ['--for-service NAME', 'the service of all rows that name none'],
    ['--for-place NAME', 'the place of all rows that name none'],
    ['--output FILE', 'the copy; NAME-answered beside the questionnaire unless told'],
    [
      '--refresh',
      'tells which answers of an answered copy changed since; with --output, writes a copy with those of today',
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
    const folder = process.env.INIT_CWD ?? process.cwd();
    const { inventory } = await givenInventory(values);
    const answering = await ownAnswerer(inventory, today, values.inventory === undefined);
    const otherwise = { service: values['for-service'], place: values['for-place'] };
    if (given === '-') return answerLines(inventory, answering, otherwise);
    const file = resolve(folder, given);
    const output = resolve(folder, values.output ?? besideOf(file));
    if (output === file)
      throw new UsageError(`Unexpected --output ${output}, expected another file than the questionnaire itself`);
    const { question, service, place, answer: column } = values;
    try {
      const questionnaire = await readQuestionnaire(file, read(file));
      const told = { columns: { question, service, place, answer: column }, otherwise, today };
      if (values.refresh) {
        const refreshed = refresh(inventory, answering, questionnaire.grids, told);
        if (values.output !== undefined) writeWhole(output, questionnaire.write(refreshed.edits));
        return sayRefreshed(given, refreshed, values.output === undefined ? undefined : output);
      }
      const filled = fill(inventory, answering, questionnaire.grids, told);
      if (filled.rows.length === 0) throw new UsageError(noQuestions(given, filled));
      writeWhole(output, questionnaire.write(filled.edits));
      say(...summary(filled), `Written to ${output}. Read each answer before you send it.`);
      return 0;
    } catch (error) {
      if (error instanceof UnreadableDocument) throw new UsageError(`${given}: ${error.message}`);
      throw error;
    }
  },
};

/** With what the registry holds beside its inventory, where it is the command's own. */
async function ownAnswerer(inventory: Inventory, today: string, isOwn: boolean): Promise<Answerer> {
  if (!isOwn) return answerer(inventory, { today });
  const [{ registry }, { settings }, { recordsOf }] = await Promise.all([
    import('../src/registry/index.ts'),
    import('../src/registry/settings.ts'),
    import('../src/search/records/records.ts'),
  ]);
  const { customerWords = [] } = settings;
  return answerer(inventory, { today, records: recordsOf(registry), customerWords });
}

/** Each line of standard input as a question. */
function answerLines(
  inventory: Inventory,
  answering: Answerer,
  otherwise: { service?: string | undefined; place?: string | undefined },
): number {
  const questions = new TextDecoder()
    .decode(read(0))
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  if (questions.length === 0) throw new UsageError('Unexpected empty standard input, expected a question a line');
  for (const question of questions) {
    const said = answerInWords(inventory, answering({ question, otherwise }));
    process.stdout.write(`${[question, said.answer, said.why].filter((text) => text !== '').join('\n')}\n\n`);
  }
  return 0;
}

function read(file: string | number): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw explainFileError(error, 'read', String(file));
  }
}

/** `questionnaire-answered.xlsx`. */
function besideOf(file: string): string {
  const { dir, name, ext } = parse(file);
  return resolve(dir, `${name}-answered${ext}`);
}

/** Tells what changed, on standard output; 1 where a person has to look at something. */
function sayRefreshed(file: string, { rows }: Refreshed, output: string | undefined): number {
  if (rows.length === 0)
    throw new UsageError(`Unexpected ${file} without records of answers, expected a copy that this command wrote`);
  const changed = rows.filter(({ state }) => state !== 'unchanged');
  for (const { grid, row, question, reason = '' } of changed)
    process.stdout.write(`${printableLines(`${grid}, row ${row}: ${question}\n  ${reason}`)}\n`);
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  say(
    `${counted(rows.length, 'answer')}: ${count('changed')} changed, ${count('edited')} edited by hand, ${count('unchanged')} as they were.`,
    ...(output === undefined ? [] : [`Written to ${output}. Read each answer that changed before you send it.`]),
  );
  return changed.length > 0 ? 1 : 0;
}

function noQuestions(file: string, { without }: Filled): string {
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

function summary({ rows, without }: Filled): string[] {
  const lines = Object.entries(outcomes).flatMap(([outcome, words]) => {
    const count = rows.filter((row) => row.outcome === outcome).length;
    return count === 0 ? [] : [`  ${count} ${words}`];
  });
  const others = without.length > 0 ? [`Without questions, and left as they are: ${without.join(', ')}.`] : [];
  return [`${counted(rows.length, 'row')}:`, ...lines, ...others];
}
