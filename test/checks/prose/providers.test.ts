import { expect, test } from 'vitest';
import { providerSource } from '../../../src/checks/prose/providers.ts';
import { registryOf } from '../context.ts';

test.each([
  ['Contoso', 'Contosa'],
  ['Fabri-Kam', 'Fabri Kam'],
  ['A.B. (North)', 'AxB. (North)'],
])('%s is found by its name, and %s is not', (publisher, other) => {
  const registry = registryOf({ sources: { page: { type: 'provider-page', publisher } } });
  const pattern = new RegExp(`^${providerSource(registry)}$`, 'u');
  expect([publisher, 'the provider', other].map((name) => pattern.test(name))).toEqual([true, true, false]);
});
