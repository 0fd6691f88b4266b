import { expect, test } from 'vitest';
import { bindingProvisionNamed } from '../../../src/checks/rules/binding-provision-named.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const instruments = {
  dpa: {
    kind: 'agreement',
    editions: [{ edition: 'January 2020', effective: '2020-01' }],
    provisions: [
      { id: 'c-1', edition: 'January 2020' },
      { id: 'c-2' },
      { id: 'c-3', edition: 'January 2021' },
      { id: 'c-4', edition: { unresolved: 'Which.' } },
    ],
  },
  law: { kind: 'statute' },
};
const bound = (binding: unknown) => contextOf({ instruments, commitments: { 'PC-JP-1': { versions: [{ binding }] } } });
finds(bindingProvisionNamed, [
  ['a clause with its edition', bound([{ instrument: 'dpa', provision: 'c-1' }]), []],
  [
    'no clause',
    bound([{ instrument: 'dpa' }]),
    [
      'commitments/PC-JP-1/versions/0/binding/0: Unexpected binding to "dpa" without clause, expected "provision", or unresolved(…) with who could say which',
    ],
  ],
  ['a clause that is open', bound([{ instrument: 'dpa', provision: { unresolved: 'Which.' } }]), []],
  [
    'a clause without edition',
    bound([{ instrument: 'dpa', provision: 'c-2' }]),
    [
      'commitments/PC-JP-1/versions/0/binding/0/provision: warning: Unexpected clause "c-2" of "dpa" without edition, expected the edition that numbers it so',
    ],
  ],
  [
    'a clause of an edition that does not exist',
    bound([{ instrument: 'dpa', provision: 'c-3' }]),
    [
      'commitments/PC-JP-1/versions/0/binding/0/provision: warning: Unexpected edition "January 2021" of clause "c-3", expected one that "dpa" lists with its date: "January 2020"; did you mean "January 2020"?',
    ],
  ],
  ['a clause of an edition that is open', bound([{ instrument: 'dpa', provision: 'c-4' }]), []],
  [
    'a clause that does not exist, and what is no agreement',
    bound([{ instrument: 'dpa', provision: 'c-9' }, { instrument: 'law' }, { instrument: 'lost' }]),
    [],
  ],
]);

test('says how many things it looked at', () => {
  expect(bindingProvisionNamed.check(bound([{ instrument: 'dpa' }, { instrument: 'law' }])).examined).toBe(1);
});
