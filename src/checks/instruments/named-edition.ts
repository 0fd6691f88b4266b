/** Which edition of a standard a commitment speaks of. */
import type { Instrument, Registry, Version } from '../../model/schema.ts';
import { isObject, type Path } from '../../model/shapes/walk.ts';
import { entryOf, objectsIn } from '../items.ts';
import { latestVersions } from '../links/latest.ts';

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
  readonly status: unknown;
  readonly at: Path;
}

/** Every standard that a latest wording supports, a mere comparison included. */
export function supportedStandards(registry: Registry): SupportedStandard[] {
  return latestVersions(registry).flatMap(({ commitment, version, at }) =>
    objectsIn(version.supports, [...at, 'supports']).flatMap(({ item, at: where }) => {
      const standard = entryOf(registry, 'instruments', item.instrument);
      if (standard?.kind !== 'standard') return [];
      const editions = objectsIn(standard.editions, []).map((one) => one.item);
      const named = namedEdition(item, standard, editions);
      return [{ support: item, standard, editions, named, status: commitment.status, at: where }];
    }),
  );
}

function namedEdition(
  support: Support,
  standard: Standard,
  editions: readonly Edition[],
): Edition | 'open' | undefined {
  const provision = objectsIn(standard.provisions, []).find(({ item }) => item.id === support.provision)?.item;
  if (support.provision !== undefined && isObject(provision?.edition)) return 'open';
  // The longest first: "2022 with Amendment 1:2024" also has "2022" in it.
  return [...editions]
    .filter(({ edition }) => typeof edition === 'string')
    .sort((a, b) => b.edition.length - a.edition.length)
    .find(({ edition }) => edition === provision?.edition || mentions(support.rationale, edition));
}

/** Whether a text has an edition's name as words of their own: `2022`, `ISO/IEC 27001:2022`. */
function mentions(text: unknown, edition: string): boolean {
  if (typeof text !== 'string') return false;
  const escaped = edition.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
