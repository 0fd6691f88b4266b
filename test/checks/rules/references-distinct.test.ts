import { expect, test } from 'vitest';
import { referencesDistinct } from '../../../src/checks/rules/references-distinct.ts';
import { contextOf, foundBriefly } from '../context.ts';

test.each<[string, object, string[]]>([
  ['each once', { related: ['PC-2', 'PC-3'], principles: ['a', 'b'] }, []],
  [
    'twice',
    { related: ['PC-2', 'PC-3', 'PC-2'] },
    ['commitments/PC-1/related/2: Unexpected second "PC-2" in "related"'],
  ],
  ['itself', { related: ['PC-1'] }, ['commitments/PC-1/related/0: Unexpected "PC-1" among its own "related"']],
  [
    'a principle twice',
    { principles: ['a', 'a'] },
    ['commitments/PC-1/principles/1: Unexpected second "a" in "principles"'],
  ],
  [
    'a service in two lists',
    { versions: [{ scope: { services: ['files'] } }, { scope: { services: ['files'] } }] },
    [],
  ],
  [
    'a service twice in one',
    { versions: [{ scope: { services: ['files', 'files'] } }] },
    ['commitments/PC-1/versions/0/scope/services/1: Unexpected second "files" in "services"'],
  ],
])('%s', (_, entry, expected) => {
  expect(foundBriefly(referencesDistinct, contextOf({ commitments: { 'PC-1': entry } }))).toEqual(expected);
});
