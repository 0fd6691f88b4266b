/** The page that shows how each question of the lawyers' list is decided. */
import { ruleAddress } from '../../model/addresses/routes.ts';
import { code, type Inline, link, p, table } from '../nodes/nodes.ts';
import type { Page } from '../page.ts';

/** What the page says of a question; a check's `Decision` is one. */
export interface DocumentedDecision {
  readonly number: string;
  readonly asks: string;
  readonly rules: readonly string[];
  readonly reason?: string;
}

/** The table, in the list's order. */
export function decisionsPage(decisions: readonly DocumentedDecision[]): Page {
  return {
    file: 'checks/decisions.mdx',
    title: 'What the checks decide',
    description:
      'Sixty-six questions of a privacy lawyer, and the rule that decides each, or the reason why none does.',
    source: 'src/checks/decisions.ts',
    content: [
      p(
        "The rules of the lawyers' list, R01 to R66: what must not happen in a registry of commitments. Each is decided by rules, by a model that leaves no way to break it, or by a person. Where several ways work together, the table says what each leaves to the others.",
      ),
      table(
        ['Number', 'What must not happen', 'Decided by'],
        decisions.map(({ number, asks, rules, reason }) => [[number], [asks], decidedBy(rules, reason)]),
      ),
    ],
  };
}

function decidedBy(rules: readonly string[], reason: string | undefined): Inline[] {
  const links = rules.flatMap((id, index): Inline[] => [
    ...(index === 0 ? [] : [', ']),
    link(ruleAddress(id), code(id)),
  ]);
  if (reason === undefined) return links;
  return links.length === 0 ? [reason] : [...links, `. ${reason}`];
}
