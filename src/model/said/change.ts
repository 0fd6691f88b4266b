/** What a change of wording is called for its reader. */
import type { Version } from '../schema.ts';
import { changeWords } from './codes.ts';

/** A version, of a registry or of a published inventory. */
interface Changed {
  readonly qualifiers: readonly unknown[];
  readonly change: Pick<Version['change'], 'kind'>;
}

/**
 * `Broader promise`. Of one that became broader and has more conditions, exclusions or limits than before, that too: whoever is
 * among those would not call it broader.
 *
 * @param before the version before it, where there is one
 */
export function changeInWords({ change, qualifiers }: Changed, before?: Pick<Changed, 'qualifiers'>): string {
  const isNarrowedToo =
    change.kind === 'broadening' && before !== undefined && qualifiers.length > before.qualifiers.length;
  return isNarrowedToo ? 'Broader in part, narrower in part' : changeWords[change.kind];
}
