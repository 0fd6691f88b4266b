/** What `--list` and `--explain` say of rules. */
import type { RuleFacts } from '../../../src/checks/rule.ts';

/** A line for each rule: id, level, what holds. */
export function ruleList(rules: readonly RuleFacts[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules
    .map((rule) => `${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${rule.description}${marks(rule)}\n`)
    .join('');
}

/** Everything that the rule's page says, and where the page is. */
export function ruleExplanation(rule: RuleFacts, address: string): string {
  const indented = (source: string) => source.replace(/^/gm, '    ');
  return `${rule.id} (${rule.level})${marks(rule)}

${rule.description}

${rule.why}

Wrong:
${indented(rule.example.bad)}

It says: ${rule.example.message}

Right:
${indented(rule.example.good)}

${address}
`;
}

function marks({ timeBased, fix }: RuleFacts): string {
  const words = [...(timeBased ? ['comes with time'] : []), ...(fix ? ['--fix mends it'] : [])];
  return words.length > 0 ? ` [${words.join(', ')}]` : '';
}
