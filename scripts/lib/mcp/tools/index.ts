/** Every tool that the server offers, in the order in which assistants see them. */
import type { Tool } from '../tool.ts';
import { answerQuestionTool } from './answer-question.ts';
import { citeTool } from './cite.ts';
import { getCommitmentTool } from './get-commitment.ts';
import { searchCommitmentsTool } from './search-commitments.ts';
import { verifyTextTool } from './verify-text.ts';
import { whatChangedTool } from './what-changed.ts';

export const tools: readonly Tool[] = [
  answerQuestionTool,
  searchCommitmentsTool,
  getCommitmentTool,
  citeTool,
  verifyTextTool,
  whatChangedTool,
];
