/** What a text of late says is told of the version that holds, and never of one that gave way to it. */
import { expect, test } from 'vitest';
import { statusOn } from '../../../src/model/said/status.ts';
import type { Commitment } from '../../../src/model/schema.ts';
import { sighted } from '../../../src/model/sightings/sightings.ts';
import { entry, registry } from '../../example.ts';

const commitment = entry('commitments', 'EX-RPT-1') as Commitment;
const [wording] = commitment.versions;
const sightings = commitment.sightings?.map((one) => ({ ...one, version: 2 }));
const reworded = { ...commitment, versions: [wording, wording], sightings } as unknown as Commitment;

const told = (beside?: number) =>
  statusOn(
    registry,
    { ...reworded, ...sighted(registry, reworded) },
    { current: 2, ...(beside && { beside }) },
    '2026-11-20',
  );

test('the version that holds is told by it', () => {
  expect(told()).toMatchObject({ words: 'Said in the last 24 months, for part of it', style: 'status-in-force' });
});

test('one that gave way is historic, and says what is told of the other', () => {
  expect(told(1)).toEqual({
    words: 'Historic',
    meaning: 'Said in the past. Version 2: said in the last 24 months, for part of it.',
    style: 'status-historic',
  });
});
