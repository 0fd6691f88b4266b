/**
 * What each field of the inventory means: the descriptions of its JSON Schema, and the table of its documentation.
 * A test says that every field of the shape has its line here, and nothing else has one.
 */

/** Path of a field (`*` stands for an id, `[]` for an item of a list) → a sentence or two. */
export const inventoryFields: Readonly<Record<string, string>> = {
  schemaVersion: 'The version of this form, after semantic versioning.',
  publisher: 'Whose promises these are.',
  'publisher.name': 'The company that made the promises.',
  'publisher.note': 'How the site stands to that company.',
  site: 'The site that publishes the inventory.',
  'site.title': 'Its name.',
  'site.address': 'Its address, with a slash at the end.',
  citationPrefix: 'The first part of every id: "PC" of PC-GOV-2.',
  commitments: 'Every commitment by id, those that were replaced or withdrawn included. An id never disappears.',
  'commitments.*.title': 'A few words that name the commitment. They may change; the id does not.',
  'commitments.*.status':
    'in-force: a source of today says so. historic: said in the past, not known to be said today. replaced: other ids took its place. withdrawn: no longer made. draft: not published, not to be cited.',
  'commitments.*.topic': 'The subject that it is filed under.',
  'commitments.*.topic.id': 'The id of the topic.',
  'commitments.*.topic.title': 'Its name.',
  'commitments.*.principles': 'The principles that it serves.',
  'commitments.*.principles[].id': 'The id of a principle.',
  'commitments.*.principles[].title': 'Its name.',
  'commitments.*.address': 'The living page, which begins with the newest version.',
  'commitments.*.replacedBy': 'Ids that took its place; follow them to the end of the chain.',
  'commitments.*.formerAddresses': 'Paths below the site that lead to the living page.',
  'commitments.*.versions': 'Its wordings, oldest first. A version never changes and never disappears.',
  'commitments.*.versions[].version': 'Its number, from 1.',
  'commitments.*.versions[].token': 'What a citation carries: PC-GOV-2@2.',
  'commitments.*.versions[].digest': '"sha256-" and 64 hex digits, computed as described below.',
  'commitments.*.versions[].permalink':
    'The page that shows this version for ever. Of a draft, whose wording may still change, the living page.',
  'commitments.*.versions[].from':
    'Since when it was worded so: a date, or two days between which it began. A date is as exact as it is known: year, month or day.',
  'commitments.*.versions[].from.date': 'The day, month or year.',
  'commitments.*.versions[].from.notBefore': 'Not earlier than this.',
  'commitments.*.versions[].from.notAfter': 'Not later than this.',
  'commitments.*.versions[].from.basis':
    'How that is known. attested: first seen then, and perhaps older. stated: the source says so. inferred: our conclusion.',
  'commitments.*.versions[].from.announced': 'True where the date lies ahead.',
  'commitments.*.versions[].lastAttested':
    'When a source was last seen to say so: a date, or two days between which it was.',
  'commitments.*.versions[].lastAttested.date': 'The day, month or year.',
  'commitments.*.versions[].lastAttested.notBefore': 'Not earlier than this.',
  'commitments.*.versions[].lastAttested.notAfter': 'Not later than this.',
  'commitments.*.versions[].statement': 'The words.',
  'commitments.*.versions[].qualifiers': 'What narrows them. Each has to be quoted with the statement.',
  'commitments.*.versions[].qualifiers[].id': 'Unique within the version.',
  'commitments.*.versions[].qualifiers[].kind':
    'condition: holds only if. exclusion: does not hold for. limit: holds only so far.',
  'commitments.*.versions[].qualifiers[].text': 'The words.',
  'commitments.*.versions[].qualifiers[].limits':
    'The part of the statement that it narrows, where that is not the whole.',
  'commitments.*.versions[].qualifiers[].basis':
    'explicit: the source says so. inferred: we conclude it. ambiguous: the source can be read in more than one way.',
  'commitments.*.versions[].qualifiers[].reason':
    'Why, in the words of the source; "not-stated" where it gives no reason.',
  'commitments.*.versions[].qualifiers[].openPoint': 'The id of a question about it that is open.',
  'commitments.*.versions[].modality': 'obligation: does. prohibition: does not. assurance: states as a fact.',
  'commitments.*.versions[].strength':
    'contractual: the source presents it as part of an agreement. public-statement: said in public, no more.',
  'commitments.*.versions[].binding': 'The agreements that contain it.',
  'commitments.*.versions[].binding[].instrument': 'The id of the agreement, in "instruments".',
  'commitments.*.versions[].binding[].subject':
    'What the statement is about, which picks the right successor of an agreement that was split.',
  'commitments.*.versions[].binding[].provision': 'The clause, or what is open about it.',
  'commitments.*.versions[].binding[].provision.unresolved': 'What is open, and who could settle it.',
  'commitments.*.versions[].binding[].provision.openPoint': 'The id of the open question.',
  'commitments.*.versions[].scope': 'What it holds for. What is not named is not covered.',
  'commitments.*.versions[].scope.services': '"all" where the source names no limit, or ids in "services".',
  'commitments.*.versions[].scope.excluded': 'Services that the source leaves out.',
  'commitments.*.versions[].scope.excluded[].service': 'The id of the service.',
  'commitments.*.versions[].scope.excluded[].basis': 'How the exclusion is known; see the basis of qualifiers.',
  'commitments.*.versions[].scope.excluded[].reason': 'Why; "not-stated" where the source gives no reason.',
  'commitments.*.versions[].scope.excluded[].where': 'The circumstances of the exclusion, where it is not total.',
  'commitments.*.versions[].scope.jurisdictions':
    '"worldwide" where the source names no limit, or ids in "jurisdictions".',
  'commitments.*.versions[].scope.dataScope': 'The kinds of data, as ids in "terms".',
  'commitments.*.versions[].scope.inScopeList':
    'The agreement that lists the services in scope, "not-limited", or what is open about it.',
  'commitments.*.versions[].scope.inScopeList.unresolved': 'What is open, and who could settle it.',
  'commitments.*.versions[].scope.inScopeList.openPoint': 'The id of the open question.',
  'commitments.*.versions[].change': 'How it differs from the version before.',
  'commitments.*.versions[].change.kind':
    'initial, editorial (reads differently, says the same), clarifying, narrowing (promises less), broadening (promises more), or erratum (we had read the source wrongly).',
  'commitments.*.versions[].change.reason': 'What changed, and why.',
  'commitments.*.review': 'Who looks after the entry.',
  'commitments.*.review.owner': 'Who.',
  'commitments.*.review.reviewed': 'The day of the last reading against the sources.',
  'commitments.*.review.due': 'The day on which the next one is due.',
  claims:
    'Every claim by id: said by the publisher, but no promise. Listed so that citing one as a commitment is noticed.',
  'claims.*.title': 'A few words that name the claim.',
  'claims.*.address': 'Where it stands.',
  'claims.*.statement': 'What it says.',
  services: 'Every service by id, with the names that a document may use for it.',
  'services.*.title': 'Its present name.',
  'services.*.umbrella': 'True for a word for several services, which covers one of them only where a source says so.',
  'services.*.alsoKnownAs': 'Other names in use.',
  'services.*.formerNames': 'Names that it had.',
  'services.*.members': 'The services that a source names as parts of an umbrella.',
  'services.*.members[].service': 'The id of the part.',
  'services.*.partOf': 'The services that it is or was a part of.',
  'services.*.partOf[].service': 'The id of the whole.',
  'services.*.partOf[].until': 'Until when.',
  jurisdictions: 'Every place by id.',
  'jurisdictions.*.title': 'Its English name.',
  'jurisdictions.*.code': 'ISO 3166-1 alpha-2 or ISO 3166-2 code, or EU.',
  'jurisdictions.*.names': 'Its names, in its own languages too.',
  'jurisdictions.*.parent':
    'The id of the place that it is a part of. A promise for the whole is not one for the part.',
  instruments: 'The agreements that bind, and what took their place.',
  'instruments.*.title': 'Its name.',
  'instruments.*.kind': 'What kind of document: agreement, publication and others.',
  'instruments.*.standing': 'Whether it can be relied on as standing today.',
  'instruments.*.supersededBy': 'What took its place.',
  'instruments.*.supersededBy[].instrument': 'The id of the successor.',
  'instruments.*.supersededBy[].subject': 'The part that moved; left out where it is the whole.',
  'instruments.*.supersededBy[].date': 'When.',
  'instruments.*.supersededBy[].effect': 'What that means.',
  'instruments.*.supersededBy[].evidence':
    'How it is known: official or secondary source, recalled without a source, or inferred.',
  terms: 'The kinds of data that scopes name, by id.',
  'terms.*.title': 'The word.',
};
