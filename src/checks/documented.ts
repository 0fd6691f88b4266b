/** What the pages of the checks' rules say: of the registry, of the built site, and of addresses elsewhere. */
import { externalRuleDocuments } from './external/rules.ts';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';
import { siteRules } from './site/index.ts';

/** What a page says of a rule. */
export interface CheckDocument extends Pick<Rule, 'id' | 'description' | 'why' | 'level' | 'unit' | 'example'> {
  /** The command that runs it. */
  readonly command: 'check' | 'check:site' | 'check:external';
  /** The file that defines it, from the repository's root. */
  readonly source: string;
}

/** In the order of the commands, and within each in the order in which the rules report. */
export const documentedChecks: readonly CheckDocument[] = [
  ...rules.map((rule) => ({ ...rule, command: 'check' as const, source: `src/checks/rules/${rule.id}.ts` })),
  ...siteRules.map((rule) => ({ ...rule, command: 'check:site' as const, source: `src/checks/site/${rule.id}.ts` })),
  ...externalRuleDocuments.map((rule) => ({
    ...rule,
    command: 'check:external' as const,
    source: 'src/checks/external/rules.ts',
  })),
];
