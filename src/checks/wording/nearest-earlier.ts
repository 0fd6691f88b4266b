/** Which texts say again what an earlier one says, each with the one that it is nearest to. */
import { nearPairs } from './near-pairs.ts';
import { type Gist, samePromise, similarity } from './similarity.ts';

/** What a text holds for; `undefined` where its kind has no scope. */
export interface SpokenFor {
  readonly services?: readonly string[] | string;
  readonly jurisdictions?: readonly string[] | string;
}

/** A text of an entry, to be compared with those of others. */
export interface Comparand {
  readonly gist: Gist;
  readonly scope: SpokenFor;
}

/** A text, the earlier one that it is nearest to, and how much they have in common, 0 to 1. */
export interface Repetition<T> {
  readonly later: T;
  readonly earlier: T;
  readonly share: number;
}

/** Each text that says the same as an earlier one in nearly the same words, of some service and place that both speak of. */
export function nearestEarlier<T extends Comparand>(all: readonly T[]): readonly Repetition<T>[] {
  const nearest = new Map<T, Repetition<T>>();
  for (const [first, second] of nearPairs(all.map(({ gist }) => gist)).pairs) {
    const [earlier, later] = [all[first], all[second]];
    if (!earlier || !later || !samePromise(earlier.gist, later.gist)) continue;
    if (isElsewhere(earlier.scope, later.scope)) continue;
    const share = similarity(earlier.gist, later.gist);
    if (share > (nearest.get(later)?.share ?? 0)) nearest.set(later, { later, earlier, share });
  }
  return [...nearest.values()];
}

/** Whether two scopes have no service, or no place, in common. */
function isElsewhere(a: SpokenFor, b: SpokenFor): boolean {
  return disjoint(a.services, b.services) || disjoint(a.jurisdictions, b.jurisdictions);
}

function disjoint(a: SpokenFor['services'], b: SpokenFor['services']): boolean {
  return typeof a === 'object' && typeof b === 'object' && !a.some((id) => b.includes(id));
}
