import { quotedList } from '../../language/message.ts';
import { speaksOf } from '../../model/sightings/sightings.ts';
import { entryOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';
import { sightingsIn } from '../sightings.ts';

/** A text about one thing is not taken for a text about another. */
export const sightingWithinText: Rule = {
  id: 'sighting-within-text',
  description:
    'A sighting names no service, place or kind of customer that its text is not about, and no document for consumers repeats what is promised to customers.',
  why: 'A page on one service repeats a promise for that service alone. Taken for another one, or taken from what consumers are told, it would promise a business something that nobody said to it.',
  level: 'error',
  unit: 'sightings',
  example: {
    bad: "commitments: { 'EX-RPT-1': { sightings: [{ source: 'files-handbook', locator: 'Chapter 4', services: ['mail'], jurisdictions: 'worldwide', customers: ['business'], effect: 'same', basis: 'explicit', remark: 'The report still appears.' }] } }",
    good: "commitments: { 'EX-RPT-1': { sightings: [{ source: 'files-handbook', locator: 'Chapter 4', services: ['files'], jurisdictions: 'worldwide', customers: ['business'], effect: 'same', basis: 'explicit', remark: 'The report still appears.' }] } }",
    message: 'Unexpected services "mail" of a text that is about "files", expected no more than that',
  },
  check({ registry }) {
    const sightings = sightingsIn(registry);
    const findings = sightings.flatMap(({ commitment, sighting, at }): readonly Finding[] => {
      const source = entryOf(registry, 'sources', sighting.source);
      if (!source) return [];
      const { about } = source;
      if (!about) {
        const message = `Unexpected sighting in "${sighting.source}", which does not say what it is about, expected "about" there, with services, places and customers`;
        return [{ place: { at: [...at, 'source'] }, message }];
      }
      const wider = (['services', 'jurisdictions', 'customers'] as const).filter(
        (field) => !speaksOf(registry, about, { ...about, [field]: sighting[field] }),
      );
      const found = wider.map((field) => ({
        place: { at: [...at, field] },
        message: `Unexpected ${field} ${said(sighting[field])} of a text that is about ${said(about[field])}, expected no more than that`,
      }));
      const { customers, effect } = sighting;
      if (commitment.beneficiary !== 'customer' || customers.some((one) => one !== 'consumer')) return found;
      if (!['same', 'broader', 'stronger'].includes(effect)) return found;
      const message = `Unexpected effect "${effect}" of a text for consumers on what is promised to customers, expected "in-kind", or an effect that says less`;
      return [...found, { place: { at: [...at, 'effect'] }, message }];
    });
    return { examined: sightings.length, findings };
  },
};

function said(value: string | readonly string[]): string {
  return quotedList(typeof value === 'string' ? [value] : value);
}
