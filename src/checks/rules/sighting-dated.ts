import { isUnresolved } from '../../model/shapes/is-unresolved.ts';
import { datedWindow, inOrder, windowInOrder } from '../dates/date-order.ts';
import { entryOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';
import { sightingsIn } from '../sightings.ts';

/** A later text is later, and says when it was written. */
export const sightingDated: Rule = {
  id: 'sighting-dated',
  description:
    'The text of a sighting has a date, no earlier than the version that it is compared with, and that version exists.',
  why: 'A sighting tells whether a promise still stood, and when. A text without a date tells neither, and one from before the wording says nothing of what became of it.',
  level: 'error',
  unit: 'sightings',
  example: {
    bad: "sources: { 'files-handbook': { dated: { date: '2017-03-02' } } }",
    good: "sources: { 'files-handbook': { dated: { date: '2024-03-02' } } }",
    message:
      'Unexpected date "2017-03-02" of the text "files-handbook", expected no date before "2023-05", that of version 1',
  },
  check({ registry }) {
    const sightings = sightingsIn(registry);
    const findings = sightings.flatMap(({ commitment, sighting, number, at }): readonly Finding[] => {
      const version = commitment.versions[number - 1];
      if (!version) {
        const message = `Unexpected version ${number}, expected one of the ${commitment.versions.length} that the commitment has`;
        return [{ place: { at: [...at, 'version'] }, message }];
      }
      const source = entryOf(registry, 'sources', sighting.source);
      if (!source) return [];
      const place = [...at, 'source'];
      if (isUnresolved(source.dated)) {
        const message = `Unexpected sighting in "${sighting.source}", whose date is open, expected a text with a date`;
        return [{ place: { at: place }, message }];
      }
      if (windowInOrder(source.dated, place).some(({ finding }) => finding)) return [];
      const from = datedWindow(`version ${number}`, version.from, place);
      const text = datedWindow(`the text "${sighting.source}"`, source.dated, place);
      return inOrder(from, text && { ...text, at: place }).flatMap(({ finding }) => finding ?? []);
    });
    return { examined: sightings.length, findings };
  },
};
