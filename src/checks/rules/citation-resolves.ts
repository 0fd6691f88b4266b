import type { Registry } from '../../registry/schema.ts';
import { arrayOf } from '../entries.ts';
import { entryOf, textsIn } from '../items.ts';
import { didYouMean, quotedList } from '../message.ts';
import type { Passage } from '../prose/passage.ts';
import { prosePassages } from '../prose/prose-passages.ts';
import { sentenceAt } from '../prose/sentences.ts';
import { citationPrefixes, type Token, tokensIn } from '../prose/tokens.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every citation token names a commitment or claim that exists, a version that it has, and one that can be cited. */
export const citationResolves: Rule = {
  id: 'citation-resolves',
  description: 'Every token, such as PC-GOV-2@2, names a commitment or claim that exists and a version that it has.',
  why: 'A token is what others copy. One that leads nowhere, or to a promise that was withdrawn, cannot be checked by whoever reads it in three years.',
  level: 'error',
  unit: 'tokens',
  example: { bad: 'Requests are redirected: [[PC-GOV-2@9]].', good: 'Requests are redirected: [[PC-GOV-2@2]].' },
  check(context) {
    const { registry } = context;
    const prefixes = citationPrefixes(registry);
    const known = [...Object.keys(registry.commitments ?? {}), ...Object.keys(registry.claims ?? {})];
    const hint = new RegExp(`(?:${[...prefixes].join('|') || '$^'})-`, 'i');
    const findings: Finding[] = [];
    let examined = 0;
    for (const { passage } of prosePassages(context)) {
      if (!hint.test(passage.raw)) continue;
      for (const token of tokensIn(passage, prefixes)) {
        examined++;
        const problem = problemOf(registry, known, token) ?? statusProblem(registry, token, passage);
        if (problem) findings.push({ place: passage.place(token.start), ...problem });
      }
    }
    return { examined, findings };
  },
};

type Problem = Pick<Finding, 'message' | 'level'>;

function problemOf(
  registry: Registry,
  known: readonly string[],
  { id, version, text, inCode }: Token,
): Problem | undefined {
  const commitment = entryOf(registry, 'commitments', id);
  if (!commitment) {
    const isClaim = entryOf(registry, 'claims', id) !== undefined;
    if (isClaim && version !== undefined)
      return { message: `Unexpected version in "${text}", expected "${id}" alone, as a claim has no versions` };
    // In code it may stand for any id, as in an example.
    if (isClaim || (inCode && version === undefined)) return undefined;
    return {
      message: `Unexpected citation "${text}", expected the id of a commitment or claim${didYouMean(id, known)}`,
    };
  }
  const count = arrayOf(commitment.versions).length;
  if (version === undefined || count === 0 || (version >= 1 && version <= count)) return undefined;
  const expected = count === 1 ? '1, the only version' : `a version from 1 to ${count}`;
  return { message: `Unexpected version of "${text}", expected ${expected}` };
}

const tellsStatus = {
  draft: /\bdrafts?\b/i,
  withdrawn: /\bwithdr[ae]wn?\b|\bwithdrawal\b|\bno longer\b/i,
  replaced: /\breplac\w+|\bsupersed\w+|\bsucce\w+|\bformer(?:ly)?\b|\btook (?:its|the) place\b|\bolder\b/i,
} as const;

/** A promise that is not to be quoted may still be spoken of, in a sentence that says what became of it. */
function statusProblem(registry: Registry, { id, text, start }: Token, passage: Passage): Problem | undefined {
  const commitment = entryOf(registry, 'commitments', id);
  const status: unknown = commitment?.status;
  if (status !== 'draft' && status !== 'withdrawn' && status !== 'replaced') return undefined;
  if (tellsStatus[status].test(sentenceAt(passage.text, start).text)) return undefined;
  const successors = textsIn(commitment?.replacedBy, []).map(({ item }) => item);
  const expected = successors.length > 0 ? quotedList(successors) : 'one that can be cited';
  const message = `Unexpected ${status} commitment "${text}", expected ${expected}, or a sentence that says what became of it`;
  return { message, level: status === 'draft' ? 'error' : 'warning' };
}
