/** Words that customers of this provider use lead to what the data set calls them. */
import { expect, test } from 'vitest';
import { registry } from '../../../src/registry/index.ts';
import { settings } from '../../../src/registry/settings.ts';
import { recordsOf } from '../../../src/search/records/records.ts';
import { synonymsOf } from '../../../src/search/words/synonyms.ts';

const synonyms = synonymsOf(registry, recordsOf(registry), settings);

test.each([
  ['M365', 'Microsoft 365'],
  ['日本', 'Japan'],
  ['outsourcing', 'Entrustment'],
  ['マイナンバー', 'My Number'],
  ['subprocessors', 'subcontractors'],
  ['ee.uu.', 'united states'],
  ['Deutschland', 'Germany'],
  ['Allemagne', 'Germany'],
  ['Canadian', 'Canada'],
  ['dsgvo', 'gdpr'],
  ['transparency hub', 'law enforcement requests report'],
])('%s leads to %s', (word, expected) => {
  expect(synonyms.filter(({ from }) => from.includes(word)).flatMap(({ to }) => to)).toContain(expected);
});

test('a word that is a name of a place and of much else leads to no place', () => {
  expect(synonyms.filter(({ from }) => from.includes('Argentine')).flatMap(({ to }) => to)).toEqual(['Argentina']);
  expect(synonyms.filter(({ from }) => from.includes('Grenade') || from.includes('Jordan'))).toEqual([]);
});
