/** Quotations for tests: of a provider that does not exist, and of versions whose texts are given. */
import { type Quotation, quotation } from '../../src/citations/cite/quotation.ts';
import { entryDigest } from '../../src/model/inventory/entry-digest.ts';
import type { Inventory, InventoryCommitment, InventoryVersion } from '../../src/model/inventory/inventory.ts';
import { digest } from '../../src/model/lock/digest.ts';
import { norlandInventory } from './corpus/registry.ts';

export const asOf = '2026-11-21';

type Qualifier = InventoryVersion['qualifiers'][number];
const window = { notBefore: '2018-04', notAfter: '2020-12' } as const;
const wholeWindow = { ...window, basis: 'inferred' } as const;
const inferred = (qualifier: Qualifier): Qualifier => ({ ...qualifier, basis: 'inferred' });

/**
 * Norland's inventory, and what else a citation can have to tell: NC-GOV-2 is of the past, its first wording was seen on a day, its
 * second and last one began in a window, as NC-GOV-1 did, and a limit is our conclusion; NC-LOC-2 leaves services out and
 * names no list, and the agreement that superseded its own was superseded in turn.
 */
export const own: Inventory = sampleInventory();

function sampleInventory(): Inventory {
  const norland = norlandInventory();
  const redirecting = versionsOf('NC-GOV-2', norland);
  const [first, second] = redirecting.map(({ qualifiers: [exclusion, limit], ...version }) => ({
    ...version,
    qualifiers: exclusion && limit ? [exclusion, inferred(limit)] : [],
  }));
  const day = { date: '2017-01-29' } as const;
  const [safeguards] = versionsOf('NC-LOC-2', norland);
  const left = ['desk-360', 'ledger-360'].map((service) => ({ service, basis: 'inferred', reason: 'not-stated' }));
  const exclusion = { ...first?.qualifiers[0], id: 'two-only', text: 'Names Stratus and Fleetpilot only.' };
  const changes: readonly (readonly [id: string, Partial<InventoryCommitment>])[] = [
    [
      'NC-GOV-2',
      {
        status: 'historic',
        versions: [
          { ...first, from: { ...day, basis: 'attested' }, lastAttested: day },
          { ...second, from: wholeWindow, lastAttested: window },
        ] as unknown as InventoryCommitment['versions'],
      },
    ],
    ['NC-GOV-1', { versions: [{ ...versionsOf('NC-GOV-1', norland)[0], from: wholeWindow }] }],
    [
      'NC-LOC-2',
      {
        versions: [
          {
            ...safeguards,
            qualifiers: [...safeguards.qualifiers, { ...exclusion, basis: 'inferred' } as Qualifier],
            scope: {
              ...safeguards.scope,
              excluded: left as InventoryVersion['scope']['excluded'],
              inScopeList: { unresolved: 'Which list was meant. The publisher could say.' },
            },
          },
        ],
      },
    ],
  ];
  const [former, later] = ['processing-addendum-2019', 'processing-addendum-2024'] as const;
  const { [former]: first2019, [later]: second2024 } = norland.instruments;
  if (!first2019 || !second2024) throw new Error('The agreements are not in the inventory');
  const supersededBy = (first2019.supersededBy ?? []).map((one) => ({ ...one, instrument: 'terms-2026' }));
  const instruments = {
    ...norland.instruments,
    [later]: { ...second2024, supersededBy },
    'terms-2026': { ...second2024, title: 'Norland Terms (2026)' },
  } as unknown as Inventory['instruments'];
  return changes.reduce((inventory, [id, change]) => changed(id, change, {}, inventory), { ...norland, instruments });
}

function versionsOf(id: string, inventory: Inventory): InventoryCommitment['versions'] {
  const { versions } = inventory.commitments[id] ?? {};
  if (!versions) throw new Error(`${id} is not in the inventory`);
  return versions;
}

/** `[token, quotation]` of every version of every commitment. */
export function everyVersionOf(inventory: Inventory): readonly (readonly [string, Quotation])[] {
  return Object.entries(inventory.commitments).flatMap(([id, { versions }]) =>
    versions.map(({ token, version }) => [token, quoted(id, version, inventory)] as const),
  );
}

export const everyVersion = everyVersionOf(own);

/** A version of an inventory, Norland's unless another one is given. */
export function quoted(id: string, version: number, inventory: Inventory = own): Quotation {
  const found = quotation(inventory, id, version, asOf);
  if (!found) throw new Error(`${id}@${version} is not in the inventory`);
  return found;
}

/** The inventory with a commitment changed, and the digests that it then has; its last version as well where `version` says so. */
export function changed(
  id: string,
  change: Partial<InventoryCommitment>,
  version: Partial<InventoryVersion> = {},
  inventory: Inventory = own,
): Inventory {
  const commitment = inventory.commitments[id];
  if (!commitment) throw new Error(`${id} is not in the inventory`);
  const [first, ...later] = { ...commitment, ...change }.versions;
  const versions: InventoryCommitment['versions'] =
    later.length === 0
      ? [{ ...first, ...version }]
      : [first, ...later.with(-1, { ...later[later.length - 1], ...version } as InventoryVersion)];
  const digested = versions.map((one) => ({ ...one, digest: digest(id, one.version, one) }));
  const entry = { ...commitment, ...change, versions: digested } as unknown as InventoryCommitment;
  const sealed = { ...entry, entryDigest: entryDigest(inventory.publisher, id, entry) };
  return { ...inventory, commitments: { ...inventory.commitments, [id]: sealed } };
}

/** A quotation all of whose texts are this one. */
export function hostile(text: string): Quotation {
  const sample = quoted('NC-LOC-2', 1);
  const named = { title: text };
  return {
    ...sample,
    publisher: { name: text, note: text },
    site: { ...sample.site, title: text },
    commitment: { ...sample.commitment, title: text, replacedBy: [text] },
    version: fromJson({
      ...sample.version,
      statement: text,
      qualifiers: [{ id: 'one', kind: 'limit', text, limits: text, basis: 'inferred', reason: 'not-stated' }],
      binding: [{ instrument: 'terms', subject: 'data-protection', provision: text }],
      scope: {
        services: ['stratus'],
        excluded: [{ service: 'stratus', basis: 'explicit', where: text, reason: 'not-stated' }],
        jurisdictions: ['norland'],
        dataScope: ['personal-data'],
        inScopeList: 'terms',
      },
    }),
    names: fromJson({
      services: { stratus: named },
      jurisdictions: { norland: named },
      terms: { 'personal-data': named },
      instruments: {
        terms: {
          ...named,
          supersededBy: [{ instrument: 'agreement', effect: text, evidence: 'official' }],
        },
        agreement: named,
      },
    }),
  };
}

/** As it comes from a file: no registry of this project knows the ids. */
function fromJson<T>(value: object): T {
  return JSON.parse(JSON.stringify(value));
}
