/** Going through the sightings of a registry. */

import { entriesOf } from '../model/entries.ts';
import type { Commitment, Registry, Sighting } from '../model/schema.ts';
import type { Path } from '../model/shapes/walk.ts';
import { currentNumber } from '../model/versions/current-version.ts';

/** A sighting with the commitment that it belongs to and its path. */
export interface LocatedSighting {
  readonly id: string;
  readonly commitment: Commitment;
  readonly sighting: Sighting;
  /** The number of the version that it is compared with, from 1. */
  readonly number: number;
  readonly at: Path;
}

/** Every sighting of every commitment. */
export function sightingsIn(registry: Registry): LocatedSighting[] {
  return entriesOf(registry, 'commitments').flatMap(([id, commitment]) =>
    (commitment.sightings ?? []).map((sighting, index) => ({
      id,
      commitment,
      sighting,
      number: sighting.version ?? currentNumber(commitment),
      at: ['commitments', id, 'sightings', index],
    })),
  );
}
