import { expect, test } from 'vitest';
import { jsonPlaces } from '../../../scripts/lib/checking/json-places.ts';
import type { Path } from '../../../src/model/shapes/walk.ts';

const text = `{
  "$comment": "ours",
  "terms": {
    "trial": { "title": "Tri\\u0061l \\"period\\"", "synonyms": ["a", { "b": [1, -2.5e3, true, null] }] },
    "empty": {},
    "trial": { "title": "Again", "title": "Last" }
  },
  "claims": {}, "services" : [ ]
}
`;
const places = jsonPlaces('mine.json', text);

test.each<[string, Path, number, number, string]>([
  ['an entry, by its key', ['terms', 'empty'], 0, 0, '5:5'],
  ['a text, by its value', ['terms', 'trial', 'title'], 0, 0, '4:25'],
  ['an offset, past what is escaped', ['terms', 'trial', 'title'], 6, 0, '4:37'],
  ['the last of two fields', ['terms', 'trial', 'title'], 0, 1, '6:43'],
  ['a value deep within', ['terms', 'trial', 'synonyms', 1, 'b', 1], 0, 0, '4:79'],
  ['a missing field: its parent', ['terms', 'trial', 'definition'], 0, 0, '4:5'],
  ['a missing item: its list', ['terms', 'trial', 'synonyms', 7], 0, 0, '4:50'],
  ['a missing entry: its kind', ['claims', 'x'], 0, 0, '8:3'],
  ['an id of the list of ids', ['ids', 'terms', 1], 0, 0, '3:3'],
  ['a missing kind', ['topics', 'x'], 0, 0, '1:1'],
  ['nothing in particular', [], 0, 0, '1:1'],
])('%s', (_, at, offset, occurrence, expected) => {
  const place = places.find(at, offset, occurrence);
  expect(`${place?.line}:${place?.column}`).toBe(expected);
});

test('ids that are given twice', () => {
  expect(places.repeated).toEqual([{ kind: 'terms', id: 'trial' }]);
});

test('the range of a value, for replacing it', () => {
  const range = places.range(['terms', 'trial', 'synonyms', 1, 'b']);
  expect(range?.value).toEqual([1, -2500, true, null]);
  expect(text.slice(range?.start, range?.end)).toBe('[1, -2.5e3, true, null]');
  expect(places.range(['terms', 'trial', 'nothing'])).toBeUndefined();
});
