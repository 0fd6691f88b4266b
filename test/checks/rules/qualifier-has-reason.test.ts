import { expect, test } from 'vitest';
import { qualifierHasReason } from '../../../src/checks/rules/qualifier-has-reason.ts';
import { contextOf, found } from '../context.ts';

const at = 'commitments/PC-GOV-1/versions/0';
const exclusion = { id: 'fleetpilot', kind: 'exclusion', basis: 'explicit', reason: 'not-stated' };
const limit = { ...exclusion, id: 'limit', kind: 'limit' };

test.each<[string, unknown, string[]]>([
  [
    'an exclusion in the scope and among the qualifiers',
    { qualifiers: [exclusion, limit], scope: { excluded: [{ service: 'fleetpilot', reason: 'Data is de-linked.' }] } },
    [],
  ],
  [
    'exclusions in the scope alone',
    { qualifiers: [limit], scope: { excluded: [{ service: 'fleetpilot' }, { service: 'stratus' }] } },
    [
      `${at}/scope/excluded: Unexpected exclusion of "fleetpilot" or "stratus" in the scope alone, expected a qualifier of kind "exclusion" that tells it wherever the statement is quoted`,
    ],
  ],
  ['no exclusion', { qualifiers: [limit], scope: { excluded: [] } }, []],
  [
    'reasons that mean "not-stated"',
    {
      qualifiers: [{ ...exclusion, reason: 'Not stated' }],
      scope: { excluded: [{ service: 'fleetpilot', reason: 'not-state' }] },
    },
    [
      `${at}/qualifiers/0/reason: Unexpected reason "Not stated", expected "not-stated" or the reason that the source gives; did you mean "not-stated"?`,
      `${at}/scope/excluded/0/reason: Unexpected reason "not-state", expected "not-stated" or the reason that the source gives; did you mean "not-stated"?`,
    ],
  ],
  [
    'an ambiguity that nobody has to settle',
    { qualifiers: [{ ...limit, basis: 'ambiguous' }] },
    [
      `${at}/qualifiers/0: Unexpected ambiguous qualifier "limit" without open point, expected "openPoint" with the question that a person has to settle`,
    ],
  ],
  ['an ambiguity with its open point', { qualifiers: [{ ...limit, basis: 'ambiguous', openPoint: 'proviso' }] }, []],
  [
    'an id that is given twice',
    { qualifiers: [limit, exclusion, limit] },
    [`${at}/qualifiers/2/id: Unexpected second qualifier "limit", expected each id once in a version`],
  ],
])('%s', (_, version, expected) => {
  const commitments = { 'PC-GOV-1': { versions: [version] } };
  expect(found(qualifierHasReason, contextOf({ commitments }))).toEqual(expected);
});

test('the same id in another version', () => {
  const commitments = { 'PC-GOV-1': { versions: [{ qualifiers: [limit] }, { qualifiers: [limit] }] } };
  expect(found(qualifierHasReason, contextOf({ commitments }))).toEqual([]);
});

test('says how many qualifiers and exclusions it looked at', () => {
  const version = { qualifiers: [exclusion, limit], scope: { excluded: [{ service: 'fleetpilot' }] } };
  const commitments = { 'PC-GOV-1': { versions: [version, version] } };
  expect(qualifierHasReason.check(contextOf({ commitments })).examined).toBe(6);
});
