import { expect, test } from 'vitest';
import { umbrellaInContract } from '../../../src/checks/rules/umbrella-in-contract.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const bound = (services: unknown, strength: unknown = 'contractual') =>
  contextOf({
    services: {
      stratus: { umbrella: false },
      cloud: { umbrella: true, members: { unresolved: 'Which.' } },
      suite: { umbrella: true, members: [{ service: 'stratus' }] },
      vague: { umbrella: true },
    },
    commitments: { 'PC-JP-1': { versions: [{ strength, scope: { services } }] } },
  });
finds(umbrellaInContract, [
  ['a service', bound(['stratus']), []],
  ['a collective word with members', bound(['suite']), []],
  [
    'a collective word whose members are open',
    bound(['stratus', 'cloud']),
    [
      'commitments/PC-JP-1/versions/0/scope/services/1: Unexpected collective word "cloud" in a contractual commitment, expected the services that it stands for, here or as its "members" with their sources',
    ],
  ],
  [
    'a collective word without members',
    bound(['vague']),
    [
      'commitments/PC-JP-1/versions/0/scope/services/0: Unexpected collective word "vague" in a contractual commitment, expected the services that it stands for, here or as its "members" with their sources',
    ],
  ],
  ['the same in a public statement', bound(['cloud', 'vague'], 'public-statement'), []],
  ['all services, and one that does not exist', bound('all'), []],
]);

test('says how many things it looked at', () => {
  expect(umbrellaInContract.check(bound(['stratus', 'cloud', 'lost'])).examined).toBe(2);
});
