import { expect, test } from 'vitest';
import { algoliaIndex } from '../../src/plugins/search/algolia-index.ts';

const all = { ALGOLIA_APP_ID: 'app', ALGOLIA_SEARCH_API_KEY: 'key', ALGOLIA_INDEX_NAME: 'index' };

test('all three variables are an index', () => {
  expect(algoliaIndex(all)).toEqual({ appId: 'app', apiKey: 'key', indexName: 'index' });
});

test.each([{}, { ALGOLIA_APP_ID: '', ALGOLIA_SEARCH_API_KEY: '', ALGOLIA_INDEX_NAME: '' }])(
  'none is none: %o',
  (env) => {
    expect(algoliaIndex(env)).toBeUndefined();
  },
);

test('some are a mistake', () => {
  expect(() => algoliaIndex({ ...all, ALGOLIA_INDEX_NAME: '' })).toThrow(
    'Unexpected absence of ALGOLIA_INDEX_NAME, expected all of ALGOLIA_APP_ID, ALGOLIA_SEARCH_API_KEY, ALGOLIA_INDEX_NAME or none',
  );
});
