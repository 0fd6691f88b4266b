/** The rules on citations, in the order in which they report. */
import { attestationRecent } from './rules/attestation-recent.ts';
import { citationCurrentEntry } from './rules/citation-current-entry.ts';
import { citationCurrentVersion } from './rules/citation-current-version.ts';
import { citationKnown } from './rules/citation-known.ts';
import { claimNotCommitment } from './rules/claim-not-commitment.ts';
import { detailsKept } from './rules/details-kept.ts';
import { digestMatches } from './rules/digest-matches.ts';
import { historicNotCurrent } from './rules/historic-not-current.ts';
import { limitsNotDenied } from './rules/limits-not-denied.ts';
import { permalinkCanonical } from './rules/permalink-canonical.ts';
import { qualifiersPresent } from './rules/qualifiers-present.ts';
import { quotationExact } from './rules/quotation-exact.ts';
import { scopeCovered } from './rules/scope-covered.ts';
import { strengthNotOverstated } from './rules/strength-not-overstated.ts';
import { versionPinned } from './rules/version-pinned.ts';

export const citationRules = [
  citationKnown,
  citationCurrentEntry,
  citationCurrentVersion,
  digestMatches,
  quotationExact,
  qualifiersPresent,
  limitsNotDenied,
  detailsKept,
  scopeCovered,
  strengthNotOverstated,
  historicNotCurrent,
  claimNotCommitment,
  versionPinned,
  attestationRecent,
  permalinkCanonical,
] as const;

export type CitationRuleId = (typeof citationRules)[number]['id'];
