import { expect, test } from 'vitest';
import { principlePromiseKept } from '../../../src/checks/rules/principle-promise-kept.ts';
import { contextOf, foundBriefly } from '../context.ts';

const statement = 'Contoso does not use personal content for advertising.';

test.each<[string, string, string, boolean]>([
  ['the same', statement, 'trust', true],
  ['in other words', 'Contoso never uses personal content for advertisements.', 'trust', true],
  ['turned round', 'Contoso uses personal content for advertising.', 'trust', false],
  ['of somebody else', 'Contoso does not use personal content for training.', 'trust', false],
  ['of the same with other verbs', 'Contoso does not employ personal content for advertisements.', 'trust', true],
  ['of another principle', 'Contoso uses personal content for advertising.', 'other', true],
  ['of something else', 'Contoso publishes a report on its servers.', 'trust', true],
])('%s', (_, promise, principle, isRight) => {
  const context = contextOf({
    principles: { trust: { promise } },
    commitments: { 'PC-1': { principles: [principle], versions: [{ statement }] } },
  });
  expect(foundBriefly(principlePromiseKept, context)).toEqual(
    isRight ? [] : [`principles/trust/promise: Unexpected promise "${promise}" of principle "trust"`],
  );
});
