import { expect, test } from 'vitest';
import { identifiers } from '../../../src/search/query/identifiers.ts';
import { record } from '../record.ts';

const records = ['PC-GOV-1', 'PC-GOV-2', 'PC-CLM-8', 'PC-GOV-2@1', 'PC-GOV-2@2'].map((id) =>
  record({ objectID: id, id, ...(id.includes('@') && { version: true as const }) }),
);
const ids = identifiers([...records, record({ objectID: 'no id' })]);

test.each([
  ['PC-GOV-2', ['PC-GOV-2']],
  ['pc gov 2', ['PC-GOV-2']],
  ['pcgov2', ['PC-GOV-2']],
  ['GOV-2', ['PC-GOV-2']],
  ['[[PC-CLM-8]]', ['PC-CLM-8']],
  ['PC-GOV-2@1', ['PC-GOV-2@1', 'PC-GOV-2']],
  ['[[pc-gov-2@2]]', ['PC-GOV-2@2', 'PC-GOV-2']],
  ['PC-GOV-2 version 1', ['PC-GOV-2@1', 'PC-GOV-2']],
  ['pc-gov-2 v01', ['PC-GOV-2@1', 'PC-GOV-2']],
  ['PC-GOV-2@7', ['PC-GOV-2']],
  ['how does PC-GOV-2 differ from PC-GOV-1?', ['PC-GOV-2', 'PC-GOV-1']],
  ['PC-GOV-2@1 or PC-CLM-8', ['PC-GOV-2@1', 'PC-GOV-2', 'PC-CLM-8']],
  ['PC-GOV-22', []],
  ['gov', []],
  ['', []],
])('%s', (query, expected) => {
  expect(ids.named(query).map(({ id }) => id)).toEqual(expected);
});
