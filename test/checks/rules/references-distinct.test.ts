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
    'a place in two lists',
    { versions: [{ scope: { jurisdictions: ['xn'] } }, { scope: { jurisdictions: ['xn'] } }] },
    [],
  ],
  [
    'a place twice in one',
    { versions: [{ scope: { jurisdictions: ['xn', 'xn'] } }] },
    ['commitments/PC-1/versions/0/scope/jurisdictions/1: Unexpected second "xn" in "jurisdictions"'],
  ],
  [
    'a service twice in one, which has a rule of its own',
    { versions: [{ scope: { services: ['files', 'files'] } }] },
    [],
  ],
])('%s', (_, entry, expected) => {
  expect(foundBriefly(referencesDistinct, contextOf({ commitments: { 'PC-1': entry } }))).toEqual(expected);
});

test.each<[string, object, string[]]>([
  ['other services', { members: [{ service: 'files' }], partOf: [{ service: 'suite' }] }, []],
  [
    'a service among its own members',
    { members: [{ service: 'files' }, { service: 'cloud' }] },
    ['services/cloud/members/1/service: Unexpected "cloud" among its own "members"'],
  ],
  [
    'a service that is part of itself',
    { partOf: [{ service: 'cloud' }] },
    ['services/cloud/partOf/0/service: Unexpected "cloud" among its own "partOf"'],
  ],
])('%s', (_, entry, expected) => {
  expect(foundBriefly(referencesDistinct, contextOf({ services: { cloud: entry } }))).toEqual(expected);
});
