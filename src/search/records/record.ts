/**
 * The one shape of a search record, for the engine in the browser and for Algolia alike.
 *
 * All strings are plain text, and hostile until escaped: whoever shows a record escapes it (see `highlight.ts`).
 */

import type { Kind } from '../../model/ids.ts';
import type { SeenAge } from '../../model/sightings/sightings.ts';

/** The kinds that a reader may choose, in the order in which they are offered, with the words of the site: those of the registry, hand-written pages and checks. */
export const searchKinds = {
  commitments: 'Commitment',
  questions: 'Question',
  absences: 'Not covered',
  principles: 'Principle',
  topics: 'Topic',
  jurisdictions: 'Jurisdiction',
  services: 'Service',
  instruments: 'Instrument',
  authorities: 'Authority',
  responsibilities: 'Responsibility',
  certifications: 'Certification',
  subprocessors: 'Subprocessor',
  claims: 'Claim',
  terms: 'Glossary',
  openPoints: 'Open point',
  sources: 'Source',
  page: 'Page',
  check: 'Check',
} as const satisfies Readonly<Record<Kind | 'page' | 'check', string>>;
export type SearchKind = keyof typeof searchKinds;

/** The heading above the hits of a kind. */
export const kindGroups: Readonly<Record<(typeof searchKinds)[SearchKind], string>> = {
  Commitment: 'Commitments',
  Question: 'Questions',
  'Not covered': 'Not covered here',
  Principle: 'Principles',
  Topic: 'Topics',
  Jurisdiction: 'Places',
  Service: 'Services',
  Instrument: 'Instruments',
  Authority: 'Authorities',
  Responsibility: 'Responsibilities',
  Certification: 'Certifications',
  Subprocessor: 'Subprocessors',
  Claim: 'Claims',
  Glossary: 'Glossary',
  'Open point': 'Open points',
  Source: 'Sources',
  Page: 'Pages',
  Check: 'Checks',
};

/** When a commitment was last seen promised, in the order in which a reader may choose: before its last review, for records have no clock. */
export const seenAges: Readonly<Record<SeenAge, string>> = {
  year: 'In the year before the review',
  'two-years': 'In the year before that',
  longer: 'Longer ago',
};

/** What results can be narrowed by. Values are words for the reader, and stand in addresses: `/search/?q=keys&service=Vault`. */
export const facetNames = ['kind', 'jurisdiction', 'service', 'principle', 'seen'] as const;
export type FacetName = (typeof facetNames)[number];

/** The searched fields, the one that says most about a page first. */
export const searchFields = ['title', 'names', 'statement', 'qualifiers', 'label', 'body'] as const;
export type SearchField = (typeof searchFields)[number];

export interface SearchRecord {
  /** Unique, and the same in every build: `commitments/PC-GOV-2`, `pages/citing#token`. */
  readonly objectID: string;
  /** Address below the base address, with its fragment: `/commitments/pc-gov-2/`. */
  readonly path: string;
  readonly kind: (typeof searchKinds)[SearchKind];
  /** The citable id, `PC-GOV-2`; of one version, `PC-GOV-2@1`. */
  readonly id?: string;
  readonly title: string;
  /** Other names: native and former ones, abbreviations, numbers of laws, pinpoints. */
  readonly names: readonly string[];
  /** What the page says in a sentence or two. */
  readonly statement: string;
  /** What narrows a commitment. */
  readonly qualifiers: readonly string[];
  /** The rest that a reader may look for. */
  readonly body: string;
  /** Kind, status and scope in a word each: `Commitment · Historic · Ruritania`. */
  readonly label: string;
  readonly jurisdiction: readonly string[];
  readonly service: readonly string[];
  readonly principle: readonly string[];
  /** When a commitment was last seen promised, before its last review. */
  readonly seen: readonly string[];
  /** How soon it comes among records that match alike: 1 unless told, more is sooner. */
  readonly weight: number;
  /** It is known not to be so any more: never shown above a promise. */
  readonly outdated?: true;
  /** A wording of its own, found by its id and version alone. */
  readonly version?: true;
}
