/** Whether a citation names something: the one answer for the check of documents and for the pages that are built from them. */
import { didYouMean } from '../../language/message.ts';
import type { Registry } from '../../model/schema.ts';
import { entryOf } from '../entries.ts';
import type { CitationToken } from '../prose/tokens.ts';

/** What is wrong with a token, in a sentence; `undefined` where it names a claim, or a commitment and a version that it has. */
export function citationProblem(
  registry: Registry,
  known: readonly string[],
  { id, version, text, inCode }: Pick<CitationToken, 'id' | 'version' | 'text' | 'inCode'>,
): string | undefined {
  const commitment = entryOf(registry, 'commitments', id);
  if (!commitment) {
    const isClaim = entryOf(registry, 'claims', id) !== undefined;
    if (isClaim && version !== undefined)
      return `Unexpected version in "${text}", expected "${id}" alone, as a claim has no versions`;
    // In code it may stand for any id, as in an example.
    if (isClaim || (inCode && version === undefined)) return undefined;
    return `Unexpected citation "${text}", expected the id of a commitment or claim${didYouMean(id, known)}`;
  }
  const count = commitment.versions.length;
  if (version === undefined || (version >= 1 && version <= count)) return undefined;
  const expected = count === 1 ? '1, the only version' : `a version from 1 to ${count}`;
  return `Unexpected version of "${text}", expected ${expected}`;
}
