import { expect, test } from 'vitest';
import { mappingHasRationale } from '../../../src/checks/rules/mapping-has-rationale.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const why = 'Both ask for consent before use.';
const principle = (mappings: unknown, heading: unknown = { basis: 'explicit' }) =>
  contextOf({ principles: { control: { mappings, heading } } });
finds(mappingHasRationale, [
  ['a reason', principle([{ instrument: 'iso', rationale: why }]), []],
  [
    'a reason that says nothing',
    principle([{ instrument: 'iso', rationale: 'Similar.' }]),
    [
      'principles/control/mappings/0/rationale: Unexpected reason "Similar." for a relation, expected a sentence of at least 20 characters that says why',
    ],
  ],
  [
    'a reason that is no sentence',
    principle([{ instrument: 'iso', rationale: 'consent before any use of data' }]),
    [
      'principles/control/mappings/0/rationale: Unexpected reason "consent before any use of data" for a relation, expected a sentence of at least 20 characters that says why',
    ],
  ],
  [
    'one reason for two frameworks',
    principle([
      { instrument: 'iso', rationale: why },
      { instrument: 'dpv', rationale: why },
    ]),
    [
      'principles/control/mappings/1/rationale: Unexpected second use of the reason of relation 1, expected one of its own',
    ],
  ],
  [
    'one reason for two notions of one framework',
    principle([
      { instrument: 'dpv', rationale: why },
      { instrument: 'dpv', rationale: why },
    ]),
    [],
  ],
  ['an inferred heading with its reason', principle([], { basis: 'inferred', reason: 'A later list has it.' }), []],
  [
    'an inferred heading without',
    principle([], { basis: 'inferred' }),
    [
      'principles/control/heading: Unexpected inferred heading without reason, expected "reason" with what it was concluded from',
    ],
  ],
  [
    'what a commitment supports',
    contextOf({
      commitments: { 'PC-CA-1': { versions: [{ supports: [{ instrument: 'iso', rationale: 'Named.' }] }] } },
    }),
    [
      'commitments/PC-CA-1/versions/0/supports/0/rationale: Unexpected reason "Named." for a relation, expected a sentence of at least 20 characters that says why',
    ],
  ],
]);

test('says how many things it looked at', () => {
  expect(mappingHasRationale.check(principle([{ instrument: 'iso', rationale: why }])).examined).toBe(2);
});
