/** From the registry to the published inventory. */

import { addressOf, versionAddress } from '../model/addresses/routes.ts';
import { entryDigest } from '../model/inventory/entry-digest.ts';
import {
  type Inventory,
  type InventoryCommitment,
  type InventoryVersion,
  inventorySchemaVersion,
} from '../model/inventory/inventory.ts';
import { digest } from '../model/lock/digest.ts';
import type { Commitment, Instrument, Registry, Version } from '../model/schema.ts';
import { isUnresolved } from '../model/shapes/is-unresolved.ts';
import type { Url } from '../model/shapes/shape.ts';
import { sighted } from '../model/sightings/sightings.ts';
import type { Site } from '../model/site.ts';
import { isCitable } from '../model/status.ts';
import { idsNamedIn, tokenOf } from '../model/token.ts';
import { supersessionChain } from '../model/versions/supersession.ts';

/** What the inventory says of the site that publishes it. */
export interface InventorySite {
  /** Origin and base path, with a slash at the end. */
  readonly address: Url;
  readonly title: string;
  readonly publisher: Site['publisher'];
  readonly citationPrefix: string;
}

/** The inventory of a registry: every commitment in every version, every claim, and the names that scopes speak of. */
export function inventoryOf(registry: Registry, site: InventorySite): Inventory {
  const { name, note, own } = site.publisher;
  const publisher = { name, note, ...(own && { own }) };
  const at = (path: string) => `${site.address}${path.slice(1)}` as Url;
  const versions = Object.values(registry.commitments).flatMap((commitment) => commitment.versions);
  return {
    schemaVersion: inventorySchemaVersion,
    publisher,
    site: { title: site.title, address: site.address },
    citationPrefix: site.citationPrefix,
    commitments: mapValues(registry.commitments, (commitment, id) => {
      const entry = commitmentEntry(registry, id, commitment, at);
      return { ...entry, entryDigest: entryDigest(publisher, id, entry) };
    }),
    claims: mapValues(registry.claims, ({ title, summary }, id) => ({
      title,
      address: at(addressOf('claims', id)),
      statement: summary,
    })),
    services: mapValues(registry.services, (service) => ({
      title: service.title,
      umbrella: service.umbrella,
      alsoKnownAs: service.alsoKnownAs ?? [],
      formerNames: (service.formerNames ?? []).map(({ text }) => text),
      ...(service.parts && { parts: [...service.parts.names, ...(service.parts.everyday ?? [])] }),
      ...(service.plans && { plans: service.plans }),
      ...(Array.isArray(service.members) && { members: service.members.map((one) => ({ service: one.service })) }),
      ...(service.partOf && {
        partOf: service.partOf.map(({ service: id, until }) => ({ service: id, ...(until && { until }) })),
      }),
      ...(service.apartFrom && { apartFrom: service.apartFrom }),
    })),
    jurisdictions: mapValues(registry.jurisdictions, ({ title, code, names, parent, members }) => ({
      title,
      code,
      names: [...new Set(names.map(({ text }) => text))],
      ...(parent && { parent }),
      ...(members && {
        members: nonEmptyMap(members, ({ jurisdiction, until }) => ({ jurisdiction, ...(until && { until }) })),
      }),
    })),
    instruments: pick(registry.instruments, instrumentsBehind(registry, versions), (instrument) => ({
      title: instrument.title,
      kind: instrument.kind,
      standing: instrument.standing,
      ...(instrument.supersededBy && { supersededBy: instrument.supersededBy }),
      ...provisionsNamed(instrument, versions),
    })),
    terms: pick(
      registry.terms,
      termsNamed(registry, versions),
      ({ title, synonyms: [synonym, ...others], standardTerms: [first, ...rest] }) => ({
        title,
        ...(synonym !== undefined && { synonyms: [synonym, ...others] as const }),
        ...(first && {
          standardTerms: nonEmptyMap([first, ...rest], ({ scheme, term, relation }) => ({ scheme, term, relation })),
        }),
      }),
    ),
    questions: mapValues(registry.questions, ({ responsibilities, short, review, ...own }, id) => ({
      ...own,
      address: at(addressOf('questions', id)),
    })),
    absences: mapValues(registry.absences, ({ links, remarks, review, ...own }, id) => ({
      ...own,
      address: at(addressOf('absences', id)),
    })),
    certifications: mapValues(registry.certifications, (certification, id) => {
      const { summary, sources, remarks, links, openPoints, review, ...own } = certification;
      return { ...own, address: at(addressOf('certifications', id)) };
    }),
    subprocessors: mapValues(registry.subprocessors, (subprocessor, id) => {
      const { summary, sources, remarks, links, openPoints, review, since, ...own } = subprocessor;
      return { ...own, ...(!isUnresolved(since) && { since }), address: at(addressOf('subprocessors', id)) };
    }),
  };
}

