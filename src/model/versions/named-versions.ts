/** The wordings that a text of the registry names by their tokens. */
import type { Commitment, Registry, Version } from '../schema.ts';
import { idSource, readToken, tokenOf } from '../token.ts';

/** A wording that is named: `EX-GOV-2@1`. */
export interface NamedVersion {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly token: string;
  readonly commitment: Commitment;
  readonly version: Version;
}

const token = new RegExp(`${idSource()}@\\d+`, 'g');

/** A text cut at its tokens: words, and between them each wording of this registry that is named; another's token stays words. */
export function cutAtTokens(registry: Registry, text: string): readonly (string | NamedVersion)[] {
  const parts: (string | NamedVersion)[] = [];
  let rest = 0;
  for (const { 0: written, index } of text.matchAll(token)) {
    const { id, version: number = 0 } = readToken(written);
    const commitment = registry.commitments[id];
    const version = commitment?.versions[number - 1];
    if (!commitment || !version) continue;
    parts.push(text.slice(rest, index), { id, number, token: tokenOf(id, number), commitment, version });
    rest = index + written.length;
  }
  return [...parts, text.slice(rest)].filter((part) => part !== '');
}

/** Each wording that a text names, once, in the order of the text. */
export function namedVersions(registry: Registry, text: string): readonly NamedVersion[] {
  const cited = cutAtTokens(registry, text).filter((part) => typeof part !== 'string');
  return [...new Map(cited.map((one) => [one.token, one])).values()];
}
