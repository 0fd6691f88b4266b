import { describe, expect, test } from 'vitest';
import { digest } from '../../../src/model/lock/digest.ts';
import { emptyLock, type Lock } from '../../../src/model/lock/lock.ts';
import { versionParts } from '../../../src/model/lock/parts.ts';
import { publication } from '../../../src/model/lock/publication.ts';
import { sightingsToLock } from '../../../src/model/lock/sightings.ts';
import type { Commitment, Version } from '../../../src/model/schema.ts';
import { registryOf } from '../../checks/context.ts';
import { seen, withSightings } from '../../checks/sightings.ts';

const version = (statement: string) =>
  ({
    statement,
    qualifiers: [],
    modality: 'obligation',
    strength: 'public-statement',
    obligor: 'provider',
    binding: [],
    from: { date: '2017', basis: 'attested' },
    scope: { services: 'all', excluded: [], jurisdictions: 'worldwide', dataScope: [], inScopeList: 'not-limited' },
  }) as unknown as Version;
const first = version('Contoso keeps logs.');
const second = version('Contoso keeps logs for a year.');
const locked = (id: string, number: number, one: Version) => ({
  digest: digest(id, number, one),
  statement: one.statement,
  parts: versionParts(one),
});
const lockOf = (ids: Lock['ids']): Lock => ({ format: 1, ids });

describe('publication', () => {
  test('of a commitment, a claim and a draft', () => {
    const registry = registryOf({
      commitments: {
        'PC-GOV-1': { status: 'historic', versions: [first, second] },
        'PC-GOV-2': { status: 'draft', versions: [first] },
      },
      claims: { 'PC-CLM-1': {} },
    });
    const { lock, added } = publication(registry, emptyLock);
    expect(lock).toEqual(
      lockOf({
        'PC-GOV-1': { published: true, versions: [locked('PC-GOV-1', 1, first), locked('PC-GOV-1', 2, second)] },
        'PC-GOV-2': { published: false },
        'PC-CLM-1': { published: true },
      }),
    );
    expect(added).toEqual([
      { id: 'PC-GOV-1', state: 'published', versions: [1, 2] },
      { id: 'PC-GOV-2', state: 'taken', versions: [] },
      { id: 'PC-CLM-1', state: 'published', versions: [] },
    ]);
  });

  test.each<[string, object, Lock['ids'], Lock['ids']]>([
    [
      'adds a version to what is published',
      { status: 'in-force', versions: [first, second] },
      { 'PC-GOV-1': { published: true, versions: [locked('PC-GOV-1', 1, first)] } },
      { 'PC-GOV-1': { published: true, versions: [locked('PC-GOV-1', 1, first), locked('PC-GOV-1', 2, second)] } },
    ],
    [
      'publishes what was merely taken, in its old place',
      { status: 'in-force', versions: [first] },
      { 'PC-GOV-1': { published: false }, 'PC-GOV-0': { published: false } },
      {
        'PC-GOV-1': { published: true, versions: [locked('PC-GOV-1', 1, first)] },
        'PC-GOV-0': { published: false },
      },
    ],
    [
      'leaves what is published as it is, whatever the registry says',
      { status: 'in-force', versions: [second] },
      { 'PC-GOV-1': { published: true, versions: [locked('PC-GOV-1', 1, first)] } },
      { 'PC-GOV-1': { published: true, versions: [locked('PC-GOV-1', 1, first)] } },
    ],
    [
      'leaves what is published and a draft again',
      { status: 'draft', versions: [second] },
      { 'PC-GOV-1': { published: true, versions: [locked('PC-GOV-1', 1, first)] } },
      { 'PC-GOV-1': { published: true, versions: [locked('PC-GOV-1', 1, first)] } },
    ],
  ])('%s', (_, commitment, before, after) => {
    const { lock } = publication(registryOf({ commitments: { 'PC-GOV-1': commitment } }), lockOf(before));
    expect(JSON.stringify(lock)).toBe(JSON.stringify(lockOf(after)));
  });

  test('of what is published already adds nothing', () => {
    const registry = registryOf({
      commitments: { 'PC-GOV-1': { status: 'historic', versions: [first] } },
      claims: { 'PC-CLM-1': {} },
    });
    const { lock } = publication(registry, emptyLock);
    expect(publication(registry, lock)).toEqual({ lock, added: [], completed: 0, sightings: 0 });
  });

  test('remembers parts that an older lock does not have, a beginning that was taken out, and nothing of what was altered', () => {
    const registry = registryOf({ commitments: { 'PC-GOV-1': { status: 'in-force', versions: [first, second] } } });
    const [one, two] = [locked('PC-GOV-1', 1, first), locked('PC-GOV-1', 2, second)];
    const { parts, ...bare } = one;
    const { from, ...rest } = parts;
    const complete = (versions: readonly object[]) =>
      publication(registry, lockOf({ 'PC-GOV-1': { published: true, versions } } as unknown as Lock['ids']));
    const whole = { lock: lockOf({ 'PC-GOV-1': { published: true, versions: [one, two] } }), added: [] };
    expect(complete([bare, two])).toEqual({ ...whole, completed: 1, sightings: 0 });
    expect(complete([{ ...one, parts: rest }, two])).toEqual({ ...whole, completed: 1, sightings: 0 });
    expect(complete([one, two])).toEqual({ ...whole, completed: 0, sightings: 0 });
    const other = { ...bare, digest: 'sha256-0' };
    expect(complete([other, two]).lock.ids['PC-GOV-1']?.versions?.[0]).toEqual(other);
  });

  test('remembers sightings that it lacks, and leaves those that it has as they are, whatever the registry says', () => {
    const { registry } = withSightings({ sightings: [seen(), seen({ source: 'other' })] });
    const [same, other] = sightingsToLock(registry, registry.commitments['PC-X-1'] as Commitment);
    const before = { ...same, effect: 'narrower', parts: { ...same?.parts, effect: '0' } };
    const { lock: empty } = publication(registry, emptyLock);
    expect(empty.ids['PC-X-1']?.sightings).toEqual([same, other]);
    const { versions = [] } = empty.ids['PC-X-1'] ?? {};
    const after = publication(
      registry,
      lockOf({ 'PC-X-1': { published: true, versions, sightings: [before] } } as unknown as Lock['ids']),
    );
    expect([after.lock.ids['PC-X-1']?.sightings, after.sightings]).toEqual([[before, other], 1]);
  });
});
