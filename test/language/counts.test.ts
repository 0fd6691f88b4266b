import { expect, test } from 'vitest';
import { counted, countedUnit } from '../../src/language/counts.ts';

test.each<[string, string]>([
  [counted(0, 'page'), '0 pages'],
  [counted(1, 'page'), '1 page'],
  [counted(2, 'entry', 'entries'), '2 entries'],
  [counted(1024, 'page'), '1,024 pages'],
  [countedUnit(1, 'pages of commitments'), '1 page of commitments'],
  [countedUnit(2, 'pages of commitments'), '2 pages of commitments'],
  [countedUnit(1, 'former addresses'), '1 former address'],
  [countedUnit(1, 'entries'), '1 entry'],
  [countedUnit(1, 'ids with versions'), '1 id with versions'],
  [countedUnit(1, 'statements, qualifiers and claims'), '1 statement, qualifier and claim'],
  [countedUnit(1, 'links whose text says where they lead'), '1 link whose text says where they lead'],
])('%s', (actual, expected) => {
  expect(actual).toBe(expected);
});
