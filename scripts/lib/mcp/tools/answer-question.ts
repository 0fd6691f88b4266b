/** Answering a question from the commitments, by the function of `commitments answer`, or saying that nothing fits. */
import * as z from 'zod';
import { answerer } from '../../../../src/answers/answer.ts';
import { answerInWords } from '../../../../src/answers/said.ts';
import { remembered, rememberedFor } from '../../../../src/language/remembered.ts';
import type { Inventory } from '../../../../src/model/inventory/inventory.ts';
import { scopeFields, tool } from '../tool.ts';

const { service, jurisdiction } = scopeFields;

/** Made once a day: most of the work. */
const answererOf = rememberedFor((inventory: Inventory) =>
  remembered((today: string) => answerer(inventory, { today }), 1),
);

export const answerQuestionTool = tool(
  {
    name: 'answer_question',
    title: 'Answer a question',
    description:
      'The commitment that may answer a question, with its words and conditions and how far it holds for the reader; or what else there is on it, or that nothing fits. It never answers "yes": whether the words answer the question is for a person to judge. Where nothing fits, say so, and add nothing of your own.',
  },
  { question: z.string().min(1).max(2000), service, jurisdiction },
  ({ question, service, jurisdiction: place }, { inventory, today }) => {
    const found = answererOf(inventory)(today())({ question, service, place });
    const { answer, why } = answerInWords(inventory, found);
    if (found.outcome === 'no-question')
      return { text: 'Unexpected "question" without words, expected one that asks something', isMistake: true };
    return {
      text: [answer, why].filter((words) => words !== '').join('\n\n'),
      data: {
        outcome: found.outcome,
        candidates: found.candidates.map(({ quotation: { commitment, version }, standing, score, coverage }) => ({
          token: version.token,
          title: commitment.title,
          standing,
          score,
          ...(coverage && { reason: coverage.reason }),
          permalink: version.permalink,
        })),
        see: found.see.map(({ kind, id, title }) => ({ kind, id, title })),
      },
    };
  },
);
