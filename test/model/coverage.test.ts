import { expect, test } from 'vitest';
import { type CoverageQuery, coverage } from '../../src/model/coverage.ts';
import type { Version } from '../../src/model/schema.ts';
import { registryOf } from '../checks/context.ts';

const registry = registryOf({
  services: {
    stratus: { title: 'Stratus' },
    fleetpilot: { title: 'Fleetpilot' },
    lookout: { title: 'Lookout Search', partOf: [{ service: 'cognitive' }] },
    cognitive: { title: 'Cognition Services' },
    cloud: { title: 'The Cloud', members: { unresolved: 'No list is given.' } },
    suite: { title: 'The Suite', members: [{ service: 'stratus', sources: [] }] },
  },
  jurisdictions: { ca: { title: 'Canada' }, 'ca-ab': { title: 'Alberta', parent: 'ca' }, jp: { title: 'Japan' } },
});

function scoped(scope: Record<string, unknown>): Version {
  return { scope: { services: 'all', excluded: [], jurisdictions: 'worldwide', ...scope } } as unknown as Version;
}

const delinked = { service: 'cognitive', basis: 'explicit', reason: 'No way to keep it.', where: 'De-linked data.' };

test.each<[string, Record<string, unknown>, CoverageQuery, string]>([
  ['no limit', {}, { service: 'stratus' }, 'covered: The source names no limit to particular services.'],
  ['named', { services: ['stratus'] }, { service: 'stratus' }, 'covered: The source names Stratus.'],
  [
    'not named',
    { services: ['stratus'] },
    { service: 'fleetpilot' },
    'not-established: The source names only Stratus, and no source says that this takes in Fleetpilot.',
  ],
  [
    'an umbrella without a list of members',
    { services: ['cloud'] },
    { service: 'stratus' },
    'not-established: The source names only The Cloud, and no source says that this takes in Stratus.',
  ],
  [
    'an umbrella whose members a source lists',
    { services: ['suite'] },
    { service: 'stratus' },
    'covered: A source lists Stratus as part of The Suite.',
  ],
  [
    'excluded under circumstances',
    { excluded: [delinked] },
    { service: 'cognitive' },
    'excluded: Cognition Services is excluded. Where: De-linked data. Reason: No way to keep it.',
  ],
  [
    'part of what is excluded',
    { excluded: [delinked] },
    { service: 'lookout' },
    'excluded: Cognition Services is excluded. Where: De-linked data. Reason: No way to keep it.',
  ],
  [
    'left out without a reason',
    { services: ['stratus'], excluded: [{ service: 'fleetpilot', basis: 'inferred', reason: 'not-stated' }] },
    { service: 'fleetpilot' },
    'excluded: Fleetpilot is excluded (inferred). The source states no reason.',
  ],
  ['worldwide', {}, { jurisdiction: 'jp' }, 'covered: The source names no limit to particular places.'],
  ['in the named country', { jurisdictions: ['jp'] }, { jurisdiction: 'jp' }, 'covered: The source names Japan.'],
  [
    'in a province of the named country',
    { jurisdictions: ['ca'] },
    { jurisdiction: 'ca-ab' },
    'not-established: The source names only Canada as a whole, and does not speak of Alberta.',
  ],
  [
    'elsewhere',
    { jurisdictions: ['ca'] },
    { jurisdiction: 'jp' },
    'not-established: The source names only Canada, and does not speak of Japan.',
  ],
  [
    'the stricter of two answers',
    { services: ['stratus'], jurisdictions: ['ca'] },
    { service: 'stratus', jurisdiction: 'jp' },
    'not-established: The source names only Canada, and does not speak of Japan.',
  ],
  ['nothing asked', {}, {}, 'not-established: Neither a service nor a place was asked for.'],
])('%s', (_, scope, query, expected) => {
  const { outcome, reason } = coverage(registry, scoped(scope), query);
  expect(`${outcome}: ${reason}`).toBe(expected);
});
