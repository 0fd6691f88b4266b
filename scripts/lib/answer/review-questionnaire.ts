/** A review that can be left and taken up again: decisions are kept in a file beside the copy that they are for. */

import { existsSync } from 'node:fs';
import { type Decisions, decisionsText, readDecisions, stillOffered } from '../../../src/answers/review/decisions.ts';
import type { QuestionnaireReview } from '../../../src/answers/review/review.ts';
import { counted } from '../../../src/language/counts.ts';
import { say } from '../command-line/say.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { readTextFile } from '../files/read-file.ts';
import { writeWhole } from '../files/write-whole.ts';
import { reviewAtTerminal, type Terminal } from './review-at-terminal.ts';

/** What the file of decisions is called, after the copy. */
export const decisionsSuffix = '.review.json';

/** @throws UsageError where standard input is no terminal */
export function requireTerminal({ isTTY }: { readonly isTTY?: boolean }): void {
  if (isTTY !== true)
    throw new UsageError(
      'Unexpected --review without a terminal on standard input, expected one to type decisions at; run it yourself, or leave --review out',
    );
}

/**
 * Asks for the decisions that are still open, and writes the copy with all that were made.
 *
 * @param output where the copy goes; the decisions stand beside it
 * @returns whether every row was decided on
 */
export async function reviewQuestionnaire(
  review: QuestionnaireReview,
  output: string,
  terminal: Terminal,
): Promise<boolean> {
  const file = output + decisionsSuffix;
  const kept = readKept(file);
  const held = stillOffered(kept, review.rows);
  const open = review.rows.length - held.size;
  if (kept.size > held.size)
    say(
      `${counted(kept.size - held.size, 'decision')} of before no longer stand, since the question or the register changed.`,
    );
  say(
    `${counted(review.rows.length, 'row')} to review, ${open} open. Decisions are kept in ${file}; the same command goes on from there.`,
  );
  let decisions: Decisions = held;
  const done = await reviewAtTerminal(terminal, review.rows, held, (made) => {
    decisions = new Map(made);
    writeWhole(file, decisionsText(decisions));
  });
  if (decisions.size > 0) writeWhole(output, review.write(decisions));
  const left = review.rows.length - decisions.size;
  say(
    decisions.size === 0
      ? 'Nothing was decided, and nothing written.'
      : `Written to ${output}: ${counted(decisions.size, 'row')} decided, ${left} open and left empty.`,
  );
  return done;
}

function readKept(file: string): Decisions {
  if (!existsSync(file)) return new Map();
  const decisions = readDecisions(readTextFile(file));
  if (!decisions)
    throw new UsageError(`Unexpected contents of ${file}, expected decisions of a review; move it away to begin anew`);
  return decisions;
}
