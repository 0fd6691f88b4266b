/** From the registry to search records: one for each entry, and one for each published version of a commitment. */

import { rememberedFor } from '../../language/remembered.ts';
import { addressOf, versionAddress } from '../../model/addresses/routes.ts';
import { entriesOf } from '../../model/entries.ts';
import type { Kind } from '../../model/ids.ts';
import { currentNames, otherNames } from '../../model/names.ts';
import {
  cautionsInWords,
  effectWords,
  lastSeenForEach,
  partyWords,
  qualifierLines,
  scopeInLine,
} from '../../model/said/said.ts';
import type { Commitment, EntryOf, Instrument, Registry, Version } from '../../model/schema.ts';
import { seenAge, sighted } from '../../model/sightings/sightings.ts';
import { isCitable } from '../../model/status.ts';
import { tokenOf } from '../../model/token.ts';
import { currentVersion } from '../../model/versions/current-version.ts';
import { namedVersions } from '../../model/versions/named-versions.ts';
import { furtherTexts } from './entry-texts.ts';
import * as label from './label.ts';
import { plain } from './plain.ts';
import type { SearchKind, SearchRecord } from './record.ts';
import { searchKinds, seenAges } from './record.ts';
import { coveredBy, titlesOf } from './scope.ts';

/** What an entry adds to what all records have. */
type Own = Pick<SearchRecord, 'title' | 'statement' | 'label' | 'weight'> &
  Partial<Omit<SearchRecord, 'objectID' | 'path' | 'kind'>>;

/**
 * All records of a registry, in the order of the kinds, each commitment with its versions behind it: what they have in common is
 * packed once where it stands near. The same registry gives the same records.
 */
export function recordsOf(registry: Registry): SearchRecord[] {
  return (Object.keys(ownOf) as Kind[])
    .flatMap((kind) => entryRecords(registry, kind))
    .flatMap((one) => [one, ...versionRecords(registry, one)]);
}

function versionRecords(registry: Registry, { kind, id = '' }: SearchRecord): SearchRecord[] {
  const entry = kind === searchKinds.commitments ? registry.commitments[id] : undefined;
  if (!entry || !isCitable(entry)) return [];
  return entry.versions.map((version, index) => versionRecord(registry, id, entry, version, index + 1));
}

function entryRecords<K extends Kind>(registry: Registry, kind: K): SearchRecord[] {
  const own: OwnOf[K] = ownOf[kind];
  return entriesOf(registry, kind).map(([id, entry]) => {
    const one = searchRecord(`${kind}/${id}`, addressOf(kind, id), kind, own(registry, entry, id));
    const { title, names, statement, qualifiers } = one;
    const has = body(title, names, statement, qualifiers, one.body);
    return { ...one, body: body(one.body, furtherTexts(kind, entry, has)) };
  });
}

type OwnOf = { readonly [K in Kind]: (registry: Registry, entry: EntryOf[K], id: string) => Own };

