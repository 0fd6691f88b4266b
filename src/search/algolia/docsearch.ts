/**
 * Answers in the form that DocSearch and the theme's search page read (DocSearch's records, `hierarchy` and `content`).
 *
 * Both put these strings into the page as HTML, so that every one of them is escaped here.
 */

import { escapeHtml } from '../../language/html.ts';
import type { SearchAnswer, SearchHit } from '../engine.ts';
import { highlighted, type Marks, opening, richness, snippet } from '../highlight.ts';
import { kindGroups, type SearchRecord, searchKinds } from '../records/record.ts';

/** What an address below the base address stands below: `https://example.com/kb/`. */
export interface SearchSite {
  readonly address: string;
}

interface Highlight {
  readonly value: string;
  readonly matchLevel: 'full' | 'none';
  readonly matchedWords: readonly string[];
}

/** The heading that a hit stands below, and its title; DocSearch's deeper levels are not used. */
export interface Hierarchy<T> {
  readonly lvl0: T;
  readonly lvl1: T;
}

const noLevels = { lvl2: null, lvl3: null, lvl4: null, lvl5: null, lvl6: null } as const;

export interface DocSearchHit {
  readonly objectID: string;
  readonly url: string;
  readonly url_without_anchor: string;
  readonly anchor: string | null;
  readonly type: 'lvl1';
  readonly content: string;
  readonly hierarchy: Hierarchy<string> & typeof noLevels;
  /** Plain text, to be shown as text: `Commitment · Historic · Ruritania`. */
  readonly label: string;
  readonly _highlightResult: { readonly hierarchy: Hierarchy<Highlight> };
  readonly _snippetResult: { readonly content: Highlight; readonly hierarchy: Hierarchy<Highlight> };
}

/** A record's title with its id, as hits show it. */
export function hitTitle({ id, title }: SearchRecord): string {
  return id === undefined ? title : `${id} ${title}`;
}

/** The absolute address of a record, whole and in its parts. */
export function addressesOf({ path }: { readonly path: string }, { address }: SearchSite) {
  const url = `${address}${path.slice(1)}`;
  const [without = url, anchor] = url.split('#');
  return { url, url_without_anchor: without, anchor: anchor ?? null };
}

/** A hit of the local engine. */
export function docSearchHit({ record, terms }: SearchHit, site: SearchSite, marks: Marks): DocSearchHit {
  const found = new Set(terms);
  const title = result(titleHtml(record, found, marks), marks);
  const group = result(escapeHtml(kindGroups[record.kind]), marks);
  const content = result(excerpt(record, found, marks), marks);
  return {
    objectID: record.objectID,
    ...addressesOf(record, site),
    type: 'lvl1',
    content: escapeHtml(record.statement),
    hierarchy: { lvl0: group.value, lvl1: escapeHtml(hitTitle(record)), ...noLevels },
    label: record.label,
    _highlightResult: { hierarchy: { lvl0: group, lvl1: title } },
    _snippetResult: { content, hierarchy: { lvl0: group, lvl1: title } },
  };
}

function result(value: string, { before }: Marks): Highlight {
  return { value, matchLevel: value.includes(before) ? 'full' : 'none', matchedWords: [] };
}

/** The id is no text to find words in: of `PC-DATA-1`, `DATA` is no answer to a question about data. */
function titleHtml({ id, title }: SearchRecord, found: ReadonlySet<string>, marks: Marks): string {
  return `${id === undefined ? '' : `${escapeHtml(id)} `}${highlighted(title, found, marks)}`;
}

/** Kinds whose other names are ways to ask for them, and whose text answers: what is found by another name is told by its text. */
const answering: readonly SearchRecord['kind'][] = ['Question', 'Not covered'];

/** What stands below a hit: an answer from its first word, for its middle reads as another answer, or the part of a text with most of what was found. */
function excerpt(record: SearchRecord, found: ReadonlySet<string>, marks: Marks): string {
  return answering.includes(record.kind)
    ? opening(record.statement, found, marks)
    : snippet(bestText(record, found), found, marks);
}

/** The statement, unless another field has more than twice as much of what was found; what stands below a promise is read as its words. */
function bestText(record: SearchRecord, terms: ReadonlySet<string>): string {
  const about = record.kind === searchKinds.commitments ? [] : [record.names.join(' · '), record.body];
  const texts = [record.qualifiers.join(' '), ...about];
  let best = { text: record.statement || record.body, count: 2 * richness(record.statement, terms) };
  for (const text of texts) {
    const count = richness(text, terms);
    if (count > best.count) best = { text, count };
  }
  return best.text;
}

/** A page of an answer, as Algolia's search gives it. */
export function docSearchResult(
  { total, hits }: SearchAnswer,
  request: { readonly query: string; readonly index: string; readonly page: number; readonly size: number },
  site: SearchSite,
  marks: Marks,
) {
  const { query, index, page, size } = request;
  return {
    hits: hits.map((hit) => docSearchHit(hit, site, marks)),
    nbHits: total,
    page,
    nbPages: Math.ceil(total / size),
    hitsPerPage: size,
    query,
    index,
    params: '',
    exhaustiveNbHits: true,
    processingTimeMS: 0,
  };
}
export type DocSearchResult = ReturnType<typeof docSearchResult>;
