/** Which edition of a standard a commitment speaks of. */
import { escaped } from '../../language/phrase-table.ts';
import type { Commitment, Instrument, Registry, Version } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entryOf, latestVersions } from '../entries.ts';
import { itemsAt } from '../items.ts';

type Standard = Extract<Instrument, { readonly kind: 'standard' }>;
type Support = Version['supports'][number];
type Edition = Standard['editions'][number];

/** A standard that the latest wording of a commitment serves or takes up. */
export interface SupportedStandard {
  readonly support: Support;
  readonly standard: Standard;
  readonly editions: readonly Edition[];
  /** What the provision or the rationale names; `open` where that is said not to be known. */
  readonly named: Edition | 'open' | undefined;
  /** The status of the commitment. */
  readonly status: Commitment['status'];
  readonly at: Path;
}

/** Every standard that a latest wording supports, a mere comparison included. */
export function supportedStandards(registry: Registry): SupportedStandard[] {
  return latestVersions(registry).flatMap(({ commitment, version, at }) =>
    itemsAt(version.supports, [...at, 'supports']).flatMap(({ item, at: where }) => {
      const standard = entryOf(registry, 'instruments', item.instrument);
      if (standard?.kind !== 'standard') return [];
      const { editions } = standard;
      const named = namedEdition(item, standard);
      return [{ support: item, standard, editions, named, status: commitment.status, at: where }];
    }),
  );
}

function namedEdition(support: Support, { provisions, editions }: Standard): Edition | 'open' | undefined {
  const provision = provisions?.find(({ id }) => id === support.provision);
  if (typeof provision?.edition === 'object') return 'open';
  // The longest first: "2022 with Amendment 1:2024" also has "2022" in it.
  return [...editions]
    .sort((a, b) => b.edition.length - a.edition.length)
    .find(({ edition }) => edition === provision?.edition || mentions(support.rationale, edition));
}

/** Whether a text has an edition's name as words of their own: `2022`, `ISO/IEC 27001:2022`. */
function mentions(text: string, edition: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(edition)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
