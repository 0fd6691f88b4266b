import { expect, test } from 'vitest';
import { reliefHasTest } from '../../../src/checks/rules/relief-has-test.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const instruments = {
  qa: {
    provisions: [{ id: 'q3-12', test: ['A clause rules out handling.'] }, { id: 'q3-13' }],
  },
};
const relief = (more: object, effect = 'relief') =>
  contextOf({ instruments, responsibilities: { relief: { effect, conditions: ['A clause.'], ...more } } });
const on = (provision?: unknown) => ({
  restsOn: [{ instrument: 'qa', ...(provision === undefined ? {} : { provision }) }],
});
finds(reliefHasTest, [
  ['a relief with its test', relief(on('q3-12')), []],
  [
    'no conditions',
    relief({ ...on('q3-12'), conditions: [] }),
    ['responsibilities/relief/conditions: Unexpected relief without conditions, expected all that must hold for it'],
  ],
  [
    'no provision',
    relief(on()),
    [
      'responsibilities/relief/restsOn: Unexpected relief that rests on no provision, expected the provision with its legal test',
    ],
  ],
  [
    'nothing that it rests on',
    relief({ restsOn: [] }),
    [
      'responsibilities/relief/restsOn: Unexpected relief that rests on no provision, expected the provision with its legal test',
    ],
  ],
  [
    'a provision without test',
    relief(on('q3-13')),
    [
      'responsibilities/relief/restsOn/0/provision: Unexpected relief resting on "q3-13", expected that provision to have "test" with the limbs of the legal test',
    ],
  ],
  ['a provision that does not exist', relief(on('q9-1')), []],
  ['a duty', relief({ ...on(), conditions: [] }, 'duty'), []],
]);

test('says how many things it looked at', () => {
  expect(reliefHasTest.check(relief({}, 'duty')).examined).toBe(1);
});