/** What the entries of each kind say to a search. */
const ownOf: OwnOf = {
  commitments: (registry, entry, id) => {
    const own = commitment(registry, id, entry, currentVersion(entry));
    return { ...own, body: body(own.body, askedOf(registry).get(id)) };
  },
  questions: (registry, entry) => ({
    title: entry.title,
    names: entry.wordings.filter(asks),
    statement: plain(entry.answer),
    // Wordings that ask nothing are no names of it: who types the name of a law wants the law, and what mentions it after that.
    qualifiers: [
      ...entry.wordings.filter((wording) => !asks(wording)),
      ...namedVersions(registry, entry.answer).flatMap(({ version }) => qualifierLines(registry, version)),
    ],
    label: label.joinedParts(searchKinds.questions, scopeInLine(registry, entry)),
    ...facets(registry, entry),
    weight: 0.6,
  }),
  absences: (_, { title, wordings, summary, reason, instead, remarks }) => ({
    title,
    names: wordings,
    statement: summary,
    body: body(reason, plain(instead), remarks),
    label: label.joinedParts(searchKinds.absences, 'This register says nothing on it'),
    weight: 1,
  }),
  principles: (_, { title, summary, promise, remarks }) => ({
    title,
    statement: promise,
    body: body(summary, remarks),
    label: label.joinedParts(searchKinds.principles, label.noPromise),
    principle: [title],
    weight: 1.25,
  }),
  topics: (_, { title, summary, remarks, card, panels, categories }) => ({
    title,
    statement: summary,
    qualifiers: card ? [card.question] : [],
    body: body(
      panels?.map(({ heading }) => heading),
      categories?.map((one) => one.title),
      remarks,
    ),
    label: label.joinedParts(searchKinds.topics, label.noPromise),
    weight: 1.25,
  }),
  jurisdictions: (_, entry) => ({
    title: entry.title,
    names: [...otherNames(entry), entry.code],
    statement: entry.summary,
    body: body(entry.remarks, entry.dataResidency, entry.lawList.missing),
    label: searchKinds.jurisdictions,
    jurisdiction: [entry.title],
    weight: 1.25,
  }),
  services: (_, entry) => ({
    title: entry.title,
    names: otherNames(entry),
    statement: entry.summary,
    body: body(entry.lifecycle.detail, entry.remarks),
    label: label.ofService(entry),
    service: [entry.title],
    weight: 1.25,
  }),
  instruments: instrument,
  authorities: (registry, entry) => ({
    title: entry.title,
    names: otherNames(entry),
    statement: entry.summary,
    body: body(entry.remarks),
    label: label.joinedParts(searchKinds.authorities, ...titlesOf(registry, 'jurisdictions', [entry.jurisdiction])),
    jurisdiction: titlesOf(registry, 'jurisdictions', [entry.jurisdiction]),
    weight: 1.1,
  }),
  responsibilities: (registry, entry) => ({
    title: entry.title,
    statement: entry.summary,
    qualifiers: entry.conditions,
    body: body(effectWords[entry.effect], partyWords[entry.party], lawNames(registry, entry.restsOn), entry.remarks),
    label: label.joinedParts(
      searchKinds.responsibilities,
      label.noPromise,
      `${effectWords[entry.effect]} (${partyWords[entry.party].toLowerCase()})`,
      scopeInLine(registry, entry),
    ),
    ...facets(registry, entry),
    weight: 1,
  }),
  certifications: (registry, entry) => ({
    title: entry.title,
    names: titlesOf(registry, 'instruments', [entry.instrument]),
    statement: entry.summary,
    body: body(entry.issuer, entry.edition, entry.reportType, entry.remarks),
    label: label.joinedParts(searchKinds.certifications, scopeInLine(registry, entry)),
    ...facets(registry, entry),
    weight: 1,
  }),
  subprocessors: (registry, entry) => ({
    title: entry.title,
    statement: entry.summary,
    body: body(entry.purpose, entry.remarks),
    label: label.joinedParts(
      searchKinds.subprocessors,
      entry.until === undefined ? undefined : 'Former',
      scopeInLine(registry, { services: entry.services, jurisdictions: entry.places }),
    ),
    ...facets(registry, { services: entry.services, jurisdictions: entry.places }),
    weight: 0.9,
  }),
  claims: (registry, entry, id) => ({
    id,
    title: entry.title,
    statement: entry.summary,
    body: body(
      entry.standingDetail,
      entry.covers,
      lawNames(
        registry,
        entry.about.map((one) => ({ instrument: one })),
      ),
      entry.remarks,
    ),
    label: label.ofClaim(entry),
    ...facets(registry, entry),
    ...(entry.standing === 'outdated' && { outdated: true }),
    weight: 0.95,
  }),
  terms: (registry, entry) => ({
    title: entry.title,
    names: [...entry.synonyms, ...entry.perJurisdiction.map(({ term }) => term)],
    statement: entry.definition,
    body: body(
      entry.standardTerms.map(({ term }) => term),
      entry.perJurisdiction.map(({ gloss }) => gloss),
      entry.remarks,
    ),
    label: searchKinds.terms,
    jurisdiction: titlesOf(
      registry,
      'jurisdictions',
      entry.perJurisdiction.map((one) => one.jurisdiction),
    ),
    weight: 1.2,
  }),
  openPoints: (_, entry) => ({
    title: entry.title,
    statement: entry.detail,
    body: body(entry.whoSettles),
    label: searchKinds.openPoints,
    weight: 0.75,
  }),
  sources: (_, entry) => ({
    title: entry.title,
    names: [entry.publisher],
    statement: entry.summary,
    body: body(
      entry.remarks,
      entry.lines?.list.filter(({ furniture }) => furniture === undefined).map(({ gist }) => gist),
    ),
    label: label.joinedParts(searchKinds.sources, entry.publisher),
    weight: 0.6,
  }),
};

const asks = (wording: string) => /[?？]$/.test(wording);

/** The questions, as customers ask them, whose answers name a commitment, by its id: who asks in these words is looking for it. */
const askedOf = rememberedFor((registry: Registry): ReadonlyMap<string, readonly string[]> => {
  const asked = new Map<string, string[]>();
  for (const { title, wordings, answer } of Object.values(registry.questions))
    for (const id of new Set(namedVersions(registry, answer).map((one) => one.id)))
      asked.set(id, [...(asked.get(id) ?? []), title, ...wordings.filter(asks)]);
  return asked;
});

