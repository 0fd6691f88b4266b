import type { Stretch } from '../../language/markdown/blocks.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { entryBehind } from '../../model/addresses/cited-entry.ts';
import type { Registry } from '../../model/schema.ts';
import { claimArea, idSource } from '../../model/token.ts';
import { entryOf } from '../entries.ts';
import { documentPassages } from '../prose/markdown-passages.ts';
import type { Passage } from '../prose/passage.ts';
import { registryProse } from '../prose/prose-passages.ts';
import { citationPrefixes, tokensIn } from '../prose/tokens.ts';
import type { Finding, Rule } from '../rule.ts';

/** No claim is called a promise. */
export const claimNotCitedAsCommitment: Rule = {
  id: 'claim-not-cited-as-commitment',
  description: 'A claim is nowhere called a commitment, and stands in no list of commitments.',
  why: 'A belief or a statistic of the provider promises nothing. Quoted as a commitment it is an over-claim in the name of the provider.',
  level: 'error',
  unit: 'citations of claims',
  example: {
    language: 'mdx',
    bad: 'Deletion is promised in [[EX-CLM-1]].',
    good: 'That it is ready is a claim, [[EX-CLM-1]]; deletion is promised in [[EX-DATA-1]].',
    message:
      'Unexpected claim "EX-CLM-1" as a commitment ("promised"), expected the id of a commitment, or words that call it a claim',
  },
  check(context) {
    const { registry } = context;
    const prefixes = citationPrefixes(registry);
    const findings: Finding[] = [];
    let examined = 0;
    const judge = (passage: Passage, heading: string) => {
      for (const { id, ...cited } of claimsCited(registry, passage, prefixes)) {
        examined++;
        const word = calledPromise(passage.own, cited) ?? listedUnder(heading, passage.own);
        if (word === undefined) continue;
        const message = `Unexpected claim "${id}" as a commitment ("${word}"), expected the id of a commitment, or words that call it a claim`;
        findings.push({ place: passage.place(cited.start), message });
      }
    };
    for (const { passage } of registryProse(registry)) judge(passage, '');
    for (const passage of context.documents.flatMap(documentPassages))
      if (!passage.quoted) judge(passage, passage.heading);
    return { examined, findings };
  },
};

/** Claims that a passage cites: by token, or by a link to the claim. */
function claimsCited(
  registry: Registry,
  passage: Passage,
  prefixes: ReadonlySet<string>,
): readonly (Stretch & { readonly id: string })[] {
  if (!mayCiteClaim.test(passage.raw)) return [];
  const tokens = tokensIn(passage, prefixes).filter(({ id }) => entryOf(registry, 'claims', id) !== undefined);
  const links = passage.links.flatMap(({ url, start, end }) => {
    const { id, kind } = entryBehind(url) ?? {};
    const known = id !== undefined && kind === 'claims' && entryOf(registry, 'claims', id) !== undefined;
    return known && !tokens.some((token) => start <= token.start && token.end <= end) ? [{ id, start, end }] : [];
  });
  return [...tokens, ...links];
}

const promise =
  '(?:commitments?|promises?|promised|commits|committed|guarantees?|guaranteed|undertakings?|pledges?|obligations?)';
const before = new RegExp(
  `\\b(${promise})(?:\\s+(?:in|by|of|as|under|with|itself|see|is|are|the|number|no\\.|called|namely))*[\\s(:,–—[-]*$`,
  'iu',
);
const after = new RegExp(
  `^[\\])\\s]*(?:,\\s+|is\\s+|was\\s+|as\\s+)?(?:(?:a|an|the|our|its|their)\\s+)?(?:[\\p{L}-]+\\s+)?(${promise})\\b`,
  'iu',
);
const within = new RegExp(`\\b(${promise})\\b`, 'iu');
const mayCiteClaim = new RegExp(`-${claimArea}-|/claims/`, 'i');
const idFirst = new RegExp(`^${idSource()}`);
const denied = /\b(?:no|not|never|nothing|neither|nor|instead|rather|unlike|without)\b|\bpart of\b|\bclaims?\b/i;

/** The word by which the sentence calls what is cited a promise. */
function calledPromise(text: string, { start, end }: Stretch): string | undefined {
  const sentence = sentencesOf(text).findLast((one) => one.start <= start);
  if (!sentence || denied.test(sentence.text)) return undefined;
  const [from, to] = [start - sentence.start, end - sentence.start];
  const words = sentence.text.slice(from, to);
  // A link may have the word itself as its text: [this commitment](/claims/#…).
  const own = idFirst.test(words.trim()) ? undefined : within.exec(words)?.[1];
  return own ?? before.exec(sentence.text.slice(0, from))?.[1] ?? after.exec(sentence.text.slice(to))?.[1];
}

/** The heading, where it announces commitments and the passage does not say that it speaks of a claim. */
function listedUnder(heading: string, text: string): string | undefined {
  const announces = /^(?:the\s+|our\s+|all\s+)?(?:commitments|promises)\b(?!.*\bclaims\b)/i.test(heading);
  return announces && !denied.test(text) ? heading : undefined;
}
