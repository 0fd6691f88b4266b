/** What verification tells of a Markdown text, for tests; against the inventory of a provider that does not exist. */

import { placeInWords } from '../../src/citations/find/place-words.ts';
import { readDocument } from '../../src/citations/readers/index.ts';
import type { VerifyOptions } from '../../src/citations/verify/citation-rule.ts';
import type { CitationRuleId } from '../../src/citations/verify/rules.ts';
import { type CitationProblem, verify } from '../../src/citations/verify/verify.ts';
import { norlandInventory } from './corpus/registry.ts';

export const inventory = norlandInventory();
export const today = '2026-11-20';

/** The problems of a text. */
export async function problemsOf(
  text: string,
  options: Partial<VerifyOptions> = {},
  file = 'note.md',
): Promise<readonly CitationProblem[]> {
  const document = await readDocument(file, new TextEncoder().encode(text));
  return verify([document], inventory, { today, ...options }).problems;
}

/** What one rule finds, as `place: level: message`. */
export async function told(
  rule: CitationRuleId,
  text: string,
  options: Partial<VerifyOptions> = {},
  file = 'note.md',
): Promise<string[]> {
  const problems = await problemsOf(text, options, file);
  return problems
    .filter((problem) => problem.rule === rule)
    .map(({ place, level, message }) => `${placeInWords(place)}: ${level}: ${message}`);
}

/** The words that one rule finds, as they are quoted at the beginning of its messages. */
export async function wordsTold(rule: CitationRuleId, text: string, file = 'note.md'): Promise<string[]> {
  return (await problemsOf(text, {}, file))
    .filter((problem) => problem.rule === rule)
    .map(({ message }) => /^Unexpected (?:words .*)?"([^"]+)"/.exec(message)?.[1] ?? message);
}
