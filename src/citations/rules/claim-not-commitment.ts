import { at, type CitationRule } from '../citation-rule.ts';

/** Words by which a text tells that it speaks of no promise. */
const calledClaim =
  /\b(?:claim(?:s|ed|ing)?|belie(?:f|fs|ve|ves|ved)|opinions?|views?|statistics?|statistical|figures?|numbers?|assess(?:es|ed|ment|ments)|descri(?:be|bes|bed|ption|ptions)|estimat\w+|background|context|facts?|says\s+of\s+itself|no\s+(?:commitment|promise)|not\s+(?:a\s+)?(?:commitment|promise|promised)|rather\s+than\s+(?:a\s+)?(?:commitment|promise))\b/iu;

/** A claim is cited as what it is. */
export const claimNotCommitment: CitationRule = {
  id: 'claim-not-commitment',
  description: 'A claim is cited in words that call it a claim, a belief, a figure or the like.',
  why: 'A belief or a statistic of the provider promises nothing. Cited among promises it is taken for one.',
  level: 'error',
  unit: 'citations of claims',
  example: {
    bad: 'We commit to your control of your data (PC-CLM-14).',
    good: 'Microsoft believes that customers should control their data (PC-CLM-14, a claim).',
  },
  check({ citation, text, name }) {
    if (citation.entry?.kind !== 'claim') return [];
    const { layers } = text();
    if (layers.some((layer) => layer.some((passage) => calledClaim.test(passage.text)))) return [];
    const { main } = citation;
    const message = `Unexpected claim ${name} cited as a commitment, expected the id of a commitment, or words that call it a claim`;
    return [{ ...at(main), message }];
  },
};
