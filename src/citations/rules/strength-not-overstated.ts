import { certificationWordsIn, type FoundWord } from '../../registry/certification-words.ts';
import type { CitationRule, JudgedCitation, Verdict } from '../citation-rule.ts';
import type { Passage } from '../citation-text.ts';
import { isDenied } from '../polarity.ts';
import { bindingWordsIn, promisingHeadIn } from '../strength-words.ts';

/** What is cited is not made stronger than it is. */
export const strengthNotOverstated: CitationRule = {
  id: 'strength-not-overstated',
  description:
    'Words around a citation do not make a contract, a guarantee or a certificate of what the provider only said; no commitment is a certificate.',
  why: 'A customer who relies on a guarantee that nobody gave is misled, and whoever wrote it may be held to it.',
  level: 'error',
  unit: 'citations of commitments',
  example: {
    bad: 'Microsoft guarantees that requests are redirected (PC-GOV-2@2).',
    good: 'Microsoft said that it tries to redirect requests (PC-GOV-2@2).',
  },
  check(judged) {
    const { version } = judged;
    if (!version) return [];
    const { layers, affirmed } = judged.text();
    const verdicts: Verdict[] = [];
    for (const passage of layers.flat()) {
      if (passage.denied || (passage.asks && !affirmed)) continue;
      for (const word of wordsIn(judged, passage)) {
        if (isOwnWord(judged, word) || isDenied(passage.text, word.start, word.end)) continue;
        verdicts.push(overstated(judged, passage, word));
        break;
      }
    }
    return verdicts;
  },
};

function wordsIn({ version }: JudgedCitation, { role, text }: Passage): readonly FoundWord[] {
  const isPublic = version?.strength === 'public-statement';
  // Sections are called "Compliance" or "Certifications" whatever stands in them.
  if (role === 'heading' || role === 'head') return isPublic ? promisingHeadIn(text) : [];
  return [...(isPublic ? bindingWordsIn(text) : []), ...certificationWordsIn(text)].sort((a, b) => a.start - b.start);
}

/** Whether the version says so itself. */
function isOwnWord({ version, commitment }: JudgedCitation, { text }: FoundWord): boolean {
  const own = [version?.statement ?? '', commitment?.title ?? ''].join(' ').toLowerCase();
  return new RegExp(
    `(?<!\\p{L})${text
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '\\$&')
      .replace(/\s+/g, '\\s+')}(?!\\p{L})`,
    'u',
  ).test(own);
}

function overstated({ citation, name, version }: JudgedCitation, { at }: Passage, { text, start }: FoundWord): Verdict {
  const strength =
    version?.strength === 'contractual'
      ? 'a term of a contract, and no certificate'
      : 'a public statement: not a contract term, a guarantee or a certificate';
  return {
    block: at?.block ?? citation.main.block,
    offset: at ? at.offset + start : citation.main.start,
    message: `Unexpected "${text}" for ${name}, expected words that claim no more than it is, ${strength}`,
  };
}
