import { entryBehind } from '../../model/addresses/cited-entry.ts';
import type { Registry } from '../../model/schema.ts';
import { entryOf } from '../entries.ts';
import { documentPassages } from '../prose/markdown-passages.ts';
import type { Passage } from '../prose/passage.ts';
import { registryProse } from '../prose/prose-passages.ts';
import { providerSource } from '../prose/providers.ts';
import { mayPromise, promissoryWords } from '../prose/strength/promissory-words.ts';
import { citationPrefixes, tokensOf } from '../prose/tokens.ts';
import type { Finding, Rule } from '../rule.ts';

/** A sentence that promises something for the provider cites the commitment. */
export const promiseCitesCommitment: Rule = {
  id: 'promise-cites-commitment',
  description:
    'A sentence on a hand-written page, or in a remark, that promises something for the provider cites a commitment.',
  why: 'A promise that stands in prose alone has no conditions, no date and no source, and nobody notices when it is no longer made.',
  level: 'error',
  needsAll: true,
  unit: 'passages',
  example: {
    language: 'mdx',
    bad: 'Contoso will tell customers of requests.',
    good: 'Contoso will tell customers of requests: [[EX-GOV-1]].',
    message:
      'Unexpected promise "Contoso will" without a commitment, expected a citation beside it, such as [[EX-DATA-1]]; or words that tell what a source says',
  },
  check(context) {
    const { registry } = context;
    const find = promissoryWords(providerSource(registry));
    const prefixes = citationPrefixes(registry);
    const findings: Finding[] = [];
    let examined = 0;
    const judge = (passage: Passage, around: readonly string[]) => {
      examined++;
      if (!mayPromise.test(passage.raw)) return;
      const found = find(passage.own);
      if (found.length === 0 || citesCommitment(registry, around, prefixes)) return;
      for (const { text, start } of found) {
        const message = `Unexpected promise "${text}" without a commitment, expected a citation beside it, such as [[${example(registry)}]]; or words that tell what a source says`;
        findings.push({ place: passage.place(start), message });
      }
    };
    for (const { from, kind, passage } of registryProse(registry)) {
      // A remark of a commitment stands on its page.
      if (from === 'markdown' && kind !== 'commitments') judge(passage, within(passage));
    }
    for (const passage of context.documents.flatMap(documentPassages))
      if (!passage.quoted) judge(passage, passage.around);
    return { examined, findings };
  },
};

function within({ text, links, codes }: Passage): readonly string[] {
  return [text, ...links.map(({ url }) => url), ...codes.map(({ value }) => value)];
}

function citesCommitment(registry: Registry, strings: readonly string[], prefixes: ReadonlySet<string>): boolean {
  return strings.some(
    (text) =>
      tokensOf(text, prefixes).some(({ id }) => entryOf(registry, 'commitments', id) !== undefined) ||
      text.split(/\s+/).some((word) => entryBehind(word)?.kind === 'commitments'),
  );
}

function example(registry: Registry): string {
  return Object.keys(registry.commitments)[0] ?? 'EX-GOV-1';
}
