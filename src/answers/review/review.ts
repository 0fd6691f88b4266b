/**
 * Reviewing the answers of a questionnaire row by row: what a person may choose from, and what is written for what was chosen.
 * The command and the page of the site show the same rows and write the same bytes.
 */
import type { Inventory } from '../../model/inventory/inventory.ts';
import type { Answerer } from '../answer.ts';
import { type Answered, type AnsweredRow, answerRows, editsOf, type FillOptions } from '../questionnaire/fill.ts';
import type { Questionnaire } from '../questionnaire/grid.ts';
import type { RowAnswer } from '../row.ts';
import { answerInWords, rowScopeInWords, type SaidAnswer } from '../said.ts';
import { type Decision, type Decisions, rowKey } from './decisions.ts';

/** A row to decide on. */
export interface ReviewRow {
  readonly key: string;
  /** The name of its sheet or table, and its number in there. */
  readonly grid: string;
  readonly row: number;
  readonly question: string;
  /** The service and place that it was answered for, and what was read as what; empty where it names none. */
  readonly scope: string;
  /** What may be written, the suggestion first. */
  readonly choices: readonly AnswerChoice[];
}

/** What may be written for a row. */
export interface AnswerChoice {
  readonly decision: Decision;
  /** The title of the promise, or what is said in its place. */
  readonly title: string;
  readonly answer: string;
  readonly why: string;
}

/** A questionnaire under review. */
export interface QuestionnaireReview {
  readonly rows: readonly ReviewRow[];
  /** Rows that ask, and whose cell holds something or can't be written. */
  readonly taken: number;
  readonly answered: Answered;
  /** A copy with what was decided; rows without a decision, and those that are skipped, stay as they are. */
  write(decisions: Decisions): Uint8Array;
}

/** Answers every row, and lays out what may be chosen. */
export function reviewOf(
  inventory: Inventory,
  answer: Answerer,
  questionnaire: Questionnaire,
  options: FillOptions,
): QuestionnaireReview {
  const answered = answerRows(answer, questionnaire.grids, options);
  const open = answered.rows.flatMap((row) =>
    row.given && row.given.outcome !== 'no-question' ? [{ row, given: row.given }] : [],
  );
  const choicesOf = new Map(open.map(({ row, given }) => [row, saidChoices(inventory, given)] as const));
  return {
    rows: open.map(({ row, given }) => ({
      key: keyOf(row),
      grid: row.name,
      row: row.row,
      question: row.asked.question,
      scope: rowScopeInWords(inventory, given.scope),
      choices: (choicesOf.get(row) ?? []).map(({ decision, title, said: { answer, why } }) => ({
        decision,
        title,
        answer,
        why,
      })),
    })),
    taken: answered.rows.filter(({ isTaken }) => isTaken).length,
    answered,
    write(decisions) {
      const saidTo = (row: AnsweredRow) => {
        const decided = decisions.get(keyOf(row));
        return choicesOf.get(row)?.find(({ decision }) => decision === decided)?.said;
      };
      return questionnaire.write(editsOf(answered, saidTo, options.today));
    },
  };
}

const keyOf = ({ grid, row, asked }: AnsweredRow) => rowKey(grid, row, asked.question);

interface SaidChoice {
  readonly decision: Decision;
  readonly title: string;
  readonly said: SaidAnswer;
}

/** The suggestion, the other promises that hold for the row, and that nothing fits. */
function saidChoices(inventory: Inventory, given: RowAnswer): readonly SaidChoice[] {
  const nothing: RowAnswer = { ...given, outcome: 'nothing-fits', candidates: [], see: [] };
  const none = { decision: 'nothing-fits', title: 'Nothing fits', said: answerInWords(inventory, nothing) } as const;
  if (given.outcome === 'nothing-fits') return [none];
  const holding = given.candidates.filter(({ standing }) => standing !== 'not-covered');
  return [
    ...(given.outcome === 'candidates'
      ? []
      : [{ decision: 'no-commitment', title: 'No commitment answers this', said: answerInWords(inventory, given) }]),
    ...holding.map((one): SaidChoice => {
      const { commitment, version } = one.quotation;
      const candidates = [one, ...given.candidates.filter((other) => other !== one)];
      return {
        decision: version.token,
        title: commitment.title,
        said: answerInWords(inventory, { ...given, outcome: 'candidates', candidates }),
      };
    }),
    none,
  ];
}
