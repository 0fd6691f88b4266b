/** Reviewing a questionnaire at a terminal: a row at a time, a letter and Enter for each decision. */
import { createInterface } from 'node:readline/promises';
import type { Decision, Decisions } from '../../../src/answers/review/decisions.ts';
import type { AnswerChoice, ReviewRow } from '../../../src/answers/review/review.ts';
import { printableLines } from '../../../src/language/printable.ts';

/** The terminal, or what stands for it. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks for a decision on each row that has none, until all have one or the person quits.
 *
 * @param keep is given all decisions after each, so that none is lost
 * @returns whether every row was decided on
 */
export async function reviewAtTerminal(
  { input, output }: Terminal,
  rows: readonly ReviewRow[],
  decisions: Decisions,
  keep: (decisions: Decisions) => void,
): Promise<boolean> {
  const made = new Map(decisions);
  const say = (text: string) => output.write(`${printableLines(text)}\n`);
  const lines = createInterface({ input, output, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  try {
    for (let at = nextOpen(rows, made, 0); at < rows.length; ) {
      const row = rows[at];
      if (!row) break;
      say(shown(row, at, rows.length, made.get(row.key)));
      const step = await stepOf(
        row,
        async () => {
          output.write(`${keys(row)} > `);
          const { value, done } = await typed.next();
          return done ? undefined : String(value);
        },
        say,
      );
      if (step === 'quit') return false;
      if (step === 'back') {
        at = Math.max(0, at - 1);
        continue;
      }
      made.set(row.key, step.decision);
      keep(made);
      at = nextOpen(rows, made, at + 1);
    }
    return true;
  } finally {
    lines.close();
  }
}

function nextOpen(rows: readonly ReviewRow[], decisions: Decisions, from: number): number {
  const found = rows.findIndex(({ key }, index) => index >= from && !decisions.has(key));
  if (found >= 0) return found;
  const before = rows.findIndex(({ key }) => !decisions.has(key));
  return before >= 0 ? before : rows.length;
}

type Step = 'quit' | 'back' | { readonly decision: Decision };

/** What a person wants of a row, asked until it is understood; the end of the input quits. */
async function stepOf(
  row: ReviewRow,
  ask: () => Promise<string | undefined>,
  say: (text: string) => void,
): Promise<Step> {
  for (;;) {
    const word = (await ask())?.trim().toLowerCase();
    if (word === undefined || word === 'q' || word === 'quit') return 'quit';
    if (word === 'b' || word === 'back') return 'back';
    if (word === 's' || word === 'skip') return { decision: 'skip' };
    const chosen = choiceOf(row, word);
    if (chosen) return { decision: chosen.decision };
    say(`Unexpected "${word}", expected one of: ${keys(row)}.`);
  }
}

function choiceOf({ choices }: ReviewRow, word: string): AnswerChoice | undefined {
  if (word === 'a' || word === 'accept') return choices[0];
  if (word === 'n') return choices.find(({ decision }) => decision === 'nothing-fits');
  return /^\d$/.test(word) && numbers(choices).includes(Number(word)) ? choices[Number(word) - 1] : undefined;
}

/** Those that are listed; that nothing fits has a letter, unless it is the suggestion. */
function numbers(choices: readonly AnswerChoice[]): readonly number[] {
  return choices.flatMap(({ decision }, index) => (index > 0 && decision === 'nothing-fits' ? [] : [index + 1]));
}

/** What may be typed. */
function keys({ choices }: ReviewRow): string {
  const others = numbers(choices).slice(1);
  return [
    'a accept 1',
    ...others.map((number) => `${number} choose it`),
    'n nothing fits',
    's skip',
    'b back',
    'q quit',
  ].join(' · ');
}

function shown(
  { grid, row, question, scope, choices }: ReviewRow,
  at: number,
  all: number,
  decided?: Decision,
): string {
  return [
    '',
    `Row ${at + 1} of ${all} (${grid}, row ${row})${scope === '' ? '' : `, for ${scope}`}${decided === undefined ? '' : `; decided: ${decided}`}`,
    question,
    ...numbers(choices).flatMap((number) => {
      const { title, answer, why } = choices[number - 1] ?? { title: '', answer: '', why: '' };
      return ['', `${number}  ${title}`, ...indented(answer), ...indented(why)];
    }),
    '',
  ].join('\n');
}

const indented = (text: string) => (text === '' ? [] : text.split('\n').map((line) => `   ${line}`));
