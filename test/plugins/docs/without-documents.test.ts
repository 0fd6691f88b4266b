import { expect, test } from 'vitest';
import { withoutDocuments } from '../../../src/plugins/docs/without-documents.ts';

test('the main document stays, and all else that a page is told', () => {
  const data = {
    path: '/',
    breadcrumbs: true,
    versions: [{ name: 'current', mainDocId: 'index', docs: [{ id: 'a' }, { id: 'index', path: '/' }], draftIds: [] }],
  };
  expect(withoutDocuments(data)).toEqual({
    path: '/',
    breadcrumbs: true,
    versions: [{ name: 'current', mainDocId: 'index', docs: [{ id: 'index', path: '/' }], draftIds: [] }],
  });
});
