/** A registry whose commitment `PC-X-1` has sightings, for tests of the rules on them. */
import { contextOf } from './context.ts';

const text = {
  title: 'Handbook',
  dated: { date: '2024-03-02' },
  about: { services: ['vault'], jurisdictions: ['xn'], customers: ['business'] },
};

/** A sighting of the same in the handbook, but for a change. */
export const seen = (change: object = {}) => ({
  source: 'handbook',
  locator: 'Chapter 4',
  services: ['vault'],
  jurisdictions: ['xn'],
  customers: ['business'],
  effect: 'same',
  basis: 'explicit',
  remark: 'Says it again.',
  ...change,
});

interface Given {
  readonly sightings: readonly object[];
  /** What is different about the handbook. */
  readonly handbook?: object;
  readonly beneficiary?: string;
  /** The sightings of another commitment of the same topic. */
  readonly beside?: readonly object[];
  readonly today?: string;
}

export function withSightings({ sightings, handbook, beneficiary = 'customer', beside, today }: Given) {
  const version = {
    from: { date: '2018-04' },
    lastAttested: { date: '2020' },
    scope: { services: 'all', jurisdictions: 'worldwide', excluded: [] },
  };
  const commitment = { topic: 'requests', beneficiary, versions: [version], review: { reviewed: '2026-01-15' } };
  return contextOf(
    {
      commitments: {
        'PC-X-1': { ...commitment, sightings },
        ...(beside && { 'PC-X-2': { ...commitment, sightings: beside } }),
      },
      topics: { requests: {} },
      services: { vault: { title: 'Vault' }, mail: { title: 'Mail' } },
      jurisdictions: { xn: { title: 'Norland' }, xs: { title: 'Southland' } },
      sources: { handbook: { ...text, ...handbook }, other: text },
    },
    today === undefined ? {} : { today },
  );
}
