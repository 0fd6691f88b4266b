/** The static API: what the registry holds as JSON files, with their schemas beside them. */
import { window } from '../../language/time/dates.ts';
import {
  type ApiCollection,
  type ApiForm,
  apiAddress,
  apiCollections,
  apiCommitmentAddress,
  apiForms,
  apiIndexAddress,
  apiSchemaAddress,
  apiVersionAddress,
} from '../../model/addresses/api-addresses.ts';
import { addressOf, inventoryAddress, versionAddress } from '../../model/addresses/routes.ts';
import { entriesOf } from '../../model/entries.ts';
import { type Kind, kinds } from '../../model/ids.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { bytesDigest, textDigest } from '../../model/lock/digest.ts';
import type { Registry } from '../../model/schema.ts';
import { tokenOf } from '../../model/token.ts';
import { changeEvents } from '../../model/versions/change-events.ts';
import { currentNumber, numberedVersion } from '../../model/versions/current-version.ts';
import type { InventorySite } from '../inventory.ts';
import { apiSchema, apiVersion } from './forms.ts';

/**
 * Address → text of every file of the API. The same registry gives the same texts, to the byte.
 *
 * @param documents address → content of the same in other forms, of which the index tells
 */
export function api(
  registry: Registry,
  inventory: Inventory,
  site: InventorySite,
  documents: ReadonlyMap<string, string | Uint8Array>,
): ReadonlyMap<string, string> {
  const at = (path: string) => `${site.address}${path.slice(1)}`;
  const files = new Map<string, string>();
  /** Writes a file, and returns what the index says of it. */
  const add = (path: string, form: ApiForm, content: object) => {
    const text = textOf({ $schema: at(apiSchemaAddress(form)), apiVersion, ...content });
    files.set(path, text);
    return { address: at(path), digest: textDigest(text) };
  };

  const commitments = commitmentEntries(registry, inventory);
  const entries: Readonly<Record<ApiCollection, Readonly<Record<string, unknown>> | readonly unknown[]>> = {
    ...(Object.fromEntries(kinds.map((kind) => [kind, kindEntries(registry, kind, at)])) as Record<
      Kind,
      Readonly<Record<string, unknown>>
    >),
    commitments,
    sightings: sightingEntries(inventory),
    changes: changeEntries(registry, at),
  };
  const listed = Object.fromEntries(
    apiCollections.map((name) => {
      const { address, digest } = add(apiAddress(name), name, { entries: entries[name] });
      const count = Object.keys(entries[name]).length;
      return [name, { address, schema: at(apiSchemaAddress(name)), digest, entries: count }];
    }),
  );
  const listedCommitments = Object.fromEntries(
    Object.entries(inventory.commitments).map(([id, known]) => {
      const { title, status, address } = known;
      const newest = currentNumber(known);
      const entry = commitments[id];
      const versions = (entry?.versions ?? []).map((version) => ({
        version: version.version,
        token: version.token,
        ...add(apiVersionAddress(id, version.version), 'version', {
          ...{ id, title, status, address, newest },
          entry: version,
        }),
        wording: version.digest,
      }));
      return [id, { ...add(apiCommitmentAddress(id), 'commitment', { id, entry }), status, newest, versions }];
    }),
  );
  const others = [...documents].map(([address, content]) => ({
    address: at(address),
    digest: typeof content === 'string' ? textDigest(content) : bytesDigest(content),
    mediaType: mediaTypeOf(address),
  }));
  add(apiIndexAddress, 'index', {
    revision: textDigest(textOf([listed, listedCommitments, others])),
    publisher: inventory.publisher,
    site: inventory.site,
    citationPrefix: inventory.citationPrefix,
    inventory: at(inventoryAddress),
    documents: others,
    collections: listed,
    commitments: listedCommitments,
  });
  for (const form of apiForms) files.set(apiSchemaAddress(form), textOf(apiSchema(form, site)));
  return files;
}

function kindEntries(registry: Registry, kind: Kind, at: (path: string) => string) {
  return Object.fromEntries(
    entriesOf(registry, kind).map(([id, entry]) => [id, { address: at(addressOf(kind, id)), ...entry }]),
  );
}

/** Every commitment as the registry has it, each version with what the inventory says of it besides. */
function commitmentEntries({ commitments }: Registry, inventory: Inventory) {
  return Object.fromEntries(
    Object.entries(inventory.commitments).flatMap(([id, { address, versions }]) => {
      const commitment = commitments[id];
      if (!commitment) return [];
      const published = commitment.versions.flatMap((own, index) => {
        const known = versions[index];
        if (!known) return [];
        const { version, token, digest, permalink } = known;
        return [{ version, token, digest, permalink, ...own }];
      });
      return [[id, { address, ...commitment, versions: published }]];
    }),
  );
}

/** In the order of the commitments, of each oldest first. */
function sightingEntries({ commitments }: Inventory) {
  return Object.entries(commitments).flatMap(([id, { sightings = [] }]) =>
    sightings.map((sighting) => ({ commitment: id, token: tokenOf(id, sighting.version), ...sighting })),
  );
}

/** Newest first. */
function changeEntries(registry: Registry, at: (path: string) => string) {
  return changeEvents(registry).map(({ id, commitment, number, isWithdrawal, when }) => {
    const { change } = numberedVersion(commitment, number);
    const { first, last } = window(when);
    return {
      commitment: id,
      token: tokenOf(id, number),
      permalink: at(versionAddress(id, number)),
      kind: isWithdrawal ? 'withdrawal' : change.kind,
      reason: isWithdrawal ? (commitment.withdrawn?.reason ?? '') : change.reason,
      notBefore: first,
      notAfter: last,
    };
  });
}

function mediaTypeOf(address: string): string {
  const type = mediaTypes[address.slice(address.lastIndexOf('.') + 1)];
  if (type === undefined) throw new TypeError(`Unexpected file "${address}", expected a form with a media type`);
  return type;
}

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function textOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
