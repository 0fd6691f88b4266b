/** The commitment that says most nearly what a sentence says, for documents that cite none. */
import type { NearestCommitment } from '../citations/scan/scan-rule.ts';
import type { Inventory } from '../model/inventory/inventory.ts';
import { tokenOf } from '../model/token.ts';
import { currentNumber } from '../model/versions/current-version.ts';
import { thesaurus } from '../search/query/query.ts';
import { customerSynonyms } from '../search/words/customer-words.ts';
import { answeringEntries } from './entries.ts';
import { matcher } from './match.ts';

/** The least score of a commitment that is on what a sentence says. */
const least = 0.45;

/**
 * A finder of it; building it is most of the work.
 *
 * @param today YYYY-MM-DD; which versions hold
 */
export function nearestCommitment(inventory: Inventory, today: string): NearestCommitment {
  const entries = answeringEntries(inventory, [], today).filter(({ kind }) => kind === 'commitment');
  const match = matcher(entries, thesaurus(customerSynonyms()));
  return (sentence) => {
    const best = match(sentence)[0];
    const commitment = best && inventory.commitments[best.entry.id];
    if (!commitment || best.score < least) return undefined;
    const { id } = best.entry;
    return { id, token: tokenOf(id, currentNumber(commitment, today)), commitment, score: best.score };
  };
}
