/** What a citation says: the words of one version with everything that must travel with them. Formats are made from it alone. */

import type { Inventory, InventoryCommitment, InventoryVersion } from '../../model/inventory/inventory.ts';
import { type Digest, shortDigest } from '../../model/lock/digest.ts';
import type { Basis, Unresolved } from '../../model/schema.ts';
import { supersessionChain } from '../../model/supersession.ts';

/** The agreement behind a version, with what took its place. */
export interface QuotedInstrument {
  readonly title: string;
  /** The clause; left out where the source names none. */
  readonly provision?: string;
  /** Titles of its successors for the subject, nearest first. */
  readonly supersededBy: readonly string[];
}

/** One version of a commitment, ready to be quoted. */
export interface Quotation {
  readonly id: string;
  /** Whose promise it is, and how the site that tells of it stands to them. */
  readonly publisher: Inventory['publisher'];
  /** The site whose words these are. */
  readonly site: Inventory['site'];
  readonly commitment: InventoryCommitment;
  readonly version: InventoryVersion;
  /** 12 hex digits. */
  readonly shortDigest: string;
  readonly instruments: readonly QuotedInstrument[];
  /** Titles; `all` and `worldwide` where the source names no limit. */
  readonly services: readonly string[] | 'all';
  readonly excluded: readonly { readonly title: string; readonly basis: Basis; readonly where?: string }[];
  /** Set where the source limits itself to services "in scope": where their list stands, or what is open about it. */
  readonly inScope?: { readonly list: string } | Unresolved;
  readonly jurisdictions: readonly string[] | 'worldwide';
  readonly data: readonly string[];
  /** Set where a newer version exists: the newest one's number. */
  readonly newest?: number;
  /** The day that the quotation speaks of, YYYY-MM-DD. */
  readonly asOf: string;
}

/** The quotation of a version, as of a day. Whether it covers what the asker has in mind is `coverage`'s business. */
export function quotation(inventory: Inventory, id: string, number: number, asOf: string): Quotation | undefined {
  const commitment = inventory.commitments[id];
  const version = commitment?.versions[number - 1];
  if (!commitment || !version) return undefined;
  const { scope } = version;
  const titleIn = (kind: 'services' | 'jurisdictions' | 'terms' | 'instruments') => (key: string) =>
    inventory[kind][key]?.title ?? key;
  const newest = commitment.versions.length;
  const { inScopeList } = scope;
  return {
    id,
    publisher: inventory.publisher,
    site: inventory.site,
    commitment,
    version,
    shortDigest: shortDigest(version.digest as Digest),
    instruments: version.binding.map(({ instrument, subject, provision }) => ({
      title: titleIn('instruments')(instrument),
      ...(typeof provision === 'string' && { provision }),
      supersededBy: supersessionChain(inventory, instrument, subject).chain.map(titleIn('instruments')),
    })),
    services: scope.services === 'all' ? 'all' : scope.services.map(titleIn('services')),
    excluded: scope.excluded.map(({ service, basis, where }) => ({
      title: titleIn('services')(service),
      basis,
      ...(where && { where }),
    })),
    ...(inScopeList !== 'not-limited' && {
      inScope: typeof inScopeList === 'string' ? { list: titleIn('instruments')(inScopeList) } : inScopeList,
    }),
    jurisdictions:
      scope.jurisdictions === 'worldwide' ? 'worldwide' : scope.jurisdictions.map(titleIn('jurisdictions')),
    data: scope.dataScope.map(titleIn('terms')),
    ...(number < newest && { newest }),
    asOf,
  };
}
