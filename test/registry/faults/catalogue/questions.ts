/** Answers to customers' questions that rest on less than they say. */
import { edit, files, type PlantedFault } from '../fault.ts';

const copy = "'copy-of-request': {";
const canada = "title: 'What was promised to customers in Canada?'";

export const questions: readonly PlantedFault[] = [
  {
    name: 'an answer that rests on an older wording',
    fault: edit(files.questions, 'PC-GOV-4@3', 'PC-GOV-4@2', copy),
    expected: [{ rule: 'question-answered-now', after: copy, at: 'PC-GOV-4@2' }],
    twin: edit(files.questions, 'except where the law', 'unless the law', copy),
  },
  {
    name: 'an answer for one country that rests on a promise for another',
    fault: edit(files.questions, 'parts that are in scope (PC-CA-1@1)', 'parts that are in scope (PC-JP-1@1)', canada),
    expected: [{ rule: 'question-answered-now', after: canada, at: 'PC-JP-1@1' }],
    twin: edit(files.questions, '(PC-CA-1@1)', '([[PC-CA-1@1]])', canada),
  },
];
