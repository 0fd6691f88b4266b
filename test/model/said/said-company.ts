/** A company of one commitment, to see how its parts are put into words. */
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import type { Commitment, Qualifier, Registry, Sighting, Version } from '../../../src/model/schema.ts';
import type { Site } from '../../../src/model/site.ts';
import { inventoryOf } from '../../../src/publish/inventory.ts';
import { registryOf } from '../../checks/context.ts';

const plain = {
  from: { date: '2020-05-01', basis: 'stated' },
  statement: 'Contoso tells customers of a breach within 30 days.',
  qualifiers: [],
  modality: 'obligation',
  strength: 'public-statement',
  binding: [],
  scope: {
    services: 'all',
    excluded: [],
    jurisdictions: 'worldwide',
    dataScope: ['personal-data'],
    inScopeList: 'not-limited',
  },
  obligor: 'provider',
  supports: [],
  change: { kind: 'initial', reason: 'First wording.' },
  sources: [{ source: 'page', basis: 'explicit' }],
  lastAttested: { date: '2026-05-01' },
};

/** Whatever a test changes of a version; loose, as registries of three lines are. */
export type Change = Readonly<Record<string, unknown>>;

/** A version without anything that narrows it, but for a change. */
export function versionWith(change: Change = {}): Version {
  return { ...plain, ...change } as unknown as Version;
}

/** A sighting in the company's page, but for a change. */
export function sightingWith(change: Change = {}): Sighting {
  return {
    source: 'page',
    locator: 'chapter 2',
    services: 'all',
    jurisdictions: 'worldwide',
    customers: ['business'],
    effect: 'same',
    basis: 'explicit',
    remark: 'Says it of breaches.',
    ...change,
  } as unknown as Sighting;
}

const service = { umbrella: false, lifecycle: { status: 'active' } };
const agreement = { kind: 'agreement', names: [], editions: [] };

/** The company whose commitment `PC-A-1` has these versions; without any, none. */
export function companyWith(...versions: readonly Version[]): Registry {
  const review = { owner: 'Privacy desk', reviewed: '2026-09-01', due: '2027-09-01' };
  const commitment = {
    title: 'Notice of a breach',
    topic: 'breaches',
    principles: ['openness'],
    beneficiary: 'customer',
    status: 'in-force',
    versions,
    responsibilities: [],
    review,
  };
  return registryOf({
    commitments: versions.length === 0 ? {} : { 'PC-A-1': commitment },
    topics: { breaches: { title: 'Breaches' } },
    principles: { openness: { title: 'Openness' } },
    services: { vault: { ...service, title: 'Vault' }, mail: { ...service, title: 'Mail' } },
    jurisdictions: { jp: { title: 'Japan', code: 'JP', names: [], lawList: { completeness: 'none-named' } } },
    instruments: {
      terms: { ...agreement, title: 'Terms', supersededBy: [{ instrument: 'new-terms', effect: 'All of it.' }] },
      'new-terms': { ...agreement, title: 'New Terms' },
    },
    terms: { 'personal-data': { title: 'Personal data', synonyms: [], standardTerms: [], perJurisdiction: [] } },
    sources: { page: { title: 'Page' } },
  });
}

/** The commitment of a company that has one. */
export function commitmentOf({ commitments }: Registry): Commitment {
  const commitment = commitments['PC-A-1'];
  if (!commitment) throw new Error('The company has no commitment');
  return commitment;
}

/** What the company publishes. */
export function inventoryFor(registry: Registry, publisher: Site['publisher'] = stranger): Inventory {
  return inventoryOf(registry, {
    address: 'https://privacy.example/',
    title: 'Promises',
    publisher,
    citationPrefix: 'PC',
  });
}

const stranger = { name: 'Contoso', note: 'Not affiliated with Contoso.' };

/** A qualifier of a kind on a basis, that narrows a part, for a reason. */
export function qualifierOf(kind: Qualifier['kind'], basis: Qualifier['basis']): Qualifier {
  return {
    id: 'trials',
    kind,
    basis,
    text: 'Free trials are treated otherwise.',
    limits: 'within 30 days',
    reason: 'The law asks for it.',
  };
}
