import { expect, test } from 'vitest';
import type { Scope } from '../../../src/model/schema.ts';
import { planLimits } from '../../../src/model/scope/plans.ts';
import { registryOf } from '../../checks/context.ts';

const plans = [
  { id: 'team', title: 'Team' },
  { id: 'enterprise', title: 'Enterprise' },
];
const registry = registryOf({
  services: { files: { title: 'Files', plans }, mail: { title: 'Mail', plans }, chat: { title: 'Chat', plans } },
});

test('services with the same plans share a sentence, and others have their own', () => {
  const scope = {
    plans: [
      { service: 'files', plans: ['enterprise'] },
      { service: 'chat', plans: ['team', 'enterprise'] },
      { service: 'mail', plans: ['enterprise'] },
    ],
  };
  expect(planLimits(registry, scope as unknown as Scope)).toEqual([
    'Of Files and Mail only the plan Enterprise.',
    'Of Chat only the plans Team, Enterprise.',
  ]);
});
