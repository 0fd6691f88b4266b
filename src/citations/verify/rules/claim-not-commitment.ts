import { sentenceAt } from '../../../language/sentences.ts';
import { inOneLine, normalWords } from '../../find/normalise.ts';
import { at, citationRule, type JudgedCitation } from '../citation-rule.ts';
import { calledClaim, calledPromise } from '../vocabulary/claim-words.ts';

/** A claim is cited as what it is. */
export const claimNotCommitment = citationRule({
  id: 'claim-not-commitment',
  description:
    'A claim is cited in words that call it a claim, a belief, a figure or the like, or is listed under its own title and nothing else; no link to a principle or a responsibility is called a commitment.',
  why: 'A belief or a statistic of the provider promises nothing. Cited among promises it is taken for one.',
  level: 'error',
  example: {
    bad: 'We commit to your control of your data (NC-CLM-1).',
    good: 'Norland believes that customers should control their data (NC-CLM-1, a claim).',
    message:
      'Unexpected claim NC-CLM-1 cited as a commitment, expected the id of a commitment, or words that call it a claim',
  },
  check(judged) {
    const { citation, text, name } = judged;
    if (citation.entry?.kind !== 'claim') return [];
    const passages = text().layers.flat();
    if (passages.some((passage) => calledClaim.pattern.test(passage.text)) || isCalledNext(judged)) return [];
    if (
      isListed(judged, citation.entry.claim.title) &&
      !passages.some((passage) => calledPromise.pattern.test(passage.text))
    )
      return [];
    const { main } = citation;
    const message = `Unexpected claim ${name} cited as a commitment, expected the id of a commitment, or words that call it a claim`;
    return [{ ...at(main), message }];
  },
});

/** Whether the sentence that follows is an apposition that calls it a claim: `A statistic of its own, and no undertaking.` */
function isCalledNext({ citation: { main }, blocks }: JudgedCitation): boolean {
  const { text, start } = sentenceAt(blocks[main.block]?.text ?? '', main.start);
  const next = sentenceAt(blocks[main.block]?.text ?? '', start + text.length);
  return (
    next.start > main.start && /^\W*(?:an?|its|their|no|not)\b/iu.test(next.text) && calledClaim.pattern.test(next.text)
  );
}

/** What parts the items of a list in running text, and what ends an item's title. */
const separator = /[;→\n]/;
const titleEnd = /[;→\n:]/;

/** Whether the citation is an item of a list, of the form `PC-CLM-3 What the Act is for`. An answer is none, nor is a cell of a table. */
function isListed({ citation: { main }, blocks, text }: JudgedCitation, title: string): boolean {
  const block = blocks[main.block];
  if (!block || block.role === 'cell' || text().affirmed) return false;
  const link = block.links.find(({ start, end }) => start <= main.start && main.end < end);
  if (link) return inOneLine(block.text.slice(main.end, link.end)) === inOneLine(title) && link.start === main.start;
  const before = block.text.slice(0, main.start).split(separator).at(-1) ?? '';
  const after = block.text.slice(main.end).split(titleEnd)[0] ?? '';
  return normalWords(before).length === 0 && inOneLine(after) === inOneLine(title);
}
