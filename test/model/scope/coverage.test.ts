import { expect, test } from 'vitest';
import type { Version } from '../../../src/model/schema.ts';
import { type CoverageQuery, coverage } from '../../../src/model/scope/coverage.ts';
import { registryOf } from '../../checks/context.ts';

const registry = registryOf({
  services: {
    stratus: { title: 'Stratus' },
    fleetpilot: { title: 'Fleetpilot' },
    lookout: { title: 'Lookout Search', partOf: [{ service: 'cognitive' }] },
    cognitive: { title: 'Cognition Services' },
    vault: { title: 'Stratus Vault', partOf: [{ service: 'stratus' }] },
    ledger: { title: 'Ledger', partOf: [{ service: 'stratus', until: '2020' }] },
    cloud: { title: 'The Cloud', umbrella: true, members: { unresolved: 'No list is given.' } },
    suite: { title: 'The Suite', umbrella: true, members: [{ service: 'stratus', sources: [] }] },
    store: {
      title: 'Store',
      plans: [
        { id: 'team', title: 'Team' },
        { id: 'enterprise', title: 'Enterprise' },
      ],
    },
    bundle: { title: 'Bundle', members: [{ service: 'stratus' }], plans: [{ id: 'large', title: 'Large' }] },
  },
  jurisdictions: {
    ca: { title: 'Canada' },
    'ca-ab': { title: 'Alberta', parent: 'ca' },
    jp: { title: 'Japan' },
    eu: { title: 'European Union', members: [{ jurisdiction: 'de' }, { jurisdiction: 'gb', until: '2020-01-31' }] },
    de: { title: 'Germany', members: [{ jurisdiction: 'de-by' }, { jurisdiction: 'eu' }] },
    'de-by': { title: 'Bavaria', parent: 'de' },
    gb: { title: 'United Kingdom' },
  },
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
    'a part of what is named',
    { services: ['fleetpilot', 'stratus'] },
    { service: 'vault' },
    'not-established: The source names only Stratus as a whole, and does not speak of Stratus Vault, which is a part of it.',
  ],
  [
    'what was a part once',
    { services: ['stratus'] },
    { service: 'ledger' },
    'not-established: The source names only Stratus, and no source says that this takes in Ledger.',
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
    'an umbrella of which all listed members are named, as it may have more',
    { services: ['stratus'] },
    { service: 'suite' },
    'not-established: The source names only Stratus, and no source says that this takes in The Suite.',
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
    'a whole of which a part is excluded',
    { excluded: [{ ...delinked, service: 'lookout' }] },
    { service: 'cognitive' },
    'excluded: Cognition Services is excluded in part: Lookout Search is or was a part of it. Lookout Search is excluded. Where: De-linked data. Reason: No way to keep it.',
  ],
  [
    'a whole that is not covered anyway',
    { services: ['stratus'], excluded: [{ ...delinked, service: 'lookout' }] },
    { service: 'cognitive' },
    'not-established: The source names only Stratus, and no source says that this takes in Cognition Services.',
  ],
  [
    'left out without a reason',
    { services: ['stratus'], excluded: [{ service: 'fleetpilot', basis: 'inferred', reason: 'not-stated' }] },
    { service: 'fleetpilot' },
    'excluded: Fleetpilot is excluded in our reading: no source says so in words.',
  ],
  ['worldwide', {}, { jurisdiction: 'jp' }, 'covered: The source names no limit to particular places.'],
  ['in the named country', { jurisdictions: ['jp'] }, { jurisdiction: 'jp' }, 'covered: The source names Japan.'],
  [
    'in a province of the named country',
    { jurisdictions: ['ca'] },
    { jurisdiction: 'ca-ab' },
    'not-established: The source names only Canada as a whole, and does not speak of Alberta, which is within it.',
  ],
  [
    'in a country that a source lists in the named union',
    { jurisdictions: ['eu'] },
    { jurisdiction: 'de' },
    'covered: A source lists Germany as part of European Union.',
  ],
  [
    'in a province of it that a source lists',
    { jurisdictions: ['eu'] },
    { jurisdiction: 'de-by' },
    'covered: A source lists Germany as part of European Union, and Bavaria as part of Germany.',
  ],
  [
    'in a country that left the union',
    { jurisdictions: ['eu'] },
    { jurisdiction: 'gb' },
    'not-established: The source names only European Union, and does not speak of United Kingdom.',
  ],
  [
    'in the union of the named country',
    { jurisdictions: ['de-by'] },
    { jurisdiction: 'eu' },
    'not-established: The source names only Bavaria, and does not speak of European Union.',
  ],
  [
    'a service of which only a plan is meant',
    { services: ['store'], plans: [{ service: 'store', plans: ['enterprise'] }] },
    { service: 'store' },
    'covered in part: The source names Store. Of Store only the plan Enterprise.',
  ],
  [
    'that plan',
    { services: ['store'], plans: [{ service: 'store', plans: ['enterprise'] }] },
    { service: 'store', plan: 'enterprise' },
    'covered: The source names Store. Of Store only the plan Enterprise.',
  ],
  [
    'another plan',
    { services: 'all', plans: [{ service: 'store', plans: ['enterprise'] }] },
    { service: 'store', plan: 'team' },
    'not-established: The source names no limit to particular services. Of Store only the plan Enterprise.',
  ],
  [
    'a plan of a service within an umbrella that has one of the same id',
    { services: ['bundle'], plans: [{ service: 'bundle', plans: ['large'] }] },
    { service: 'stratus', plan: 'large' },
    'not-established: A source lists Stratus as part of Bundle. Of Bundle only the plan Large.',
  ],
  [
    'a service within an umbrella of which only a plan is meant, and a place',
    { services: ['bundle'], plans: [{ service: 'bundle', plans: ['large', 'huge'] }] },
    { service: 'stratus', jurisdiction: 'jp' },
    'covered in part: A source lists Stratus as part of Bundle. Of Bundle only the plans Large, huge. The source names no limit to particular places.',
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
  const { outcome, partly, reason } = coverage(registry, scoped(scope), query);
  const part = outcome === 'covered' && partly ? ' in part' : '';
  expect(`${outcome}${part}: ${reason}`).toBe(expected);
});

