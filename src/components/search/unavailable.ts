/** What a reader gets where search is not to be had: why, and the lists to look through instead. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { escapeHtml } from '../../language/html.ts';
import type { DocSearchHit } from '../../search/algolia/docsearch.ts';
import { searchSite } from './backend.ts';

/** Lists that hold what search would find. */
export const lists = [
  { path: '/commitments/', title: 'All commitments', content: 'Every commitment, with what narrows it, by topic.' },
  { path: '/topics/', title: 'Topics', content: 'The promises by subject.' },
  { path: '/services/', title: 'Services', content: 'What is promised for each service.' },
  { path: '/jurisdictions/', title: 'Places', content: 'What is promised in each place, and its law.' },
  { path: '/glossary/', title: 'Glossary', content: 'The words that the commitments use.' },
] as const;

/** The page on what is not held here; none where the registry names nothing. */
export function useNotCovered(): string | undefined {
  const { siteConfig } = useDocusaurusContext();
  const { notCovered } = siteConfig.customFields ?? {};
  const path = useBaseUrl(typeof notCovered === 'string' ? notCovered : '');
  return typeof notCovered === 'string' ? path : undefined;
}

/** An answer whose hits are the lists, below a heading that says why. It counts no hits. */
export function unavailableResult(reason: string, query: string, index: string) {
  const heading = `Search is not available: ${reason}. Look through a list instead:`;
  return {
    hits: lists.map((list) => listHit(list, escapeHtml(heading))),
    nbHits: 0,
    page: 0,
    nbPages: 1,
    query,
    index,
  };
}

function listHit({ path, title, content }: (typeof lists)[number], heading: string): DocSearchHit {
  const url = `${searchSite.address}${path.slice(1)}`;
  const plain = (value: string) => ({ value, matchLevel: 'none', matchedWords: [] }) as const;
  const hierarchy = { lvl0: plain(heading), lvl1: plain(title) };
  return {
    objectID: path,
    url,
    url_without_anchor: url,
    anchor: null,
    type: 'lvl1',
    content,
    hierarchy: { lvl0: heading, lvl1: title, lvl2: null, lvl3: null, lvl4: null, lvl5: null, lvl6: null },
    label: '',
    _highlightResult: { hierarchy },
    _snippetResult: { content: plain(content), hierarchy },
  };
}
