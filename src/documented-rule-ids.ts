/** The ids of all rules that have a page, apart from the rules: whoever needs addresses alone does not load what verifies documents. */
import { documentedChecks } from './checks/documented.ts';
import { citationRuleIds } from './citations/verify/citation-rule.ts';
import { documentReadable } from './citations/verify/document-readable.ts';

/** The last parts of their pages' addresses, in the order of `documentedRules`. */
export const documentedRuleIds: readonly string[] = [
  ...documentedChecks.map(({ id }) => id),
  documentReadable.id,
  ...citationRuleIds,
];
