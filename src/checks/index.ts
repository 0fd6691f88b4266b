/**
 * Checks: from a registry and hand-written pages to findings, each with its place. A rule is a file in `rules/`; `run.ts` runs
 * them, `reporters/` say what they found. Imports `language` and `model`, and knows no registry.
 *
 * Here are all rules, in the order in which they report and are documented.
 */
import type { Rule } from './rule.ts';
import { absoluteWordsQualified } from './rules/absolute-words-qualified.ts';
import { addressUnique } from './rules/address-unique.ts';
import { asOfBeforeReview } from './rules/as-of-before-review.ts';
import { attestationNotCertified } from './rules/attestation-not-certified.ts';
import { authenticTextMarked } from './rules/authentic-text-marked.ts';
import { bindingOfItsTime } from './rules/binding-of-its-time.ts';
import { bindingProvisionNamed } from './rules/binding-provision-named.ts';
import { bindingSuperseded } from './rules/binding-superseded.ts';
import { cadenceInField } from './rules/cadence-in-field.ts';
import { cadenceKept } from './rules/cadence-kept.ts';
import { caseOutcomeCurrent } from './rules/case-outcome-current.ts';
import { certificationSound } from './rules/certification-sound.ts';
import { certificationSupported } from './rules/certification-supported.ts';
import { changeKindFits } from './rules/change-kind-fits.ts';
import { citationLinesAscending } from './rules/citation-lines-ascending.ts';
import { citationResolves } from './rules/citation-resolves.ts';
import { claimNotCitedAsCommitment } from './rules/claim-not-cited-as-commitment.ts';
import { claimPromisesNothing } from './rules/claim-promises-nothing.ts';
import { concordanceComplete } from './rules/concordance-complete.ts';
import { conditionInFields } from './rules/condition-in-fields.ts';
import { contractualHasBinding } from './rules/contractual-has-binding.ts';
import { countInProseTrue } from './rules/count-in-prose-true.ts';
import { countMatchesScope } from './rules/count-matches-scope.ts';
import { customerObligationNotPromise } from './rules/customer-obligation-not-promise.ts';
import { dateInProseMatches } from './rules/date-in-prose-matches.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { dayHasCome } from './rules/day-has-come.ts';
import { deprecatedName } from './rules/deprecated-name.ts';
import { editionCurrent } from './rules/edition-current.ts';
import { editionNamed } from './rules/edition-named.ts';
import { editorialChangeHarmless } from './rules/editorial-change-harmless.ts';
import { entryDistinct } from './rules/entry-distinct.ts';
import { entryWellFormed } from './rules/entry-well-formed.ts';
import { evidenceMatchesSource } from './rules/evidence-matches-source.ts';
import { evidenceOfItsTime } from './rules/evidence-of-its-time.ts';
import { exclusionBasisAgrees } from './rules/exclusion-basis-agrees.ts';
import { externalLinkSound } from './rules/external-link-sound.ts';
import { formerAddressFree } from './rules/former-address-free.ts';
import { frontMatterSound } from './rules/front-matter-sound.ts';
import { historicToldInPast } from './rules/historic-told-in-past.ts';
import { iconHasAlt } from './rules/icon-has-alt.ts';
import { idGivenOnce } from './rules/id-given-once.ts';
import { idListedOnce } from './rules/id-listed-once.ts';
import { idWellFormed } from './rules/id-well-formed.ts';
import { inForceAttested } from './rules/in-force-attested.ts';
import { inForceToldInPresent } from './rules/in-force-told-in-present.ts';
import { inScopeListNamed } from './rules/in-scope-list-named.ts';
import { instrumentInField } from './rules/instrument-in-field.ts';
import { instrumentInScope } from './rules/instrument-in-scope.ts';
import { instrumentSupersededCitedAsLive } from './rules/instrument-superseded-cited-as-live.ts';
import { instrumentToldOfItsTime } from './rules/instrument-told-of-its-time.ts';
import { issuerExisted } from './rules/issuer-existed.ts';
import { jurisdictionBoundBasis } from './rules/jurisdiction-bound-basis.ts';
import { jurisdictionCodeSound } from './rules/jurisdiction-code-sound.ts';
import { jurisdictionServiceCovered } from './rules/jurisdiction-service-covered.ts';
import { lawCitationDistinct } from './rules/law-citation-distinct.ts';
import { lawHasAuthority } from './rules/law-has-authority.ts';
import { lawNamedAndCited } from './rules/law-named-and-cited.ts';
import { lifecycleDateTrue } from './rules/lifecycle-date-true.ts';
import { linkLabelMatches } from './rules/link-label-matches.ts';
import { linkNamesItsInstrument } from './rules/link-names-its-instrument.ts';
import { linkResolves } from './rules/link-resolves.ts';
import { lockOnlyGrows } from './rules/lock-only-grows.ts';
import { mappingHasRationale } from './rules/mapping-has-rationale.ts';
import { modalityInWording } from './rules/modality-in-wording.ts';
import { nameInItsScript } from './rules/name-in-its-script.ts';
import { onePromise } from './rules/one-promise.ts';
import { openPointReported } from './rules/open-point-reported.ts';
import { ownLinkCanonical } from './rules/own-link-canonical.ts';
import { ownWords } from './rules/own-words.ts';
import { pageNamesKnown } from './rules/page-names-known.ts';
import { partyInWording } from './rules/party-in-wording.ts';
import { placeInScope } from './rules/place-in-scope.ts';
import { planInScope } from './rules/plan-in-scope.ts';
import { principleHasCommitment } from './rules/principle-has-commitment.ts';
import { principlePromiseKept } from './rules/principle-promise-kept.ts';
import { promiseCitesCommitment } from './rules/promise-cites-commitment.ts';
import { provisionHasEdition } from './rules/provision-has-edition.ts';
import { publishedIdKept } from './rules/published-id-kept.ts';
import { publishedSightingKept } from './rules/published-sighting-kept.ts';
import { publishedWordingKept } from './rules/published-wording-kept.ts';
import { punctuationSound } from './rules/punctuation-sound.ts';
import { qualifierHasReason } from './rules/qualifier-has-reason.ts';
import { qualifierNamesLimb } from './rules/qualifier-names-limb.ts';
import { questionAnsweredNow } from './rules/question-answered-now.ts';
import { referenceResolves } from './rules/reference-resolves.ts';
import { referencesDistinct } from './rules/references-distinct.ts';
import { reliefHasTest } from './rules/relief-has-test.ts';
import { replacementChain } from './rules/replacement-chain.ts';
import { retentionInField } from './rules/retention-in-field.ts';
import { reviewDueAfterReviewed } from './rules/review-due-after-reviewed.ts';
import { reviewDueSoon } from './rules/review-due-soon.ts';
import { scopeWithinJurisdiction } from './rules/scope-within-jurisdiction.ts';
import { serviceCurrent } from './rules/service-current.ts';
import { serviceInScope } from './rules/service-in-scope.ts';
import { serviceListsDated } from './rules/service-lists-dated.ts';
import { serviceNotIncludedAndExcluded } from './rules/service-not-included-and-excluded.ts';
import { sightingDated } from './rules/sighting-dated.ts';
import { sightingDroppedBeside } from './rules/sighting-dropped-beside.ts';
import { sightingEffectTold } from './rules/sighting-effect-told.ts';
import { sightingRecent } from './rules/sighting-recent.ts';
import { sightingWithinText } from './rules/sighting-within-text.ts';
import { sourceLineSupports } from './rules/source-line-supports.ts';
import { stagesDated } from './rules/stages-dated.ts';
import { standardGeneric } from './rules/standard-generic.ts';
import { statedStatusTrue } from './rules/stated-status-true.ts';
import { statementDistinct } from './rules/statement-distinct.ts';
import { statementStandsAlone } from './rules/statement-stands-alone.ts';
import { statisticHasPeriod } from './rules/statistic-has-period.ts';
import { strengthMatchesWording } from './rules/strength-matches-wording.ts';
import { successionMutual } from './rules/succession-mutual.ts';
import { summaryInScope } from './rules/summary-in-scope.ts';
import { suppressionCurrent } from './rules/suppression-current.ts';
import { termUnique } from './rules/term-unique.ts';
import { textInLanguage } from './rules/text-in-language.ts';
import { textNotPlaceholder } from './rules/text-not-placeholder.ts';
import { timeBoundWord } from './rules/time-bound-word.ts';
import { timeLimitInField } from './rules/time-limit-in-field.ts';
import { timeLimitsAgree } from './rules/time-limits-agree.ts';
import { titleInScope } from './rules/title-in-scope.ts';
import { umbrellaInContract } from './rules/umbrella-in-contract.ts';
import { versionsInOrder } from './rules/versions-in-order.ts';
import { withdrawalTold } from './rules/withdrawal-told.ts';

