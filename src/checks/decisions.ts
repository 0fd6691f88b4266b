/**
 * What a privacy lawyer asks of a registry of commitments, R01 to R66, and how each is decided here: by rules, by the model
 * that leaves no way to break it, or by a person. One list, and long for that reason.
 */

/** One question of the list. */
export interface Decision {
  /** `R01` to `R66`. */
  readonly number: string;
  /** What must not happen, in our words. */
  readonly asks: string;
  /** Ids of the rules that decide it, wholly or in part. */
  readonly rules: readonly string[];
  /** Why no rule decides it, or what the rules leave to a person. */
  readonly reason?: string;
}

/** One page of translations would need all of these; until there is one, nothing can be behind or differ. */
const oneLanguage =
  'The registry and its pages are written in one language, and the model has no field for a translation. A site that adds one adds this rule with it.';

export const decisions: readonly Decision[] = [
  // Scope
  {
    number: 'R01',
    asks: 'A commitment names a service that its place does not list.',
    rules: ['scope-within-jurisdiction', 'service-in-scope', 'place-in-scope'],
  },
  {
    number: 'R02',
    asks: 'A place lists a service that no commitment there covers.',
    rules: ['jurisdiction-service-covered'],
  },
  {
    number: 'R03',
    asks: 'Sources list different services for one place, without their dates.',
    rules: ['service-lists-dated'],
  },
  {
    number: 'R04',
    asks: 'A text says "in scope" without the list of what is in scope.',
    rules: ['in-scope-list-named', 'open-point-reported'],
    reason: 'A list that is not known is marked as unresolved, and then only reported.',
  },
  {
    number: 'R05',
    asks: 'A contractual commitment holds for a collective word whose services nobody lists.',
    rules: ['umbrella-in-contract'],
  },
  {
    number: 'R06',
    asks: 'A worldwide commitment rests on the law of one place.',
    rules: ['jurisdiction-bound-basis', 'instrument-in-scope'],
  },
  {
    number: 'R07',
    asks: 'A commitment of today names a service that was retired or renamed.',
    rules: ['service-current', 'deprecated-name'],
  },
  {
    number: 'R08',
    asks: 'A text says any, all or always where an exclusion exists that it does not show.',
    rules: ['absolute-words-qualified', 'qualifier-has-reason'],
  },
  // Binding and wording
  {
    number: 'R09',
    asks: 'A text speaks of contract or guarantee, and no contract and clause is named.',
    rules: ['strength-matches-wording', 'contractual-has-binding', 'binding-provision-named'],
  },
  {
    number: 'R10',
    asks: 'A public statement carries the badge of a contract.',
    rules: ['contractual-has-binding'],
    reason: 'The badge is generated from the field "strength", so that page and registry cannot differ.',
  },
  {
    number: 'R11',
    asks: 'A contract was superseded, and its successor is missing or of the wrong branch.',
    rules: ['binding-superseded', 'binding-of-its-time'],
  },
  {
    number: 'R12',
    asks: 'A contract is cited without the edition and its date.',
    rules: ['binding-provision-named', 'provision-has-edition'],
  },
  {
    number: 'R13',
    asks: 'Nobody owes a commitment, or not the one whom the split of responsibilities names.',
    rules: ['customer-obligation-not-promise'],
    reason:
      'The field "obligor" must be there: an entry without it does not compile, and entry-well-formed reports it in JSON.',
  },
  {
    number: 'R14',
    asks: 'A duty of the customer stands among the promises of the provider.',
    rules: ['customer-obligation-not-promise'],
  },
  {
    number: 'R15',
    asks: 'A right that the provider reserves is listed as a commitment.',
    rules: ['customer-obligation-not-promise'],
  },
  {
    number: 'R16',
    asks: 'Absolute words (never, always, any, all, no) that no lawyer has read.',
    rules: ['absolute-words-qualified'],
    reason:
      'The rule asks for the exclusion that the word hides; whether the absolute word is right is for a lawyer to judge.',
  },
  {
    number: 'R17',
    asks: '"Capable of meeting" or "helps to comply" is passed on as "complies" or "certified".',
    rules: ['strength-matches-wording', 'attestation-not-certified', 'certification-supported'],
  },
  {
    number: 'R18',
    asks: 'A belief, an own assessment or a slogan gets into the list of what can be cited.',
    rules: ['claim-not-cited-as-commitment'],
    reason:
      'Claims are a kind of their own, with ids of their own, and exports of commitments are made from the commitments alone.',
  },
  {
    number: 'R19',
    asks: 'One promise is recorded twice in different words, without a link.',
    rules: ['statement-distinct'],
  },
  // Exclusions, conditions
  { number: 'R20', asks: 'An exclusion gives no reason.', rules: ['qualifier-has-reason'] },
  {
    number: 'R21',
    asks: 'An exclusion does not say which limb of the commitment it limits.',
    rules: ['qualifier-names-limb', 'qualifier-has-reason'],
    reason:
      'A qualifier without "limits" narrows the whole statement, which is why commitments are recorded one promise at a time. Which limb an ambiguous source means is an open point for a person.',
  },
  { number: 'R22', asks: 'A condition stands in the text and not in the fields.', rules: ['condition-in-fields'] },
  {
    number: 'R23',
    asks: 'The customer is told to be relieved of a duty, without the legal test and its edition.',
    rules: ['relief-has-test', 'provision-has-edition'],
  },
  {
    number: 'R24',
    asks: 'An exclusion belongs to no commitment.',
    rules: [],
    reason: 'Qualifiers and exclusions lie within the version that they narrow, so that none can be left behind.',
  },
  { number: 'R25', asks: 'An exclusion that was inferred is shown as explicit.', rules: ['exclusion-basis-agrees'] },
  // Law, regulator, guidance
  { number: 'R26', asks: 'A law has no regulator, and no reason for having none.', rules: ['law-has-authority'] },
  {
    number: 'R27',
    asks: 'A regulation or guidance is cited that was superseded or repealed.',
    rules: ['instrument-superseded-cited-as-live', 'replacement-chain'],
  },
  {
    number: 'R28',
    asks: 'An instrument is attributed to an authority that did not exist at its date.',
    rules: ['issuer-existed'],
  },
  {
    number: 'R29',
    asks: 'A law is about to be replaced, and nobody watches.',
    rules: ['review-due-soon'],
    reason:
      'A pending successor cannot be recorded without the day to look again; the rule reports that day when it comes.',
  },
  {
    number: 'R30',
    asks: 'Dates of enactment and force are out of order, or one year stands for several stages.',
    rules: ['dates-in-order', 'stages-dated'],
  },
  {
    number: 'R31',
    asks: 'A law lacks its native name, its citation or the address of its official text.',
    rules: ['law-named-and-cited'],
  },
  {
    number: 'R32',
    asks: 'Guidance is cited by number, without edition, date or address.',
    rules: ['provision-has-edition'],
  },
  {
    number: 'R33',
    asks: 'Laws for the public and for the private sector are mixed.',
    rules: [],
    reason:
      'Every law must say which sector it is for ("sector"): an entry without it does not compile, and entry-well-formed reports it in JSON. Whether it says so rightly is for a person to read in the law.',
  },
  {
    number: 'R34',
    asks: 'A class of laws, such as "local privacy laws", is recorded as a law.',
    rules: ['law-named-and-cited'],
    reason:
      'A class has neither citation nor official text, without which no law can be recorded; a class of laws is a topic.',
  },
  {
    number: 'R35',
    asks: 'A list of examples is shown as if it were complete.',
    rules: [],
    reason:
      'Every place says whether its list of laws is complete ("lawList"), and its page is generated with that sentence.',
  },
  // Standards, evidence, statistics
  {
    number: 'R36',
    asks: 'A certificate or report is past its end, or older than eighteen months.',
    rules: ['in-force-attested', 'edition-current'],
    reason:
      'The registry holds no certificates; what it holds as evidence is the day on which a source was last seen to say so.',
  },
  {
    number: 'R37',
    asks: 'A standard is named without edition, or in one that was withdrawn.',
    rules: ['edition-named', 'edition-current'],
  },
  { number: 'R38', asks: 'A standard is named by its publisher alone.', rules: ['standard-generic'] },
  {
    number: 'R39',
    asks: 'An attestation is called a certificate, or goes by the name of former days.',
    rules: ['attestation-not-certified', 'deprecated-name'],
  },
  {
    number: 'R40',
    asks: 'The scope of an attestation does not contain the service that it is to support.',
    rules: [],
    reason:
      'Attestation reports are given under confidentiality and are not recorded here; only a person who holds the report can compare its scope.',
  },
  { number: 'R41', asks: 'A statistic has no period.', rules: ['statistic-has-period'] },
  {
    number: 'R42',
    asks: 'A regular report is late, or a period is missing.',
    rules: ['cadence-kept', 'cadence-in-field'],
  },
  {
    number: 'R43',
    asks: 'A count differs from the one in the report.',
    rules: ['statistic-has-period'],
    reason:
      'The rule compares with the figures that are recorded; whether these are those of the report, somebody has to count.',
  },
  { number: 'R44', asks: 'The outcome of a case is not that of the last court.', rules: ['case-outcome-current'] },
  // Dates, review, temporal words
  { number: 'R45', asks: 'A review is overdue.', rules: ['review-due-soon', 'review-due-after-reviewed'] },
  {
    number: 'R46',
    asks: 'The date of what is said is missing, or later than the review.',
    rules: ['as-of-before-review'],
    reason: 'The date must be there: an entry without it does not compile, and entry-well-formed reports it in JSON.',
  },
  {
    number: 'R47',
    asks: 'Words that age (new, recently, currently) stand in an entry of long ago.',
    rules: ['time-bound-word'],
  },
  {
    number: 'R48',
    asks: 'What was superseded is still in force, a chain is circular, or a successor is older.',
    rules: ['replacement-chain', 'binding-superseded', 'dates-in-order', 'succession-mutual'],
  },
  {
    number: 'R49',
    asks: 'Time limits of one commitment differ between entries.',
    rules: ['time-limits-agree', 'time-limit-in-field'],
  },
  // References, text, publication
  {
    number: 'R50',
    asks: 'A reference leads nowhere; an id is given twice or was changed after it was published.',
    rules: ['reference-resolves', 'citation-resolves', 'id-given-once', 'id-listed-once', 'published-id-kept'],
  },
  {
    number: 'R51',
    asks: 'A link elsewhere is missing, dead, redirected or without its language.',
    rules: ['external-link-sound', 'link-resolves', 'link-names-its-instrument'],
    reason:
      'A missing address is marked as unresolved, and the language is a required field. Whether a page still answers is asked over the network, by the scheduled check and not by this one.',
  },
  {
    number: 'R52',
    asks: 'A page states what the registry does not have, or an entry has no page.',
    rules: ['promise-cites-commitment', 'citation-resolves', 'claim-not-cited-as-commitment', 'instrument-in-field'],
    reason: 'Every entry has its page because the pages are generated from the entries.',
  },
  {
    number: 'R53',
    asks: 'A generated page was edited by hand.',
    rules: [],
    reason:
      'Generated pages are not kept in the repository: each run writes them anew, and says which ones it found edited.',
  },
  { number: 'R54', asks: 'A text repeats too many words of its source.', rules: ['own-words'] },
  {
    number: 'R55',
    asks: 'A heading that was inferred is published without a mark.',
    rules: ['mapping-has-rationale'],
    reason: 'The mark is generated from the basis of the heading; the rule asks for what it was concluded from.',
  },
  {
    number: 'R56',
    asks: 'A damaged sentence of the source is published.',
    rules: ['statement-stands-alone', 'own-words', 'concordance-complete'],
    reason:
      'Statements are written by us, and lines that lost something are marked in the concordance; that a source sentence lost a word, only a reader can see.',
  },
  {
    number: 'R57',
    asks: 'A principle has no commitment, or a commitment no principle or topic.',
    rules: ['principle-has-commitment'],
    reason: 'A commitment must name a topic and a principle: one without them does not compile.',
  },
  { number: 'R58', asks: 'Two norms are related without a reason.', rules: ['mapping-has-rationale'] },
  {
    number: 'R59',
    asks: 'An icon has no description and is not marked as decoration, or its description has a slip.',
    rules: ['icon-has-alt'],
    reason: 'A slip of the pen in a description is for a reader to see.',
  },
  // Translations and audiences
  { number: 'R60', asks: 'A translation is behind its original.', rules: [], reason: oneLanguage },
  {
    number: 'R61',
    asks: 'A legal term is translated against the glossary.',
    rules: [],
    reason:
      'The glossary keeps the legal terms of each place with their meaning; whether a translation follows it is for a translator to judge, and there is none yet.',
  },
  {
    number: 'R62',
    asks: 'A commitment is stronger or has fewer exclusions in one language than in another.',
    rules: [],
    reason: oneLanguage,
  },
  {
    number: 'R63',
    asks: 'A machine translated a contractual commitment, and nobody signed it off.',
    rules: [],
    reason: oneLanguage,
  },
  { number: 'R64', asks: 'A translation of a law is shown as the authentic text.', rules: ['authentic-text-marked'] },
  {
    number: 'R65',
    asks: 'What sales people are given has an entry that is not citable or not reviewed.',
    rules: ['claim-not-cited-as-commitment', 'review-due-soon', 'citation-resolves'],
    reason: 'Exports are made from the commitments alone, each with its status and its last review.',
  },
  {
    number: 'R66',
    asks: 'The page of a place does not say that it is information and no legal advice.',
    rules: [],
    reason: 'Every page of a place is generated with that sentence, and the check of the built site looks for it.',
  },
];
