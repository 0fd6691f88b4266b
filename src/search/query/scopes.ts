/** The services and places that a query names: what covers them comes before what does not. */
import { type FacetName, type SearchRecord, searchKinds } from '../records/record.ts';
import { subjectSpans } from '../subjects/index.ts';
import { nameKey } from '../words/tokenizer.ts';
import { type Thesaurus, targetsIn } from './query.ts';

/** A service or a place, as a value of its facet. */
export interface AskedScope {
  readonly facet: Extract<FacetName, 'service' | 'jurisdiction'>;
  readonly title: string;
}

/** Subjects of which a place is that of those who ask or order, and says nothing of where the reader is. */
const ofOthers: ReadonlySet<string> = new Set(['authority', 'shutdown', 'extraterritorial']);

/** Finds them by their names, and by what customers call them. */
export function scopeFinder(records: readonly SearchRecord[], synonyms: Thesaurus): (query: string) => AskedScope[] {
  const named = new Map<string, AskedScope>();
  for (const { kind, title } of records) {
    const facet =
      kind === searchKinds.services ? 'service' : kind === searchKinds.jurisdictions ? 'jurisdiction' : undefined;
    if (facet) named.set(nameKey(title), { facet, title });
  }
  return (query) => {
    const key = ` ${nameKey(query)} `;
    const asked = new Set(targetsIn(query, synonyms));
    const isOfOthers = subjectSpans(query).some(({ id }) => ofOthers.has(id));
    return [...named]
      .filter(
        ([name, { facet }]) =>
          !(isOfOthers && facet === 'jurisdiction') && (asked.has(name) || key.includes(` ${name} `)),
      )
      .map(([, scope]) => scope);
  };
}
