import type { Registry } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, fieldTexts } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Comparand, nearestEarlier } from '../wording/nearest-earlier.ts';
import { gistOf, percent } from '../wording/similarity.ts';

/** What entries of a kind say. Titles are too short to be compared so. */
const saying = { questions: 'answer', responsibilities: 'summary', claims: 'summary', terms: 'definition' } as const;
const kinds = ['questions', 'responsibilities', 'claims', 'terms'] as const;

/** No two entries of a kind say the same. */
export const entryDistinct: Rule = {
  id: 'entry-distinct',
  description:
    'No two terms, responsibilities, claims or answers to questions say the same in the same or nearly the same words.',
  why: 'A copy under another name is corrected in one place and not in the other, and a reader who finds one of them takes it for all there is. What holds for other services or other places is no copy.',
  level: 'warning',
  unit: 'texts of entries',
  example: {
    bad: "terms: { 'known-people': { title: 'Known people', definition: 'The data about a person who is known, or can be found out.', definedInSource: false, synonyms: [], standardTerms: [], perJurisdiction: [], sources: [{ source: 'act-text', locator: 'Section 2', basis: 'explicit' }] } }",
    good: "terms: { 'known-people': { title: 'Known people', definition: 'Everybody whose name the provider keeps.', definedInSource: false, synonyms: [], standardTerms: [], perJurisdiction: [], sources: [{ source: 'act-text', locator: 'Section 2', basis: 'explicit' }] } }",
    message:
      'Unexpected repetition: the definition says the same as that of "personal-data", "Data about a person who is known or can be found out.", expected one entry for it, or words that tell the two apart',
  },
  check({ registry }) {
    const texts = kinds.map((kind) => textsOf(registry, kind));
    return {
      examined: texts.flat().length,
      findings: texts.flatMap((all) =>
        nearestEarlier(all).map(({ later, earlier, share }): Finding => {
          const same = share < 1 ? `is ${percent(share)} the same as` : 'says the same as';
          const message = `Unexpected repetition: the ${later.field} ${same} that of "${earlier.id}", "${earlier.text}", expected one entry for it, or words that tell the two apart`;
          return { place: { at: later.at }, message };
        }),
      ),
    };
  },
};

interface Text extends Comparand {
  readonly id: string;
  readonly field: string;
  readonly text: string;
  readonly at: Path;
}

function textsOf(registry: Registry, kind: (typeof kinds)[number]): Text[] {
  return entriesOf(registry, kind).flatMap(([id, entry]) =>
    fieldTexts(entry, [saying[kind]]).flatMap(([field, text]): Text[] => {
      const gist = gistOf(text);
      // A word or two tell nothing apart.
      if (gist.words.size < 3) return [];
      return [{ id, field, text, at: [kind, id, field], gist, scope: 'services' in entry ? entry : {} }];
    }),
  );
}