/** What no source says, and none speaks against, is told apart from what a source leaves out by naming others. */
test.each<[string, Record<string, unknown>, CoverageQuery, true | undefined]>([
  ['an umbrella without a list of members', { services: ['cloud'] }, { service: 'stratus' }, true],
  ['an umbrella whose members a source lists', { services: ['suite'] }, { service: 'fleetpilot' }, undefined],
  ['a part of the named service', { services: ['stratus'] }, { service: 'vault' }, true],
  ['what was a part once', { services: ['stratus'] }, { service: 'ledger' }, undefined],
  ['the whole of a named service', { services: ['vault'] }, { service: 'stratus' }, undefined],
  ['another service', { services: ['stratus'] }, { service: 'fleetpilot' }, undefined],
  ['a province of the named country', { jurisdictions: ['ca'] }, { jurisdiction: 'ca-ab' }, true],
  ['another country', { jurisdictions: ['ca'] }, { jurisdiction: 'jp' }, undefined],
  ['both', { services: ['cloud'], jurisdictions: ['ca'] }, { service: 'stratus', jurisdiction: 'ca-ab' }, true],
  ['one alone', { services: ['cloud'], jurisdictions: ['ca'] }, { service: 'stratus', jurisdiction: 'jp' }, undefined],
  [
    'what is covered',
    { services: ['stratus'], jurisdictions: ['ca'] },
    { service: 'stratus', jurisdiction: 'ca' },
    undefined,
  ],
  ['the whole of a named part', { jurisdictions: ['ca-ab'] }, { jurisdiction: 'ca' }, undefined],
])('open: %s', (_, scope, query, expected) => {
  expect(coverage(registry, scoped(scope), query).open).toBe(expected);
});
