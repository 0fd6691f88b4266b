import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsxElement, type JsxElement } from '../../language/markdown/elements.ts';
import { quotedList } from '../../language/message.ts';
import { sentenceAt } from '../../language/sentences.ts';
import { citableIds } from '../../model/entries.ts';
import type { Registry } from '../../model/schema.ts';
import type { ParsedDocument } from '../document.ts';
import { entryOf } from '../entries.ts';
import { citationProblem } from '../links/citation-problem.ts';
import { readCommitment } from '../links/commitment-element.ts';
import type { Passage } from '../prose/passage.ts';
import { prosePassages } from '../prose/prose-passages.ts';
import { type CitationToken, citationPrefixes, tokensIn } from '../prose/tokens.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every citation token names a commitment or claim that exists, a version that it has, and one that can be cited. */
export const citationResolves: Rule = {
  id: 'citation-resolves',
  description: 'Every token, such as EX-GOV-2@2, names a commitment or claim that exists and a version that it has.',
  why: 'A token is what others copy. One that leads nowhere, or to a promise that was withdrawn, cannot be checked by whoever reads it in three years.',
  level: 'error',
  needsAll: true,
  unit: 'tokens',
  example: {
    language: 'mdx',
    bad: 'Data is deleted: [[EX-DATA-1@9]].',
    good: 'Data is deleted: [[EX-DATA-1@2]].',
    message: 'Unexpected version of "EX-DATA-1@9", expected a version from 1 to 2',
  },
  check(context) {
    const { registry } = context;
    const prefixes = citationPrefixes(registry);
    const known = citableIds(registry);
    const hint = new RegExp(`(?:${[...prefixes].join('|') || '$^'})-`, 'i');
    const findings: Finding[] = [];
    let examined = 0;
    for (const passage of prosePassages(context)) {
      if (!hint.test(passage.raw)) continue;
      for (const token of tokensIn(passage, prefixes)) {
        examined++;
        const problem = citationProblem(registry, known, token);
        const found = problem ? { message: problem } : statusProblem(registry, token, passage);
        if (found) findings.push({ place: passage.place(token.start), ...found });
      }
    }
    for (const { file, parsed } of context.documents) {
      for (const { element, line, column } of commitmentElements(parsed)) {
        examined++;
        const read = readCommitment(registry, element);
        const message = 'problem' in read ? read.problem : citationProblem(registry, known, { ...read, inCode: false });
        if (message) findings.push({ place: { file, line, column }, message });
      }
    }
    return { examined, findings };
  },
};

/** Every `<Commitment>` of a page, with its place. */
function commitmentElements(parsed: ParsedDocument) {
  const found: { readonly element: JsxElement; readonly line: number; readonly column: number }[] = [];
  if (parsed.error) return found;
  visit(parsed.tree, (node: Root | RootContent) => {
    if (!isJsxElement(node) || node.name !== 'Commitment') return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    found.push({ element: node, line, column });
  });
  return found;
}

type Problem = Pick<Finding, 'message' | 'level'>;

const tellsStatus = {
  draft: /\bdrafts?\b/i,
  withdrawn: /\bwithdr[ae]wn?\b|\bwithdrawal\b|\bno longer\b/i,
  replaced: /\breplac\w+|\bsupersed\w+|\bsucce\w+|\bformer(?:ly)?\b|\btook (?:its|the) place\b|\bolder\b/i,
} as const;

/** A promise that is not to be quoted may still be spoken of, in a sentence that says what became of it. */
function statusProblem(registry: Registry, { id, text, start }: CitationToken, passage: Passage): Problem | undefined {
  const { status, replacedBy } = entryOf(registry, 'commitments', id) ?? {};
  if (status !== 'draft' && status !== 'withdrawn' && status !== 'replaced') return undefined;
  if (tellsStatus[status].test(sentenceAt(passage.text, start).text)) return undefined;
  const expected = replacedBy ? quotedList(replacedBy) : 'one that can be cited';
  const message = `Unexpected ${status} commitment "${text}", expected ${expected}, or a sentence that says what became of it`;
  return { message, level: status === 'draft' ? 'error' : 'warning' };
}
