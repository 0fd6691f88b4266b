/** What a citation says: the words of one version with everything that must travel with them. Formats are made from it alone. */
import { type Digest, shortDigest } from '../registry/digest.ts';
import type { Inventory, InventoryCommitment, InventoryVersion } from '../registry/inventory.ts';
import { supersessionChain } from '../registry/supersession.ts';

/** The agreement behind a version, with what took its place. */
export interface QuotedInstrument {
  readonly title: string;
  /** Titles of its successors for the subject, nearest first. */
  readonly supersededBy: readonly string[];
}

/** One version of a commitment, ready to be quoted. */
export interface Quotation {
  readonly id: string;
  readonly commitment: InventoryCommitment;
  readonly version: InventoryVersion;
  /** 12 hex digits. */
  readonly shortDigest: string;
  readonly instruments: readonly QuotedInstrument[];
  /** Titles; `all` and `worldwide` where the source names no limit. */
  readonly services: readonly string[] | 'all';
  readonly excluded: readonly { readonly title: string; readonly where?: string }[];
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
  return {
    id,
    commitment,
    version,
    shortDigest: shortDigest(version.digest as Digest),
    instruments: version.binding.map(({ instrument, subject }) => ({
      title: titleIn('instruments')(instrument),
      supersededBy: supersessionChain(inventory, instrument, subject).chain.map(titleIn('instruments')),
    })),
    services: scope.services === 'all' ? 'all' : scope.services.map(titleIn('services')),
    excluded: scope.excluded.map(({ service, where }) => ({
      title: titleIn('services')(service),
      ...(where && { where }),
    })),
    jurisdictions:
      scope.jurisdictions === 'worldwide' ? 'worldwide' : scope.jurisdictions.map(titleIn('jurisdictions')),
    data: scope.dataScope.map(titleIn('terms')),
    ...(number < newest && { newest }),
    asOf,
  };
}
