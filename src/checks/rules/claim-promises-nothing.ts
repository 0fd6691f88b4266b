import type { FoundWord } from '../../model/certification-words.ts';
import { entriesOf } from '../../model/entries.ts';
import { type Passage, textPassage } from '../prose/passage.ts';
import { providerSource } from '../prose/providers.ts';
import { promissoryWords } from '../prose/strength/promissory-words.ts';
import type { Rule } from '../rule.ts';

const performs = /\b(?:will|shall|won[’']t|promis|commit|guarante|pledge|undert|vow|warrant|assur)/i;
/** A title may leave the subject out: "Promises to delete data". */
const withoutSubject =
  /^(?:will\s+\p{L}+|(?:promise[sd]?|pledge[sd]?|guarantee[sd]?|commit(?:s|ted)|undertakes|undertook|vow(?:s|ed))\s+(?:to|not|that)\b)/iu;

/** What promises is a commitment, with a scope and conditions. */
export const claimPromisesNothing: Rule = {
  id: 'claim-promises-nothing',
  description: 'In the title and the summary of a claim, the provider promises, guarantees and undertakes nothing.',
  why: 'A claim has no versions, no conditions and no strength. A promise that is told as a claim is kept out of every list of commitments, and nobody can cite it.',
  level: 'error',
  unit: 'titles and summaries of claims',
  example: {
    bad: "claims: { 'EX-CLM-1': { summary: 'Contoso promises safeguards that follow the Data Act.' } }",
    good: "claims: { 'EX-CLM-1': { summary: 'Contoso said that its safeguards follow the Data Act.' } }",
    message:
      'Unexpected promise "Contoso promises" in a claim, expected what the provider says, believes or counts; record what it promises as a commitment',
  },
  check({ registry }) {
    const provider = providerSource(registry);
    const speaker = `(?:${provider}|the\\s+(?:source\\s+)?page)`;
    const find = promissoryWords(`(?:${speaker}|it)`);
    const named = new RegExp(speaker, 'iu');
    const promisesOf = ({ own }: Passage): readonly FoundWord[] =>
      find(own).filter(
        ({ text, start }) => !/^it\b/i.test(text) || (performs.test(text) && named.test(own.slice(0, start))),
      );
    const passages = entriesOf(registry, 'claims').flatMap(([id, claim]) =>
      (['title', 'summary'] as const).map((field) => ({
        field,
        passage: textPassage(claim[field], ['claims', id, field]),
      })),
    );
    const findings = passages.flatMap(({ field, passage }) => {
      const opening = field === 'title' ? withoutSubject.exec(passage.own)?.[0] : undefined;
      const words = opening === undefined ? promisesOf(passage) : [{ text: opening, start: 0 }];
      return words.map(({ text, start }) => {
        const message = `Unexpected promise "${text}" in a claim, expected what the provider says, believes or counts; record what it promises as a commitment`;
        return { place: passage.place(start), message };
      });
    });
    return { examined: passages.length, findings };
  },
};
