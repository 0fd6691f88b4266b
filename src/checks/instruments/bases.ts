/** What versions and responsibilities rest on. */
import type { Registry, Scope } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, versionsOf } from '../entries.ts';
import { itemsAt, type LocatedItem } from '../items.ts';

/** Something that another thing rests on. */
interface Basis {
  readonly what: 'instrument' | 'commitment';
  readonly id: string;
  readonly at: Path;
}

/** A version or a responsibility with its bases, and the places for which it holds. */
interface RestingOnBases {
  readonly bases: readonly Basis[];
  readonly jurisdictions: Scope['jurisdictions'];
  /** Where the places stand. */
  readonly at: Path;
}

/** Every version and every responsibility; what it is only compared with is no basis. */
export function restingOnBases(registry: Registry): RestingOnBases[] {
  const versions = versionsOf(registry).map(({ version, at }) => {
    const norms = itemsAt(version.supports, [...at, 'supports']).filter(
      ({ item }) => item.relation !== 'intersects-with' && item.relation !== 'no-relationship',
    );
    const bases = [...itemsAt(version.binding, [...at, 'binding']), ...norms].map(instrumentBasis);
    return { bases, jurisdictions: version.scope.jurisdictions, at: [...at, 'scope', 'jurisdictions'] };
  });
  const responsibilities = entriesOf(registry, 'responsibilities').map(([id, entry]) => {
    const at = ['responsibilities', id];
    const norms = itemsAt(entry.restsOn, [...at, 'restsOn']).map(instrumentBasis);
    const promises = itemsAt(entry.dependsOn, [...at, 'dependsOn']).map(
      (named): Basis => ({ what: 'commitment', id: named.item, at: named.at }),
    );
    return { bases: [...norms, ...promises], jurisdictions: entry.jurisdictions, at: [...at, 'jurisdictions'] };
  });
  return [...versions, ...responsibilities];
}

function instrumentBasis({ item, at }: Pick<LocatedItem<{ readonly instrument: string }>, 'item' | 'at'>): Basis {
  return { what: 'instrument', id: item.instrument, at: [...at, 'instrument'] };
}
