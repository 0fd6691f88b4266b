import { textLeavesOf } from '../entries.ts';
import { leafTexts } from '../prose/text-blocks.ts';
import type { Finding, Rule } from '../rule.ts';

/** Words of grammar that English does not have. */
const foreign = new Set(
  (
    'der die das und für mit nicht von den dem des ein eine einen ist sind auf über bei kein keine zur zum im ' +
    'de le les des du et pour dans une sur aux pas aucun aucune avec est sont leur ' +
    'el los las del y para con una por sin ningún ninguna su sus ' +
    'il gli della delle di e per nessun het een van voor geen niet'
  ).split(' '),
);
const english = new Set(
  'the of and to in for that on with by from no not as at or its their what who which is are it how a an before after against'.split(
    ' ',
  ),
);
/** What we say ourselves; names, titles of documents and terms of laws are given as they are. */
const fields: readonly unknown[] = [
  ...['title', 'summary', 'statement', 'promise', 'definition', 'detail', 'question', 'standingDetail', 'sectorDetail'],
  ...['answer', 'short', 'reason', 'rationale', 'remark', 'gist', 'effect', 'how', 'purpose', 'trigger', 'instead'],
];
const notesOf: readonly unknown[] = ['remarks', 'qualifiers', 'dataResidency'];

const documents: readonly string[] = ['sources', 'instruments', 'authorities'];

/** Entries are told in English. */
export const textInLanguage: Rule = {
  id: 'text-in-language',
  description: 'What entries say is in English; the name of a foreign law stands among its names.',
  why: 'The site says that its pages are in English, and screen readers, search and translation go by that.',
  level: 'error',
  unit: 'texts',
  example: {
    bad: "commitments: { 'EX-GOV-1': { title: 'Kein direkter Zugriff für Dritte' } }",
    good: "commitments: { 'EX-GOV-1': { title: 'No direct access for third parties' } }",
    message:
      'Unexpected "Kein direkter Zugriff für Dritte" in another language than English ("Kein", "für"), expected English words',
  },
  check({ registry }) {
    const texts = textLeavesOf(registry, 'text', 'markdown').filter(
      ({ kind, at }) =>
        notesOf.includes(at.at(-3)) ||
        (fields.includes(at.at(-1)) && (at.at(-1) !== 'title' || !documents.includes(kind))),
    );
    const findings = texts.flatMap((leaf): Finding[] => {
      const words = leafTexts(leaf).flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
      const strange = words.filter((word) => foreign.has(word.toLowerCase()));
      const known = words.filter((word) => english.has(word.toLowerCase()) && !foreign.has(word.toLowerCase()));
      if (strange.length < 2 || strange.length <= known.length) return [];
      const message = `Unexpected "${leaf.value}" in another language than English (${[...new Set(strange)]
        .slice(0, 3)
        .map((word) => `"${word}"`)
        .join(', ')}), expected English words`;
      return [{ place: { at: leaf.at }, message }];
    });
    return { examined: texts.length, findings };
  },
};
