import { qualifierInWords } from '../../../model/said/said.ts';
import { citationRule } from '../citation-rule.ts';
import { isPutRight } from '../quotation/put-right.ts';
import { isWholeSentence } from '../quotation/set-as-quotation.ts';
import { isToldOtherwise } from '../quotation/told-otherwise.ts';

/** What narrows a promise travels with it. */
export const qualifiersPresent = citationRule({
  id: 'qualifiers-present',
  description:
    'Where a statement is quoted, each of its conditions, exclusions and limits stands with it; one that is told near it in other words is named at the level "info", as is one of three or more where most of them are told so, or a limit, and one that is our own reading of the source is a warning. Words within a sentence of somebody else report it.',
  why: 'A promise without its conditions is another, larger promise, which nobody made.',
  level: 'error',
  example: {
    bad: '"Norland said that it encrypts customer data at rest in Stratus and Desk 360." (NC-DATA-2@1)',
    good: '"Norland said that it encrypts customer data at rest in Stratus and Desk 360." "Norland holds the keys unless the customer brings its own." (NC-DATA-2@1)',
    message:
      'Unexpected quotation of NC-DATA-2@1 without its limit "keys", expected the words "Norland holds the keys unless the customer brings its own." with it',
  },
  check(judged) {
    const { quoted, version, name } = judged;
    if (!quoted || !version || isPutRight(judged)) return [];
    const { words: wording, source } = quoted.statement;
    if (!isWholeSentence(judged.blocks, wording, source)) return [];
    const [word] = wording;
    const missing = version.qualifiers.filter(({ id }) => !quoted.qualifiers.has(id));
    const retold = missing.filter(({ text }) => isToldOtherwise(judged, text));
    // Who tells most of what narrows it in words of their own hides no limit.
    const isRetold = retold.length > 0 || [...quoted.qualifiers.values()].some(({ exact }) => !exact);
    const tellsMost = isRetold && (missing.length - retold.length) * 2 <= version.qualifiers.length;
    return missing.map((one) => {
      const { label, words } = qualifierInWords(one);
      const its = `its ${label.toLowerCase()} "${one.id}"`;
      const where = { block: word.block, offset: word.start };
      if (retold.includes(one))
        return { ...where, level: 'info', message: `${name} has ${its} with it in other words, expected "${words}"` };
      const message = `Unexpected quotation of ${name} without ${its}, expected the words "${words}" with it`;
      if (tellsMost && (one.kind === 'limit' || version.qualifiers.length >= several))
        return { ...where, level: 'info', message };
      // What we read into a source is no part of what it says.
      return { ...where, ...(one.basis === 'inferred' && { level: 'warning' as const }), message };
    });
  },
});

/** Of so many, whoever tells half or more hides none: the rest is told in words that are not known here, or of no use there. */
const several = 3;
