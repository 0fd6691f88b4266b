import { whenInWords } from '../../../language/time/dates-in-words.ts';
import type { InventoryCommitment } from '../../../model/inventory/inventory.ts';
import { tellsOfPast } from '../../verify/vocabulary/present-words.ts';
import { type ScanVerdict, scanRule, type Uncited } from '../scan-rule.ts';

/** From this score on a sentence says what the commitment says. */
const same = 0.8;

/** What was said once is not told as said today. */
export const historyNotPresent = scanRule({
  id: 'history-not-present',
  description:
    'What a provider said in the past, and is not known to say today, is not told in the present tense without a citation.',
  why: 'Nobody knows that a historic promise is still made. A citation tells when it was last seen; a sentence in the present tense says today.',
  example: {
    bad: 'Norland publishes a report on requests of authorities twice a year.',
    good: 'In 2019, Norland published a report on requests of authorities twice a year (NC-RPT-1@1).',
    message:
      'Unexpected words of today on what NC-RPT-1@1 says, expected words of the past, and the citation: it is historic, last attested in June 2019',
  },
  check(uncited) {
    const { words, offset, token, commitment } = toldIn(uncited) ?? {};
    if (words === undefined || offset === undefined || !commitment || commitment.status === 'in-force')
      return undefined;
    if (reported.test(words) || tellsOfPast.pattern.test(words)) return undefined;
    return {
      offset,
      message: `Unexpected words of today on what ${token} says, expected words of the past, and the citation: ${standing(commitment)}`,
    } satisfies ScanVerdict;
  },
});

/** A statement as it is worded tells that somebody said it. */
const reported = /\b(?:said|promised|committed|told|published|stated|announced|pledged|kept|was|were|had|did)\b/iu;

/** Characters of a sentence before the words of a statement in it. */
const longest = 300;

/** Where the last sentence of a text begins. */
function lastEnd(text: string): number {
  return Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark))) + 1;
}

function toldIn(uncited: Uncited) {
  if (uncited.kind === 'statement') {
    const { block, statement, commitment } = uncited;
    const { start, end, changes, wordings } = statement;
    if (changes === undefined) return undefined;
    const lead = block.text.slice(Math.max(0, start - longest), start);
    const from = start - lead.length + lastEnd(lead);
    const words = block.text.slice(from, end);
    const offset = from + words.length - words.trimStart().length;
    return { words, offset, token: wordings[0]?.token, commitment };
  }
  const { sentence, nearest } = uncited;
  const near = sentence.promise && nearest();
  if (!near || near.score < same) return undefined;
  return { words: sentence.text, offset: sentence.start, token: near.token, commitment: near.commitment };
}

function standing({ status, versions }: InventoryCommitment): string {
  const last = versions.at(-1);
  return `it is ${status}${last ? `, last attested ${whenInWords(last.lastAttested)}` : ''}`;
}
