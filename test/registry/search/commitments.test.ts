import { expect, test } from 'vitest';
import { registry } from '../../../src/registry/index.ts';
import { settings } from '../../../src/registry/settings.ts';
import { searchCommitments } from '../../../src/search/commitments.ts';

test.each([
  ['encryption keys', 'PC-GOV-8'],
  ['pc-gov-2', 'PC-GOV-2'],
  ['PC-GOV-2@1', 'PC-GOV-2@1'],
  ['what happens when I leave', 'PC-DATA-2'],
  ['マイナンバー', 'PC-JP-2'],
])('%s → %s', (query, id) => {
  expect(searchCommitments(registry, settings, query)[0]?.id).toBe(id);
});
