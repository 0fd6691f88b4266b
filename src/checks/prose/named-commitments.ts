/** The commitments that a passage names, by id, by token or by a link to their page. */
import type { Stretch } from '../../language/markdown/blocks.ts';
import { entryBehind } from '../../model/addresses/cited-entry.ts';
import type { Registry } from '../../model/schema.ts';
import { entryOf } from '../entries.ts';
import type { Passage } from './passage.ts';
import { citationPrefixes, tokensIn } from './tokens.ts';

/** A name of a commitment as a passage has it. */
export interface NamedCommitment extends Stretch {
  readonly id: string;
  /** From 1; `undefined` where none is named. */
  readonly version: number | undefined;
}

/** Finds the commitments of a registry; a link with the id among its words counts once. */
export function namedCommitments(registry: Registry): (passage: Passage) => readonly NamedCommitment[] {
  const prefixes = citationPrefixes(registry);
  const isKnown = (id: string) => entryOf(registry, 'commitments', id) !== undefined;
  return (passage) => {
    const tokens = tokensIn(passage, prefixes).filter(({ id }) => isKnown(id));
    const links = passage.links.flatMap(({ url, start, end }): NamedCommitment[] => {
      const entry = entryBehind(url);
      if (!entry || !isKnown(entry.id) || tokens.some((token) => start <= token.start && token.end <= end)) return [];
      return [{ id: entry.id, version: entry.version, start, end }];
    });
    return [...tokens.map(({ id, version, start, end }) => ({ id, version, start, end })), ...links];
  };
}
