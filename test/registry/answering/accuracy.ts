/** The share of judged rows that are answered rightly: with the right promise among the candidates, or with none where there is none. */
import type { Answerer } from '../../../src/answers/answer.ts';
import type { JudgedRow } from './rows.ts';

export interface AnswerAccuracy {
  /** Shares from 0 to 1: of rows with an answer, those with the right one first, and among three. */
  readonly first: number;
  readonly amongThree: number;
  /** Of rows without an answer, those that say so. */
  readonly openSaid: number;
  /** Each row that is not right, with what was answered. */
  readonly wrong: readonly string[];
}

export function answerAccuracy(answer: Answerer, rows: readonly JudgedRow[]): AnswerAccuracy {
  const judged = rows.map((row) => {
    const { candidates, see } = answer(row);
    const given = candidates.map(({ quotation, question }) => [
      quotation.id,
      ...(question ? [`questions/${question.id}`] : []),
    ]);
    const place = given.findIndex((names) => names.some((name) => row.expected.includes(name)));
    const isOpen = row.expected.length === 0;
    const said = [
      ...candidates.map(({ quotation, score }) => `${quotation.id} ${score.toFixed(2)}`),
      ...see.map(({ id }) => id),
    ];
    return {
      isOpen,
      place,
      right: isOpen ? given.length === 0 : place >= 0,
      said: `${row.question}: ${said.join(', ') || '-'}`,
    };
  });
  const answerable = judged.filter(({ isOpen }) => !isOpen);
  const open = judged.filter(({ isOpen }) => isOpen);
  return {
    first: answerable.filter(({ place }) => place === 0).length / answerable.length,
    amongThree: answerable.filter(({ right }) => right).length / answerable.length,
    openSaid: open.filter(({ right }) => right).length / open.length,
    wrong: judged.flatMap(({ right, said }) => (right ? [] : [said])),
  };
}
