/** Every rule that has a page: those of the checks, and those by which documents that cite us are verified. */
import { externalRuleFacts } from './checks/external/rules.ts';
import { rules } from './checks/index.ts';
import type { RuleFacts } from './checks/rule.ts';
import { siteRules } from './checks/site/index.ts';
import { scanRules } from './citations/scan/rules.ts';
import { documentReadable } from './citations/verify/document-readable.ts';
import { inventoryCurrent } from './citations/verify/inventory-current.ts';
import { citationRules } from './citations/verify/rules.ts';
import type { DocumentedRule } from './generate/pages/rules.ts';

/** Rules with the npm script that runs them and the file, or the folder of files, that defines them. */
type RuleList = readonly [command: string, source: string, rules: readonly RuleFacts[]];

const lists: readonly RuleList[] = [
  ['check', 'src/checks/rules/', rules],
  ['check:site', 'src/checks/site/rules/', siteRules],
  ['check:external', 'src/checks/external/rules.ts', externalRuleFacts],
  ['verify', 'src/citations/verify/', [documentReadable, inventoryCurrent]],
  ['verify', 'src/citations/verify/rules/', citationRules],
  ['scan', 'src/citations/scan/rules/', scanRules],
];

/** In the order of the commands, and within each in the order in which the rules report. */
export const documentedRules: readonly (DocumentedRule & RuleFacts)[] = lists.flatMap(([command, source, facts]) =>
  facts.map((rule) => ({ ...rule, command, source: source.endsWith('/') ? `${source}${rule.id}.ts` : source })),
);

/** The last parts of their pages' addresses, in the same order. */
export const documentedRuleIds: readonly string[] = documentedRules.map(({ id }) => id);
