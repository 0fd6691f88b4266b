/** Following an instrument to what took its place. */
import type { Instrument } from '../schema.ts';

/** Where a chain leads. */
export interface SupersessionChain {
  /** Ids of the successors, nearest first; empty where nothing took its place. */
  readonly chain: readonly string[];
  /** Whether the chain runs into itself; it is cut where it would repeat. */
  readonly cyclic: boolean;
}

/** What following a chain needs to know of instruments; a registry and a published inventory both hold it. */
export interface Successors {
  readonly instruments: Readonly<Record<string, Pick<Instrument, 'supersededBy'>>>;
}

/**
 * The successors of an instrument for a subject: `data-protection` follows another branch than `licence-terms`.
 * A supersession without a subject holds for every subject; where several hold, the first that names the subject wins.
 */
export function supersessionChain(registry: Successors, instrument: string, subject?: string): SupersessionChain {
  const chain: string[] = [];
  const seen = new Set([instrument]);
  for (let current = instrument; ; ) {
    const all = registry.instruments[current]?.supersededBy ?? [];
    const next =
      all.find((one) => one.subject !== undefined && one.subject === subject) ??
      all.find((one) => one.subject === undefined);
    if (!next) return { chain, cyclic: false };
    if (seen.has(next.instrument)) return { chain, cyclic: true };
    seen.add(next.instrument);
    chain.push(next.instrument);
    current = next.instrument;
  }
}