export const rules: readonly Rule[] = [
  entryWellFormed,
  textNotPlaceholder,
  punctuationSound,
  referenceResolves,
  idWellFormed,
  idListedOnce,
  idGivenOnce,
  referencesDistinct,
  publishedIdKept,
  publishedSightingKept,
  publishedWordingKept,
  lockOnlyGrows,
  datesInOrder,
  dateInProseMatches,
  lifecycleDateTrue,
  versionsInOrder,
  editorialChangeHarmless,
  changeKindFits,
  statementStandsAlone,
  onePromise,
  statementDistinct,
  entryDistinct,
  historicToldInPast,
  inForceToldInPresent,
  reviewDueAfterReviewed,
  inForceAttested,
  sightingDated,
  sightingWithinText,
  sightingEffectTold,
  sightingDroppedBeside,
  sightingRecent,
  scopeWithinJurisdiction,
  serviceNotIncludedAndExcluded,
  timeLimitInField,
  retentionInField,
  cadenceInField,
  countMatchesScope,
  countInProseTrue,
  serviceInScope,
  planInScope,
  placeInScope,
  summaryInScope,
  instrumentInField,
  strengthMatchesWording,
  modalityInWording,
  certificationSupported,
  certificationSound,
  absoluteWordsQualified,
  contractualHasBinding,
  bindingSuperseded,
  bindingOfItsTime,
  principleHasCommitment,
  principlePromiseKept,
  lawHasAuthority,
  evidenceMatchesSource,
  evidenceOfItsTime,
  qualifierHasReason,
  concordanceComplete,
  citationLinesAscending,
  sourceLineSupports,
  frontMatterSound,
  pageNamesKnown,
  addressUnique,
  linkResolves,
  citationResolves,
  questionAnsweredNow,
  claimNotCitedAsCommitment,
  claimPromisesNothing,
  promiseCitesCommitment,
  statedStatusTrue,
  timeBoundWord,
  deprecatedName,
  ownLinkCanonical,
  termUnique,
  titleInScope,
  openPointReported,
  replacementChain,
  withdrawalTold,
  formerAddressFree,
  successionMutual,
  suppressionCurrent,
  jurisdictionCodeSound,
  jurisdictionServiceCovered,
  serviceListsDated,
  inScopeListNamed,
  umbrellaInContract,
  jurisdictionBoundBasis,
  instrumentInScope,
  serviceCurrent,
  bindingProvisionNamed,
  customerObligationNotPromise,
  partyInWording,
  qualifierNamesLimb,
  conditionInFields,
  reliefHasTest,
  exclusionBasisAgrees,
  instrumentSupersededCitedAsLive,
  instrumentToldOfItsTime,
  issuerExisted,
  stagesDated,
  lawNamedAndCited,
  lawCitationDistinct,
  authenticTextMarked,
  nameInItsScript,
  textInLanguage,
  provisionHasEdition,
  linkNamesItsInstrument,
  linkLabelMatches,
  editionNamed,
  editionCurrent,
  standardGeneric,
  attestationNotCertified,
  statisticHasPeriod,
  cadenceKept,
  caseOutcomeCurrent,
  reviewDueSoon,
  dayHasCome,
  asOfBeforeReview,
  timeLimitsAgree,
  mappingHasRationale,
  iconHasAlt,
  ownWords,
  externalLinkSound,
];
