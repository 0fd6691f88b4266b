/**
 * What Algolia is told of the same records: objects, settings and synonyms, as `npm run search:push` sends them.
 *
 * Names and values are those of Algolia's API for settings and of DocSearch's records.
 */
import type { IndexSettings, SynonymHit } from 'algoliasearch';
import { escapeHtml } from '../../language/html.ts';
import { facetNames, kindGroups, type SearchRecord } from '../records/record.ts';
import type { Synonym } from '../words/synonyms.ts';
import { nameKey } from '../words/tokenizer.ts';
import { addressesOf, hitTitle, type SearchSite } from './docsearch.ts';

/** What the theme's contextual search asks for: the page's language, and the tag of its docs version. */
export interface SearchContext extends SearchSite {
  readonly language: string;
  readonly tag: string;
}

/** The class that the theme's search page turns into its own mark. */
const highlightClass = 'algolia-docsearch-suggestion--highlight';

export const algoliaSettings = {
  // In the order of the local engine's weights; within an attribute the place of a word does not matter.
  searchableAttributes: [
    'unordered(ids)',
    'unordered(hierarchy.lvl1)',
    'unordered(names)',
    'unordered(content)',
    'unordered(qualifiers)',
    'unordered(label)',
    'unordered(body)',
  ],
  disableTypoToleranceOnAttributes: ['ids'],
  attributesForFaceting: [
    ...facetNames,
    'language',
    'docusaurus_tag',
    'type',
    // Wordings of their own are shown to those who name one: the client filters by this attribute.
    'filterOnly(version)',
  ],
  ranking: ['words', 'filters', 'typo', 'attribute', 'proximity', 'exact', 'custom'],
  customRanking: ['desc(weight)', 'asc(position)'],
  // A long text is several objects of one page: the page is shown once.
  attributeForDistinct: 'url',
  distinct: true,
  removeWordsIfNoResults: 'allOptional',
  advancedSyntax: true,
  ignorePlurals: true,
  removeStopWords: ['en', 'es'],
  queryLanguages: ['en', 'es', 'ja'],
  indexLanguages: ['en', 'es', 'ja'],
  minWordSizefor1Typo: 4,
  minWordSizefor2Typos: 7,
  // `25.326` and `Q3-12` are one word each, as they are in the local engine.
  allowTyposOnNumericTokens: false,
  attributesToRetrieve: ['hierarchy', 'content', 'anchor', 'url', 'url_without_anchor', 'type', 'label'],
  attributesToHighlight: ['hierarchy', 'content'],
  attributesToSnippet: ['content:24'],
  camelCaseAttributes: ['hierarchy', 'content'],
  highlightPreTag: `<span class="${highlightClass}">`,
  highlightPostTag: '</span>',
  hitsPerPage: 20,
} as const satisfies IndexSettings;

/** The synonyms, each with a steady id. */
export function algoliaSynonyms(synonyms: readonly Synonym[]): SynonymHit[] {
  return synonyms.flatMap(({ from, to }, group) =>
    from.map((input, index) => ({
      objectID: `synonym-${group}-${index}`,
      type: 'oneWaySynonym' as const,
      input,
      synonyms: [...to],
    })),
  );
}

/** A record as Algolia keeps it. Strings that DocSearch puts into the page as HTML are escaped; the label is shown as text. */
export interface AlgoliaObject extends Readonly<Record<string, unknown>> {
  readonly objectID: string;
}

/** Bytes of text in an object, well below the 10,000 that Algolia takes as a whole. */
const mostBytes = 5_000;

/** The objects of records, in their order: one each, more where a text is long. */
export function algoliaObjects(records: readonly SearchRecord[], context: SearchContext): AlgoliaObject[] {
  return records.flatMap((record, position) => {
    const parts = chunks(record.body, mostBytes);
    return parts.map((body, part) => ({
      objectID: part === 0 ? record.objectID : `${record.objectID}~${part}`,
      ...addressesOf(record, context),
      type: 'lvl1',
      hierarchy: {
        lvl0: escapeHtml(kindGroups[record.kind]),
        lvl1: escapeHtml(hitTitle(record)),
        lvl2: null,
        lvl3: null,
        lvl4: null,
        lvl5: null,
        lvl6: null,
      },
      content: escapeHtml(record.statement),
      ids: record.id === undefined ? [] : idForms(record.id),
      names: record.names.flatMap((name) => [...new Set([name, nameKey(name)])]),
      qualifiers: record.qualifiers,
      body,
      label: record.label,
      kind: record.kind,
      jurisdiction: record.jurisdiction,
      service: record.service,
      principle: record.principle,
      seen: record.seen,
      weight: record.weight,
      position,
      version: record.version ?? false,
      language: context.language,
      docusaurus_tag: context.tag,
    }));
  });
}

/** An id as readers write it: `PC-GOV-2`, `PCGOV2`, `GOV-2`. */
function idForms(id: string): string[] {
  return [id, id.replace(/[^\p{L}\p{N}@]/gu, ''), id.slice(id.indexOf('-') + 1)];
}

/** A text in parts of at most so many bytes, cut between words. */
function chunks(text: string, most: number): string[] {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  for (const word of text.split(/(?<=\s)/)) {
    if (part !== '' && encoder.encode(part + word).length > most) {
      parts.push(part);
      part = '';
    }
    part += word;
  }
  return [...parts, part];
}
