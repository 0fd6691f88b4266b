import type { Entries } from '../../src/model/schema.ts';

/** Questions that a person has to settle. */
export const openPoints = {
  'backup-copies': {
    title: 'Whether backup copies are deleted in the same time',
    // What is known on either side.
    detail: 'The Trust page speaks of customer data, and the agreement does not mention backup copies.',
    // Who could settle it, or where the answer stands.
    whoSettles: 'The legal department of Contoso.',
    // The day on which the question was asked.
    opened: '2026-11-20',
  },
  'sections-of-2023': {
    title: 'The sections of the Terms of Service of May 2023',
    detail: 'The page of that time speaks of the terms without a section, and the edition is not at hand.',
    whoSettles: 'The legal department of Contoso, which keeps old editions.',
    opened: '2026-11-20',
  },
  'devices-bill': {
    title: 'Whether the Data and Devices Bill takes the place of the Data Act',
    detail: 'The bill says so in one section, and an amendment takes the section out.',
    whoSettles: 'The parliament of Norland.',
    opened: '2026-11-20',
  },
} as const satisfies Entries<'openPoints'>;
