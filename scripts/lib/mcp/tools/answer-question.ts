/** Answering a question from the commitments, or saying that nothing fits. */
import * as z from 'zod';
import { isMistake } from '../../refusal.ts';
import { answerQuestion, type Candidate } from '../answer-question.ts';
import { scopeFields, tool } from '../tool.ts';

export const answerQuestionTool = tool(
  {
    name: 'answer_question',
    title: 'Answer a question',
    description:
      'Commitments that may answer a question, best first, each with its words and conditions or the reason why it does not hold for the reader; or that nothing fits. It never answers "yes": whether the words answer the question is for a person to judge. Where nothing fits, say so, and add nothing of your own.',
  },
  {
    question: z.string().min(1).max(1000),
    ...scopeFields,
    limit: z.int().min(1).max(5).default(3).describe('How many candidates.'),
  },
  ({ question, limit, ...scope }, { inventory, today }) => {
    const { candidates, notCovered } = answerQuestion(inventory, question, scope, today(), limit);
    const mistake = candidates.find(({ refusal }) => refusal && isMistake(refusal))?.refusal;
    if (mistake) return { text: mistake.reason, isMistake: true };
    return {
      text: [
        ...(notCovered ? [`The register does not cover this: ${notCovered.title}. ${notCovered.summary}`] : []),
        ...candidates.map(inWords),
        ...(candidates.length + (notCovered ? 1 : 0) === 0
          ? ['Nothing fits: no commitment says anything on this. Ask a person; do not answer from elsewhere.']
          : []),
      ].join('\n\n'),
      data: { nothingFits: candidates.length === 0, candidates, ...(notCovered && { notCovered }) },
    };
  },
);

function inWords({ token, title, why, words, permalink, refusal }: Candidate): string {
  const head = `${token}  ${title} (${why})`;
  return refusal ? `${head}\n  Not for this reader. ${refusal.reason}` : `${head}\n  ${words}\n  ${permalink}`;
}
