/** All rules, in the order in which they report and are documented. */
import type { Rule } from './rule.ts';
import { bindingSuperseded } from './rules/binding-superseded.ts';
import { concordanceComplete } from './rules/concordance-complete.ts';
import { contractualHasBinding } from './rules/contractual-has-binding.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { entryWellFormed } from './rules/entry-well-formed.ts';
import { idGivenOnce } from './rules/id-given-once.ts';
import { idListedOnce } from './rules/id-listed-once.ts';
import { idWellFormed } from './rules/id-well-formed.ts';
import { lawHasAuthority } from './rules/law-has-authority.ts';
import { linkResolves } from './rules/link-resolves.ts';
import { openPointReported } from './rules/open-point-reported.ts';
import { principleHasCommitment } from './rules/principle-has-commitment.ts';
import { qualifierHasReason } from './rules/qualifier-has-reason.ts';
import { referenceResolves } from './rules/reference-resolves.ts';
import { replacementChain } from './rules/replacement-chain.ts';
import { reviewDueAfterReviewed } from './rules/review-due-after-reviewed.ts';
import { scopeWithinJurisdiction } from './rules/scope-within-jurisdiction.ts';
import { serviceNotIncludedAndExcluded } from './rules/service-not-included-and-excluded.ts';
import { termUnique } from './rules/term-unique.ts';

export const rules: readonly Rule[] = [
  entryWellFormed,
  referenceResolves,
  idWellFormed,
  idListedOnce,
  idGivenOnce,
  datesInOrder,
  reviewDueAfterReviewed,
  scopeWithinJurisdiction,
  serviceNotIncludedAndExcluded,
  contractualHasBinding,
  bindingSuperseded,
  principleHasCommitment,
  lawHasAuthority,
  qualifierHasReason,
  concordanceComplete,
  linkResolves,
  termUnique,
  openPointReported,
  replacementChain,
];
