/** From the registry to the published inventory. */

import { addressOf, isCitable, versionAddress } from '../model/addresses/routes.ts';
import {
  type Inventory,
  type InventoryCommitment,
  type InventoryVersion,
  inventorySchemaVersion,
} from '../model/inventory/inventory.ts';
import { digest } from '../model/lock/digest.ts';
import type { Commitment, Registry, Version } from '../model/schema.ts';
import type { Url } from '../model/shapes/shape.ts';
import { supersessionChain } from '../model/supersession.ts';

/** What the inventory says of the site that publishes it. */
export interface InventorySite {
  /** Origin and base path, with a slash at the end. */
  readonly address: Url;
  readonly title: string;
  readonly publisher: { readonly name: string; readonly note: string };
  readonly citationPrefix: string;
}

/** The inventory of a registry: every commitment in every version, every claim, and the names that scopes speak of. */
export function inventoryOf(registry: Registry, site: InventorySite): Inventory {
  const { name, note } = site.publisher;
  const at = (path: string) => `${site.address}${path.slice(1)}` as Url;
  const versions = Object.values(registry.commitments).flatMap((commitment) => commitment.versions);
  return {
    schemaVersion: inventorySchemaVersion,
    publisher: { name, note },
    site: { title: site.title, address: site.address },
    citationPrefix: site.citationPrefix,
    commitments: mapValues(registry.commitments, (commitment, id) => commitmentEntry(registry, id, commitment, at)),
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
      ...(Array.isArray(service.members) && { members: service.members.map((one) => ({ service: one.service })) }),
      ...(service.partOf && {
        partOf: service.partOf.map(({ service: id, until }) => ({ service: id, ...(until && { until }) })),
      }),
    })),
    jurisdictions: mapValues(registry.jurisdictions, ({ title, code, names, parent }) => ({
      title,
      code,
      names: [...new Set(names.map(({ text }) => text))],
      ...(parent && { parent }),
    })),
    instruments: pick(registry.instruments, instrumentsBehind(registry, versions), (instrument) => ({
      title: instrument.title,
      kind: instrument.kind,
      standing: instrument.standing,
      ...(instrument.supersededBy && { supersededBy: instrument.supersededBy }),
    })),
    terms: pick(registry.terms, new Set(versions.flatMap(({ scope }) => scope.dataScope)), ({ title }) => ({ title })),
  };
}

/** The inventory with one commitment alone: what its own pages need, without the rest. */
export function inventoryWith(inventory: Inventory, id: string): Inventory {
  const own = inventory.commitments[id];
  return { ...inventory, claims: {}, commitments: own ? { [id]: own } : {} };
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
  const [first, ...later] = commitment.versions;
  // What is not published has no page that stays.
  const permalink = (number: number) =>
    at(isCitable(commitment) ? versionAddress(id, number) : addressOf('commitments', id));
  const entry = (version: Version, number: number) => versionEntry(id, number, version, permalink(number));
  return {
    title: commitment.title,
    status: commitment.status,
    topic: titled('topics', commitment.topic),
    principles: nonEmptyMap(commitment.principles, (key) => titled('principles', key)),
    address: at(addressOf('commitments', id)),
    replacedBy: commitment.replacedBy ?? [],
    formerAddresses: commitment.formerAddresses ?? [],
    versions: [entry(first, 1), ...later.map((version, index) => entry(version, index + 2))],
    review: commitment.review,
  };
}

function versionEntry(id: string, number: number, version: Version, permalink: Url): InventoryVersion {
  const { from, lastAttested, statement, qualifiers, modality, strength, binding, scope, change } = version;
  return {
    version: number,
    token: `${id}@${number}`,
    digest: digest(id, number, version),
    permalink,
    from,
    lastAttested,
    statement,
    qualifiers,
    modality,
    strength,
    binding,
    scope,
    change,
  };
}

/** The agreements that versions are bound by, or whose list of services they go by, and what took their place. */
function instrumentsBehind(registry: Registry, versions: readonly Version[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { binding, scope } of versions) {
    if (typeof scope.inScopeList === 'string' && scope.inScopeList !== 'not-limited') found.add(scope.inScopeList);
    for (const { instrument, subject } of binding)
      for (const id of [instrument, ...supersessionChain(registry, instrument, subject).chain]) found.add(id);
  }
  return found;
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
