import type { PartChange } from '../../model/lock/parts.ts';
import {
  type LockedSighting,
  placesOfSightings,
  sightingChanges,
  sightingsToLock,
} from '../../model/lock/sightings.ts';
import type { Commitment, Registry } from '../../model/schema.ts';
import { entryOf } from '../entries.ts';
import { lockedIds } from '../published.ts';
import type { Finding, Rule } from '../rule.ts';

/** What a later text was said to say, it says for ever, or its correction is seen. */
export const publishedSightingKept: Rule = {
  id: 'published-sighting-kept',
  description:
    'A sighting of a published commitment keeps its effect, date, place in the text, services, places, customers, remark and the version that it is compared with. New ones may be added.',
  why: 'Whether a promise is still made follows from its sightings. A "narrower" that becomes "same" would tell readers that nothing was taken from it.',
  level: 'error',
  unit: 'published sightings',
  emptyBecause: 'The lock remembers no sighting before the first "commitments lock".',
  needsAll: true,
  example: {
    bad: "lock: { 'EX-RPT-1': { published: true, sightings: [{ source: 'files-handbook', effect: 'narrower', parts: { effect: '07727cc72d89' } }] } },\ncommitments: { 'EX-RPT-1': { sightings: [{ source: 'files-handbook', version: 1, locator: 'Chapter 4', services: ['files'], jurisdictions: 'worldwide', customers: ['business'], effect: 'same', basis: 'explicit', remark: 'A report comes out for some customers.' }] } }",
    good: "lock: { 'EX-RPT-1': { published: true, sightings: [{ source: 'files-handbook', effect: 'narrower', parts: { effect: '07727cc72d89' } }] } },\ncommitments: { 'EX-RPT-1': { sightings: [{ source: 'files-handbook', version: 1, locator: 'Chapter 4', services: ['files'], jurisdictions: 'worldwide', customers: ['business'], effect: 'narrower', basis: 'explicit', remark: 'A report comes out for some customers.' }] } }",
    message:
      'Unexpected change of a published sighting in "files-handbook": its effect was "narrower"; expected what was published; bring it back; what another text says is a sighting of its own, and where ours was a mistake, take it out of the lock and run "commitments lock"',
  },
  check({ registry, lock }) {
    let examined = 0;
    const findings = [...lockedIds(lock)].flatMap(([id, { published, sightings }]): Finding[] => {
      if (!published) return [];
      examined += sightings.length;
      const commitment = entryOf(registry, 'commitments', id);
      // An id that is lost is reported as such.
      return commitment ? changes(registry, id, commitment, sightings) : [];
    });
    return { examined, findings };
  },
};

const wayForward =
  'bring it back; what another text says is a sighting of its own, and where ours was a mistake, take it out of the lock and run "commitments lock"';

function changes(registry: Registry, id: string, commitment: Commitment, locked: readonly LockedSighting[]): Finding[] {
  const now = sightingsToLock(registry, commitment);
  const places = placesOfSightings(locked, now);
  return locked.flatMap((one, index): Finding[] => {
    const { source, effect } = one;
    const place = places[index];
    const at = ['commitments', id, 'sightings'];
    const present = place === undefined ? undefined : now[place];
    if (place === undefined || !present) {
      const message = `Unexpected loss of the published sighting "${effect}" in "${source}", expected it to stay; ${wayForward}`;
      return [{ place: { at: commitment.sightings ? at : at.slice(0, 2) }, message }];
    }
    const changed = sightingChanges(one, present);
    const [first] = changed;
    if (!first) return [];
    const words = changed.map((part) => changeWords(part, effect)).join(', ');
    const message = `Unexpected change of a published sighting in "${source}": ${words}; expected what was published; ${wayForward}`;
    return [{ place: { at: [...at, place, ...(inSighting(first, commitment, place) ? [first.name] : [])] }, message }];
  });
}

/** A date stands in the text's own entry, and a version may be left out. */
function inSighting({ name }: PartChange, { sightings }: Commitment, place: number): boolean {
  return Object.hasOwn(sightings?.[place] ?? {}, name);
}

function changeWords({ name }: PartChange, effect: string): string {
  if (name === 'effect') return `its effect was "${effect}"`;
  if (name === 'version') return 'it was compared with another version, so name that one';
  return name === 'dated' ? 'its text had another date' : `its field "${name}" is not as it was`;
}
