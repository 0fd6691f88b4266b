/** Which promises there are, and which are for a place or a service in particular. */

import { idsOf } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import { coverage } from '../../model/scope/coverage.ts';
import { isMade } from '../../model/status.ts';
import { currentVersion } from '../../model/versions/current-version.ts';

/** The commitments that name a place. */
export function ownCommitments(registry: Registry, jurisdiction: string): string[] {
  return Object.entries(registry.commitments)
    .filter(([, commitment]) => {
      const { jurisdictions } = currentVersion(commitment).scope;
      return isMade(commitment) && idsOf<string>(jurisdictions).includes(jurisdiction);
    })
    .map(([id]) => id);
}

/** The commitments that hold in a place, and not everywhere: those that name the fewest places first; what is over among them. */
export function commitmentsFor(registry: Registry, jurisdiction: string): string[] {
  return Object.entries(registry.commitments)
    .flatMap(([id, commitment]) => {
      const version = currentVersion(commitment);
      const { jurisdictions } = version.scope;
      const isHere =
        jurisdictions !== 'worldwide' && coverage(registry, version, { jurisdiction }).outcome === 'covered';
      return isHere ? [{ id, places: jurisdictions.length }] : [];
    })
    .sort((a, b) => a.places - b.places)
    .map(({ id }) => id);
}

/** The commitments that name no place; what is over among them. */
export function commitmentsEverywhere(registry: Registry): string[] {
  return Object.entries(registry.commitments)
    .filter(([, commitment]) => currentVersion(commitment).scope.jurisdictions === 'worldwide')
    .map(([id]) => id);
}

/** The commitments of each topic that has any, in the order of the topics. */
export function commitmentsByTopic(registry: Registry) {
  return Object.entries(registry.topics)
    .map(([topic, { title }]) => ({
      topic,
      title,
      own: Object.entries(registry.commitments).filter(([, commitment]) => commitment.topic === topic),
    }))
    .filter(({ own }) => own.length > 0);
}

/** The commitments that name a service, or something that a source says it is part of. */
export function namedFor(registry: Registry, service: string): string[] {
  return Object.entries(registry.commitments)
    .filter(([, commitment]) => {
      const version = currentVersion(commitment);
      return version.scope.services !== 'all' && coverage(registry, version, { service }).outcome === 'covered';
    })
    .map(([id]) => id);
}
