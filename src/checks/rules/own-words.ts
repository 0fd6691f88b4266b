import { textLeavesOf } from '../entries.ts';
import { documentTexts } from '../prose/markdown-passages.ts';
import type { Passage } from '../prose/passage.ts';
import { registeredNames, withinNames } from '../prose/registered-names.ts';
import { leafTexts, quickWords } from '../prose/text-blocks.ts';
import type { Finding, Rule } from '../rule.ts';
import { knownRuns, lowerWords, repeatedRuns, shingleWords } from '../wording/shingles.ts';

/** The facts of a source are told in our own words. */
export const ownWords: Rule = {
  id: 'own-words',
  description: `No text repeats a run of ${shingleWords} words of a source page, unless it is a registered name.`,
  why: 'Facts are free, wording belongs to its author. What is copied also carries the tone and the blind spots of the page into a promise that should be exact.',
  level: 'error',
  needsAll: true,
  unit: 'runs of words',
  example: {
    bad: "sourceShingles: ['a41bc855fcb5c5b5'],\ntopics: { 'keeping-data': { summary: 'You own your data and decide about it.' } }",
    good: "sourceShingles: ['a41bc855fcb5c5b5'],\ntopics: { 'keeping-data': { summary: 'Customers decide on what they store.' } }",
    message:
      'Unexpected words of a source page "You own your data and decide about it", expected the same in your own words',
  },
  check({ registry, documents, sourceShingles }) {
    const known = knownRuns(sourceShingles);
    const findings: Finding[] = [];
    let examined = 0;
    let names: ReturnType<typeof registeredNames> | undefined;
    const look = ({ text, place }: Pick<Passage, 'text' | 'place'>) => {
      const words = lowerWords(text);
      if (words.length < shingleWords) return;
      examined += words.length - shingleWords + 1;
      const starts = repeatedRuns(words, known);
      if (starts.length === 0) return;
      names ??= registeredNames(registry);
      for (const { from, to } of stretches(starts)) {
        if (withinNames(words, from, to, names)) continue;
        const first = words[from];
        const last = words[to - 1];
        if (!first || !last) continue;
        const run = text.slice(first.offset, last.offset + last.word.length).replace(/\s+/gu, ' ');
        const message = `Unexpected words of a source page "${run}", expected the same in your own words`;
        findings.push({ place: place(first.offset), message });
      }
    };
    for (const leaf of textLeavesOf(registry, 'text', 'markdown')) {
      const words = quickWords(leaf);
      if (words && repeatedRuns(words, known).length === 0) examined += Math.max(0, words.length - shingleWords + 1);
      else for (const block of leafTexts(leaf)) look(block);
    }
    for (const document of documents) for (const block of documentTexts(document)) look(block);
    return { examined, findings };
  },
};

/** Runs that follow each other word by word are one stretch, from its first word to after its last. */
function stretches(starts: readonly number[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const start of starts) {
    const last = found.at(-1);
    if (last && start <= last.to - shingleWords + 1) last.to = start + shingleWords;
    else found.push({ from: start, to: start + shingleWords });
  }
  return found;
}
