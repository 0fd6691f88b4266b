/** The rules on documents without citations. What the first of them tells of, the others do not. */
import { historyNotPresent } from './rules/history-not-present.ts';
import { promiseCited } from './rules/promise-cited.ts';
import { promiseNotOverstated } from './rules/promise-not-overstated.ts';
import { statementCited } from './rules/statement-cited.ts';

export const scanRules = [historyNotPresent, statementCited, promiseNotOverstated, promiseCited] as const;

export type ScanRuleId = (typeof scanRules)[number]['id'];
