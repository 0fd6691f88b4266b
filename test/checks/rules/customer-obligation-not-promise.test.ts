import { expect, test } from 'vitest';
import { customerObligationNotPromise } from '../../../src/checks/rules/customer-obligation-not-promise.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const commitment = (version: object, responsibilities: unknown = []) =>
  contextOf({
    responsibilities: { duty: { effect: 'duty', party: 'customer' }, right: { effect: 'right', party: 'customer' } },
    commitments: { 'PC-IP-1': { responsibilities, versions: [version] } },
  });
finds(customerObligationNotPromise, [
  [
    'a promise of the provider',
    commitment({ obligor: 'provider', statement: 'Norland tells the customer what the customer must know.' }),
    [],
  ],
  [
    'a duty of the customer',
    commitment({ obligor: 'customer', statement: 'The customer must settle the matter.' }),
    [
      'commitments/PC-IP-1/versions/0/obligor: Unexpected obligor "customer" of a commitment, expected "provider" or "shared"; record a duty of the customer as a responsibility',
      'commitments/PC-IP-1/versions/0/statement: Unexpected duty of the customer "The customer must" in a commitment, expected what the provider does; record it as a responsibility',
    ],
  ],
  [
    'the same under the name of the provider',
    commitment({ obligor: 'provider', statement: 'Business customers are responsible for access.' }),
    [
      'commitments/PC-IP-1/versions/0/statement: Unexpected duty of the customer "Business customers are responsible" in a commitment, expected what the provider does; record it as a responsibility',
    ],
  ],
  [
    'the same behind the service',
    commitment({ obligor: 'provider', statement: 'In Files, customers must approve each access.' }),
    [
      'commitments/PC-IP-1/versions/0/statement: Unexpected duty of the customer "customers must" in a commitment, expected what the provider does; record it as a responsibility',
    ],
  ],
  [
    'what the provider does where customers must act',
    commitment({ obligor: 'provider', statement: 'In Files, Norland shows what customers must approve.' }),
    [],
  ],
  [
    'a reserved right',
    commitment({ obligor: 'provider', statement: 'Norland reserves the right to stop.' }),
    [
      'commitments/PC-IP-1/versions/0/statement: Unexpected reserved right of the provider "reserves the right" in a commitment, expected what the provider does; record it as a responsibility',
    ],
  ],
  [
    'a freedom',
    commitment({ obligor: 'provider', statement: 'Norland may suspend the service.' }),
    [
      'commitments/PC-IP-1/versions/0/statement: Unexpected reserved right of the provider "may suspend" in a commitment, expected what the provider does; record it as a responsibility',
    ],
  ],
  [
    'a shared one with the part of the customer',
    commitment({ obligor: 'shared', statement: 'Both protect data.' }, ['right', 'duty']),
    [],
  ],
  [
    'a shared one without',
    commitment({ obligor: 'shared', statement: 'Both protect data.' }, ['right', 'lost']),
    [
      'commitments/PC-IP-1/versions/0/obligor: Unexpected obligor "shared" without a duty of the customer under "responsibilities", expected the one that says which part stays with the customer',
    ],
  ],
  [
    'what customers may do',
    commitment({ obligor: 'provider', statement: 'Customers can get at their data, and a request may require it.' }),
    [],
  ],
]);

test('says how many things it looked at', () => {
  expect(customerObligationNotPromise.check(commitment({})).examined).toBe(1);
});