/** A record of a kind, with nothing in the fields that are not given. */
export function searchRecord(objectID: string, path: string, kind: SearchKind, own: Own): SearchRecord {
  return {
    objectID,
    path,
    kind: searchKinds[kind],
    names: [],
    qualifiers: [],
    body: '',
    jurisdiction: [],
    service: [],
    principle: [],
    seen: [],
    ...own,
  };
}

function commitment(registry: Registry, id: string, entry: Commitment, version: Version): Own {
  const { statement, scope, supports, binding } = version;
  const known = sighted(registry, entry);
  const number = entry.versions.indexOf(version) + 1;
  return {
    id,
    title: entry.title,
    statement,
    qualifiers: [
      ...qualifierLines(registry, version),
      ...cautionsInWords(registry, known, number).map(({ head }) => `Caution: ${head}`),
    ],
    body: body(
      known.sightings.length > 0 ? lastSeenForEach(registry, known, number) : undefined,
      titlesOf(registry, 'topics', [entry.topic]),
      titlesOf(registry, 'principles', entry.principles),
      titlesOf(registry, 'terms', scope.dataScope),
      lawNames(registry, [...supports, ...binding]),
      version.trigger,
      entry.remarks,
    ),
    label: label.ofCommitment(registry, entry, version),
    jurisdiction: coveredBy(registry, version, 'jurisdiction'),
    service: coveredBy(registry, version, 'service'),
    principle: titlesOf(registry, 'principles', entry.principles),
    seen: [seenAges[seenAge(registry, known, number, entry.review.reviewed)]],
    weight: 1.3,
  };
}

/** A wording of its own. It is found by its id and version alone, so that an old wording never answers a question, and has nothing more to be found by. */
function versionRecord(
  registry: Registry,
  id: string,
  entry: Commitment,
  version: Version,
  number: number,
): SearchRecord {
  return searchRecord(`commitments/${tokenOf(id, number)}`, versionAddress(id, number), 'commitments', {
    ...commitment(registry, id, entry, version),
    id: tokenOf(id, number),
    body: '',
    label: label.ofVersion(registry, entry, version, number),
    version: true,
  });
}

function instrument(registry: Registry, entry: Instrument): Own {
  const law = 'citation' in entry && typeof entry.citation === 'string' ? [entry.citation] : [];
  const dockets = entry.kind === 'case' ? entry.path.map(({ docket }) => docket) : [];
  const editions = 'editions' in entry ? entry.editions.map(({ edition }) => edition) : [];
  return {
    title: entry.title,
    names: [
      ...otherNames(entry),
      ...law,
      ...new Set(dockets),
      // Who writes the number of an article or a question wants the law, with its name before the colon: `Q3-12: whether …`.
      ...(entry.provisions ?? []).map(({ title }) => title.split(': ')[0] ?? title),
    ],
    statement: entry.summary,
    qualifiers: entry.provisions?.map(({ title, gist }) => [title, gist].filter(Boolean).join('. ')) ?? [],
    body: body(
      'protects' in entry ? entry.protects : undefined,
      editions,
      entry.kind === 'case' ? entry.path.map(({ court, outcome }) => `${court}: ${outcome}`) : undefined,
      'amendments' in entry ? entry.amendments.map(({ title }) => title) : undefined,
      'officialTexts' in entry ? entry.officialTexts.map((link) => link.label) : undefined,
      entry.remarks,
    ),
    label: label.ofInstrument(registry, entry),
    jurisdiction: titlesOf(registry, 'jurisdictions', entry.jurisdiction ? [entry.jurisdiction] : []),
    weight: 1.15,
  };
}

/** Names of what something rests on, native forms and pinpoints included. */
function lawNames(
  registry: Registry,
  references: readonly { readonly instrument: string; readonly provision?: unknown }[],
): string[] {
  return references.flatMap(({ instrument: id, provision }) => {
    const entry = registry.instruments[id];
    const pinpoint = entry?.provisions?.find((one) => one.id === provision)?.title;
    return [...currentNames(entry), ...(pinpoint === undefined ? [] : [pinpoint])];
  });
}

function facets(registry: Registry, scope: Pick<Version['scope'], 'services' | 'jurisdictions'>) {
  const version = { scope: { ...scope, excluded: [] } };
  return {
    jurisdiction: coveredBy(registry, version, 'jurisdiction'),
    service: coveredBy(registry, version, 'service'),
  };
}

type Words = string | undefined | readonly (string | undefined | { readonly text: string })[];

/** The rest of an entry as one text; of inline Markdown, the words. */
function body(...words: readonly Words[]): string {
  return words
    .flatMap((one): readonly (string | undefined | { readonly text: string })[] =>
      one === undefined || typeof one === 'string' ? [one] : one,
    )
    .map((one) => (typeof one === 'object' ? plain(one.text) : one))
    .filter((text) => text !== undefined && text !== '')
    .join(' · ');
}
