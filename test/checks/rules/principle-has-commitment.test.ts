import { expect, test } from 'vitest';
import { principleHasCommitment } from '../../../src/checks/rules/principle-has-commitment.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

finds(principleHasCommitment, [
  [
    'a principle and topics that entries name',
    {
      principles: { control: {} },
      topics: { access: {}, advocacy: {} },
      commitments: { 'PC-GOV-1': { principles: ['control'], topic: 'access' } },
      claims: { 'PC-CLM-1': { topic: 'advocacy' } },
    },
    [],
  ],
  [
    'a principle that a claim alone would name, and a topic that nothing names',
    {
      principles: { control: {}, security: {} },
      topics: { access: {} },
      commitments: { 'PC-GOV-1': { principles: ['control'] } },
      claims: { 'PC-CLM-1': { principles: ['security'] } },
    },
    [
      'principles/security: Unexpected principle "security" without commitment, expected at least one commitment that names it',
      'topics/access: warning: Unexpected empty topic "access", expected at least one commitment or claim that names it',
    ],
  ],
]);

test('says how many principles and topics it looked at', () => {
  const entries = { principles: { control: {} }, topics: { access: {}, advocacy: {} } };
  expect(principleHasCommitment.check(contextOf(entries)).examined).toBe(3);
});
