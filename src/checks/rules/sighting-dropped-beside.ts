import type { Finding, Rule } from '../rule.ts';
import { type LocatedSighting, sightingsIn } from '../sightings.ts';

/** Only who speaks of a subject leaves something of it out. */
export const sightingDroppedBeside: Rule = {
  id: 'sighting-dropped-beside',
  description: 'A text that is said to leave a commitment out repeats another one of the same topic.',
  why: 'A text that never came to the subject drops nothing. That a promise fell away can be told only where its neighbours are repeated without it.',
  level: 'error',
  unit: 'sightings of what was left out',
  emptyBecause: 'No text here is said to leave a commitment out.',
  example: {
    bad: "commitments: { 'EX-RPT-1': { sightings: [{ source: 'files-handbook', locator: 'Chapter 4', services: ['files'], jurisdictions: 'worldwide', customers: ['business'], effect: 'dropped', basis: 'inferred', remark: 'No report is mentioned.' }] } }",
    good: "commitments: { 'EX-RPT-1': { sightings: [{ source: 'files-handbook', locator: 'Chapter 4', services: ['files'], jurisdictions: 'worldwide', customers: ['business'], effect: 'weaker', basis: 'explicit', remark: 'A report is mentioned, and not how often it appears.' }] } }",
    message:
      'Unexpected effect "dropped" of "files-handbook", which repeats no other commitment of the topic "requests-by-authorities", expected a sighting of one, or another effect',
  },
  check({ registry }) {
    const sightings = sightingsIn(registry);
    const dropped = sightings.filter(({ sighting }) => sighting.effect === 'dropped');
    const findings = dropped.flatMap(({ id, commitment: { topic }, sighting: { source }, at }): readonly Finding[] => {
      const isBeside = (other: LocatedSighting) =>
        other.id !== id &&
        other.commitment.topic === topic &&
        other.sighting.source === source &&
        other.sighting.effect !== 'dropped';
      if (sightings.some(isBeside)) return [];
      const message = `Unexpected effect "dropped" of "${source}", which repeats no other commitment of the topic "${topic}", expected a sighting of one, or another effect`;
      return [{ place: { at: [...at, 'effect'] }, message }];
    });
    return { examined: dropped.length, findings };
  },
};
