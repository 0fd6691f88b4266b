import { qualifierInWords } from '../../../model/said/said.ts';
import { citationRule, type JudgedCitation } from '../citation-rule.ts';
import { isPutRight } from '../quotation/put-right.ts';
import { isWholeSentence } from '../quotation/set-as-quotation.ts';
import { isToldOtherwise } from '../quotation/told-otherwise.ts';

/** What narrows a promise travels with it. */
export const qualifiersPresent = citationRule({
  id: 'qualifiers-present',
  description:
    'Where a statement is quoted, each of its conditions, exclusions and limits stands with it; one that is told near it in other words is named at the level "info", as is a limit where most of them are told so, and one that is our own reading of the source is a warning. Words within a sentence of somebody else report it.',
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
      if (tellsMost && (one.kind === 'limit' || isOfAnotherProduct(judged, one.text)))
        return { ...where, level: 'info', message };
      // What we read into a source is no part of what it says.
      return { ...where, ...(one.basis === 'inferred' && { level: 'warning' as const }), message };
    });
  },
});

/** A product that an exclusion names. */
const named = /^Does\snot\shold\sfor\s((?:[\p{Lu}\p{N}][\p{L}\p{N}]*\s)+)(?!where\b)/u;

/** Whether an exclusion is of a product of which the document does not speak near the citation: who tells the others hides nothing. */
function isOfAnotherProduct({ blocks, citation: { main } }: JudgedCitation, exclusion: string): boolean {
  const last = named.exec(exclusion)?.[1]?.trim().split(' ').at(-1);
  if (last === undefined) return false;
  const near = blocks.slice(Math.max(0, main.block - nearby), main.block + nearby + 1);
  return !near.some(({ text }) => text.includes(last));
}

const nearby = 12;
