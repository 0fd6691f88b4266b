import { didYouMean, quotedList } from '../../language/message.ts';
import { idsOf } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import { entriesOf, entryOf, latestVersions } from '../entries.ts';
import { restingOnBases } from '../instruments/bases.ts';
import { enclosingPlaces } from '../prose/enclosing-places.ts';
import type { Finding, Rule } from '../rule.ts';

/** What holds for some places rests on norms and commitments of those places. */
export const instrumentInScope: Rule = {
  id: 'instrument-in-scope',
  description:
    'A commitment or responsibility for some places rests on instruments and commitments of those places, or of countries that they are part of.',
  why: 'A promise made for Norland cannot rest on a law of its neighbour. Whoever checks the basis finds a law that says nothing about them.',
  level: 'error',
  needsAll: true,
  unit: 'laws, agreements and commitments of a place',
  example: {
    bad: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'In Germany, Contoso does not use what people write in Contoso Mail for advertising.', scope: { jurisdictions: ['de'] }, supports: [{ instrument: 'xn-data-act', relation: 'supports', rationale: 'The page names the Data Act.', evidence: 'official' }] }] } }",
    good: "commitments: { 'EX-DATA-2': { versions: [{ statement: 'In Norland, Contoso does not use what people write in Contoso Mail for advertising.', scope: { jurisdictions: ['xn'] }, supports: [{ instrument: 'xn-data-act', relation: 'supports', rationale: 'The page names the Data Act.', evidence: 'official' }] }] } }",
    message: 'Unexpected instrument "xn-data-act" of "xn", expected an instrument of "de", where this holds',
  },
  check({ registry }) {
    const bound = { instrument: placesOfInstruments(registry), commitment: placesOfCommitments(registry) };
    const findings: Finding[] = [];
    let examined = 0;
    for (const { bases, jurisdictions } of restingOnBases(registry)) {
      const scope = idsOf(jurisdictions);
      // A place that does not exist is another rule's business, and so is what holds worldwide.
      if (scope.length === 0 || !scope.every((place) => entryOf(registry, 'jurisdictions', place))) continue;
      const fitting = new Set(scope.flatMap((place) => enclosingPlaces(registry, place)));
      const fits = (places: readonly string[]) => places.some((place) => fitting.has(place));
      for (const { what, id, at } of bases) {
        const places = bound[what].get(id);
        if (!places) continue;
        examined++;
        if (fits(places)) continue;
        const others = [...bound[what]].filter(([, theirs]) => fits(theirs)).map(([other]) => other);
        const message = `Unexpected ${what} "${id}" of ${quotedList(places)}, expected ${nouns[what]} of ${quotedList([...fitting])}, where this holds${didYouMean(id, others)}`;
        findings.push({ place: { at }, message });
      }
    }
    return { examined, findings };
  },
};

const nouns = { instrument: 'an instrument', commitment: 'a commitment' } as const;

/** The instruments that have a place. */
function placesOfInstruments(registry: Registry): ReadonlyMap<string, readonly string[]> {
  return new Map(
    entriesOf(registry, 'instruments').flatMap(([id, { jurisdiction }]) =>
      jurisdiction !== undefined && entryOf(registry, 'jurisdictions', jurisdiction) ? [[id, [jurisdiction]]] : [],
    ),
  );
}

/** The commitments that hold for some places today. */
function placesOfCommitments(registry: Registry): ReadonlyMap<string, readonly string[]> {
  return new Map(
    latestVersions(registry).flatMap(({ id, version }) => {
      const places = idsOf(version.scope.jurisdictions);
      return places.length === 0 ? [] : [[id, places]];
    }),
  );
}
