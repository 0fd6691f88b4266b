/** What a version says beside its statement and what narrows it, fact by fact: the one table that every form takes its rows from. */

import { capitalised } from '../../language/letters.ts';
import { whenInWords } from '../../language/time/dates-in-words.ts';
import { durationInWords } from '../../language/time/durations.ts';
import type { Unresolved, Version } from '../schema.ts';
import { planLimits } from '../scope/plans.ts';
import { bindingInWords } from './binding.ts';
import { modalityWords, obligorWords, roleWords, strengthInWords } from './codes.ts';
import { type Phrase, reasonInWords, type SaidNames } from './phrase.ts';
import { dataInWords, exclusionInWords, inScopeInWords, placesInWords, servicesInWords } from './scope.ts';
import { retentionInWords, sinceInWords, timeLimitInWords } from './time.ts';

/** A version, as far as it is put into words: a registry's or a published inventory's, which leaves some fields out. */
export type SaidVersion = Pick<
  Version,
  'statement' | 'qualifiers' | 'modality' | 'strength' | 'binding' | 'scope' | 'from' | 'lastAttested'
> &
  Partial<Pick<Version, 'strengthBasis' | 'obligor' | 'role' | 'retention' | 'trigger' | 'timeLimit' | 'frequency'>>;

/** One of what a fact says: a service, an agreement, a date. */
export interface SaidItem {
  readonly phrase: Phrase;
  /** Why, for a form that has room. */
  readonly reason?: string;
  /** What is open about it, for a form that has room. */
  readonly open?: Unresolved;
}

type Say = (version: SaidVersion, names: SaidNames) => readonly SaidItem[];

const items = (phrases: readonly Phrase[]): readonly SaidItem[] => phrases.map((phrase) => ({ phrase }));
const word = (words: string | undefined): readonly SaidItem[] => (words === undefined ? [] : items([[words]]));

/** Label → what is said there; nothing where there is nothing to say. */
const facts = {
  Strength: (version) => word(strengthInWords(version)),
  'Bound by': ({ binding }, names) =>
    binding.map((one) => ({
      phrase: bindingInWords(names, one),
      ...(typeof one.provision === 'object' && { open: one.provision }),
    })),
  'Kind of promise': ({ modality }) => word(modalityWords[modality]),
  'Promised by': ({ obligor }) => word(obligor && obligorWords[obligor]),
  Role: ({ role }) => word(role && roleWords[role]),
  'Applies when': ({ trigger }) => word(trigger),
  'Time limit': ({ timeLimit }) => word(timeLimit && timeLimitInWords(timeLimit)),
  'How often': ({ frequency }) => word(frequency && `Every ${durationInWords(frequency)}`),
  'Kept for': ({ retention }) => word(retention && retentionInWords(retention)),
  Services: ({ scope }, names) => items(servicesInWords(names, scope.services)),
  Plans: ({ scope }, names) => items(planLimits(names, scope).map((limit) => [limit])),
  Excluded: ({ scope }, names) =>
    scope.excluded.map((one) => ({ phrase: exclusionInWords(names, one), reason: reasonInWords(one.reason) })),
  'In scope': ({ scope }, names) => items([inScopeInWords(names, scope.inScopeList)]),
  Places: ({ scope }, names) => items(placesInWords(names, scope.jurisdictions)),
  Data: ({ scope }, names) => items(scope.dataScope.map((id) => dataInWords(names, id))),
  Since: ({ from }) => word(sinceInWords(from)),
  'Last attested': ({ lastAttested }) => word(capitalised(whenInWords(lastAttested))),
} as const satisfies Readonly<Record<string, Say>>;

/** The label of a fact of a version. */
export type SaidFact = keyof typeof facts;

/** What a version says at a label, item by item. */
export function factInWords(fact: SaidFact, version: SaidVersion, names: SaidNames): readonly SaidItem[] {
  return facts[fact](version, names);
}
