import { sentencesOf } from '../../language/sentences.ts';
import type { Finding, Rule } from '../rule.ts';
import { sightingsIn } from '../sightings.ts';

/** What a later text lacks: "It does not say promptly.", "Other third parties are not named." */
const lacks =
  /\b(?:does not (?:say|mention|repeat) (?<word>[\p{L}-]+)|(?:is|are) not (?:there|named|mentioned|repeated))/iu;

const saysMore: readonly string[] = ['broader', 'stronger'];

/** A text that says less is not told as one that repeats the promise. */
export const sightingEffectTold: Rule = {
  id: 'sighting-effect-told',
  description:
    'The effect of a sighting agrees with its remark: what repeats a promise lacks no word of it, and what broadens or strengthens it lacks nothing.',
  why: 'The effect decides whether a promise counts as seen again. A remark by which "promptly" is gone, under the effect "same", lets readers quote a promise that nobody makes any more.',
  level: 'warning',
  unit: 'sightings',
  emptyBecause: 'Not every registry has later texts.',
  example: {
    bad: "commitments: { 'EX-RPT-1': { sightings: [{ source: 'files-handbook', version: 1, locator: 'Chapter 4', services: ['files'], jurisdictions: 'worldwide', customers: ['business'], effect: 'same', basis: 'explicit', remark: 'The report appears. It does not say every six months.' }] } }",
    good: "commitments: { 'EX-RPT-1': { sightings: [{ source: 'files-handbook', version: 1, locator: 'Chapter 4', services: ['files'], jurisdictions: 'worldwide', customers: ['business'], effect: 'narrower', basis: 'explicit', remark: 'The report appears. It does not say every six months.' }] } }",
    message:
      'Unexpected effect "same" of a text whose remark says "does not say every", expected "narrower", "weaker" or "dropped"',
  },
  check({ registry }) {
    const sightings = sightingsIn(registry);
    const findings = sightings.flatMap(({ commitment, sighting: { effect, remark }, number, at }): Finding[] => {
      const statement = commitment.versions[number - 1]?.statement.toLowerCase() ?? '';
      const lack = sentencesOf(remark)
        .map(({ text }) => lacks.exec(text))
        .filter((match) => match !== null)
        .find(({ groups: { word } = {} }) =>
          // What is not named may be no part of the promise; what says more names all of it.
          effect === 'same' ? word !== undefined && statement.includes(word.toLowerCase()) : saysMore.includes(effect),
        )?.[0];
      if (lack === undefined) return [];
      const message = `Unexpected effect "${effect}" of a text whose remark says "${lack}", expected "narrower", "weaker" or "dropped"`;
      return [{ place: { at: [...at, 'effect'] }, message }];
    });
    return { examined: sightings.length, findings };
  },
};