/** The inventory with one commitment alone, and the questions whose answers name it: what its own pages need, without the rest. */
export function inventoryWith(inventory: Inventory, id: string): Inventory {
  const own = inventory.commitments[id];
  const asked = Object.entries(inventory.questions ?? {}).filter(([, { answer }]) => idsNamedIn(answer).includes(id));
  const missing = new Set<string>(asked.flatMap(([, { absences }]) => absences));
  return {
    ...inventory,
    ...{ claims: {}, certifications: {}, subprocessors: {} },
    questions: Object.fromEntries(asked),
    absences: pick(inventory.absences ?? {}, missing, (absence) => absence),
    commitments: own ? { [id]: own } : {},
  };
}

function commitmentEntry(
  registry: Registry,
  id: string,
  commitment: Commitment,
  at: (path: string) => Url,
): InventoryCommitment {
  const titled = (kind: 'topics' | 'principles', key: string) => ({
    id: key,
    title: registry[kind][key]?.title ?? key,
  });
  const { withdrawn } = commitment;
  const [sighting, ...sightings] = sightingEntries(registry, commitment, at);
  const [first, ...later] = commitment.versions;
  // What is not published has no page that stays.
  const permalink = (number: number) =>
    at(isCitable(commitment) ? versionAddress(id, number) : addressOf('commitments', id));
  const entry = (version: Version, number: number) => versionEntry(registry, id, number, version, permalink(number));
  return {
    title: commitment.title,
    status: commitment.status,
    topic: titled('topics', commitment.topic),
    principles: nonEmptyMap(commitment.principles, (key) => titled('principles', key)),
    beneficiary: commitment.beneficiary,
    address: at(addressOf('commitments', id)),
    replacedBy: commitment.replacedBy ?? [],
    ...(withdrawn && { withdrawn: { date: withdrawn.date, reason: withdrawn.reason } }),
    formerAddresses: commitment.formerAddresses ?? [],
    versions: [entry(first, 1), ...later.map((version, index) => entry(version, index + 2))],
    ...(sighting && { sightings: [sighting, ...sightings] }),
    review: commitment.review,
  };
}

function sightingEntries(registry: Registry, commitment: Commitment, at: (path: string) => Url) {
  return sighted(registry, commitment).sightings.map(({ source, ...seen }) => ({
    ...seen,
    address: at(addressOf('sources', source)),
  }));
}

function versionEntry(
  registry: Registry,
  id: string,
  number: number,
  version: Version,
  permalink: Url,
): InventoryVersion {
  const { from, lastAttested, statement, qualifiers, modality, strength, binding, scope, change } = version;
  const { role, retention, strengthBasis } = version;
  const [copy, ...copies] = copiesBehind(registry, version);
  return {
    version: number,
    token: tokenOf(id, number),
    digest: digest(id, number, version),
    permalink,
    from,
    lastAttested,
    statement,
    qualifiers,
    modality,
    strength,
    ...(strengthBasis && { strengthBasis }),
    binding,
    scope,
    ...(role && { role }),
    ...(retention && { retention }),
    ...(copy && { copies: [copy, ...copies] }),
    change,
  };
}

/** The copies that were read of the sources of a version, each once. */
function copiesBehind(registry: Registry, { sources }: Version) {
  return [...new Set<string>(sources.map(({ source }) => source))].flatMap((id) => {
    const { title, copy } = registry.sources[id] ?? {};
    return title && copy ? [{ title, ...copy }] : [];
  });
}

/** The kinds of data that scopes and the list of subprocessors name. */
function termsNamed(registry: Registry, versions: readonly Version[]): ReadonlySet<string> {
  return new Set([
    ...versions.flatMap(({ scope }) => scope.dataScope),
    ...Object.values(registry.subprocessors).flatMap(({ data }) => data ?? []),
  ]);
}

/** The agreements that versions are bound by, or whose list of services they go by, what took their place, and certified standards. */
function instrumentsBehind(registry: Registry, versions: readonly Version[]): ReadonlySet<string> {
  const found = new Set<string>(Object.values(registry.certifications).map(({ instrument }) => instrument));
  for (const { binding, scope } of versions) {
    if (typeof scope.inScopeList === 'string' && scope.inScopeList !== 'not-limited') found.add(scope.inScopeList);
    for (const { instrument, subject } of binding)
      for (const id of [instrument, ...supersessionChain(registry, instrument, subject).chain]) found.add(id);
  }
  return found;
}

/** The parts of an agreement that versions are bound by, where they are listed. */
function provisionsNamed({ provisions }: Instrument, versions: readonly Version[]) {
  const bound = new Set(versions.flatMap(({ binding }) => binding.map(({ provision }) => provision)));
  const named = (provisions ?? []).flatMap(({ id, title }) => (bound.has(id) ? [{ id, title }] : []));
  return named.length > 0 ? { provisions: named } : {};
}

function mapValues<T, U>(entries: Readonly<Record<string, T>>, map: (value: T, id: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, map(value, id)]));
}

function pick<T, U>(
  entries: Readonly<Record<string, T>>,
  wanted: ReadonlySet<string>,
  map: (value: T) => U,
): Record<string, U> {
  return mapValues(Object.fromEntries(Object.entries(entries).filter(([id]) => wanted.has(id))), map);
}

function nonEmptyMap<T, U>([first, ...rest]: readonly [T, ...T[]], map: (value: T) => U): [U, ...U[]] {
  return [map(first), ...rest.map(map)];
}
