/** Records for tests: what matters to a test, and nothing else. */
import type { SearchRecord } from '../../src/search/records/record.ts';

export function record(own: Partial<SearchRecord> & Pick<SearchRecord, 'objectID'>): SearchRecord {
  return {
    path: `/${own.objectID}/`,
    kind: 'Page',
    title: own.objectID,
    names: [],
    statement: '',
    qualifiers: [],
    body: '',
    label: '',
    jurisdiction: [],
    service: [],
    principle: [],
    seen: [],
    weight: 1,
    ...own,
  };
}
