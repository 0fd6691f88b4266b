import { expect, test } from 'vitest';
import { placesAmong } from '../../../src/checks/prose/places.ts';
import { registryNames } from '../../../src/checks/prose/registry-names.ts';
import { contractualWord } from '../../../src/checks/prose/strength/contract-words.ts';
import { promissoryWords } from '../../../src/checks/prose/strength/promissory-words.ts';
import { cadencesIn } from '../../../src/checks/prose/time/cadences.ts';
import { timeLimitsIn } from '../../../src/checks/prose/time/time-limits.ts';
import { certificationWordsIn } from '../../../src/model/certification-words.ts';
import { registry } from '../labelled/registry.ts';

const texts = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);

test.each<[string, string[]]>([
  ['Every Monday, Contoso reports.', ['Every Monday']],
  ['Contoso trains staff each August.', ['each August']],
  ['Contoso rotates keys on a 90-day cycle.', ['on a 90-day cycle']],
  ['Contoso rotates keys at intervals of 90 days.', ['at intervals of 90 days']],
  ['Contoso reports at the end of every month.', ['every month']],
  ['Contoso reports on the 15th of every month.', ['every month']],
  ['Contoso reports in March of every year.', ['every year']],
  ['Contoso shows the figures of every month.', []],
  ['Contoso shows a bill for every month of the contract.', []],
  ['Contoso takes no note of annual income.', []],
  ['Contoso keeps a 90-day history.', []],
])('how often: %s', (text, expected) => {
  expect(texts(cadencesIn(text))).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Contoso has up to 21 days to answer.', ['has up to 21 days']],
  ['The customer has up to 21 days to answer.', []],
  ['Contoso answers on the day of receipt.', ['on the day of receipt']],
  ['Contoso is closed on the day of the election.', []],
])('by when: %s', (text, expected) => {
  expect(texts(timeLimitsIn(text))).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Contoso conforms with the Act.', ['conforms with']],
  ['Contoso holds a certificate.', ['certificate']],
  ['Contoso gives a birth certificate back.', []],
])('certified: %s', (text, expected) => {
  expect(texts(certificationWordsIn(text))).toEqual(expected);
});

test.each([
  ['Contoso covenants not to do it.', 'covenants not to'],
  ['Contoso posts a bond for the return of data.', 'a bond'],
  ['Contoso strengthens a bond between people.', undefined],
  ['Contoso meets a contractual duty.', 'contractual'],
  ['Contoso helps customers with their contractual duties.', undefined],
  ["Contoso helps with a customer's contractual duties.", undefined],
  ['Contoso gives customers guarantees.', 'guarantees'],
])('binding: %s', (text, expected) => {
  expect(contractualWord(text, 'Contoso', [])?.text).toBe(expected);
});

test.each<[string, string[]]>([
  ['You can rely on Contoso to do it.', ['rely on Contoso to']],
  ['Whether you can rely on Contoso to do it is open.', []],
  ['It is Contoso’s policy never to do it.', ['It is Contoso’s policy never to']],
  ['Contoso’s policy to date is short.', []],
  ['Keys are never shared by Contoso.', ['are never shared by Contoso']],
  ['Keys are never mentioned by Contoso.', []],
  ['We’re committed to privacy for users.', ['We’re committed to']],
  ['We’re committed to correct sources.', []],
])('promised: %s', (text, expected) => {
  expect(texts(promissoryWords('Contoso')(text))).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Contoso heeds Canadians.', ['Canadians: holds']],
  ['Contoso serves U.S. pupils.', ['U.S: holds']],
  ['Contoso stores data in the U.S. Customers may object.', ['U.S: mentioned']],
  ['Contoso serves Japan-based customers.', ['Japan: holds']],
  ['Contoso writes in Japanese and in German.', ['Japanese: mentioned', 'German: mentioned']],
  ['Contoso asks parents in German schools.', ['German: holds']],
  ['Contoso has its seat in Germany.', ['Germany: mentioned']],
  ['In Japan Contoso stores data.', ['Japan: holds']],
  ['In Japan Tobacco stores data.', []],
  ['Contoso serves customers who have their seat in Germany.', ['Germany: holds']],
])('place: %s', (text, expected) => {
  const places = placesAmong(text, registryNames(registry)(text), 'Contoso');
  expect(places.map((place) => `${place.text}: ${place.role}`)).toEqual(expected);
});
