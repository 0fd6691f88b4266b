/** The registry: every entry of every kind, in page order. An id without its entry does not compile here. */
import { authorities } from './authorities.ts';
import { claims } from './claims.ts';
import { argentina } from './commitments/argentina.ts';
import { canada } from './commitments/canada.ts';
import { copyright } from './commitments/copyright.ts';
import { dataManagement } from './commitments/data-management.ts';
import { governmentRequests } from './commitments/government-requests.ts';
import { japan } from './commitments/japan.ts';
import { principlePromises } from './commitments/principles.ts';
import { reporting } from './commitments/reporting.ts';
import { type IdOf, ids, type Kind } from './ids.ts';
import { agreements } from './instruments/agreements.ts';
import { argentinaInstruments } from './instruments/argentina.ts';
import { canadaInstruments } from './instruments/canada.ts';
import { japanInstruments } from './instruments/japan.ts';
import { publications } from './instruments/publications.ts';
import { standards } from './instruments/standards.ts';
import { unitedStatesInstruments } from './instruments/united-states.ts';
import { jurisdictions } from './jurisdictions.ts';
import { openPoints } from './open-points.ts';
import { principles } from './principles.ts';
import { responsibilities } from './responsibilities.ts';
import type { EntryOf, Registry } from './schema.ts';
import { services } from './services.ts';
import { lawSources } from './sources/law.ts';
import { providerSources } from './sources/provider.ts';
import { terms } from './terms.ts';
import { topics } from './topics.ts';

/** The files' entries by kind. The place of a finding is looked up from here. */
export const parts = {
  principles: [principles],
  topics: [topics],
  jurisdictions: [jurisdictions],
  authorities: [authorities],
  instruments: [
    japanInstruments,
    argentinaInstruments,
    canadaInstruments,
    unitedStatesInstruments,
    agreements,
    standards,
    publications,
  ],
  services: [services],
  commitments: [principlePromises, dataManagement, governmentRequests, reporting, japan, argentina, canada, copyright],
  responsibilities: [responsibilities],
  claims: [claims],
  terms: [terms],
  openPoints: [openPoints],
  sources: [providerSources, lawSources],
} as const satisfies { readonly [K in Kind]: readonly Readonly<Partial<Record<IdOf[K], EntryOf[K]>>>[] };

const entries = {
  principles: merge(parts.principles),
  topics: merge(parts.topics),
  jurisdictions: merge(parts.jurisdictions),
  authorities: merge(parts.authorities),
  instruments: merge(parts.instruments),
  services: merge(parts.services),
  commitments: merge(parts.commitments),
  responsibilities: merge(parts.responsibilities),
  claims: merge(parts.claims),
  terms: merge(parts.terms),
  openPoints: merge(parts.openPoints),
  sources: merge(parts.sources),
} satisfies { readonly [K in Kind]: Readonly<Record<IdOf[K], EntryOf[K]>> };

type Intersection<U> = (U extends unknown ? (part: U) => void : never) extends (all: infer I) => void ? I : never;

/** One object of several. Where two give the same id the later wins, silently; `repeatedIds` tells. */
function merge<P extends readonly object[]>(list: P): Intersection<P[number]> {
  return Object.assign({}, ...list) as Intersection<P[number]>;
}

/** Ids that are given more than once, each as often as it is given beyond the first. */
export const repeatedIds: readonly { readonly kind: Kind; readonly id: string }[] = (
  Object.keys(parts) as Kind[]
).flatMap((kind) => {
  const all = parts[kind].flatMap((part) => Object.keys(part));
  return all.filter((id, index) => all.indexOf(id) < index).map((id) => ({ kind, id }));
});

/** The entries in the order of `ids.ts`, whatever file they stand in. */
export const registry = Object.fromEntries(
  (Object.keys(parts) as Kind[]).map((kind) => {
    const order = new Map<string, number>(ids[kind].map((id, index) => [id, index]));
    const position = (id: string) => order.get(id) ?? Number.POSITIVE_INFINITY;
    return [kind, Object.fromEntries(Object.entries(entries[kind]).sort(([a], [b]) => position(a) - position(b)))];
  }),
) as unknown as Registry;
