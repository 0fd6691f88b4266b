/** All rules, in the order in which they report and are documented. */
import type { Rule } from './rule.ts';
import { entryWellFormed } from './rules/entry-well-formed.ts';
import { referenceResolves } from './rules/reference-resolves.ts';

export const rules: readonly Rule[] = [entryWellFormed, referenceResolves];
