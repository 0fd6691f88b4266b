/** Finding citation tokens: `PC-GOV-2`, `PC-GOV-2@2`, each also in double brackets. */
import type { Stretch } from '../../language/markdown/blocks.ts';
import { entriesOf } from '../../model/entries.ts';
import type { Registry } from '../../model/schema.ts';
import { bracketedSource, idSource, isToken, prefixOf, readToken } from '../../model/token.ts';
import type { Passage } from './passage.ts';

/** A token as written. */
export interface CitationToken extends Stretch {
  /** Without brackets. */
  readonly text: string;
  readonly id: string;
  /** From 1; `undefined` where the token names none. */
  readonly version: number | undefined;
  readonly bracketed: boolean;
  readonly inCode: boolean;
}

/** The first parts of the registry's citable ids: `PC`. */
export function citationPrefixes(registry: Registry): ReadonlySet<string> {
  const ids = [...entriesOf(registry, 'commitments'), ...entriesOf(registry, 'claims')].map(([id]) => id);
  return new Set(ids.flatMap((id) => (isToken(id) ? [prefixOf(id)] : [])));
}

const bracketed = new RegExp(bracketedSource(), 'gu');
const bare = new RegExp(`(?<![\\p{L}\\p{N}/#_-])${idSource()}(?:@\\d+)?(?![\\p{L}\\p{N}_-])`, 'gu');

/** The tokens of a passage, those in inline code included; only what begins as the registry's ids do counts. */
export function tokensIn({ text, codes }: Passage, prefixes: ReadonlySet<string>): readonly CitationToken[] {
  return [
    ...tokensOf(text, prefixes),
    ...codes.flatMap(({ value, start, end }) =>
      tokensOf(value, prefixes).map((token) => {
        // The fence of the code may be longer than one backtick.
        const offset = start + Math.max(1, Math.floor((end - start - value.length) / 2));
        return { ...token, start: token.start + offset, end: token.end + offset, inCode: true };
      }),
    ),
  ];
}

/** The tokens of a text. */
export function tokensOf(text: string, prefixes: ReadonlySet<string>): readonly CitationToken[] {
  const found: CitationToken[] = [];
  for (const match of text.matchAll(bracketed)) {
    const inner = match[1] ?? '';
    const { id, version } = readToken(inner);
    if (!prefixes.has(prefixOf(id))) continue;
    const start = match.index + match[0].indexOf(inner);
    found.push({
      text: inner,
      id,
      version,
      start,
      end: start + inner.length,
      bracketed: true,
      inCode: false,
    });
  }
  for (const match of text.matchAll(bare)) {
    const [written] = match;
    const { id, version } = readToken(written);
    const [start, end] = [match.index, match.index + written.length];
    if (!prefixes.has(prefixOf(id)) || found.some((token) => token.start <= start && end <= token.end)) continue;
    found.push({
      text: written,
      id,
      version,
      start,
      end,
      bracketed: false,
      inCode: false,
    });
  }
  return found;
}
